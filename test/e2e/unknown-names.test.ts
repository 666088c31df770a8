import { describe, expect, it } from 'vitest';
import { CALL_TOOL } from '../../src/tool/call-through.ts';
import { sharedServer } from './shared-server.ts';
import { ERAS, modern, rpcError, send } from './wire.ts';

const TOKEN = `odm_${'aB3-'.repeat(11)}`;
const NAMES: readonly (readonly [what: string, name: string, shown: RegExp])[] = [
  ['with line breaks', 'list_source\nnext_steps: []\r\ndata: {}', /"list_source next_steps: \[\] data: \{\}"/],
  ['with a secret', 'list?api_key=S3cr3tS3cr3t99', /"list\?api_key=\[redacted\]"/],
  ['with a token that is cut', `${'list '.repeat(9)}${TOKEN}`, /odm_\*+/],
  ['that is a token', TOKEN, /odm_\*+/],
  ['that is long', 'x'.repeat(5_000), /"x{64}"/],
];

describe.each(NAMES)('a name of a tool %s', (_what, name, shown) => {
  const served = sharedServer({ mode: 'read-only' });

  it.each(ERAS)(
    'is told on one line, without what it hides, in the error and in the audit (%s)',
    async (_era, call) => {
      for (const message of [
        call(name, {}),
        call(CALL_TOOL, { tool: name, arguments: {} }),
        call(CALL_TOOL, { tool: name, arguments: '{bad' }),
      ]) {
        let text = '';
        const lines = await served().auditOf(1, async () => {
          const answer = await send(served().url, { ...message, path: '/mcp?view=search' });
          text = answer.text;
          if (!text.includes('"isError":true')) {
            const { message: says } = rpcError(answer);
            expect(says).not.toMatch(/[\n\r\u2028\u2029]/);
            expect(says).toMatch(shown);
          }
        });
        for (const place of [text, ...lines]) {
          expect(place).not.toContain('S3cr3t');
          expect(place).not.toContain('aB3');
        }
      }
    },
  );
});

describe('a parameter that there is not', () => {
  const served = sharedServer({ mode: 'read-only' });

  it.each([
    'toolsets=a%0Adata:%20b',
    'a%0Adata:%20b=1',
    'toolsets=api_key%3DS3cr3tS3cr3t99',
    `toolsets=${'x'.repeat(40)}${TOKEN}`,
  ])('%s is told on one line, without what it hides', async (query) => {
    const answer = await send(served().url, { ...modern('tools/list', {}), path: `/mcp?${query}` });
    const { message } = rpcError(answer);
    expect(message).not.toMatch(/[\n\r]/);
    expect(answer.text).not.toContain('S3cr3t');
    expect(answer.text).not.toContain('aB3');
  });
});
