import type { Caller } from '../../access/caller.ts';
import { ToolFailure } from '../../tool/failure.ts';
import { definitions } from '../../tool/generated/catalog.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { sinceTime } from '../../tool/kit/since.ts';
import { pageOf } from '../../tool/page.ts';
import type { ShownUndo } from '../../tool/undo.ts';
import type { KeptChange } from '../change-record.ts';
import { foreignNamespaces } from '../namespaces/bounds.ts';
import { eachCall, listedUndo } from '../undo.ts';
import { PLAN_LIFETIME_MS } from '../write/plan.ts';
import { defineOwn, type OwnCall } from './define-own.ts';

const NOTHING =
  'This server applied nothing that this connection may hear of. What others changed, and earlier runs, is not told here.';
const PARTIAL =
  'Of this replica alone: what the others applied cannot be told now, since the state that they share does not answer.';

/** Numbers count up to this as keys: the newest change has the first. */
const DIGITS = 12;

/** What this server applied since it started, as far as the caller may hear of it: of what it may call, in its namespaces. */
export const listChanges = defineOwn(definitions.list_changes, async (own) => {
  const { environment, call } = own;
  const since = sinceOf(own.arguments.since, environment.time());
  const changes = await environment.changes.told();
  const open = changes.kept.filter((change) => change.at > since && isOpenTo(call.caller, change, own));
  const page = pageOf(open, ({ number }) => String(10 ** DIGITS - number).padStart(DIGITS + 1, '0'), own);
  return {
    data: present({
      since_start: new Date(changes.since).toISOString(),
      changes: page.items.map((change) => rowOf(change, own)),
      total: page.total,
      forgotten: changes.forgotten > 0 ? changes.forgotten : null,
      says: [...(changes.isPartial ? [PARTIAL] : []), ...(page.total === 0 ? [NOTHING] : [])].join(' ') || null,
    }),
    paged: { list: 'changes', page },
  };
});

/**
 * Milliseconds since the epoch.
 *
 * @param now by the same
 * @throws ToolFailure for what is no time
 */
function sinceOf(text: string | undefined, now: number): number {
  const at = text === undefined ? Number.NEGATIVE_INFINITY : sinceTime(text, now);
  if (at !== undefined) return at;
  throw new ToolFailure({
    side: 'arguments',
    message: 'since is no time: give RFC 3339, such as 2026-01-31T12:00:00Z, or a length before now, such as 15m.',
    changed: 'no',
  });
}

function isOpenTo(caller: Caller, change: KeptChange, { environment }: Pick<OwnCall<object>, 'environment'>): boolean {
  const definition = environment.catalog.tools.get(change.tool)?.definition;
  if (!definition || !caller.mayUse(definition)) return false;
  const { namespaces } = change;
  return foreignNamespaces(caller, [{ namespaces }, change.undo]).length === 0;
}

function rowOf(
  { at, tool, target, by, plan, changed, undo, undoing, undone }: KeptChange,
  { call, environment }: OwnCall<object>,
): object {
  const isPlanned = call.caller.name === by && environment.time() - at < PLAN_LIFETIME_MS;
  return present({
    time: new Date(at).toISOString(),
    tool,
    target,
    by,
    plan,
    changed: changed === 'yes' ? null : changed,
    undone: undone.length === 0 ? null : undone.length === undoing.length ? true : 'in part',
    undo: listedUndo(isPlanned ? undo : withoutPlan(undo), call.listed),
  });
}

/** A plan is its caller's own, and of some minutes: without it the call previews. */
function withoutPlan(undo: ShownUndo): ShownUndo {
  return eachCall(undo, (one) => {
    if (one.arguments.plan === undefined) return one;
    const { plan: _plan, ...rest } = one.arguments;
    return { ...one, arguments: { ...rest, dry_run: true } };
  });
}
