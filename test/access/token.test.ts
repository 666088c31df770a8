import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isToken, newToken, sameDigest, tokenDigest } from '../../src/access/token.ts';
import { TOKEN_PREFIX } from '../../src/text/own-tokens.ts';

const LETTERS = 'x'.repeat(43);

describe('a token', () => {
  it('is 256 random bits behind a prefix that shows what it is, and never the same twice', () => {
    const tokens = Array.from({ length: 50 }, newToken);
    expect(TOKEN_PREFIX).toBe('odm_');
    expect(new Set(tokens).size).toBe(50);
    for (const token of tokens) {
      expect(isToken(token)).toBe(true);
      expect(Buffer.from(token.slice(4), 'base64url')).toHaveLength(32);
    }
  });

  it.each([
    [`odm_${LETTERS}`, true],
    [`odm_${'-_aZ09'.repeat(7)}x`, true],
    [`odm_${LETTERS}x`, false],
    [`odm_${LETTERS.slice(1)}`, false],
    [`odm_${LETTERS.slice(1)}=`, false],
    [`odm_${LETTERS}\n`, false],
    [` odm_${LETTERS}`, false],
    [`ODM_${LETTERS}`, false],
    [LETTERS, false],
  ])('%j has its form: %s', (text, expected) => {
    expect(isToken(text)).toBe(expected);
  });

  it('is kept as its SHA-256', () => {
    expect(tokenDigest('odm_a').toString('hex')).toBe(createHash('sha256').update('odm_a').digest('hex'));
  });

  it('has the digest of no other, and digests of other lengths are compared without an error', () => {
    const [one, other] = [tokenDigest('a'), tokenDigest('b')];
    expect([sameDigest(one, tokenDigest('a')), sameDigest(one, other), sameDigest(one, one.subarray(1))]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
