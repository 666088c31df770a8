import { isWrite } from '../../access/tool-kind.ts';
import type { ToolDefinition } from '../../tool/definition.ts';
import type { NextStep } from '../../tool/envelope.ts';
import type { Failure } from '../../tool/failure.ts';
import { fieldOf, isRecord } from '../../tool/fields.ts';
import type { ToolAnswer } from '../../tool/tool.ts';
import { areWorkloadKinds, spelledKind } from '../../tool/workload-kind.ts';
import { type Reference, referencesIn, withReferences } from '../../tool/workload-reference.ts';
import type { CallContext } from '../call-context.ts';
import {
  FILTERS,
  nothingMatches,
  repeats,
  type UnknownFilter,
  unknownFilters,
  withMeantFilters,
} from './known-names.ts';
import { type Missing, missingNamespace, missingWorkload, type WorkloadId } from './missing.ts';
import { byNames, type Names } from './read-names.ts';

/** So many workloads of one call are looked for; the others are told of as the tool does. */
const MAX_EXPLAINED = 5;

/**
 * The failure of a call that names what there is not, with what is wrong about that name and the call that was meant
 * first: one read, only after the tool found nothing. Any other failure as it came.
 */
export async function explained(context: CallContext, failure: Failure): Promise<Failure> {
  if (failure.side !== 'target' || failure.reason !== undefined || failure.changed !== 'no') return failure;
  if (failure.isExplained) return failure;
  const told = await look(context, (found) =>
    found.workloads.length > 0
      ? {
          workloads: found.workloads.filter(
            ({ missing: { meant } }) => meant !== undefined || takesWorkloadsAlone(context),
          ),
          filters: [],
        }
      : // Of what is no workload the list of names tells less: a filter that is near to none of them may well be there.
        { workloads: [], filters: found.filters.filter(({ argument, meant }) => meant && SURE.has(argument)) },
  );
  if (!told || told.sentences.length === 0) return failure;
  const isSaid = told.workloads.length === 0 && told.filters.every(({ meant = '' }) => failure.message.includes(meant));
  // A tool that looks for workloads says less of them than this does; any other says what it looked for.
  const said = told.workloads.length > 0 ? [] : [failure.message];
  return {
    ...failure,
    message: inOrder([...said, ...(isSaid ? [] : told.sentences), ...(said.length > 0 ? [] : sentBy(failure))]),
    nextSteps: stepsWith(context, told, failure.nextSteps ?? []),
  };
}

/**
 * An answer that is empty since the call names what there is not, with a warning and the call that was meant first: a list
 * since its filters name no namespace, workload, stream, service or language that there is, or a write that would change
 * nothing. Of filters that leave nothing together it is said that they do. Nothing is read for an answer that holds
 * something, nor for one of all that there is.
 */
export async function withUnknownNames(context: CallContext, answer: ToolAnswer): Promise<ToolAnswer> {
  const { call, tool, notes } = context;
  const { arguments: given } = call;
  const isOfWrite = isWrite(tool.definition.kind);
  if (!isRecord(given) || !isEmpty(answer.data, isOfWrite)) return answer;
  const told = await look(context, ({ workloads, filters }) => ({
    workloads,
    filters: workloads.length > 0 || isOfWrite ? [] : filters,
  }));
  for (const { value } of told?.filters ?? []) notes.supersede(value);
  for (const { asked } of told?.workloads ?? []) notes.supersede(asked.namespace);
  for (const sentence of told?.sentences ?? []) notes.warn(sentence);
  if (told && told.sentences.length > 0) {
    return { ...answer, nextSteps: stepsWith(context, told, answer.nextSteps ?? []) };
  }
  const nothing = fieldOf(answer.data, 'total') === 0 ? nothingMatches(filtersOf(tool.definition, given)) : undefined;
  const isTold = Object.values(given).some((value) => typeof value === 'string' && notes.mention(value));
  if (nothing !== undefined && fieldOf(answer.data, 'says') === undefined && !isTold) notes.warn(nothing);
  return answer;
}

/** What narrows an answer: what a tool requires says what it is of, and that is there. */
function filtersOf({ inputSchema }: ToolDefinition, given: Readonly<Record<string, unknown>>): typeof given {
  return Object.fromEntries(Object.entries(given).filter(([name]) => !inputSchema.required?.includes(name)));
}

/** Filters that mean the same to every tool. */
const SURE: ReadonlySet<string> = new Set(['namespace', 'namespaces', 'service', 'data_stream']);

/** A workload that a call names and that is not there. */
interface Unknown {
  readonly asked: Reference;
  readonly missing: Missing<WorkloadId>;
}

interface Found {
  readonly workloads: readonly Unknown[];
  readonly filters: readonly UnknownFilter[];
}

/** What of a call names what there is not. */
interface Told extends Found {
  readonly sentences: readonly string[];
}

/** What of a call names what there is not, by one read; undefined where it names nothing, or the names cannot be read. */
async function look(context: CallContext, choose: (found: Found) => Found): Promise<Told | undefined> {
  const { call, tool } = context;
  const { arguments: given } = call;
  if (!isRecord(given) || !FILTERS.some((name) => Object.hasOwn(given, name))) return undefined;
  const asked = workloadsAsked(context).slice(0, MAX_EXPLAINED);
  const things = tool.definition.toolset === 'destinations' ? 'destination' : 'source';
  return byNames(context, (names) => {
    const chosen = choose({
      workloads: missingOf(asked, names),
      filters: unknownFilters(given, names, things),
    });
    const namespaces = chosen.workloads.flatMap(({ asked: { namespace: value } }) => {
      const gone = missingNamespace(value, names);
      return gone ? [{ argument: 'namespace', value, ...gone }] : [];
    });
    const sentences = [
      ...chosen.workloads.map(({ missing: { says } }) => says),
      ...chosen.filters.map(({ says }) => says),
    ];
    return { workloads: chosen.workloads, filters: [...chosen.filters, ...namespaces], sentences };
  });
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

/** The call that was meant, and of other steps those that name nothing that there is not. */
function stepsWith(context: CallContext, told: Told, steps: readonly NextStep[]): readonly NextStep[] {
  const corrected = correctedCall(context, told);
  const { name } = context.tool.definition;
  const kept = steps.filter(({ tool, arguments: given }) => {
    if (corrected && tool === name) return false;
    if (told.filters.some((filter) => repeats(given, filter))) return false;
    return !referencesIn(given).some((one) => told.workloads.some(({ asked }) => isSame(one, asked)));
  });
  const led = [...(corrected ? [corrected] : []), ...kept];
  return led.length > 0 ? led : [thereIs(told)];
}

/** Where to see what there is, when nothing else leads on. */
function thereIs({ filters }: Told): NextStep {
  return filters.some(({ argument }) => argument === 'service')
    ? { tool: 'get_service_map', arguments: {}, why: 'See which services there are.' }
    : { tool: 'list_namespaces', arguments: {}, why: 'See which namespaces there are.' };
}

function isSame(one: Reference, asked: Reference): boolean {
  const isOfKind = one.kind === undefined || asked.kind === undefined || one.kind === asked.kind;
  return isOfKind && one.namespace === asked.namespace && one.name === asked.name;
}

/** This call of what is there, where each name that is not has one that was probably meant. */
function correctedCall({ tool, call }: CallContext, { workloads, filters }: Told): NextStep | undefined {
  if (!isRecord(call.arguments)) return undefined;
  const { dry_run: _dryRun, plan: _plan, cursor: _cursor, ...given } = call.arguments;
  const why = isWrite(tool.definition.kind) ? 'Preview it for what is there.' : 'Ask for what is there.';
  const step = (corrected: NextStep['arguments']): NextStep => ({
    tool: tool.definition.name,
    arguments: corrected,
    why,
  });
  if (workloads.length === 0) {
    const corrected = withMeantFilters(given, filters);
    return corrected && step(corrected);
  }
  if (workloads.some(({ missing: { meant } }) => !meant)) return undefined;
  return step(
    withReferences(given, (one) => {
      const same = workloads.find(({ asked }) => asked.namespace === one.namespace && asked.name === one.name);
      return { ...one, ...same?.missing.meant };
    }),
  );
}

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
