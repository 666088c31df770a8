import type { ServerResponse } from 'node:http';
import type { Workbench } from '../workbench.ts';

/** From now on these operations are answered so, whatever the cluster says. */
export function answering({ upstream }: Workbench, answers: Readonly<Record<string, unknown>>): void {
  upstream.intercept(({ operation }, response: ServerResponse) => {
    if (!Object.hasOwn(answers, operation)) return false;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ data: answers[operation] }));
    return true;
  });
}

/** From now on this operation fails so. */
export function failingWith({ upstream }: Workbench, operations: readonly string[], message: string): void {
  upstream.intercept(({ operation }, response: ServerResponse) => {
    if (!operations.includes(operation)) return false;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ errors: [{ message, path: [operation] }], data: null }));
    return true;
  });
}
