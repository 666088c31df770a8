import { redactTexts, withoutValues } from '../../redaction/redact.ts';
import { sanitizeText } from '../../redaction/sanitize.ts';
import { redactText } from '../../redaction/text/redact-text.ts';
import { ValueSearch } from '../../redaction/value-search.ts';
import type { ToolDefinition } from '../../tool/definition.ts';
import type { PlanProblem, RefusalReason } from '../../tool/failure.ts';
import type { Risk } from '../../tool/impact.ts';
import type { Preview } from '../../tool/tool.ts';
import type { Chosen } from '../names/chosen.ts';
import type { PlanSubject } from './plan.ts';

/** For which applies something more than the call itself is demanded: none, those that delete, or all. */
export type Requirement = 'off' | 'destructive' | 'all';

/** That a client can ask a person (MCP: elicitation), and what was said to the question that this call answers. */
export interface Elicitation {
  /** What came with the question, handed back; undefined when none was asked yet. */
  readonly state: string | undefined;
  /** Undefined when the client handed no answer back. */
  readonly said: 'accepted' | 'declined' | 'cancelled' | undefined;
  /** What a person chose who was asked which workload is meant; undefined when nobody was. */
  readonly chosen?: Chosen | undefined;
}

/** What a client is to ask a person, and what it hands back with the answer. */
export interface Question {
  readonly message: string;
  readonly state: string;
}

/** What a question is made of. */
export interface QuestionParts {
  readonly definition: Pick<ToolDefinition, 'name' | 'title'>;
  readonly cluster: string | null;
  readonly target: string | undefined;
  readonly preview: Preview;
  /** Values that were given as secrets and are shown to nobody. */
  readonly secrets: readonly string[];
}

const MAX_CHANGES = 8;
const MAX_CONSEQUENCES = 4;
const MAX_NAME = 120;
const MAX_VALUE = 120;
const MAX_SENTENCE = 300;

/** Whether a requirement covers a write; what needs a plan whatever the operator says counts as destructive. */
export function isRequired(requirement: Requirement, { kind, needsPlan }: Pick<ToolDefinition, 'kind' | 'needsPlan'>) {
  return requirement === 'all' || (requirement === 'destructive' && (kind === 'DELETE' || needsPlan));
}

/** What a question binds its answer to: what a plan binds, and no plan is an answer nor an answer a plan. */
export function questionSubject(subject: PlanSubject): PlanSubject {
  return { ...subject, tool: `confirm ${subject.tool}` };
}

/**
 * What a person is asked before a write is sent: the tool, the cluster, the target, the one sentence and the risks, each
 * change and what follows from it, in plain text that nothing of the cluster can add a line to.
 */
export function questionMessage({ definition, cluster, target, preview, secrets: values }: QuestionParts): string {
  const secrets = new ValueSearch(values);
  const line = (text: string, length: number): string => cut(oneLine(withoutValues(text, secrets)), length);
  const value = (given: unknown): string =>
    cut(oneLine(JSON.stringify(redactTexts(withoutValues(given, secrets))) ?? 'nothing'), MAX_VALUE);
  const { impact, changes, consequences = [] } = preview;
  return [
    `${definition.title} (${definition.name}) in ${cluster === null ? 'this cluster' : `the cluster ${line(cluster, MAX_NAME)}`}?`,
    ...(target === undefined ? [] : [`Target: ${line(target, MAX_NAME)}`]),
    line(redactText(impact.approve), MAX_SENTENCE),
    `Risk: ${impact.risk.map((risk) => RISK_WORDS[risk]).join(', ')}`,
    ...(changes.length === 0 ? [] : ['Changes:']),
    ...changes
      .slice(0, MAX_CHANGES)
      .map(({ field, before, after }) => `- ${line(field, MAX_NAME)}: ${value(before)} → ${value(after)}`),
    ...more(changes.length - MAX_CHANGES),
    ...(consequences.length === 0 ? [] : ['What follows:']),
    ...consequences.slice(0, MAX_CONSEQUENCES).map((consequence) => `- ${line(redactText(consequence), MAX_SENTENCE)}`),
    ...more(consequences.length - MAX_CONSEQUENCES),
  ].join('\n');
}

/** Why a confirmation does not allow an apply, for the client and for the audit line. */
export interface ConfirmationProblem {
  readonly reason: RefusalReason;
  readonly message: string;
  readonly advice: string;
}

/** What is wrong with an answer whose question does not hold. */
export function questionProblem(problem: PlanProblem): ConfirmationProblem {
  return { reason: `confirmation_${problem}`, message: QUESTION_PROBLEMS[problem], advice: ASK_ANEW };
}

/** Why an answer allows nothing that is no yes to the question that it came with. */
export function noYes(said: Elicitation['said']): ConfirmationProblem {
  if (said === 'declined' || said === 'cancelled') {
    return {
      reason: `confirmation_${said}`,
      message: `The person asked to confirm this ${SAID[said]}. Nothing was sent.`,
      advice: 'Do not call it again unless that person asks for it.',
    };
  }
  return {
    reason: 'confirmation_missing',
    message: 'The confirmation came without the question or without an answer to it. Nothing was sent.',
    advice: ASK_ANEW,
  };
}

const ASK_ANEW = 'Call again without an answer, and the person is asked anew.';
const SAID = { declined: 'declined', cancelled: 'gave no answer' } as const;

const QUESTION_PROBLEMS: Readonly<Record<PlanProblem, string>> = {
  malformed: 'This is the answer to no question that this server asked. Nothing was sent.',
  tampered:
    'This question was changed on its way, or another server asked it, or the state that replicas share has come back empty since. Nothing was sent.',
  other_era:
    'The state that replicas share came back empty (restarted or flushed) after this question was asked, or was away then. Nothing was sent.',
  other_caller: 'This question was asked of another caller. Nothing was sent.',
  other_tool: 'This is not the answer to the question about this tool. Nothing was sent.',
  expired: 'The question was asked more than 15 minutes ago. Nothing was sent.',
  other_arguments: 'The arguments are not those that the question was about. Nothing was sent.',
  target_changed: 'What the question was about has changed since it was asked. Nothing was sent.',
  used: 'This confirmation has been used already. Nothing was sent again.',
};

const RISK_WORDS: Readonly<Record<Risk, string>> = {
  none: 'none',
  restart: 'restart',
  data_loss: 'data loss',
  cost: 'cost',
  privacy: 'privacy',
  cluster_wide: 'cluster-wide',
};

function more(count: number): readonly string[] {
  return count > 0 ? [`- and ${count} more`] : [];
}

function oneLine(text: string): string {
  return sanitizeText(text).replace(/\s+/g, ' ').trim();
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).toWellFormed()}…`;
}
