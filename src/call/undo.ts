import { redactTexts, withoutValues } from '../redaction/redact.ts';
import { redactText } from '../redaction/text/redact-text.ts';
import { ValueSearch } from '../redaction/value-search.ts';
import type { Tool } from '../tool/bind.ts';
import { asListed } from '../tool/call-through.ts';
import { ToolFailure } from '../tool/failure.ts';
import type { Preview } from '../tool/tool.ts';
import {
  NOTHING_SENT,
  type NoUndo,
  type ShownCall,
  type ShownPart,
  type ShownUndo,
  type Undo,
  type UndoCall,
} from '../tool/undo.ts';
import { type CallContext, openCall } from './call-context.ts';
import { shutTo } from './gate.ts';
import { readMeans } from './means.ts';
import { holdToNamespaces } from './namespaces/bound.ts';
import { doesNothing, type PreparedWrite, undoSubject } from './write/prepared-write.ts';

/** Of an apply whose outcome stayed open. */
export const OPEN_END: NoUndo = {
  impossible: 'It did not end as it should, so it is not known what there is to undo: preview the same call to see.',
};

/** How long the preview of an undo may take, in milliseconds: the apply is done, and its answer waits for it. */
const PREVIEW_MS = 5_000;
/** Of an answer's characters, those that an undo may take. */
const MOST_OF_ANSWER = 1 / 4;

/**
 * Makes an undo ready to be sent: its arguments checked, with a plan that holds it to what is there right after the write, so
 * that it overwrites nothing that others change meanwhile. One that cannot be previewed in time is a preview itself, and
 * one that would be refused is none.
 */
export async function readyUndo(context: CallContext, undo: Undo): Promise<ShownUndo> {
  if (!context.upstream.hasSent) return NOTHING_SENT;
  const signal = AbortSignal.any([context.call.signal, AbortSignal.timeout(PREVIEW_MS)]);
  if (!('impossible' in undo)) return readyCall(context, undo, signal);
  if (!undo.parts) return undo;
  const parts: ShownPart[] = [];
  for (const part of undo.parts) {
    const { of, later = false, ...call } = part;
    const ready = { of, ...(await readyCall(context, call, signal, later)) };
    // Nobody can hold a plan of thousands of parts: what fits is shown, and the rest counted.
    if (isTooLong(context, { ...undo, parts: [...parts, ready] })) {
      const left = undo.parts.length - parts.length;
      const impossible = `${undo.impossible} Parts that are too long to be shown: ${left}.`;
      return parts.length > 0 ? { impossible, parts } : { impossible };
    }
    parts.push(ready);
  }
  return { ...undo, parts };
}

async function readyCall(
  context: CallContext,
  undo: UndoCall,
  signal: AbortSignal,
  isLater = false,
): Promise<ShownCall | { readonly impossible: string }> {
  const { environment, call } = context;
  const tool = environment.catalog.tools.get(undo.tool);
  if (!tool) return { impossible: `This server has no ${undo.tool}, which would take it back.` };
  const applied = withBare(context, { ...undo, arguments: { ...undo.arguments, dry_run: false } });
  if (isTooLong(context, applied)) {
    return { impossible: `The call of ${undo.tool} that takes it back is too long to be shown.` };
  }
  const previewing = { ...applied, arguments: { ...applied.arguments, dry_run: true } };
  const shut = shutTo(tool.definition, call.caller, environment);
  if (shut) return { ...previewing, who: `${shut.message} Somebody who may call it has to.` };
  // Without the secrets it is no call yet.
  if (applied.send_again) return previewing;
  const prepared = tool.prepare(applied.arguments);
  if (!prepared.ok) return { impossible: `No call makes it as it was: ${prepared.problems.join(' ')}` };
  if (prepared.arguments.type !== 'write') return applied;
  if (isLater) return previewing;
  const { plan, refusal } = await planOf(context, tool, prepared.arguments, signal);
  if (refusal !== undefined) return { impossible: `${undo.tool}, which would take it back, is refused: ${refusal}` };
  return plan === undefined ? previewing : { ...applied, arguments: { ...applied.arguments, plan } };
}

function isTooLong({ environment }: CallContext, undo: ShownUndo): boolean {
  return JSON.stringify(undo).length > environment.answerBudget * MOST_OF_ANSWER;
}

/** An undo as its caller can send it. */
export function listedUndo(undo: ShownUndo, listed: ReadonlySet<string> | undefined): ShownUndo {
  return eachCall(undo, (one) => asListed(one, listed));
}

/** The calls of an undo. */
export function callsOf(undo: ShownUndo): readonly ShownCall[] {
  if (!('impossible' in undo)) return [undo];
  return (undo.parts ?? []).flatMap((part) => ('impossible' in part ? [] : [part]));
}

/** An undo with each of its calls changed. */
export function eachCall(undo: ShownUndo, change: <Call extends ShownCall>(one: Call) => Call): ShownUndo {
  if (!('impossible' in undo)) return change(undo);
  const { parts } = undo;
  return parts ? { ...undo, parts: parts.map((part) => ('impossible' in part ? part : change(part))) } : undo;
}

/** What reads as a secret is not told: it has to be sent again. */
function withBare({ secrets }: CallContext, undo: UndoCall): UndoCall {
  const bare = redactTexts(withoutValues(undo.arguments, new ValueSearch(secrets.values)));
  const changed = Object.keys(undo.arguments).filter(
    (name) => JSON.stringify(bare[name]) !== JSON.stringify(undo.arguments[name]),
  );
  if (changed.length === 0) return undo;
  return { ...undo, arguments: bare, send_again: [...(undo.send_again ?? []), ...changed] };
}

/** The UI's cache lags a write by some 100 ms. */
const LAG_SECONDS = 0.5;

/** The plan of an undo, or why the undo would be refused; neither where it cannot be previewed in time. */
async function planOf(
  context: CallContext,
  tool: Tool,
  prepared: PreparedWrite,
  signal: AbortSignal,
): Promise<{ readonly plan?: string; readonly refusal?: string }> {
  const { environment, call } = context;
  const undoing = openCall(
    environment,
    { ...call, tool: tool.definition.name, arguments: prepared.arguments, signal },
    tool,
  );
  const means = readMeans(undoing);
  const look = async (): Promise<Preview> => {
    if (undoing.guard) await holdToNamespaces(undoing, prepared);
    return prepared.preview(means);
  };
  const again = async (error: unknown): Promise<Preview> => {
    if (!isRefusal(error)) throw error;
    await means.pause(LAG_SECONDS);
    return look();
  };
  try {
    const preview = await look().catch(again);
    if (doesNothing(preview)) return {};
    return { plan: environment.plans.issue(undoSubject(undoing, prepared, preview)) };
  } catch (error) {
    if (!(error instanceof ToolFailure)) throw error;
    return isRefusal(error) && !signal.aborted ? { refusal: bareText(context, error.failure.message) } : {};
  }
}

function isRefusal(error: unknown): error is ToolFailure {
  return error instanceof ToolFailure && error.failure.side === 'target';
}

function bareText({ secrets }: CallContext, text: string): string {
  return redactText(withoutValues(text, new ValueSearch(secrets.values)));
}
