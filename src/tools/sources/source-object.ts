import { kubectl } from '../../text/kubectl.ts';
import type { ContainerRuntimeFragment } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';

/** What a Source is of: a workload, or a namespace as a whole. */
export interface SourceTarget {
  readonly namespace: string;
  readonly kind: string;
  readonly name: string;
}

/** What is said by hand of one container. */
export interface Override {
  readonly container: string;
  readonly language?: string | null | undefined;
  readonly version?: string | null | undefined;
  readonly distro?: string | null | undefined;
  readonly allowConcurrentAgents?: boolean | null | undefined;
}

const SOURCES = 'sources.odigos.io';
/** Kubernetes' bound of a label's value. */
const MAX_LABEL = 63;

/** What was said by hand of the containers of a workload, as far as the API tells it. */
export function overridesOf(containers: readonly ContainerRuntimeFragment[] | null | undefined): readonly Override[] {
  return (containers ?? []).flatMap(({ containerName, overrides }) => {
    const one: Override = {
      container: containerName,
      language: overrides?.runtimeInfo?.language,
      version: overrides?.runtimeInfo?.runtimeVersion,
      distro: overrides?.otelDistroName,
      allowConcurrentAgents: overrides?.allowConcurrentAgents,
    };
    return says(one) ? [one] : [];
  });
}

function says({ language, version, distro, allowConcurrentAgents }: Override): boolean {
  return Boolean(language || version || distro) || typeof allowConcurrentAgents === 'boolean';
}

/** An override as it stands in `spec.containerOverrides` of a Source. */
export function storedOverride({ container, language, version, distro, allowConcurrentAgents }: Override): object {
  return {
    containerName: container,
    ...(language || version
      ? { runtimeInfo: { containerName: container, ...present({ language, runtimeVersion: version }) } }
      : {}),
    ...present({ otelDistroName: distro }),
    ...(typeof allowConcurrentAgents === 'boolean' ? { allowConcurrentAgents } : {}),
  };
}

/** The line that tells the name of a workload's Source. */
export function findSource(target: SourceTarget): string {
  const columns = 'custom-columns=NAME:.metadata.name,OF:.spec.workload.name';
  return kubectl('get', SOURCES, ...selectorOf(target), '-o', columns);
}

/** The line that deletes a workload's Source; of one that no label tells apart, the line that lists those it is among. */
export function deleteSource(target: SourceTarget): string {
  return isLabelled(target) ? kubectl('delete', SOURCES, ...selectorOf(target)) : findSource(target);
}

/**
 * The line that leaves these overrides and no others in a workload's Source, which the UI API cannot do; of a Source that
 * no label tells apart, the line that lists those it is among.
 */
export function leaveOverrides(target: SourceTarget, overrides: readonly Override[]): string {
  if (!isLabelled(target)) return findSource(target);
  const name = `"$(${kubectl('get', SOURCES, ...selectorOf(target), '-o', 'name')})"`;
  const spec = { containerOverrides: overrides.length > 0 ? overrides.map(storedOverride) : null };
  const change = kubectl('-n', target.namespace, '--type=merge', '-p', JSON.stringify({ spec }));
  return change.replace(/^kubectl /, () => `kubectl patch ${name} `);
}

/** The line that sets the time of now as an annotation of a workload's Source. */
export function annotateSource(target: SourceTarget, annotation: string): string {
  if (!isLabelled(target)) return findSource(target);
  const line = kubectl('annotate', SOURCES, ...selectorOf(target), '--overwrite');
  return `${line} ${annotation}="$(date -u +%Y-%m-%dT%H:%M:%SZ)"`;
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
