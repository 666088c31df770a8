import type { ApiToken } from '../contract.generated.ts';
import { apiError } from '../errors.ts';

/** The on-prem token of the installation, if any. Claims are looked at, the signature is not. */
export class Tokens {
  #token: string | null;

  constructor(token: string | null) {
    this.#token = token;
  }

  /** The token in clear, with what it claims. */
  list(): ApiToken[] {
    if (this.#token === null) return [];
    const claims = claimsOf(this.#token);
    return [
      { token: this.#token, name: claims.name, issuedAt: claims.issuedAt, expiresAt: claims.expiresAt, message: null },
    ];
  }

  /** Replaces the token. */
  update(token: string): void {
    try {
      if (token === '') throw apiError('missing Odigos Pro token');
      claimsOf(token);
    } catch (problem) {
      throw apiError(`failed to update odigos token: ${problem instanceof Error ? problem.message : ''}`);
    }
    this.#token = token;
  }
}

/** A token that the embedded enterprise tier comes with; it opens nothing anywhere. */
export function demoToken(now: number): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const seconds = Math.floor(now / 1000);
  const year = 365 * 24 * 60 * 60;
  return `${part({ alg: 'none' })}.${part({ aud: 'demo', iat: seconds, exp: seconds + year })}.demo`;
}

function claimsOf(token: string): { readonly name: string; readonly issuedAt: number; readonly expiresAt: number } {
  const parts = token.split('.');
  if (parts.length !== 3) throw apiError('invalid JWT token format');
  let claims: unknown;
  try {
    claims = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8'));
  } catch {
    throw apiError('failed to unmarshal JWT payload: it is no JSON');
  }
  const claim = (name: string): unknown =>
    typeof claims === 'object' && claims !== null ? Reflect.get(claims, name) : undefined;
  const expiresAt = claim('exp');
  if (typeof expiresAt !== 'number') throw apiError('Missing exp claim');
  const issuedAt = claim('iat');
  const name = claim('aud');
  return {
    name: typeof name === 'string' ? name : '',
    issuedAt: typeof issuedAt === 'number' ? issuedAt : 0,
    expiresAt,
  };
}
