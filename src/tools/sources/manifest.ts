import { readYaml } from '../../text/yaml.ts';
import { ToolFailure } from '../../tool/failure.ts';
import { fieldAt } from '../../tool/fields.ts';
import { operations } from '../../tool/generated/catalog.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';
import type { MarkedWorkload } from './named-workloads.ts';

/** What of a workload's manifest the API shows nowhere else. */
export interface Manifest {
  /**
   * A paused Deployment takes a restart and makes no new pods (recording `probe/restartWorkloads/paused-deployment`).
   */
  readonly paused: boolean;
  /** Undefined for kinds that have no number of their own. */
  readonly replicas: number | undefined;
  /** Pods are replaced only when somebody deletes them. */
  readonly replacesOnDelete: boolean;
  /** When Kubernetes was last told to restart it, with the generation: two restarts within a second share a time. */
  readonly restart: string;
  readonly containers: readonly string[];
}

/**
 * Reads a workload's manifest, of which nothing else leaves this file.
 *
 * @returns undefined where the UI may not read it or it is no readable YAML
 */
export async function readManifest(call: ReadCall<object>, id: MarkedWorkload['id']): Promise<Manifest | undefined> {
  try {
    const { k8sManifest } = await call.read(operations.restart_workloads_manifest, id);
    return manifestOf(k8sManifest);
  } catch (error) {
    if (error instanceof ToolFailure) return undefined;
    throw error;
  }
}

/** @returns undefined when the text is no manifest of a workload */
export function manifestOf(text: string): Manifest | undefined {
  const read = readYaml(text);
  if (!read.ok) return undefined;
  const document = read.value;
  const spec = fieldAt(document, ['spec']);
  if (spec === undefined) return undefined;
  const template = fieldAt(spec, ['template']) ?? fieldAt(spec, ['jobTemplate', 'spec', 'template']);
  const replicas = fieldAt(spec, ['replicas']);
  const restartedAt = fieldAt(template, ['metadata', 'annotations', 'kubectl.kubernetes.io/restartedAt']);
  const containers = fieldAt(template, ['spec', 'containers']);
  return {
    paused: fieldAt(spec, ['paused']) === true,
    replicas: typeof replicas === 'number' ? replicas : undefined,
    replacesOnDelete: fieldAt(spec, ['updateStrategy', 'type']) === 'OnDelete',
    restart: `${String(restartedAt ?? 'never')} ${String(fieldAt(document, ['metadata', 'generation']))}`,
    containers: (Array.isArray(containers) ? containers : [])
      .map((container) => fieldAt(container, ['name']))
      .filter((name) => typeof name === 'string'),
  };
}
