import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newToken } from '../../src/access/token.ts';
import { holdsToken, withoutTokens } from '../../src/text/own-tokens.ts';

const around = fc.string({ unit: 'grapheme', maxLength: 40 });

describe('a token of this server in a text', () => {
  it('is blanked wherever it stands and however often, and the text stays as long', () => {
    fc.assert(
      fc.property(around, around, around, (before, between, behind) => {
        const [one, other] = [newToken(), newToken()];
        const text = `${before}${one}${between}${other}${behind}`;
        const blanked = withoutTokens(text);
        expect(blanked).toHaveLength(text.length);
        expect(Buffer.byteLength(blanked)).toBe(Buffer.byteLength(text));
        for (const token of [one, other]) expect(blanked).not.toContain(token.slice(4, 12));
        expect(holdsToken(text)).toBe(true);
        expect(holdsToken(blanked)).toBe(false);
      }),
    );
  });

  it('is blanked where any of it is percent-encoded, once or again', () => {
    const encoded = (sign: string, rounds: number): string => {
      let text = sign;
      for (let round = 0; round < rounds; round += 1)
        text = round === 0 ? `%${text.charCodeAt(0).toString(16)}` : text.replaceAll('%', '%25');
      return text;
    };
    fc.assert(
      fc.property(around, fc.array(fc.nat({ max: 2 }), { minLength: 47, maxLength: 47 }), (before, rounds) => {
        const token = newToken();
        const written = [...token].map((sign, at) => encoded(sign, rounds[at] ?? 0)).join('');
        const blanked = withoutTokens(`${before}/${written}/x`);
        expect(blanked).toHaveLength(`${before}/${written}/x`.length);
        expect(blanked).toContain(`odm_${'*'.repeat(written.length - 4)}`);
      }),
    );
    const ours = 'a%20odm_customer_orders%2fOdm_%41';
    expect(withoutTokens(ours)).toBe(ours);
  });

  it('is blanked where it was cut', () => {
    expect(withoutTokens(newToken().slice(0, 20))).toBe('odm_****************');
  });

  it.each(['', 'plain', 'odm_…', 'odm_', 'odm_v1', 'odm_ 0123456789', 'odm_customer_orders_total', 'ODM_REGION_OF_US'])(
    '%j holds none',
    (text) => {
      expect(withoutTokens(text)).toBe(text);
      expect(holdsToken(text)).toBe(false);
    },
  );
});
