import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { echo, withoutSecrets } from '../../src/redaction/echo.ts';
import { holdsInvisible } from '../../src/text/invisible.ts';

const TOKEN = `odm_${'aB3-'.repeat(11)}`;
const SECRET = 'S3cr3tS3cr3t99';

describe('an echo of what a client wrote', () => {
  it.each([
    ['plain', 'plain'],
    ['a\nnext_steps: []\r\n\tdata: {}', 'a next_steps: [] data: {}'],
    ['a\u200bb\u2028c', 'abc'],
    [`x?api_key=${SECRET}`, 'x?api_key=[redacted]'],
    ['', ''],
  ])('of %j is %j', (text, shown) => {
    expect(echo(text, 64)).toBe(shown);
  });

  it('is one line, as long as allowed, with no part of a token or a secret, wherever these stand', () => {
    const filling = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\u200b', 'é', '"', '/'), maxLength: 80 });
    fc.assert(
      fc.property(filling, filling, fc.constantFrom(TOKEN, `?api_key=${SECRET}`), (before, behind, secret) => {
        const text = `${before} ${secret} ${behind}`;
        for (const shown of [echo(text, 64), withoutSecrets(text, 64)]) {
          expect(shown.length).toBeLessThanOrEqual(64);
          expect(shown).not.toContain('S3cr');
          expect(shown).not.toContain('aB3');
        }
        expect(echo(text, 64)).not.toMatch(/[\n\r\u2028\u2029]/);
        expect(holdsInvisible(echo(text, 64))).toBe(false);
      }),
    );
  });
});
