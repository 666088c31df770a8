import { kubectl } from '../text/kubectl.ts';
import type { ContainerRuntimeFragment, WorkloadMarkingFragment } from '../tool/generated/operations.generated.ts';
import { type Manifest, objectName, odigosManifest, stored } from './manifest.ts';

/** What a Source is of: a workload, or a namespace as a whole. */
export interface SourceTarget {
  readonly namespace: string;
  readonly kind: string;
  readonly name: string;
}

/** What a Source says of its workload. */
export interface SourceContent {
  readonly streams: readonly string[];
  readonly disabled?: boolean;
  readonly serviceName?: string | undefined;
  readonly overrides?: readonly Override[];
}

/** What is said by hand of one container. */
export interface Override {
  readonly container: string;
  readonly language?: string | null | undefined;
  readonly version?: string | null | undefined;
  readonly distro?: string | null | undefined;
  readonly allowConcurrentAgents?: boolean | null | undefined;
}

/** A workload with all of what its Source may say, as far as it is told. */
export type SourcedWorkload = Pick<WorkloadMarkingFragment, 'id' | 'dataStreamNames'> & {
  readonly serviceName?: string | null | undefined;
  readonly containers?: readonly ContainerRuntimeFragment[] | null | undefined;
};

/** Stands for the name of a Source that is there: no manifest with it is taken before it is filled in. */
const NAME = '<name of its Source>';
const SOURCES = 'sources.odigos.io';
/** Kubernetes' bound of a label's value. */
const MAX_LABEL = 63;
const OBJECT_NAME = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/;

/** A Source that is to be made, with a name of its own. */
export function newSource(target: SourceTarget, content: SourceContent): Manifest {
  const prefix = `${target.kind.toLowerCase()}-`;
  const isPlain = OBJECT_NAME.test(target.name) && prefix.length + target.name.length <= 253;
  return sourceManifest(target, content, isPlain ? `${prefix}${target.name}` : objectName(prefix, target.name, []));
}

/** A Source that is there, whose name the API does not tell. */
export function presentSource(target: SourceTarget, content: SourceContent): Manifest {
  return sourceManifest(target, content, NAME);
}

function sourceManifest(target: SourceTarget, content: SourceContent, name: string): Manifest {
  const { streams, disabled, serviceName, overrides = [] } = content;
  const labels = Object.fromEntries(streams.map((stream) => [streamLabel(stream), 'true']));
  const metadata = { name, namespace: target.namespace };
  return odigosManifest('Source', streams.length > 0 ? { ...metadata, labels } : metadata, {
    workload: { kind: target.kind, name: target.name, namespace: target.namespace },
    ...stored({
      disableInstrumentation: disabled,
      otelServiceName: serviceName,
      containerOverrides: overrides.map(overrideOf),
    }),
  });
}

function overrideOf({ container, language, version, distro, allowConcurrentAgents }: Override): object {
  return {
    containerName: container,
    ...(language || version
      ? { runtimeInfo: { containerName: container, ...stored({ language, runtimeVersion: version }) } }
      : {}),
    ...stored({ otelDistroName: distro }),
    ...(typeof allowConcurrentAgents === 'boolean' ? { allowConcurrentAgents } : {}),
  };
}

/** What the Source of a workload says now, as far as the API tells it. */
export function presentContent({ id, dataStreamNames, serviceName, containers }: SourcedWorkload): SourceContent {
  return {
    streams: [...dataStreamNames].sort(),
    // A workload is called by its own name where its Source says none.
    ...(serviceName && serviceName !== id.name ? { serviceName } : {}),
    overrides: (containers ?? []).flatMap(({ containerName, overrides }) => {
      const one: Override = {
        container: containerName,
        language: overrides?.runtimeInfo?.language,
        version: overrides?.runtimeInfo?.runtimeVersion,
        distro: overrides?.otelDistroName,
        allowConcurrentAgents: overrides?.allowConcurrentAgents,
      };
      return says(one) ? [one] : [];
    }),
  };
}

function says({ language, version, distro, allowConcurrentAgents }: Override): boolean {
  return Boolean(language || version || distro) || typeof allowConcurrentAgents === 'boolean';
}

/** Overrides with one container's put in the place of what it had. */
export function withOverride(overrides: readonly Override[], one: Override): readonly Override[] {
  const at = overrides.findIndex(({ container }) => container === one.container);
  return at < 0 ? [...overrides, one] : overrides.map((other, index) => (index === at ? one : other));
}

/** The label that puts a Source into a data stream. */
export function streamLabel(stream: string): string {
  return `odigos.io/data-stream-${stream}`;
}

/** The line that tells the name of a workload's Source. */
export function findSource(target: SourceTarget): string {
  return kubectl(
    'get',
    SOURCES,
    ...selectorOf(target),
    '-o',
    'custom-columns=NAME:.metadata.name,OF:.spec.workload.name',
  );
}

/** The line that deletes a workload's Source; of one that no label tells apart, the line that lists those it is among. */
export function deleteSource(target: SourceTarget): string {
  return isLabelled(target) ? kubectl('delete', SOURCES, ...selectorOf(target)) : findSource(target);
}

/** Odigos labels each Source by its workload when it is admitted. */
function selectorOf(target: SourceTarget): readonly string[] {
  const { namespace, kind, name } = target;
  if (!isLabelled(target)) return ['-n', namespace];
  return ['-n', namespace, '-l', `odigos.io/workload-kind=${kind},odigos.io/workload-name=${name}`];
}

function isLabelled({ name }: SourceTarget): boolean {
  return name.length <= MAX_LABEL;
}

/** The line that sets the time of now as an annotation of a workload's Source. */
export function annotateSource(target: SourceTarget, annotation: string): string {
  if (!isLabelled(target)) return findSource(target);
  const line = kubectl('annotate', SOURCES, ...selectorOf(target), '--overwrite');
  return `${line} ${annotation}="$(date -u +%Y-%m-%dT%H:%M:%SZ)"`;
}
