import { onTestFinished } from 'vitest';
import { type DemoApi, type DemoOptions, startDemoApi } from '../../src/demo/http/server.ts';
import { type SteppedClock, steppedClock } from './stepped-clock.ts';

/** What an API answered. */
export interface Answered {
  readonly status: number;
  /** The data, read by dotted path with numbers for list items; undefined where there is nothing. */
  at(path: string): unknown;
  readonly data: unknown;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions?: unknown;
  }[];
}

/** A running embedded API on a clock that stands still. */
export interface Asked {
  readonly api: DemoApi;
  readonly clock: SteppedClock;
  ask(query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<Answered>;
  send(path: string, init?: RequestInit): Promise<Response>;
}

/** Starts an embedded API for one test; it is closed when the test is over. */
export async function demo(options: DemoOptions = {}): Promise<Asked> {
  const clock = steppedClock();
  const api = await startDemoApi({ clock, ...options });
  onTestFinished(() => api.close());
  const send = (path: string, init?: RequestInit): Promise<Response> => fetch(api.url + path, init);
  return {
    api,
    clock,
    send,
    async ask(query, variables, headers) {
      const response = await send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const body: unknown = await response.json();
      const data = valueAt(body, 'data');
      const errors = valueAt(body, 'errors');
      return {
        status: response.status,
        data,
        errors: Array.isArray(errors) ? errors : [],
        at: (path) => valueAt(data, path),
      };
    },
  };
}

/** A value deep inside another, by dotted path. */
export function valueAt(value: unknown, path: string): unknown {
  let found: unknown = value;
  for (const part of path.split('.')) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Reflect.get(found, part);
  }
  return found;
}
