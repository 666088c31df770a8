import { z } from 'zod';
import { readYaml } from '../../text/yaml.ts';
import { ToolFailure } from '../../tool/failure.ts';
import { operations } from '../../tool/generated/catalog.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';
import type { Stage } from '../health/stages.ts';
import type { WorkloadId } from '../workload/workload.ts';

const time = z.iso.datetime();

const object = z.object({
  metadata: z.object({
    creationTimestamp: time.optional().catch(undefined),
    annotations: z
      .object({ 'odigos.io/rollback-recovery': time.optional().catch(undefined) })
      .optional()
      .catch(undefined),
  }),
  status: z
    .object({
      conditions: z
        .array(z.object({ type: z.string(), lastTransitionTime: time.optional().catch(undefined) }))
        .catch([]),
    })
    .optional()
    .catch(undefined),
});

/** Since when what Odigos says of a workload holds, as RFC 3339 times by the type of the condition. */
export interface ObjectTimes {
  readonly marked?: string | undefined;
  /** When a person last had a rollback taken back. */
  readonly recovered?: string | undefined;
  readonly conditions: Readonly<Record<string, string>>;
}

/** The condition whose change begins what a stage says. */
const CONDITIONS: Readonly<Partial<Record<Stage, string>>> = {
  not_rolled_back: 'AgentEnabled',
  runtime_detected: 'RuntimeDetection',
  agent_chosen: 'AgentEnabled',
  pods_carry_agent: 'PodsManifestInjection',
};

/** Since when a stage stands as it does, where Odigos keeps that. */
export function sinceOf(stage: Stage, times: ObjectTimes | undefined): string | undefined {
  return times?.conditions[CONDITIONS[stage] ?? ''];
}

/**
 * The times that Odigos keeps of a workload, all in the object that it makes of it (recordings
 * `query/k8sManifest/InstrumentationConfig`, `platform/source/payments/StatefulSet/ledger`). Undefined where there is
 * none, or it could not be read: the answer does without.
 */
export async function readObjectTimes(
  call: Pick<ReadCall<object>, 'read'>,
  { namespace, kind, name }: WorkloadId,
): Promise<ObjectTimes | undefined> {
  const config = { namespace, kind: 'InstrumentationConfig', name: `${kind.toLowerCase()}-${name}` } as const;
  try {
    return timesIn((await call.read(operations.troubleshoot_source_manifest, config)).k8sManifest);
  } catch (error) {
    if (error instanceof ToolFailure) return undefined;
    throw error;
  }
}

function timesIn(manifest: string): ObjectTimes | undefined {
  const yaml = readYaml(manifest);
  const read = object.safeParse(yaml.ok ? yaml.value : undefined);
  if (!read.success) return undefined;
  const { metadata, status } = read.data;
  const conditions: Record<string, string> = Object.fromEntries(
    (status?.conditions ?? []).flatMap(({ type, lastTransitionTime: at }) => (at === undefined ? [] : [[type, at]])),
  );
  const recovered = metadata.annotations?.['odigos.io/rollback-recovery'];
  const marked = conditions.MarkedForInstrumentation ?? metadata.creationTimestamp;
  return { conditions, recovered, marked };
}
