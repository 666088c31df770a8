import { present } from '../../tool/kit/present.ts';
import type { Change } from '../../tool/tool.ts';
import type { Undo } from '../../tool/undo.ts';
import { isUnreadable, type RuleOperation } from './operation.ts';
import { type RuleContent, type StoredRule, sourceText } from './rule.ts';
import type { RuleKind } from './rule-kind.ts';

/** One part of a matcher: an argument of the create tools, and a key of `match` in the update tools. */
type MatchPart = readonly [name: string, value: string];

const UNREADABLE = 'It had a matcher that the UI API does not show.';

/** The call that makes a deleted rule anew, where the create tool of its kind takes all that it said. */
export function ruleAnew(kind: RuleKind, group: string, rule: StoredRule): Undo {
  if (isUnreadable(rule.operation)) return { impossible: UNREADABLE };
  if (rule.disabled) {
    return { impossible: `It was switched off, and create_${kind.name} would make it anew switched on.` };
  }
  if (rule.keepPercentage === null && kind.bound === 'keep_percentage_at_least') {
    return { impossible: "It had Odigos's default share, which no call sets." };
  }
  const parts = matchParts(rule.operation);
  if (parts.some(([name]) => UPDATED_ONLY.has(name))) {
    return { impossible: `No call creates a rule that matches ${[...UPDATED_ONLY].join(' or ')}.` };
  }
  return {
    tool: `create_${kind.name}`,
    arguments: {
      group,
      ...present({ name: rule.name, notes: rule.notes }),
      keep_percentage: rule.keepPercentage ?? 0,
      ...present({ on_error: rule.onError || null, slower_than_ms: rule.slowerThanMs }),
      // The create tools take several routes, each for a rule of its own.
      ...Object.fromEntries(parts.map(([name, value]) => (name === 'route' ? ['routes', [value]] : [name, value]))),
      ...present(scopesGiven(rule)),
    },
  };
}

/** What `match` takes and no create tool does. */
const UPDATED_ONLY: ReadonlySet<string> = new Set(['query', 'client_path_prefix']);

/** The call that takes an update of a rule back. */
export function ruleRestored(
  kind: RuleKind,
  group: string,
  {
    ruleId,
    before,
    changes,
  }: { readonly ruleId: string; readonly before: StoredRule; readonly changes: readonly Change[] },
): Undo {
  const fields = changes.map(({ field }) => field);
  if (fields.includes('name') && !before.name) return { impossible: 'It had no name, and no call takes a name away.' };
  if (fields.includes('keep_percentage') && before.keepPercentage === null) {
    return { impossible: 'It had no percentage of its own, and no call takes one away.' };
  }
  const was: Readonly<Record<string, unknown>> = {
    name: before.name,
    notes: before.notes ?? '',
    disabled: before.disabled,
    keep_percentage: before.keepPercentage,
    on_error: before.onError,
    slower_than_ms: before.slowerThanMs ?? 0,
    match: matchParts(before.operation).map(([key, value]) => ({ key, value })),
    ...scopesGiven(before),
  };
  return {
    tool: `update_${kind.name}`,
    arguments: { group, rule_id: ruleId, ...Object.fromEntries(fields.map((field) => [field, was[field]])) },
  };
}

function scopesGiven({ scopes }: RuleContent) {
  return {
    namespaces: scopes?.namespaces ?? [],
    languages: scopes?.languages ?? [],
    sources: (scopes?.sources ?? []).map(sourceText),
  };
}

function matchParts(operation: RuleOperation | null): readonly MatchPart[] {
  const { httpServer, httpClient, kafkaConsumer, kafkaProducer } = operation ?? NONE;
  const part = (name: string, value: string | null | undefined): readonly MatchPart[] => (value ? [[name, value]] : []);
  return [
    ...part('route', httpServer?.route),
    ...part('route_prefix', httpServer?.routePrefix),
    ...part('method', httpServer?.method ?? httpClient?.method),
    ...(httpServer?.queryParams ?? []).flatMap(({ name, valueExact }) =>
      part('query', valueExact === null ? name : `${name}=${valueExact}`),
    ),
    ...part('server_address', httpClient?.serverAddress),
    ...part('client_path', httpClient?.templatedPath),
    ...part('client_path_prefix', httpClient?.templatedPathPrefix),
    ...part('kafka_consumer_topic', kafkaConsumer?.kafkaTopic),
    ...part('kafka_producer_topic', kafkaProducer?.kafkaTopic),
  ];
}

const NONE: RuleOperation = { httpServer: null, httpClient: null, kafkaConsumer: null, kafkaProducer: null };
