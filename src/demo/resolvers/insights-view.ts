import { apiError } from '../errors.ts';
import {
  anomaliesOf,
  blastRadius,
  type LearnedAnomaly,
  type LearnedWorld,
  sampleTrace,
  servicesOf,
  violationsOf,
} from '../signals/insights.ts';

interface Filter {
  readonly namespace?: string | null;
  readonly service?: string | null;
  readonly status?: string | null;
}

const RULE = { ruleKey: 'cross_namespace', ruleLabel: 'No calls into other namespaces' };
const OPEN = 'open';

/** Odigos Insights over the simulated cluster: what it learned from calls. Nothing of it can be changed. */
export function insightsView(world: LearnedWorld) {
  const matches = ({ namespace, service, status }: Filter) => {
    return (one: { readonly namespace: string; readonly service: string }): boolean =>
      (!namespace || one.namespace === namespace) &&
      (!service || one.service === service) &&
      (!status || status === OPEN);
  };
  const anomalies = () => anomaliesOf(world).map((one) => anomaly(world, one));
  const violations = () => violationsOf(world).map((edge) => violation(edge));
  return {
    findings: (given: Filter & { readonly kind?: string | null }) =>
      [
        ...anomalies().map((one) => ({
          ...one,
          kind: 'anomaly',
          title: one.classFindings[0].title,
          score: one.maxScore,
        })),
        ...violations().map((one) => ({ ...one, kind: 'violation', title: one.ruleLabel, score: one.maxScore })),
      ]
        .filter(matches(given))
        .filter(({ kind }) => !given.kind || given.kind === kind),
    anomalies: (given: Filter) => anomalies().filter(matches(given)),
    anomaly: ({ transactionId, signature }: { readonly transactionId: string; readonly signature: string }) =>
      anomalies().find((one) => one.transactionId === transactionId && one.signature === signature) ?? null,
    guardrailViolations: (given: Filter) => violations().filter(matches(given)),
    guardrailViolation: ({ scopeKey, ruleKey, offending }: Readonly<Record<string, string>>) =>
      violations().find((one) => one.scopeKey === scopeKey && one.ruleKey === ruleKey && one.offending === offending) ??
      null,
    blastRadius: ({
      service,
      namespace,
      depth,
    }: {
      service: string;
      namespace?: string | null;
      depth?: number | null;
    }) => blastRadius(world, { service, namespace: namespace ?? '' }, Math.min(5, Math.max(1, depth ?? 2))),
    services: () => servicesOf(world),
    serviceProfile: ({ service, namespace }: { readonly service: string; readonly namespace?: string | null }) => {
      const { root, edges } = blastRadius(world, { service, namespace: namespace ?? '' }, 1);
      const callees = edges.filter(({ clientService }) => clientService === service);
      return {
        namespace: root.namespace,
        service,
        callers: edges.filter(({ serverService }) => serverService === service).map((edge) => edge.clientService),
        callees: callees.map(({ serverService }) => serverService),
        egress: callees.filter((edge) => edge.connectionType === 'virtual_node').map((edge) => edge.serverService),
        transactions: [`GET /${service}`],
      };
    },
    transactions: (given: Filter) => transactions(world).filter(matches({ ...given, status: null })),
    transaction: ({ id }: { readonly id: string }) => transactions(world).find((one) => one.id === id) ?? null,
    baseline: () => [],
    observations: ({ transactionId }: { readonly transactionId: string }) =>
      transactions(world).some(({ id }) => id === transactionId) ? [sampleTrace(world, transactionId, 'example')] : [],
    observation: () => null,
    policies: [],
    learningPolicies: [],
    guardrails: [],
    catalog: {
      categories: [],
      correlationBonus: 0,
      deviationClasses: [],
      enrichers: [],
      guardrailRules: [],
      severityBands: [],
      tags: '{}',
    },
    systemSettings: {
      capacity: { maxBaselineSetMembers: 1_000, maxResidentTransactions: 10_000 },
      detection: { autoTransactionGuardrail: false },
      identity: { transactionIdentityDimensions: [] },
      retention: { observationRetentionDays: 7 },
      sampling: { exampleSampleIntervalSeconds: 60, examplesPerTransaction: 5 },
      writeback: { flushIntervalSeconds: 30 },
    },
    storageHealth: () => {
      throw apiError('unavailable: the store of insights cannot be reached');
    },
  };
}

function transactions(world: LearnedWorld) {
  return servicesOf(world).map(({ namespace, service, volume, lastSeen }) => ({
    id: `tx-${namespace}-${service}`,
    namespace,
    service,
    kind: 'HTTP',
    operation: `GET /${service}`,
    operationName: `GET /${service}`,
    identityDimensions: [],
    hasBaseline: true,
    promoted: true,
    volume,
    lastSeen,
  }));
}

function anomaly(world: LearnedWorld, { edge, isEgress, transactionId, signature }: LearnedAnomaly) {
  const { client, server } = edge;
  const triggered = isEgress ? 'D2_egress' : 'D3_latency';
  const title = isEgress
    ? `Calls ${server.service}, which it never did`
    : `Slower than usual towards ${server.service}`;
  return {
    transactionId,
    signature,
    namespace: client.namespace,
    service: client.service,
    kind: 'HTTP',
    operation: `GET /${client.service}`,
    operationName: `GET /${client.service}`,
    identityDimensions: [],
    offending: isEgress ? server.service : null,
    severity: isEgress ? 'high' : 'medium',
    status: OPEN,
    maxScore: isEgress ? 72 : 41,
    occurrences: 12,
    firstSeen: edge.lastSeen,
    lastSeen: edge.lastSeen,
    lastTraceId: null,
    policyId: null,
    triggeredClasses: [triggered],
    evidence: '{}',
    risk: {
      categories: [isEgress ? 'exfiltration' : 'availability'],
      correlated: false,
      correlationBonus: 0,
      fireAtScore: 40,
      score: isEgress ? 72 : 41,
      severity: isEgress ? 'high' : 'medium',
      signals: [],
    },
    classFindings: [
      {
        class: triggered,
        kind: isEgress ? 'structural' : 'metric',
        title,
        summary: isEgress
          ? `${client.service} was not seen to call ${server.service} while its behaviour was learned.`
          : 'The time that it takes is far from what was learned.',
        metric: isEgress ? null : { baseline: 120, observed: 1_840, unit: 'ms' },
        spanHighlights: [{ spanId: '00f067aa0ba902b7', severity: isEgress ? 'high' : 'medium', reason: title }],
        attrHighlights: [{ spanId: '00f067aa0ba902b7', key: 'server.address', value: server.service }],
        rawEvidence: null,
      },
    ] as const,
    anomalyTrace: sampleTrace(world, transactionId, 'evidence'),
    baselineTrace: sampleTrace(world, transactionId, 'example'),
  };
}

function violation({ client, server, lastSeen }: ReturnType<typeof violationsOf>[number]) {
  return {
    ...RULE,
    scopeKey: `${client.namespace}/${client.service}`,
    offending: `${server.namespace}/${server.service}`,
    namespace: client.namespace,
    service: client.service,
    severity: 'low',
    status: OPEN,
    maxScore: 20,
    occurrences: 3,
    lastSeen,
    summary: `${client.service} of ${client.namespace} calls ${server.service} of ${server.namespace}.`,
    spanHighlights: [],
    evidenceTrace: null,
  };
}
