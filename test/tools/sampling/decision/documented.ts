import type { Category } from '../../../../src/tools/sampling/decision/decide.ts';
import type { Ranked } from '../../../../src/tools/sampling/decision/overlap.ts';
import type { StoredRule } from '../../../../src/tools/sampling/rule.ts';

/** A request served, in a trace: by which workload, and whether the trace begins with it. */
export interface Served {
  readonly namespace: string;
  readonly distribution: string;
  readonly isRoot: boolean;
  readonly route: string;
  readonly method: string;
  readonly isError: boolean;
  readonly durationMs: number;
}

const HEAD_SAMPLED = ['nodejs-community', 'python-community'];

/**
 * The share of such traces that Odigos keeps, in percent, told anew from what is known of its evaluation: fixed order of
 * the categories, noisy rules by the root span alone, the others by any span with the rules of its own workload, lowest
 * percentage but for highly relevant ones, twins by the lowest of them. For routes of plain segments.
 */
export function documentedShare(trace: readonly Served[], rules: readonly Ranked[], tailRuns: boolean): number {
  const root = trace.find(({ isRoot }) => isRoot);
  if (root && (tailRuns || HEAD_SAMPLED.includes(root.distribution))) {
    const noisy = rulesAt(root, rules, 'noisy').filter((rule) => !rule.disabled && matches(rule, root));
    if (noisy.length > 0) return Math.min(...noisy.map(({ keepPercentage }) => keepPercentage ?? 0));
  }
  if (!tailRuns) return 100;
  const matching = (category: Category): readonly StoredRule[] =>
    trace.flatMap((span) => counted(rulesAt(span, rules, category)).filter((rule) => matches(rule, span)));
  const relevant = matching('highly_relevant').map(({ keepPercentage }) => keepPercentage ?? 100);
  if (relevant.length > 0) return Math.max(...relevant);
  const reducing = matching('cost_reduction').map(({ keepPercentage }) => keepPercentage ?? 0);
  return reducing.length > 0 ? Math.min(...reducing) : 100;
}

function rulesAt({ namespace }: Served, rules: readonly Ranked[], category: Category): readonly StoredRule[] {
  return rules.flatMap((one) => {
    const namespaces = one.rule.scopes?.namespaces ?? [];
    const holds = namespaces.length === 0 || namespaces.includes(namespace);
    return one.category === category && holds ? [one.rule] : [];
  });
}

/** Of twins the one with the lowest percentage counts, unset as 0, and where it is switched off none does. */
function counted(rules: readonly StoredRule[]): readonly StoredRule[] {
  const first = new Map<string, StoredRule>();
  for (const rule of rules) {
    const other = first.get(rule.ruleId);
    if (!other || (rule.keepPercentage ?? 0) < (other.keepPercentage ?? 0)) first.set(rule.ruleId, rule);
  }
  return [...first.values()].filter(({ disabled }) => !disabled);
}

/** All that a rule says, of one and the same span. */
function matches({ operation, onError, slowerThanMs }: StoredRule, span: Served): boolean {
  const { route, routePrefix, method } = operation?.httpServer ?? {};
  const isBelow = !routePrefix || routePrefix === '/' || `${span.route}/`.startsWith(`${routePrefix}/`);
  return (
    (route ? route === span.route : isBelow) &&
    (!method || method === span.method) &&
    (!onError || span.isError) &&
    (slowerThanMs === null || span.durationMs >= slowerThanMs)
  );
}
