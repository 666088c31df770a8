import { redactNamed } from '../../redaction/text/redact-text.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { refuse } from '../../tool/failure.ts';
import { definitions, type GetFindingArguments, operations } from '../../tool/generated/catalog.generated.ts';
import type { GetFindingQuery, GetFindingViolationQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { defineRead, type ReadCall } from '../../tool/tool.ts';
import { classWords, ofInsights } from './insights.ts';

type Call = ReadCall<GetFindingArguments>;
type Anomaly = NonNullable<NonNullable<GetFindingQuery['insights']>['anomaly']>;
type Violation = NonNullable<NonNullable<GetFindingViolationQuery['insights']>['guardrailViolation']>;
type Trace = Anomaly['anomalyTrace'];
type Highlights = Violation['spanHighlights'];

const MAX_HIGHLIGHTS = 10;
const FIND: NextStep = { tool: 'list_findings', arguments: {}, why: 'See the findings there are, with their keys.' };

/** One anomaly or broken guardrail with its evidence. Raw traces are left out: they are large, and no text. */
export const get_finding = defineRead(definitions.get_finding, {
  async read(call) {
    const { transaction_id: transaction, signature, scope_key: scope, rule_key: rule, offending } = call.arguments;
    const isViolation = scope !== undefined && rule !== undefined && offending !== undefined;
    if ((transaction !== undefined && signature !== undefined) === isViolation) {
      throw refuse(
        'Give the keys of one finding: transaction_id and signature of an anomaly, or scope_key, rule_key and offending of a broken guardrail.',
        [FIND],
      );
    }
    if (isViolation) return violationAnswer(await violation(call, { scope, rule, offender: offending }));
    return anomalyAnswer(await anomaly(call, { transaction: transaction ?? '', mark: signature ?? '' }));
  },
});

async function anomaly(call: Call, keys: { readonly transaction: string; readonly mark: string }): Promise<Anomaly> {
  const { anomaly: found } = await ofInsights(call.read(operations.get_finding, { ...call.arguments, ...keys }));
  if (found) return found;
  throw refuse(`There is no anomaly ${keys.mark} of transaction ${keys.transaction}.`, [FIND]);
}

async function violation(
  call: Call,
  keys: { readonly scope: string; readonly rule: string; readonly offender: string },
): Promise<Violation> {
  const { guardrailViolation: found } = await ofInsights(call.read(operations.get_finding_violation, keys));
  if (found) return found;
  throw refuse(`There is no violation of ${keys.rule} in ${keys.scope} by ${keys.offender}.`, [FIND]);
}

function anomalyAnswer(found: Anomaly) {
  const { risk } = found;
  return {
    data: present({
      kind: 'anomaly',
      severity: found.severity,
      status: found.status,
      namespace: found.namespace,
      service: found.service,
      operation: found.operationName,
      operation_kind: found.kind,
      offending: found.offending,
      deviates_in: classWords(found.triggeredClasses),
      occurrences: found.occurrences,
      first_seen: found.firstSeen,
      last_seen: found.lastSeen,
      score: found.maxScore,
      evidence: found.classFindings.map((one) =>
        present({
          deviates_in: classWords(one.class === undefined ? [] : [one.class])[0],
          says: one.summary ? `${one.title}: ${one.summary}` : one.title,
          observed: one.metric ? `${one.metric.observed} ${one.metric.unit}` : undefined,
          usual: one.metric ? `${one.metric.baseline} ${one.metric.unit}` : undefined,
          spans: spans(one.spanHighlights),
          attributes: (one.attrHighlights ?? [])
            .slice(0, MAX_HIGHLIGHTS)
            .map(({ key = 'an attribute', value = 'not told' }) => `${key}=${redactNamed(key, value)}`),
        }),
      ),
      risk_signals: (risk?.signals ?? []).map(({ category, source, rationale, mitre, owasp, contribution }) =>
        present({ category, source, rationale, mitre, owasp, contribution }),
      ),
      trace: trace(found.anomalyTrace),
      usual_trace: trace(found.baselineTrace),
    }),
    nextSteps: around(found),
  };
}

function violationAnswer(found: Violation) {
  return {
    data: present({
      kind: 'violation',
      severity: found.severity,
      status: found.status,
      namespace: found.namespace,
      service: found.service,
      rule: found.ruleLabel,
      offending: found.offending,
      says: found.summary,
      occurrences: found.occurrences,
      last_seen: found.lastSeen,
      score: found.maxScore,
      spans: spans(found.spanHighlights),
      trace: trace(found.evidenceTrace),
    }),
    nextSteps: around(found),
  };
}

function spans(highlights: Highlights | undefined): readonly string[] {
  return (highlights ?? [])
    .slice(0, MAX_HIGHLIGHTS)
    .map(({ severity = 'severity not told', spanId = 'not told', reason = 'no reason told' }) => {
      return `span ${spanId} (${severity}): ${reason}`;
    });
}

function trace(sample: Trace | undefined): object | undefined {
  return sample
    ? { trace_id: sample.traceId, observed_at: sample.observedAt, duration_ms: sample.durationMs }
    : undefined;
}

function around({ service, namespace }: { readonly service: string; readonly namespace: string }): readonly NextStep[] {
  return [
    { tool: 'get_blast_radius', arguments: { service, namespace }, why: `See what ${service} touches.` },
    { tool: 'list_findings', arguments: { service, namespace }, why: `See what else is found of ${service}.` },
  ];
}
