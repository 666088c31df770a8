import type { NextStep } from '../../tool/envelope.ts';
import { ToolFailure } from '../../tool/failure.ts';
import { present } from '../../tool/kit/present.ts';
import type { ReadCall } from '../../tool/tool.ts';
import type { Carrier } from '../workload/carriers.ts';
import { readCarriers } from '../workload/read-carriers.ts';
import type { Category } from './decision/decide.ts';
import { exampleOf } from './decision/examples.ts';
import { type RuleContent, sourceText } from './rule.ts';
import { coveringRules } from './rules-of-container.ts';

/** The longest route, and the longest time, that can be asked about. */
const LONGEST = { route: 500, durationMs: 86_400_000 };

/**
 * The step that shows what is decided now on an operation that a rule is about, in a workload that it covers; none where
 * there is no such workload, where it cannot be read, or where the operation cannot be asked about.
 */
export async function provingSteps(
  call: Pick<ReadCall<object>, 'read'>,
  category: Category,
  rule: RuleContent,
): Promise<readonly NextStep[]> {
  const { operation, onError, slowerThanMs } = rule;
  const isHttp = operation === null || operation.httpServer !== null || operation.httpClient !== null;
  const { kind, route = '', serverAddress } = exampleOf(rule);
  if (!isHttp || route.length > LONGEST.route || (slowerThanMs ?? 0) > LONGEST.durationMs) return [];
  const carrier = (await carriersIfTold(call)).find((one) => isCovered(one, category, rule));
  if (!carrier) return [];
  const method = operation?.httpServer?.method ?? operation?.httpClient?.method;
  return [
    {
      tool: 'explain_sampling',
      arguments: present({
        service: sourceText(carrier.id),
        route: operation === null ? undefined : route,
        method: method || undefined,
        host: kind === 'client' ? serverAddress : undefined,
        status: onError ? 500 : undefined,
        duration_ms: slowerThanMs === null ? undefined : Math.max(0, slowerThanMs),
      }),
      why: 'See what is decided now on such an operation, and by which rule.',
    },
  ];
}

function isCovered({ id, containers }: Carrier, category: Category, rule: RuleContent): boolean {
  const own = [{ category, rule: { ...rule, ruleId: '' } }];
  return (containers ?? []).some(
    (container) => container.agentEnabled?.agentEnabled && coveringRules(container, id, own)[category].length > 0,
  );
}

async function carriersIfTold(call: Pick<ReadCall<object>, 'read'>): Promise<readonly Carrier[]> {
  try {
    return await readCarriers(call);
  } catch (error) {
    if (error instanceof ToolFailure) return [];
    throw error;
  }
}
