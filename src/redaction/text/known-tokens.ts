import { REDACTED } from '../redacted.ts';

/**
 * Secrets that tell by their shape what they are, wherever they stand. The shapes are those that their issuers publish for
 * scanners. Each ends in a run that may be as long as it likes or in a count, and none looks for something behind a run
 * without end, so that a text is gone through once.
 */
const SHAPES: readonly string[] = [
  // This server's own.
  'odm_[A-Za-z0-9_-]{16,}',
  // Amazon: access keys and the ids of roles' sessions.
  '(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])',
  // Google: API keys, OAuth access and refresh tokens, client secrets.
  'AIza[A-Za-z0-9_-]{35}',
  'ya29\\.[A-Za-z0-9_-]{16,}',
  'GOCSPX-[A-Za-z0-9_-]{20,}',
  // GitHub, GitLab, Bitbucket, Atlassian.
  'gh[pousr]_[A-Za-z0-9]{20,}',
  'github_pat_[A-Za-z0-9_]{20,}',
  'gl(?:pat|ptt|rt|dt|cbt|ft|soat|agent|imt|oas|ffct|wt|sat)-[A-Za-z0-9_.-]{16,}',
  'GR1348941[A-Za-z0-9_-]{16,}',
  'AT(?:ATT|CTT|BB)[A-Za-z0-9_=-]{20,}',
  // Chat and pages.
  'xox[abeoprs]-[A-Za-z0-9-]{8,}',
  'xapp-[0-9]-[A-Za-z0-9-]{8,}',
  '[0-9]{8,10}:AA[A-Za-z0-9_-]{33}',
  // Payment and mail.
  '(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,}',
  'whsec_[A-Za-z0-9+/=]{16,}',
  'SG\\.[A-Za-z0-9_-]{16,}\\.?[A-Za-z0-9_-]*',
  'shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{20,}',
  'sq0(?:atp|csp)-[A-Za-z0-9_-]{20,}',
  '(?:SK|AC)[0-9a-f]{32}(?![A-Za-z0-9])',
  // Registries.
  'npm_[A-Za-z0-9]{30,}',
  'pypi-[A-Za-z0-9_-]{20,}',
  'dckr_(?:pat|oat)_[A-Za-z0-9_-]{16,}',
  'rubygems_[a-f0-9]{30,}',
  // Clouds and their tools.
  'do[opr]_v1_[a-f0-9]{32,}',
  'hv[sbr]\\.[A-Za-z0-9_-]{20,}',
  '[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{20,}',
  'dapi[a-f0-9]{32}',
  'dp\\.(?:pt|st|ct|sa|scim|audit)\\.[A-Za-z0-9._-]{16,}',
  'pul-[a-f0-9]{40}',
  'tskey-[a-z]+-[A-Za-z0-9-]{10,}',
  'fm[12]_[A-Za-z0-9+/=]{20,}',
  'AGE-SECRET-KEY-1[A-Z0-9]{20,}',
  // Azure: secrets of applications, keys of storage with their mark.
  '[A-Za-z0-9_~.-]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}',
  // Observability.
  'NR(?:AK|II|JS|RA|AA|BR)-[A-Za-z0-9_-]{16,}',
  '[a-f0-9]{36}NRAL',
  'hc(?:aik|bik|xik|xlk|xmk|amk)_[A-Za-z0-9]{16,}',
  'gl(?:c|sa)_[A-Za-z0-9+/=_-]{16,}',
  'dt0[a-z][0-9]{2}\\.[A-Z0-9]{8,}\\.?[A-Z0-9]*',
  'sntry[su]_[A-Za-z0-9+/=_-]{16,}',
  'xaat-[a-f0-9-]{16,}',
  'ph[cx]_[A-Za-z0-9]{32,}',
  'lin_(?:api|oauth)_[A-Za-z0-9]{20,}',
  'PMAK-[a-f0-9-]{20,}',
  // Models.
  'sk-(?:(?:ant|proj|svcacct|or)-[A-Za-z0-9_-]{20,}|[A-Za-z0-9]{32,})',
  'hf_[A-Za-z0-9]{20,}',
  'r8_[A-Za-z0-9]{30,}',
  'gsk_[A-Za-z0-9]{30,}',
  'SCRAM-SHA-(?:1|256|512)\\$[0-9]+:[^\\s"\']{16,}',
];
const KNOWN = new RegExp(`\\b(?:${SHAPES.join('|')})`, 'g');

/** Digests of passwords, as crypt and its like write them: they can be guessed at elsewhere. */
const PASSWORD_DIGEST =
  /\$2[abxy]?\$[0-9]{2}\$[A-Za-z0-9./]{20,}|\$(?:apr1|[156y])\$(?:rounds=[0-9]{1,9}\$|[A-Za-z0-9]{1,4}\$)?[A-Za-z0-9./]{1,22}\$[A-Za-z0-9./]{16,}|\$(?:argon2(?:id|i|d)|scrypt|pbkdf2[a-z0-9-]{0,12})\$[A-Za-z0-9+/=,.$-]{16,}/g;
const LDAP_DIGEST = /\{S?SHA(?:256|512)?\}[A-Za-z0-9+/=]{16,}/g;

/** No secret that is known by its shape is shorter. */
const SHORTEST = 13;

/** Three parts of base64 with points between, the first of which begins a JSON object; five where it is encrypted. */
const JSON_WEB_TOKEN = /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*){1,3}/g;
/** A JSON object in base64, as Grafana's and New Relic's old keys and Docker's credentials are. */
const JSON_KEY = /(?<![\w+/-])eyJ(?:r|1c2Vy|hdXRo)[A-Za-z0-9+/]{24,}={0,2}/g;

/**
 * The marks of a private key in PEM; line breaks between them may be written out or folded to spaces. Certificates and
 * public keys are no secrets.
 */
const KEY_MARK = /-----(BEGIN|END) (?:[A-Z0-9]{1,12} ){0,4}PRIVATE KEY(?: BLOCK)?-----/g;
/** What a key is written in, when its first mark is cut off. */
const IN_KEY = /[A-Za-z0-9+/=\s\\]/;
const PUTTY_KEY = 'PuTTY-User-Key-File-';

/** Text without the secrets that are known by their shape: tokens of well-known issuers, digests of passwords. */
export function withoutKnownTokens(text: string): string {
  if (!hasLongRun(text)) return text;
  let rest = text.replace(KNOWN, REDACTED);
  if (rest.includes('eyJ')) rest = rest.replace(JSON_WEB_TOKEN, REDACTED).replace(JSON_KEY, REDACTED);
  if (rest.includes('$')) rest = rest.replace(PASSWORD_DIGEST, REDACTED);
  return rest.includes('{S') ? rest.replace(LDAP_DIGEST, REDACTED) : rest;
}

/** Whether a text has a run without a space, a quote or a bracket that is long enough; most words of sentences are not. */
function hasLongRun(text: string): boolean {
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    // From `#` up: letters, digits, and signs as they stand in tokens.
    run = text.charCodeAt(at) > 0x22 ? run + 1 : 0;
    if (run >= SHORTEST) return true;
  }
  return false;
}

/** Text without private keys, those that are cut at either end too; their marks go with them. */
export function withoutPrivateKeys(text: string): string {
  const putty = text.indexOf(PUTTY_KEY);
  if (putty !== -1) return withoutPrivateKeys(text.slice(0, putty)) + REDACTED;
  if (!text.includes('PRIVATE KEY')) return text;
  let kept = '';
  let done = 0;
  let isInside = false;
  for (const { index, 0: mark, 1: side } of text.matchAll(KEY_MARK)) {
    if (!isInside) {
      const before = text.slice(done, index);
      kept += (side === 'BEGIN' ? before : withoutEndOfKey(before)) + REDACTED;
    }
    isInside = side === 'BEGIN';
    done = index + mark.length;
  }
  return isInside ? kept : kept + text.slice(done);
}

function withoutEndOfKey(text: string): string {
  let end = text.length;
  while (end > 0 && IN_KEY.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
