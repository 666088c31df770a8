import { isWrite } from '../../access/tool-kind.ts';
import type { NextStep } from '../../tool/envelope.ts';
import type { Failure } from '../../tool/failure.ts';
import { fieldOf, isRecord } from '../../tool/fields.ts';
import type { ToolAnswer } from '../../tool/tool.ts';
import { areWorkloadKinds, spelledKind } from '../../tool/workload-kind.ts';
import { type Reference, referencesIn, withReferences } from '../../tool/workload-reference.ts';
import type { CallContext } from '../call-context.ts';
import { type Missing, missing, missingNamespace, missingWorkload } from './missing.ts';
import { byNames, type Names } from './read-names.ts';

/** So many workloads of one call are looked for; the others are told of as the tool does. */
const MAX_EXPLAINED = 5;

/**
 * The failure of a call that names a workload, with what is wrong about that name: one read, only after the tool found
 * nothing. Any other failure as it came.
 */
export async function explained(context: CallContext, failure: Failure): Promise<Failure> {
  const asked = workloadsAsked(context).slice(0, MAX_EXPLAINED);
  if (failure.isExplained) return failure;
  if (failure.side !== 'target' || failure.reason !== undefined || failure.changed !== 'no' || asked.length === 0) {
    return failure;
  }
  const told = (await byNames(context, (names) => missingOf(asked, names)))?.filter(
    ({ missing: { meant } }) => meant !== undefined || takesWorkloadsAlone(context),
  );
  if (!told || told.length === 0) return failure;
  const step = correctedCall(context, told);
  const { name } = context.tool.definition;
  return {
    ...failure,
    message: inOrder([...told.map(({ missing: { says } }) => says), ...sentBy(failure)]),
    nextSteps: [...(step ? [step] : []), ...(failure.nextSteps ?? []).filter(({ tool }) => !step || tool !== name)],
  };
}

/** A workload that a call names and that is not there. */
interface Unknown {
  readonly asked: Reference;
  readonly missing: Missing;
}

function missingOf(asked: readonly Reference[], names: Names): readonly Unknown[] {
  return asked.flatMap((one) => {
    const told = missingWorkload(one, names);
    return told ? [{ asked: one, missing: told }] : [];
  });
}

/** The workloads that a call names: where a tool takes other kinds too, those that are of a workload's kind. */
function workloadsAsked({ tool, call }: CallContext): readonly Reference[] {
  const { kind, workloads } = tool.definition.inputSchema.properties;
  if (!kind && !workloads) return [];
  return referencesIn(call.arguments).filter((one) => one.kind === undefined || spelledKind(one.kind) !== undefined);
}

/** Of a tool that takes Odigos's own objects too, what is no workload here may be one of those. */
function takesWorkloadsAlone({ tool }: CallContext): boolean {
  const { kind } = tool.definition.inputSchema.properties;
  return kind === undefined || areWorkloadKinds(kind.enum);
}

function inOrder(sentences: readonly string[]): string {
  return [...new Set(sentences)].join(' ');
}

function sentBy({ message }: Failure): readonly string[] {
  return message.includes('Nothing was sent.') ? ['Nothing was sent.'] : [];
}

/** This call of the workloads that are there, where each of those that are not has one that was probably meant. */
function correctedCall({ tool, call }: CallContext, told: readonly Unknown[]): NextStep | undefined {
  if (!isRecord(call.arguments) || told.some(({ missing: { meant } }) => !meant)) return undefined;
  const { dry_run: _dryRun, plan: _plan, ...given } = call.arguments;
  const corrected = withReferences(given, (one) => {
    const same = told.find(({ asked }) => asked.namespace === one.namespace && asked.name === one.name);
    return { ...one, ...same?.missing.meant };
  });
  const why = isWrite(tool.definition.kind) ? 'Preview it for what is there.' : 'Ask for what is there.';
  return { tool: tool.definition.name, arguments: corrected, why };
}

/**
 * Warns where an answer is empty since the call names what there is not: a list since its filters name no namespace,
 * workload, stream, service or language that there is, or a write that would change nothing. Nothing is read for an answer
 * that holds something, nor for one of all that there is.
 */
export async function warnOfUnknownNames(context: CallContext, { data }: ToolAnswer): Promise<void> {
  const { call, tool, notes } = context;
  const { arguments: given } = call;
  const isOfWrite = isWrite(tool.definition.kind);
  if (!isRecord(given) || !isEmpty(data, isOfWrite) || !FILTERS.some((name) => Object.hasOwn(given, name))) return;
  const asked = workloadsAsked(context).slice(0, MAX_EXPLAINED);
  const sentences = await byNames(context, (names) => {
    const workloads = missingOf(asked, names).map(({ missing: { says } }) => says);
    return workloads.length > 0 || isOfWrite ? workloads : unknownFilters(given, names);
  });
  for (const sentence of sentences ?? []) notes.warn(sentence);
}

const FILTERS = ['namespace', 'namespaces', 'name', 'workloads', 'stream', 'service', 'language'];

/** Whether a list that was asked for holds nothing, or a preview would change nothing. */
function isEmpty(data: object, isOfWrite: boolean): boolean {
  if (isOfWrite) return isEmptyList(fieldOf(data, 'would_change'));
  const counts = fieldOf(data, 'counts');
  const countsNothing = isRecord(counts) && Object.values(counts).every((count) => count === 0);
  return fieldOf(data, 'total') === 0 || countsNothing || Object.values(data).some(isEmptyList);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function unknownFilters(given: Readonly<Record<string, unknown>>, names: Names): readonly string[] {
  const { workloads } = names;
  const text = (name: string): string | undefined => {
    const value = given[name];
    return typeof value === 'string' ? value : undefined;
  };
  const [namespace, name, stream, service, language] = ['namespace', 'name', 'stream', 'service', 'language'].map(text);
  const several = Array.isArray(given.namespaces) ? given.namespaces.filter((one) => typeof one === 'string') : [];
  const unknownNamespaces = [...(namespace === undefined ? [] : [namespace]), ...several].flatMap(
    (one) => missingNamespace(one, names) ?? [],
  );
  const streams = ['default', ...workloads.flatMap(({ dataStreamNames }) => dataStreamNames ?? [])];
  const services = workloads.flatMap(({ id, serviceName }) => [serviceName ?? id.name, id.name]);
  const languages = workloads.flatMap(({ runtimeInfo }) => runtimeInfo?.detectedLanguages ?? []);
  return [
    ...unknownNamespaces,
    ...(name === undefined || unknownNamespaces.length > 0 ? [] : unknownName(name, namespace, names)),
    ...(stream === undefined ? [] : [missing(`No source is in data stream "${stream}".`, stream, streams)]),
    ...(service === undefined ? [] : [missing(`No workload has the service name "${service}".`, service, services)]),
    ...(language === undefined ? [] : [missing(`No source is in "${language}".`, language, languages)]),
  ].filter((sentence) => sentence !== undefined);
}

function unknownName(name: string, namespace: string | undefined, { workloads }: Names): readonly string[] {
  const there = workloads.flatMap(({ id }) => (namespace === undefined || id.namespace === namespace ? [id.name] : []));
  return [missing(`There is no workload "${name}".`, name, there)].filter((sentence) => sentence !== undefined);
}
