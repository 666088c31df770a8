/** A complete follow-up call. */
export interface NextStep {
  readonly tool: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly why: string;
}

/** Where in the Odigos UI a person sees what an answer is about. */
export interface UiLink {
  readonly url: string;
  /** What to look for on that page: no page has an address for one thing on it. */
  readonly look_for: string;
}

/** Where an answer comes from and under which mode it was given. */
export interface AnswerContext {
  readonly cluster: string | null;
  readonly odigos_version: string | null;
  readonly access_mode: string;
  readonly backend: 'live' | 'demo';
  /** On writes: whether this was a preview. */
  readonly dry_run?: boolean;
  /** The page of the Odigos UI that shows what the answer is about, and what to look for on it. */
  readonly ui?: UiLink;
  readonly warnings?: readonly string[];
  /** Writes that would follow, which this caller may not call. */
  readonly operator_could?: readonly string[];
  /** Tools that the answer is of or speaks of and this client does not list: where each is, and how it is listed. */
  readonly not_listed?: readonly string[];
}

/** One list or text that was cut to keep an answer within its budget. */
export interface Cut {
  /** Where it stands in the data, as `sources` or `groups[0].rules`. */
  readonly path: string;
  readonly kept: number;
  readonly total: number;
}

/** What every answer is: `context` and `next_steps` around the data or the error. */
export interface Envelope {
  readonly data?: unknown;
  readonly error?: ErrorBody;
  readonly context: AnswerContext;
  readonly next_steps: readonly NextStep[];
  readonly truncated?: readonly Cut[];
}

/** What an error says: the side that failed, what, whether anything was changed, what to do. */
export interface ErrorBody {
  readonly side: string;
  readonly message: string;
  readonly changed: string;
  readonly advice?: string;
  /** The call that was refused, as it would be made once allowed. */
  readonly call?: Omit<NextStep, 'why'>;
}

/**
 * The JSON Schema of every answer, errors included. It stands in the list once for each tool, so it names what every
 * answer has and no more; data stays open, since real answers leave the contract's enums.
 */
export const ENVELOPE_SCHEMA = {
  type: 'object',
  properties: { data: {}, error: {}, context: {}, next_steps: {} },
  required: ['context', 'next_steps'],
} as const;

/** At most this many follow-ups: a model with a small budget reads them all. */
export const MAX_NEXT_STEPS = 3;
