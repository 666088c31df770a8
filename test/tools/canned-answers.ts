import type { Workbench } from './workbench.ts';

/** Answers operations, by name, with this data instead of the embedded API's: for states that it cannot be brought to. */
export function answerInstead({ upstream }: Workbench, answers: Readonly<Record<string, unknown>>): void {
  upstream.intercept(({ operation }, response) => {
    if (!Object.hasOwn(answers, operation)) return false;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: answers[operation] }));
    return true;
  });
}
