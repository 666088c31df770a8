import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { TOKEN_PREFIX } from '../text/own-tokens.ts';

const TOKEN_BYTES = 32;
const TOKEN = /^odm_[A-Za-z0-9_-]{43}$/;

/** A new token of 256 random bits. It is shown once; only its digest is kept. */
export function newToken(): string {
  return `${TOKEN_PREFIX}${randomBytes(TOKEN_BYTES).toString('base64url')}`;
}

/** Whether a text has the form of a token of this server. */
export function isToken(text: string): boolean {
  return TOKEN.test(text);
}

/** The SHA-256 digest of a token. 256 random bits need no slow hash. */
export function tokenDigest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Whether two digests are equal, in a time that does not tell where they differ. */
export function sameDigest(left: Buffer, right: Buffer): boolean {
  return left.length === right.length && timingSafeEqual(left, right);
}
