import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HIDDEN_IN_JSON } from './hidden-text.ts';
import { IN_BODIES, IN_HEADERS } from './places.ts';
import { type Served, serve } from './serve.ts';
import { type Message, modernCall, send } from './wire.ts';

/** One of each kind: joiners, directions, tags, fillers, selectors, the blank of braille, separators, half a pair, a sequence. */
const HIDDEN =
  '\u200b\u200d\u202e\u2066\u034f\u{e0041}\u3164\ufe01\u{e0101}\u2800\u2028\ufeff\ud83d\u001b[31m\u0085\u0007';
/** What of it a header may hold. */
const HIDDEN_IN_HEADERS = '\u00ad\u0085';

const unseen = fc
  .integer({ min: 0, max: 0x10ffff })
  .map((code) => String.fromCodePoint(code))
  .filter((character) => /^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u.test(character));

describe('what nobody sees', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ mode: 'read-write', environment: { LOG_LEVEL: 'debug' } });
  });
  afterAll(() => served.stop());

  async function hidden(message: Message): Promise<string | undefined> {
    served.forgetLines();
    const answer = await send(served.url, message).then(
      ({ text }) => text,
      () => 'refused by HTTP',
    );
    return [answer, ...served.lines()].find((text) => HIDDEN_IN_JSON.test(text));
  }

  test.each(Object.entries(IN_BODIES))('is in no answer and no line: sent as %s', async (_place, put) => {
    expect(await hidden(put(`a${HIDDEN}b`))).toBeUndefined();
  });

  test.each(Object.entries(IN_HEADERS))('is in no answer and no line: sent as %s', async (_place, put) => {
    expect(await hidden(put(`a${HIDDEN_IN_HEADERS}b`))).toBeUndefined();
  });

  test('is in none, whichever it is and wherever it was put', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(IN_BODIES)),
        fc.array(unseen, { minLength: 1 }),
        async (put, some) => {
          expect(await hidden(put(`a${some.join('b')}c`))).toBeUndefined();
        },
      ),
      { numRuns: 200 },
    );
  });

  test('is in none that tell of the UI', async () => {
    const body = { data: { sampling: null }, errors: [{ message: `it failed ${HIDDEN} and fails` }] };
    served.upstream.intercept((_post, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      return true;
    });
    for (const tool of ['get_sampling', 'get_config', 'get_access'])
      expect(await hidden(modernCall(tool))).toBeUndefined();
    served.upstream.intercept(undefined);
  });
});
