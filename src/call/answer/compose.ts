import { redactTexts, withoutValues } from '../../redaction/redact.ts';
import { sanitize } from '../../redaction/sanitize.ts';
import { redactText } from '../../redaction/text/redact-text.ts';
import { ValueSearch } from '../../redaction/value-search.ts';
import type { AnswerContext, Cut, Envelope, ErrorBody, NextStep } from '../../tool/envelope.ts';
import { fieldOf } from '../../tool/fields.ts';
import { answerSentence, answerText } from './answer-text.ts';
import { fitToBudget } from './fit.ts';
import { lighten } from './lighten.ts';
import { type Paged, withNextPage, withoutCursor } from './paged.ts';

/** What an answer is made of. */
export interface Composition {
  readonly body: Pick<Envelope, 'data' | 'error'>;
  readonly context: AnswerContext;
  readonly steps: readonly NextStep[];
  /** The call's arguments as they came. */
  readonly given: unknown;
  /** Values that were given as secrets and must not come back. */
  readonly secrets: readonly string[];
  /** Characters that the whole answer may have, in the longest of its parts that is sent. */
  readonly budget: number;
  readonly form: AnswerForm;
  /** The call that answers no more than so many items, where the tool has one. */
  readonly narrower: (kept: number) => NextStep | undefined;
  /** The list of the data that is a page of a longer one. */
  readonly paged?: Paged | undefined;
}

/** What an answer goes out as: the text for a model, the structured part, or both, whichever of them the client keeps. */
export type AnswerForm = 'both' | 'text' | 'structured';

/** An answer as it goes out. */
export interface Composed {
  readonly envelope: Envelope;
  /** The envelope's JSON text, compact; undefined where no structured part is sent. */
  readonly structured: string | undefined;
  /** The text part: the whole answer, or beside a structured part that the client keeps a sentence. */
  readonly text: string;
}

/** An envelope and how long it is in the form in which it is sent. */
interface Measured {
  readonly envelope: Envelope;
  readonly json: string;
  readonly text: string | undefined;
  readonly length: number;
}

const MAX_WARNINGS = 10;
const MAX_SENTENCE = 2_000;
const MAX_CUTS = 10;
/** Characters of an error's text: clients are known to cut what is longer in its middle. */
const MAX_ERROR = 10_000;

/**
 * The envelope of an answer: without the caller's secrets and what reads as one in the cluster's texts, without what could hide, forge or fetch, within its budget.
 * Only data is cut to size, and then a call that gives the rest of it is among the next steps.
 */
export function compose(given: Composition): Composed {
  const secrets = new ValueSearch(given.secrets);
  const parts = { ...given, ...laterSteps(given, secrets) };
  const { paged, form } = parts;
  const bare = scrubbed(parts, secrets);
  const whole = paged ? withNextPage(bare, paged, paged.page.items.length) : bare;
  const json = JSON.stringify(whole);
  const clean = sanitize(whole, json, parts.given);
  const { envelope, ...fitted } = within(measured(clean, form, clean === whole ? json : undefined), parts);
  return {
    envelope,
    structured: form === 'text' ? undefined : fitted.json,
    text: textOf(envelope, form, fitted.text),
  };
}

/** Errors are whole in the text: some clients show nothing else of them. */
function textOf(envelope: Envelope, form: AnswerForm, made: string | undefined): string {
  if (envelope.error) return errorText(envelope);
  return form === 'structured' ? answerSentence(envelope) : (made ?? answerText(envelope));
}

/** The text of an error, without what can be had by calling again where all would be too much. */
function errorText(envelope: Envelope): string {
  const { error, next_steps: _steps, ...rest } = envelope;
  const whole = answerText(envelope);
  if (whole.length <= MAX_ERROR || !error) return whole;
  const { call: _call, ...told } = error;
  return answerText({ ...rest, error: told, next_steps: [] });
}

function measured(envelope: Envelope, form: AnswerForm, made?: string): Measured {
  const json = made ?? JSON.stringify(envelope);
  const text = form === 'text' ? answerText(envelope) : undefined;
  return { envelope, json, text, length: (text ?? json).length };
}

/** What makes steps only when it is known how much of the data there is room for. */
function laterSteps({ narrower, paged }: Composition, secrets: ValueSearch): Pick<Composition, 'narrower' | 'paged'> {
  const bare = (step: NextStep | undefined): NextStep | undefined => step && scrubbedStep(step, secrets);
  return {
    narrower: (kept) => bare(narrower(kept)),
    paged: paged && { ...paged, nextPage: (cursor) => bare(paged.nextPage(cursor)) },
  };
}

function scrubbed({ body, context, steps, budget }: Composition, secrets: ValueSearch): Envelope {
  const sentence = (text: string): string => short(redactText(withoutValues(text, secrets)));
  const warnings = (context.warnings ?? []).slice(0, MAX_WARNINGS).map(sentence);
  return {
    ...(body.data === undefined ? {} : { data: redactTexts(withoutValues(lighten(body.data), secrets)) }),
    ...(body.error ? { error: errorOf(body.error, sentence, secrets, budget) } : {}),
    context: {
      ...context,
      ...(warnings.length > 0 ? { warnings } : {}),
      ...(context.not_listed ? { not_listed: context.not_listed.map(sentence) } : {}),
    },
    next_steps: steps
      .map((step) => scrubbedStep({ ...step, why: sentence(step.why) }, secrets))
      .filter((step) => isSmall(step, budget)),
  };
}

/** A step whose arguments are redacted as data is, and which says so: what was sent is not repeated either. */
function scrubbedStep(step: NextStep, secrets: ValueSearch): NextStep {
  const bare = withoutValues(step.arguments, secrets);
  const given = redactTexts(bare);
  const isTold = given === bare || step.why.includes(AGAIN);
  return { ...step, arguments: given, why: isTold ? step.why : `${step.why} Send the redacted values again.` };
}

const AGAIN = 'the redacted values again';

function errorOf(
  error: ErrorBody,
  sentence: (text: string) => string,
  secrets: ValueSearch,
  budget: number,
): ErrorBody {
  const { call, ...rest } = error;
  return {
    ...rest,
    message: sentence(error.message),
    ...(error.advice === undefined ? {} : { advice: sentence(error.advice) }),
    ...(call && isSmall(call, budget)
      ? { call: { tool: call.tool, arguments: redactTexts(withoutValues(call.arguments, secrets)) } }
      : {}),
  };
}

/** A call whose arguments alone would fill the answer is left out: its caller has them. */
function isSmall(call: object, budget: number): boolean {
  return JSON.stringify(call).length <= budget / 6;
}

function short(text: string): string {
  return text.length <= MAX_SENTENCE ? text : `${text.slice(0, MAX_SENTENCE - 1).toWellFormed()}…`;
}

function within(whole: Measured, { budget, form, narrower, paged }: Composition): Measured {
  let over = whole.length - budget;
  if (whole.envelope.data === undefined || over <= 0) return whole;
  const data = paged ? withoutCursor(whole.envelope.data) : whole.envelope.data;
  const json = JSON.stringify(data);
  // What says that data was cut takes room of its own, so it may take a second look.
  const perCharacter = whole.json.length / whole.length;
  for (let room = json.length - over * perCharacter; ; room -= Math.ceil(over * perCharacter)) {
    const { data: fitted, cuts } = fitToBudget(data, json, Math.max(0, Math.floor(room)), paged?.list);
    const cut = measured(cutEnvelope({ ...whole.envelope, data: fitted }, cuts, narrower, paged), form);
    over = cut.length - budget;
    if (over <= 0 || room <= 0) return cut;
  }
}

function cutEnvelope(
  envelope: Envelope,
  cuts: readonly Cut[],
  narrower: Composition['narrower'],
  paged: Paged | undefined,
): Envelope {
  const truncated = cuts.slice(0, MAX_CUTS).map((cut) => ({ ...cut, path: cut.path.slice(0, 120).toWellFormed() }));
  const page = paged && { ...paged, kept: cuts.find(({ path }) => path === paged.list)?.kept };
  if (page?.kept !== undefined) return { ...withNextPage(envelope, page, page.kept), truncated };
  // Only what the data itself lists can be asked for in smaller pages.
  const lists = cuts.filter(({ path }) => /^\w+$/.test(path) && Array.isArray(fieldOf(envelope.data, path)));
  const step = cuts.length > 0 ? narrower(Math.max(1, Math.min(...lists.map(({ kept }) => kept)))) : undefined;
  const { next_steps: steps } = envelope;
  const whole = page ? withNextPage(envelope, page, page.page.items.length) : envelope;
  return {
    ...whole,
    ...(step ? { next_steps: [step, ...whole.next_steps].slice(0, Math.max(1, steps.length)) } : {}),
    truncated,
  };
}
