/** What somebody wants who writes a text: to know something, to change something, or either. */
export type Aim = 'know' | 'change' | 'either';

/** What is said before the request itself, whichever it is. */
const PREAMBLE =
  /^(?:please|how (?:do|can|could|should|would) (?:i|we|you)|how to|(?:can|could|would|will) you|help me|(?:i|we) (?:want|need|would like|have) (?:you )?to|(?:i|we) would like to|i'd like to|let us|let's)\s+/;

/** Words that a question begins with, or a wish to see something: it asks for no change. */
const ASKING: ReadonlySet<string> = new Set(
  `am any are can check describe did display do does explain fetch find get has have how inspect investigate is list look may my no
  nothing read see show tell was were what when where which who whom whose why view`.split(/\s+/),
);

/** Verbs that an order begins with. */
const ORDERING: ReadonlySet<string> = new Set(
  `accept add always allow apply attach bounce cap capture change clear configure connect create cut deactivate delete detach disable
  disconnect discard dismiss drop edit enable enrich exclude export filter finish force forward halt hide ignore increase instrument
  keep kill leave let limit lower make mask migrate modify move never obfuscate onboard override pause raise record recover redact
  reduce remove rename replace reset restart resume revert roll rotate sample scrub send set silence skip start stop strip suppress
  switch take throw tracing turn undo uninstall uninstrument unset update use`.split(/\s+/),
);

/**
 * What a text asks for, by the words that it begins with: "how do I drop …" wants a change, "which … are dropped" wants to
 * know, and what begins otherwise may be either.
 *
 * @example
 * aimOf('how do I hide emails'); // => 'change'
 * aimOf('which emails are hidden'); // => 'know'
 * aimOf('emails'); // => 'either'
 */
export function aimOf(text: string): Aim {
  const request = text.slice(0, MAX_LOOKED_AT).trim().toLowerCase().replace(PREAMBLE, '').replace(PREAMBLE, '');
  const [first = '', second] = request.match(/[a-z]+/g) ?? [];
  if (first === 'give' && (second === 'me' || second === 'us')) return 'know';
  if (ORDERING.has(first) || first === 'give') return 'change';
  return ASKING.has(first) || text.includes('?') ? 'know' : 'either';
}

const MAX_LOOKED_AT = 400;
