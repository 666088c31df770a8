import type { FieldNode } from 'graphql';
import type {
  FieldPath,
  NamespaceForm,
  NamespaceNarrowing,
  NarrowedField,
  WithheldValue,
} from '../../tool/definition.ts';
import type { SelectedField } from './walk-fields.ts';

/**
 * What a field of the contract holds of namespaces. `FREE`: nothing. `NAMED`: only what is of the namespaces that the
 * operation's variables name. `PARTS`: what its own fields say, each for itself. A form: how it is narrowed, `by` what of
 * each item; its own fields are looked at too where it has `parts`.
 */
type Holding =
  | 'FREE'
  | 'NAMED'
  | 'PARTS'
  | { readonly form: NamespaceForm; readonly by?: FieldPath; readonly parts?: true };

const WITHHELD: Holding = { form: 'WITHHELD' };
const BY_NAMESPACE: Holding = { form: 'NAMESPACE', by: ['namespace'] };

/**
 * Every field of the contract that a caller bound to namespaces may be answered. What is not here cannot be narrowed, so
 * an operation that selects it is refused to such a caller: a field that comes with another Odigos is out until it is here.
 */
export const NAMESPACE_HOLDINGS: Readonly<Record<string, Holding>> = {
  'Query.actionTypes': 'FREE',
  'Query.configYamls': 'FREE',
  'Query.destinationCategories': 'FREE',
  'Query.instrumentationRuleTypes': 'FREE',

  'Query.workloads': { form: 'NAMESPACE', by: ['id', 'namespace'] },
  'Query.namespaces': { form: 'NAMESPACE', by: ['name'] },
  'Query.gatewayPods': BY_NAMESPACE,
  'Query.odigletPods': BY_NAMESPACE,

  'Query.describeSource': 'NAMED',
  'Query.k8sManifest': 'NAMED',
  'Query.pod': 'NAMED',
  'ComputePlatform.source': 'NAMED',
  // It ignores the namespace that it is given.
  'Query.instrumentationInstanceComponents': WITHHELD,

  'Query.describeOdigos': 'PARTS',
  'OdigosAnalyze.kubernetesVersion': 'FREE',
  'OdigosAnalyze.odigosVersion': 'FREE',
  'OdigosAnalyze.tier': 'FREE',

  'Query.effectiveConfig': 'PARTS',
  'EffectiveConfig.clusterName': 'FREE',
  'EffectiveConfig.ignoredNamespaces': { form: 'NAMESPACE' },
  'EffectiveConfig.manifestYAML': WITHHELD,
  'EffectiveConfig.profiling': 'FREE',
  'EffectiveConfig.rollout': 'FREE',
  'EffectiveConfig.traceCorrelations': 'FREE',
  'EffectiveConfig.uiMode': 'FREE',

  'Query.computePlatform': 'PARTS',
  'ComputePlatform.dataStreams': { form: 'STREAM', by: ['name'] },
  'ComputePlatform.destinations': { form: 'STREAM', by: ['dataStreamNames'], parts: true },
  'Condition.message': WITHHELD,
  'Condition.reason': 'FREE',
  'Condition.status': 'FREE',
  'Condition.type': 'FREE',
  'Destination.conditions': 'PARTS',
  'Destination.dataStreamNames': { form: 'STREAM' },
  'Destination.destinationType': 'FREE',
  'Destination.disabled': 'FREE',
  'Destination.exportedSignals': 'FREE',
  'Destination.fields': WITHHELD,
  'Destination.id': 'FREE',
  'Destination.name': 'FREE',
  'Destination.type': 'FREE',

  'Query.getOverviewMetrics': 'PARTS',
  'OverviewMetricsResponse.destinations': WITHHELD,
  'OverviewMetricsResponse.sources': BY_NAMESPACE,

  'Query.getServiceMap': 'PARTS',
  'ServiceMap.services': { form: 'SERVICE', by: ['serviceName'], parts: true },
  'ServiceMapFromSource.nodeId': 'FREE',
  'ServiceMapFromSource.serviceName': 'FREE',
  'ServiceMapFromSource.services': { form: 'CALLED_SERVICE', by: ['serviceName'] },
  'Query.peerSources': { form: 'ASKED_SERVICE', parts: true },
  'PeerSources.inbound': { form: 'SERVICE', by: ['serviceName'] },
  'PeerSources.outbound': { form: 'CALLED_SERVICE', by: ['serviceName'] },

  'Query.traceCorrelations': 'PARTS',
  'TraceCorrelations.workloads': { ...BY_NAMESPACE, parts: true },
  'TraceCorrelationsWorkload.containerName': 'FREE',
  'TraceCorrelationsWorkload.inputs': { form: 'MENTION', by: ['attributes'], parts: true },
  'TraceCorrelationsWorkload.kind': 'FREE',
  'TraceCorrelationsWorkload.name': 'FREE',
  'TraceCorrelationsWorkload.namespace': 'FREE',
  'TraceCorrelationsInputGroup.attributes': 'FREE',
  'TraceCorrelationsInputGroup.outputs': { form: 'MENTION', by: ['attributes'] },

  'Query.profilingSlots': 'PARTS',
  'ProfilingSlots.activeKeys': { form: 'WORKLOAD_KEY' },
  'ProfilingSlots.keysWithData': { form: 'WORKLOAD_KEY' },
  'ProfilingSlots.maxSlots': 'FREE',
  'ProfilingSlots.slotMaxBytes': 'FREE',
  'ProfilingSlots.slotTtlSeconds': 'FREE',
  'ProfilingSlots.totalBytesUsed': WITHHELD,

  'Mutation.clearSourceProfilingBuffer': 'NAMED',
  'Mutation.disableSourceProfiling': 'NAMED',
  'Mutation.enableSourceProfiling': 'NAMED',
  'Mutation.persistK8sNamespaces': 'NAMED',
  'Mutation.persistK8sSources': 'NAMED',
  'Mutation.recoverFromRollbackForWorkload': 'NAMED',
  'Mutation.restartPod': 'NAMED',
  'Mutation.restartWorkloads': 'NAMED',
  'Mutation.updateK8sActualSource': 'NAMED',
};

/** How an operation's answer is narrowed to some namespaces, or which selection stands in the way. */
export type NarrowingOrNot =
  | { readonly ok: true; readonly narrowing: NamespaceNarrowing }
  | { readonly ok: false; readonly node: FieldNode; readonly problem: string };

/**
 * How the answer of an operation is narrowed to the namespaces of a caller that is bound to some.
 *
 * @param selections what it selects, depth first
 */
export function namespaceNarrowing(selections: readonly SelectedField[]): NarrowingOrNot {
  // Under another name stands another value.
  const selected = new Set(selections.flatMap(({ node, path }) => (node.alias ? [] : [path.join('.')])));
  const settled: FieldPath[] = [];
  const fields: NarrowedField[] = [];
  let named = false;
  for (const selection of selections) {
    const { node, path, coordinate } = selection;
    if (settled.some((outer) => isInside(path, outer))) continue;
    const holding = NAMESPACE_HOLDINGS[coordinate];
    if (holding === undefined)
      return {
        ok: false,
        node,
        problem: `${coordinate} cannot be narrowed to namespaces. Leave it out, or leave namespaced out.`,
      };
    if (holding === 'PARTS') continue;
    if (typeof holding === 'string' || !holding.parts) settled.push(path);
    if (holding === 'NAMED') named = true;
    if (typeof holding === 'string') continue;
    const by = holding.by ?? [];
    if (by.length > 0 && !selected.has([...path, ...by].join('.'))) {
      return {
        ok: false,
        node,
        problem: `${coordinate} is narrowed by ${by.join('.')}, which is not selected. Select it, or leave namespaced out.`,
      };
    }
    fields.push({
      path,
      form: holding.form,
      by,
      ...(holding.form === 'WITHHELD' ? { empty: emptyOf(selection) } : {}),
    });
  }
  return { ok: true, narrowing: { named, fields } };
}

function isInside(path: FieldPath, outer: FieldPath): boolean {
  return path.length > outer.length && outer.every((name, index) => path[index] === name);
}

/** What stands in the place of a value that is withheld: nothing, of the value's own type. */
function emptyOf({ isList, type }: SelectedField): WithheldValue {
  const text = String(type);
  if (!text.endsWith('!')) return null;
  if (isList) return [];
  return /^(Int|Float)!$/.test(text) ? 0 : '';
}
