import type { NextStep } from '../../tool/envelope.ts';
import type { ListFindingsQuery } from '../../tool/generated/operations.generated.ts';
import { severityRank } from './insights.ts';

/** One finding of Insights' feed. */
export type Finding = NonNullable<ListFindingsQuery['insights']>['findings'][number];

/** The call that shows one finding with its evidence; nothing where the feed does not tell its keys. */
export function lookAt(finding: Finding): NextStep | undefined {
  const { transactionId, signature, scopeKey, ruleKey, offending } = finding;
  const why = `See why ${finding.service} is flagged: ${finding.title}.`;
  if (transactionId && signature) {
    return { tool: 'get_finding', arguments: { transaction_id: transactionId, signature }, why };
  }
  if (!scopeKey || !ruleKey || !offending) return undefined;
  return { tool: 'get_finding', arguments: { scope_key: scopeKey, rule_key: ruleKey, offending }, why };
}

/** `high anomaly of shop/catalog: Slower than usual`. */
export function inOneLine({ severity, kind, namespace, service, title }: Finding): string {
  return `${severity} ${kind} of ${namespace}/${service}: ${title}`;
}

/** A text that is unique to a finding and sorts the worst first, by severity, score and where they are. */
export function orderKey({ severity, score = 0, namespace, service, ...rest }: Finding): string {
  const { title, transactionId, signature, scopeKey, ruleKey, offending } = rest;
  const place = `${severityRank(severity)} ${String(Math.max(0, 1_000_000 - score)).padStart(8, '0')}`;
  return `${place} ${JSON.stringify([namespace, service, title, transactionId, signature, scopeKey, ruleKey, offending])}`;
}
