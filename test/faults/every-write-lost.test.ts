import { describe, expect, test } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import { type SteppedClock, steppedClock } from '../demo/stepped-clock.ts';
import type { Intercept } from '../e2e/counting-upstream.ts';
import { dataOf, errorOf, type ToolResult } from '../e2e/envelope.ts';
import { EVERYTHING, possibleArguments } from '../e2e/possible.ts';
import { sharedServer } from '../e2e/shared-server.ts';
import { modernCall, resultOf, send } from '../e2e/wire.ts';
import { carriedOut, ofMutations } from './carried-out.ts';

const WRITES = servedTools(createCatalog()).filter(({ annotations }) => !annotations.readOnlyHint);

/** Changes nothing in the cluster, so that nothing can be read back. */
const CHANGES_NOTHING = new Set(['test_destination_connection']);

const breakOff: Intercept = (_post, response) => {
  response.destroy();
  return true;
};

describe('every write whose answer is lost', () => {
  const clock: SteppedClock = steppedClock();
  const server = sharedServer({ mode: 'read-write', demo: EVERYTHING, clock });

  test.each(WRITES)('$name: carried out or not, the error says what the target tells', async (tool) => {
    const served = server();
    clock.step(60_000);
    const given = possibleArguments(tool, served.demo);
    const call = async (name: string, more: object): Promise<ToolResult> =>
      resultOf(await send(served.url, modernCall(name, more)));
    const under = (fault: Intercept): void =>
      served.upstream.intercept((post, response) => {
        // Controllers come along while a call reads back.
        clock.step(1_000);
        return ofMutations(fault)(post, response);
      });
    // The plan that some demand.
    const applied = async (): Promise<ToolResult> => {
      const preview = await call(tool.name, given);
      return call(tool.name, { ...given, dry_run: false, plan: dataOf(preview).plan });
    };

    under(breakOff);
    const notMade = await applied();
    expect(errorOf(notMade)).toMatchObject({ changed: 'unknown' });
    expect(errorOf(notMade).message).toMatch(/is as before/);
    const [look] = notMade.envelope.next_steps;
    expect(look).toMatchObject({ tool: tool.name, arguments: { dry_run: true } });
    const sent = served.upstream.mutations().length;

    under(breakOff);
    expect(dataOf(await call(tool.name, { ...given, ...withoutMasks(look?.arguments) }))).toHaveProperty(
      'would_change',
    );
    expect(served.upstream.mutations()).toHaveLength(sent);

    under(carriedOut(served.demo.url, breakOff));
    const made = await applied();
    // Some tools read the whole of their work back themselves, and then it is no error that an answer was lost.
    if (!made.isError) expect(dataOf(made).confirmed).toBe(true);
    else {
      expect(errorOf(made).changed).not.toBe('no');
      if (!CHANGES_NOTHING.has(tool.name))
        expect(errorOf(made).message).not.toMatch(/is as before|could not be read back/);
    }
    expect(served.upstream.mutations()).toHaveLength(sent + 1);
  });
});

function withoutMasks(given: Readonly<Record<string, unknown>> = {}): object {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => !JSON.stringify(value).includes('[redacted]')));
}
