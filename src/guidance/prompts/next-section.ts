import { CALL_TOOL, RENDER_CHANGE } from '../../tool/call-through.ts';
import { definitions } from '../../tool/generated/catalog.generated.ts';
import { type Connection, type ToolName, toolsIn, writes } from '../connection.ts';
import { toolsetsFor } from '../toolsets-for.ts';
import type { Change, Prompt, Step } from './prompt.ts';

/** The connection that is told, and the tier of its installation; undefined where that is not known. */
export interface Reader {
  readonly connection: Connection;
  readonly tier: string | undefined;
}

/**
 * What to do, as this reader can: the steps, who must say yes to which, and how it ends where nothing may be changed.
 *
 * @param read the tools that were read for the prompt: they may be read again
 */
export function nextSection(reader: Reader, prompt: Prompt, read: readonly ToolName[]): string {
  const { connection } = reader;
  const steps = prompt.steps.flatMap((step) => told(reader, step));
  const closing = closingSentence(reader, prompt, toolsIn(steps.join(' ')));
  return [
    '## What to do',
    ...steps.map((step, index) => `${index + 1}. ${step}`),
    ...closing,
    ...listingSentences(connection, toolsIn([...read, ...steps, ...closing].join(' '))),
  ].join('\n');
}

/** Whether only the tier tells if some step of a prompt is told. */
export function asksForTier({ access, reached }: Connection, { steps }: Prompt): boolean {
  const changes = access.mode === 'read-write';
  return steps.some(
    (step) =>
      typeof step !== 'string' &&
      step.tier !== undefined &&
      toolsIn(step.change).every((tool) => reached.has(tool)) &&
      (changes || step.proposal !== undefined),
  );
}

function told(reader: Reader, step: Step): readonly string[] {
  const { access } = reader.connection;
  if (typeof step === 'string') return hasAll(reader, step) ? [step] : [];
  if (!isTaken(reader, step)) return [];
  // What is only previewed is not done: whatever comes after it could not follow.
  if (access.mode === 'read-write' && hasAll(reader, step.change)) return [step.change];
  return step.proposal !== undefined && hasAll(reader, step.proposal) ? [step.proposal] : [];
}

/** Whether this installation takes a change: one whose tier is not known is taken to refuse it. */
function isTaken({ tier }: Reader, step: Change): boolean {
  return step.tier === undefined || step.tier === tier;
}

function hasAll({ connection: { reached } }: Reader, text: string): boolean {
  return toolsIn(text).every((tool) => reached.has(tool));
}

/** What writing needs here, or how it ends without, where any step of the prompt would write. */
function closingSentence(reader: Reader, prompt: Prompt, named: readonly ToolName[]): readonly string[] {
  const { access, catalog } = reader.connection;
  const changes = prompt.steps.filter((step) => typeof step !== 'string');
  if (changes.length === 0) return [];
  const written = named.filter((tool) => writes(catalog, tool));
  const asCode = codeSentence(reader, changes);
  if (access.mode === 'read-only') {
    const what = access.previews ? 'writes may be previewed and none is applied' : 'writes are rejected';
    return [
      `Read-only, set by ${access.source}: ${what}. ${access.change}`,
      `End with a proposal to your human: what to change, why, and what it risks.${previewSentence(reader, changes)}${asCode}`,
    ];
  }
  if (written.length === 0) {
    return [`This connection has no tool for changes: end with a proposal to your human.${asCode}`];
  }
  return [
    `Needs your human's yes: ${written.join(', ')}. Call with dry_run true, the default: it changes nothing and answers a plan. Show impact and changes; after a yes, call with dry_run false and that plan.`,
  ];
}

/** How the changes that are proposed are previewed, where they may be. */
function previewSentence(reader: Reader, changes: readonly Change[]): string {
  const tools = proposed(reader, changes);
  if (reader.connection.access.previews !== true || tools.length === 0) return '';
  return ` A preview says that of it: call ${tools.join(' or ')} with dry_run true, the default.`;
}

/** How they are said as code. */
function codeSentence(reader: Reader, changes: readonly Change[]): string {
  const tools = proposed(reader, changes);
  if (!reader.connection.reached.has(RENDER_CHANGE) || tools.length === 0) return '';
  return ` ${RENDER_CHANGE} {tool, arguments} says it as code for whoever applies it, and changes nothing; tool is one of ${tools.join(', ')}, with the arguments of that.`;
}

/** The writes of the changes that are told in one form or another and that some object holds. */
function proposed(reader: Reader, changes: readonly Change[]): readonly ToolName[] {
  const { catalog, reached } = reader.connection;
  const tools = changes
    .filter((step) => step.isInNoObject === undefined && told(reader, step).length > 0)
    .flatMap(({ change }) => toolsIn(change))
    .filter((tool) => writes(catalog, tool) && reached.has(tool));
  return [...new Set(tools)];
}

/** How the tools of the steps are called that the client's list lacks. */
function listingSentences({ seen, listed }: Connection, tools: readonly ToolName[]): readonly string[] {
  const unseen = tools.filter((tool) => !seen.has(tool));
  const names = toolsetsFor(unseen.map((tool) => definitions[tool]));
  const isThrough = listed !== undefined && tools.some((tool) => seen.has(tool) && !listed.has(tool));
  return [
    ...(unseen.length === 0
      ? []
      : [
          `Your list lacks ${unseen.join(', ')}: a connection with ?toolsets=${names} lists ${unseen.length === 1 ? 'it' : 'them'}.`,
        ]),
    ...(isThrough ? [`Tools that your list lacks are called through ${CALL_TOOL} {tool, arguments}.`] : []),
  ];
}
