/** Longest message that leaves this folder, in UTF-16 units. */
const MAX_MESSAGE = 500;
/** Longest text worth looking at: the rest of a huge resolver message is not read at all. */
export const MAX_LOOKED_AT = 16_384;
/** A marked secret shorter than this is replaced only where it stands as a word of its own. */
const MIN_SECRET_INSIDE_WORDS = 6;
const REDACTED = '[redacted]';
/** Terminal sequences: colours, titles. Whole, so that no half of one is left standing as text. */
const ANSI = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[@-_]/g;

/**
 * Text from the UI or the network as it may be shown: one line of at most 500 characters, without control, zero-width
 * and bidirectional characters, markup, stack traces and credentials in URLs, and with each of `secrets` replaced by
 * `[redacted]` in the forms that Kubernetes and Go print strings in: plain, quoted, percent-encoded, base64.
 */
export function safeMessage(text: string, secrets: readonly string[] = []): string {
  // Secrets go first: every later step could break one up so that it is no longer found.
  const line = redact(text.slice(0, MAX_LOOKED_AT), secrets)
    .replace(ANSI, '')
    .replace(/\n[^\S\n]*(?:at \S[^\n]*:\d|goroutine \d+ \[)[\s\S]*$/, '')
    .replace(/:\/\/[^\s/?#"']*@/g, '://')
    .replace(/<\/?[a-z!][^<>]*>/gi, ' ')
    .replace(/<(?=[a-z/!])/gi, '')
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .trim();
  if (line === '') return 'no message was given';
  return line.length <= MAX_MESSAGE ? line : `${line.slice(0, MAX_MESSAGE - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function redact(text: string, secrets: readonly string[]): string {
  if (secrets.length === 0) return text;
  const forms = new Set(secrets.filter((secret) => secret.trim() !== '').flatMap(formsOf));
  let redacted = text;
  // Longest first: a secret may begin another one, whose end would be left standing.
  for (const form of [...forms].sort((a, b) => b.length - a.length)) {
    if (form.length >= MIN_SECRET_INSIDE_WORDS) redacted = redacted.replaceAll(form, REDACTED);
    else redacted = redacted.replace(wholeWord(form), REDACTED);
  }
  return redacted;
}

function formsOf(secret: string): readonly string[] {
  const quoted = JSON.stringify(secret).slice(1, -1);
  return [
    secret,
    secret.trim(),
    quoted,
    quoted.replace(/[<>&]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`),
    encodeURIComponent(secret.toWellFormed()),
    Buffer.from(secret).toString('base64'),
  ];
}

function wholeWord(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])${word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')}(?![\\p{L}\\p{N}_])`, 'gu');
}
