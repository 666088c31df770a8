import type {
  InstrumentNamespaceVariables,
  InstrumentWorkloadsVariables,
  OverrideRuntimeVariables,
  UninstrumentNamespaceVariables,
  UninstrumentWorkloadsVariables,
  UpdateSourceVariables,
} from '../tool/generated/catalog.generated.ts';
import { operations } from '../tool/generated/catalog.generated.ts';
import type { UpdateSourcePreviewQuery } from '../tool/generated/operations.generated.ts';
import { spelledKind } from '../tool/workload-kind.ts';
import { deleteSource, findSource, type Override, type SourceTarget } from '../tools/sources/source-object.ts';
import { workloadKey } from '../tools/workload/workload.ts';
import type { ManifestChange, Rendered } from './manifest.ts';
import type { RenderCall } from './rendering.ts';
import { newSource, presentContent, presentSource, type SourceContent, withOverride } from './sources.ts';

type Workload = UpdateSourcePreviewQuery['workloads'][number];

const FIND_NAME =
  'The API does not tell the names of Sources: put in the name for the placeholder, or make the same change in the file that holds it.';
const FROM_NAMESPACE =
  'The API tells streams of a workload and of its namespace together: those of the namespace are left out here, so compare with the file of its Source.';

/** Several parts as one. */
function together(parts: readonly Rendered[]): Rendered {
  const all = <Part>(of: (part: Rendered) => readonly Part[] | undefined): readonly Part[] =>
    parts.flatMap((part) => of(part) ?? []);
  return {
    objects: all(({ objects }) => objects),
    commands: all(({ commands }) => commands),
    notes: [...new Set(all(({ notes }) => notes))],
  };
}

/** Workloads that are marked: each gets a Source, or its own joins another stream. */
export async function instrumentedWorkloads(
  variables: InstrumentWorkloadsVariables,
  call: RenderCall,
): Promise<Rendered> {
  const sources = [variables.sources].flat();
  const marked = await namespaceStreams(call);
  const own = await readOwn(call, sources, marked);
  return together(
    sources.map(({ namespace, kind, name, currentStreamName }) => {
      const target = { namespace, kind, name };
      const before = own.get(workloadKey(target));
      if (!before) return made(target, { streams: [currentStreamName] });
      const streams = [...new Set([...before.streams, currentStreamName])].sort();
      return changed(target, before, { ...before, disabled: false, streams }, marked.has(namespace));
    }),
  );
}

/** Workloads that are unmarked: their own Source goes, or is switched off where their namespace would take them in. */
export async function uninstrumentedWorkloads(
  variables: UninstrumentWorkloadsVariables,
  call: RenderCall,
): Promise<Rendered> {
  const sources = [variables.sources].flat();
  const marked = await namespaceStreams(call);
  const own = await readOwn(
    call,
    sources.filter(({ namespace }) => marked.has(namespace)),
    marked,
  );
  return together(
    sources.map(({ namespace, kind, name }) => {
      const target = { namespace, kind, name };
      if (!marked.has(namespace)) return removed(target);
      const before = own.get(workloadKey(target));
      return before
        ? changed(target, before, { ...before, disabled: true }, true)
        : made(target, { streams: [], disabled: true });
    }),
  );
}

/** A namespace that is marked as a whole. */
export async function instrumentedNamespace(
  { namespace, stream }: InstrumentNamespaceVariables,
  call: RenderCall,
): Promise<Rendered> {
  const target = { namespace, kind: 'Namespace', name: namespace };
  const { namespaces } = await call.read(operations.instrument_namespace_preview, {});
  const now = namespaces.find(({ name }) => name === namespace);
  if (now?.markedForInstrumentation !== true) return made(target, { streams: [stream] });
  const streams = [...now.dataStreamNames].sort();
  return changed(target, { streams }, { streams: [...new Set([...streams, stream])].sort() });
}

/** A namespace that is no longer marked as a whole. */
export async function uninstrumentedNamespace({ namespace }: UninstrumentNamespaceVariables): Promise<Rendered> {
  return removed({ namespace, kind: 'Namespace', name: namespace });
}

/** What a workload's Source says beside its runtime. */
export async function updatedSource(given: UpdateSourceVariables, call: RenderCall): Promise<Rendered> {
  return patched(call, given, (content) => {
    const { container, allow_concurrent_agents: allowConcurrentAgents } = given;
    const named = { ...content, ...(given.service_name === undefined ? {} : { serviceName: given.service_name }) };
    if (container === undefined || allowConcurrentAgents === undefined) return named;
    return overridden(named, container, { allowConcurrentAgents });
  });
}

/** What is said by hand of a container's runtime. */
export async function overriddenRuntime(given: OverrideRuntimeVariables, call: RenderCall): Promise<Rendered> {
  const { container, language, version, distro } = given;
  return patched(call, given, (content) =>
    overridden(content, container, {
      ...(language === undefined ? {} : { language }),
      ...(version === undefined ? {} : { version }),
      ...(distro === undefined ? {} : { distro }),
    }),
  );
}

function overridden(content: SourceContent, container: string, named: Omit<Override, 'container'>): SourceContent {
  const { overrides = [] } = content;
  const before = overrides.find((one) => one.container === container);
  return { ...content, overrides: withOverride(overrides, { ...before, ...named, container }) };
}

async function patched(
  call: RenderCall,
  { namespace, kind, name, stream }: Pick<UpdateSourceVariables, 'namespace' | 'kind' | 'name' | 'stream'>,
  change: (content: SourceContent) => SourceContent,
): Promise<Rendered> {
  const target = { namespace, kind, name };
  const workload = await readWorkload(call, target);
  if (!workload || !hasOwn(workload)) return made(target, change({ streams: [stream] }));
  const marked = await namespaceStreams(call);
  const before = ownContent(workload, marked.get(namespace) ?? []);
  return changed(target, before, change(before), marked.has(namespace));
}

function made(target: SourceTarget, content: SourceContent): Rendered {
  return { objects: [{ after: newSource(target, content) }] };
}

function changed(target: SourceTarget, before: SourceContent, after: SourceContent, isInMarked = false): Rendered {
  const object: ManifestChange = { before: presentSource(target, before), after: presentSource(target, after) };
  return {
    objects: [object],
    commands: [findSource(target)],
    notes: isInMarked ? [FIND_NAME, FROM_NAMESPACE] : [FIND_NAME],
  };
}

function removed(target: SourceTarget): Rendered {
  const where =
    target.kind === 'Namespace' ? `namespace ${target.name}` : `${target.kind} ${target.namespace}/${target.name}`;
  return {
    commands: [deleteSource(target)],
    notes: [
      `Delete the file that holds the Source of ${where}; where no file does, the kubectl line deletes the object.`,
    ],
  };
}

/** Whether a workload has a Source of its own, switched off or not. */
function hasOwn({ markedForInstrumentation: { decisionEnum } }: Pick<Workload, 'markedForInstrumentation'>): boolean {
  return decisionEnum === 'WorkloadSource' || decisionEnum === 'WorkloadSourceDisabled';
}

/** A Source of a workload's own: a workload is in the streams of its namespace as well, which are none of its Source. */
function ownContent(workload: Workload, ofNamespace: readonly string[]): SourceContent {
  const content = presentContent(workload);
  const disabled = workload.markedForInstrumentation.decisionEnum === 'WorkloadSourceDisabled';
  const own = content.streams.filter((stream) => !ofNamespace.includes(stream));
  return { ...content, disabled, streams: own.length > 0 ? own : content.streams };
}

/** The streams that each namespace which is marked as a whole puts its workloads into. */
async function namespaceStreams(call: RenderCall): Promise<ReadonlyMap<string, readonly string[]>> {
  const { namespaces } = await call.read(operations.instrument_namespace_preview, {});
  return new Map(
    namespaces.flatMap((one) => (one.markedForInstrumentation ? [[one.name, one.dataStreamNames] as const] : [])),
  );
}

/** What the Sources say of those workloads that have one of their own, by workload. */
async function readOwn(
  call: RenderCall,
  targets: readonly SourceTarget[],
  marked: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, SourceContent>> {
  const own = new Map<string, SourceContent>();
  for (const namespace of new Set(targets.map((target) => target.namespace))) {
    const { workloads } = await call.read(operations.instrument_workloads_preview, { namespace });
    for (const target of targets) {
      const told = workloads.find(({ id }) => workloadKey(id) === workloadKey(target));
      const whole = told && hasOwn(told) ? await readWorkload(call, target) : undefined;
      if (whole) own.set(workloadKey(target), ownContent(whole, marked.get(namespace) ?? []));
    }
  }
  return own;
}

async function readWorkload(call: RenderCall, { namespace, kind, name }: SourceTarget): Promise<Workload | undefined> {
  const known = spelledKind(kind);
  if (known === undefined) return undefined;
  const { workloads } = await call.read(operations.update_source_preview, { namespace, kind: known, name });
  return workloads.find(({ id }) => id.kind === kind && id.name === name);
}
