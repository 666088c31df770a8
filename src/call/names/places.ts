import { isWrite } from '../../access/tool-kind.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { refuse, ToolFailure } from '../../tool/failure.ts';
import { isRecord } from '../../tool/fields.ts';
import { spelledKind } from '../../tool/workload-kind.ts';
import { needsKind } from '../../tool/workload-reference.ts';
import type { CallContext } from '../call-context.ts';
import { parse } from '../parse.ts';
import { byNames } from './read-names.ts';

/** Stands for the namespace that is to be found out, while everything else is checked. */
const ANY = { namespace: 'default', kind: 'Deployment' } as const;

/** Whether a call names a workload by its name alone. Reads the arguments alone. */
export function leavesOutNamespace({ tool, call, excess }: CallContext): boolean {
  const { arguments: given } = call;
  if (excess !== undefined || !needsKind(tool.definition.inputSchema) || !isRecord(given)) return false;
  return typeof given.name === 'string' && given.name !== '' && isLeftOut(given.namespace);
}

function isLeftOut(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** Whether a call would be taken but for the namespace that it leaves out: nothing is read for one that is wrong anyway. */
export function isRightAnywhere(context: CallContext): boolean {
  const { call } = context;
  const given = isRecord(call.arguments) ? call.arguments : {};
  const placed = { ...given, namespace: ANY.namespace, kind: given.kind ?? ANY.kind };
  return parse({ ...context, call: { ...call, arguments: placed } }).checked.ok;
}

/**
 * A read of the workload that its name alone decides, said in a warning; as it came where there is none of that name. A
 * write must name the namespace: it is refused with the preview for each that it may mean.
 *
 * @throws ToolFailure where several have that name, and of every write of a name that is there
 */
export async function withNamespace(context: CallContext): Promise<CallContext> {
  const { call, tool, notes } = context;
  const { arguments: given } = call;
  if (!isRecord(given)) return context;
  const { name } = given;
  const kind = typeof given.kind === 'string' ? (spelledKind(given.kind) ?? given.kind) : undefined;
  const ids = await byNames(context, ({ workloads }) =>
    workloads.map(({ id }) => id).filter((id) => id.name === name && (kind === undefined || id.kind === kind)),
  );
  const [one, ...others] = ids ?? [];
  if (ids === undefined || one === undefined) return context;
  if (others.length > 0 || isWrite(tool.definition.kind)) throw whichOf(context, given, ids);
  notes.warn(`${one.name} was taken as ${one.namespace}/${one.kind}/${one.name}: no other namespace has it.`);
  return { ...context, call: { ...call, arguments: { ...given, ...one } } };
}

const MAX_NAMED = 10;

interface Id {
  readonly namespace: string;
  readonly kind: string;
  readonly name: string;
}

function whichOf({ tool }: CallContext, given: object, ids: readonly Id[]): ToolFailure {
  const { dry_run: _dryRun, plan: _plan, ...rest }: { dry_run?: unknown; plan?: unknown } = given;
  const choices = ids.map(({ namespace, kind, name }) => `${namespace}/${kind}/${name}`);
  const told = choices.slice(0, MAX_NAMED);
  const steps: readonly NextStep[] = ids.map(({ namespace, kind, name }) => ({
    tool: tool.definition.name,
    arguments: { ...rest, namespace, kind, name },
    why: `The ${kind} in ${namespace}.`,
  }));
  const more = ids.length > told.length ? ` and ${ids.length - told.length} more` : '';
  const message = `namespace is required. There is ${told.join(', ')}${more}. Nothing was sent.`;
  return new ToolFailure({
    ...refuse(message, steps, 'Say which.').failure,
    choices: { of: 'workload', names: choices },
  });
}
