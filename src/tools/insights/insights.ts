import type { NextStep } from '../../tool/envelope.ts';
import { ToolFailure } from '../../tool/failure.ts';

const NOT_ENABLED = /\bnot enabled\b|\bdisabled\b/i;

/** What leads on where Insights has nothing to say. */
const ELSEWHERE: readonly NextStep[] = [
  { tool: 'find_unhealthy_sources', arguments: {}, why: 'See which sources are unhealthy by Odigos itself.' },
  { tool: 'get_service_map', arguments: {}, why: 'See which services call which, from traces.' },
];

/**
 * What Insights answers. Where it is not enabled the UI answers null and one error, or an empty null.
 *
 * @throws ToolFailure when it is not enabled, saying who can change that, or when it cannot be read
 */
export async function ofInsights<Insights>(read: Promise<{ readonly insights?: Insights | null }>): Promise<Insights> {
  try {
    const { insights } = await read;
    if (insights) return insights;
    throw notEnabled();
  } catch (error) {
    if (error instanceof ToolFailure && NOT_ENABLED.test(error.failure.message)) throw notEnabled();
    throw error;
  }
}

function notEnabled(): ToolFailure {
  return new ToolFailure({
    side: 'target',
    message: 'Odigos Insights is not enabled in this installation, so there are no findings.',
    changed: 'no',
    advice: 'An operator can enable it with insights.enabled in the Odigos chart; it needs an enterprise licence.',
    nextSteps: ELSEWHERE,
  });
}

/** Worst first. Values are text: a UI may know others, which come last. */
const SEVERITIES: readonly string[] = ['critical', 'high', 'medium', 'low', 'info'];

/** Place in the order of severity, 0 the worst. */
export function severityRank(severity: string): number {
  const place = SEVERITIES.indexOf(severity);
  return place < 0 ? SEVERITIES.length : place;
}

/** Whether somebody should look at once. */
export function isSerious(severity: string): boolean {
  return severity === 'critical' || severity === 'high';
}

/** What each class of deviation is about. */
const CLASSES: ReadonlyMap<string, string> = new Map([
  ['D1_call_edges', 'call edges'],
  ['D2_egress', 'egress'],
  ['D3_latency', 'latency'],
  ['D4_args_returns', 'arguments and results'],
  ['D5_libraries', 'libraries'],
  ['D6_attr_relations', 'relations of attributes'],
  ['D7_db_access', 'database access'],
  ['D8_payload_size', 'payload size'],
]);

/** The words for classes of deviation; one that is not known stays as it is. */
export function classWords(classes: readonly string[] | null | undefined): readonly string[] {
  return (classes ?? []).map((one) => CLASSES.get(one) ?? one);
}
