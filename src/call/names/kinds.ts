import { isWrite } from '../../access/tool-kind.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { refuse, ToolFailure } from '../../tool/failure.ts';
import { isRecord } from '../../tool/fields.ts';
import { operations } from '../../tool/generated/catalog.generated.ts';
import { WORKLOAD_KINDS } from '../../tool/workload-kind.ts';
import { needsKind, type Reference, referencesIn, withReferences } from '../../tool/workload-reference.ts';
import type { CallContext } from '../call-context.ts';
import { argumentsRefusal, foreignNamespaces } from '../namespaces/bounds.ts';
import { type ParsedCall, parse } from '../parse.ts';
import { missingWorkload } from './missing.ts';
import { byNames } from './read-names.ts';

/** So many namespaces are looked into for kinds that were left out; who names more says them. */
const MAX_NAMESPACES = 10;

/** Whether a call leaves out the kind of a workload that it must name. Reads the arguments alone. */
export function leavesOutKinds({ tool, call, excess }: CallContext): boolean {
  return excess === undefined && asksForKinds(tool.definition.inputSchema) && kindless(call.arguments).length > 0;
}

function asksForKinds(schema: CallContext['tool']['definition']['inputSchema']): boolean {
  const { workloads } = schema.properties;
  return needsKind(schema) || (workloads?.items !== undefined && needsKind(workloads.items));
}

function kindless(given: unknown): readonly Reference[] {
  return referencesIn(given).filter(({ kind }) => kind === undefined);
}

/** What a call asks for but for the kinds that it leaves out: nothing is read for one that is wrong anyway. */
export function parseWithAnyKind(context: CallContext): ParsedCall {
  const { call } = context;
  const given = isRecord(call.arguments) ? call.arguments : {};
  const [anyKind] = WORKLOAD_KINDS;
  const filled = withReferences(given, (one) => (one.kind === undefined ? { ...one, kind: anyKind } : one));
  const { target: _ofAnyKind, ...parsed } = parse({ ...context, call: { ...call, arguments: filled } });
  return parsed;
}

/**
 * The call with the kinds that it leaves out, where namespace and name decide: one small read for each namespace. A write
 * says in a warning as what it took them.
 *
 * @throws ToolFailure where there is no such workload, or several of that name, which are named; where the namespace is
 *   none of the caller's
 */
export async function withKinds(context: CallContext): Promise<CallContext> {
  const { call, tool, notes, upstream } = context;
  const { arguments: given } = call;
  if (!isRecord(given)) return context;
  const foreign = foreignNamespaces(call.caller, given);
  if (foreign.length > 0) throw new ToolFailure(argumentsRefusal(call.caller, foreign));
  const left = kindless(given);
  const namespaces = [...new Set(left.map(({ namespace }) => namespace))];
  if (namespaces.length > MAX_NAMESPACES) return context;
  const { read } = upstream.reading();
  const found = await Promise.all(
    namespaces.map((namespace) =>
      read(operations.list_sources_kinds, { namespace }).then(({ workloads }) => workloads),
    ),
  );
  const there = found.flat().filter(({ workloadHealthStatus }) => workloadHealthStatus !== null);
  const kinds = new Map<string, string>();
  for (const one of left) {
    const { namespace, name } = one;
    const same = there.filter(({ id }) => id.namespace === namespace && id.name === name).map(({ id }) => id.kind);
    const [kind] = same;
    if (same.length > 1) throw severalKinds(context, one, same);
    if (kind === undefined) throw await nothingOfThatName(context, one);
    kinds.set(`${namespace}/${name}`, kind);
    if (isWrite(tool.definition.kind))
      notes.understand(`${namespace}/${name} was taken as ${namespace}/${kind}/${name}.`);
  }
  const settled = withReferences(given, (one) => {
    const kind = one.kind === undefined ? kinds.get(`${one.namespace}/${one.name}`) : undefined;
    return kind === undefined ? one : { ...one, kind };
  });
  return { ...context, call: { ...call, arguments: settled } };
}

function severalKinds(
  { tool, call }: CallContext,
  { namespace, name }: Reference,
  kinds: readonly string[],
): ToolFailure {
  const { dry_run: _dryRun, plan: _plan, ...given } = isRecord(call.arguments) ? call.arguments : {};
  const isOne = !('workloads' in given);
  const steps: readonly NextStep[] = isOne
    ? kinds.map((kind) => ({ tool: tool.definition.name, arguments: { ...given, kind }, why: `The ${kind}.` }))
    : [];
  const choices = kinds.map((kind) => `${namespace}/${kind}/${name}`);
  const { failure } = refuse(
    `There are several named ${name} in namespace ${namespace}: ${choices.join(' and ')}. Nothing was sent.`,
    steps,
    'Say which as kind.',
  );
  return new ToolFailure(isOne ? { ...failure, choices: { of: 'workload', names: choices } } : failure);
}

async function nothingOfThatName(context: CallContext, one: Reference): Promise<ToolFailure> {
  const told = await byNames(context, (names) => missingWorkload(one, names));
  const said =
    told?.says ?? `There is no workload ${one.name} in namespace ${one.namespace} (names are case-sensitive).`;
  const see = {
    tool: 'list_workloads_in_namespace',
    arguments: { namespace: one.namespace },
    why: 'See what is there.',
  };
  return refuse(`${said} Nothing was sent.`, [see]);
}
