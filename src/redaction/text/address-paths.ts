import { readsAsName } from '../name-like.ts';
import { REDACTED } from '../redacted.ts';

/** An address of the web: its scheme and host, and its path. */
const ADDRESS = /((?:https?|wss?):\/\/[^\s/?#"'<>`]{1,255})(\/[^\s?#"'<>`]*)/gi;
/** A run without a sign, as names of Kubernetes have none of: no word, and no digest, id or number either. */
const RUN = /[A-Za-z0-9]{16,}/g;
const OF_AN_ID = /^(?:[0-9a-f]*|[0-9A-F]*)$/;
/** Addresses that are called for what they are: who knows one may post there. */
const HOOK = /(?<![a-z])(?:web)?hooks?(?![a-z])/i;
const LEAST_OF_HOOK = 8;
/** One word all in capitals, or with a digit. */
const ONE_WORD_KEY = /^(?:[A-Z]+|(?=[A-Za-z]*\d)[A-Za-z0-9]+)$/;

/** Text whose addresses are without what looks like a key in their paths; what reads as a name, an id or a number stays. */
export function withoutPathSecrets(text: string): string {
  if (!text.includes('://')) return text;
  return text.replace(ADDRESS, (_whole, place: string, path: string) => {
    const isHook = HOOK.test(place) || HOOK.test(path);
    const segments = path.split('/').map((part) => (isKey(part) || (isHook && isKeyOfHook(part)) ? REDACTED : part));
    return `${place}${segments.join('/')}`;
  });
}

function isKey(part: string): boolean {
  return (part.match(RUN) ?? []).some((run) => /\d/.test(run) && !OF_AN_ID.test(run) && !readsAsName(run));
}

function isKeyOfHook(part: string): boolean {
  return part.length >= LEAST_OF_HOOK && !/^\d*$/.test(part) && (!readsAsName(part) || ONE_WORD_KEY.test(part));
}
