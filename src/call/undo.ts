import { redactTexts, withoutValues } from '../redaction/redact.ts';
import { ValueSearch } from '../redaction/value-search.ts';
import type { Tool } from '../tool/bind.ts';
import { asListed } from '../tool/call-through.ts';
import { ToolFailure } from '../tool/failure.ts';
import { NOTHING_SENT, type NoUndo, type ShownUndo, type Undo, type UndoCall } from '../tool/undo.ts';
import { type CallContext, openCall } from './call-context.ts';
import { shutTo } from './gate.ts';
import { readMeans } from './means.ts';
import { holdToNamespaces } from './namespaces/bound.ts';
import { needsPlan } from './write/permission.ts';
import { type PreparedWrite, planSubject } from './write/prepared-write.ts';

/** Of an apply whose outcome stayed open. */
export const OPEN_END: NoUndo = {
  impossible: 'It did not end as it should, so it is not known what there is to undo: preview the same call to see.',
};

/** How long the preview of an undo may take, in milliseconds: the apply is done, and its answer waits for it. */
const PREVIEW_MS = 5_000;
/** Of an answer's characters, those that an undo may take. */
const MOST_OF_ANSWER = 1 / 4;

/**
 * Makes an undo ready to be sent: its arguments checked, with the plan of a preview where it would be refused without one.
 * Where that preview fails, the undo is a preview itself.
 */
export async function readyUndo(context: CallContext, undo: Undo): Promise<ShownUndo> {
  const { environment, call, upstream } = context;
  if (!upstream.hasSent) return NOTHING_SENT;
  if ('impossible' in undo) return undo;
  const tool = environment.catalog.tools.get(undo.tool);
  if (!tool) return { impossible: `This server has no ${undo.tool}, which would take it back.` };
  const applied = withBare(context, { ...undo, arguments: { ...undo.arguments, dry_run: false } });
  if (JSON.stringify(applied).length > environment.answerBudget * MOST_OF_ANSWER) {
    return { impossible: `The call of ${undo.tool} that takes it back is too long to be shown.` };
  }
  const shut = shutTo(tool.definition, call.caller, environment);
  if (shut) return { ...applied, who: `${shut.message} Somebody who may call it has to.` };
  // Without the secrets it is no call yet.
  if (applied.send_again) return applied;
  const prepared = tool.prepare(applied.arguments);
  if (!prepared.ok) return { impossible: `No call makes it as it was: ${prepared.problems.join(' ')}` };
  if (prepared.arguments.type !== 'write' || !needsPlan(context, tool.definition)) return applied;
  const plan = await planOf(context, tool, prepared.arguments);
  return { ...applied, arguments: { ...applied.arguments, ...(plan === undefined ? { dry_run: true } : { plan }) } };
}

/** An undo as its caller can send it. */
export function listedUndo(undo: ShownUndo, listed: ReadonlySet<string> | undefined): ShownUndo {
  return 'impossible' in undo ? undo : asListed(undo, listed);
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

/** The plan of an undo; undefined where it cannot be previewed in time. */
async function planOf(
  { environment, call }: CallContext,
  tool: Tool,
  prepared: PreparedWrite,
): Promise<string | undefined> {
  const signal = AbortSignal.any([call.signal, AbortSignal.timeout(PREVIEW_MS)]);
  const undoing = openCall(
    environment,
    { ...call, tool: tool.definition.name, arguments: prepared.arguments, signal },
    tool,
  );
  try {
    if (undoing.guard) await holdToNamespaces(undoing, prepared);
    const preview = await prepared.preview(readMeans(undoing));
    return environment.plans.issue(planSubject(undoing, prepared, preview));
  } catch (error) {
    if (error instanceof ToolFailure) return undefined;
    throw error;
  }
}
