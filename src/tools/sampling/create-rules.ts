import type { NextStep } from '../../tool/envelope.ts';
import { ToolFailure } from '../../tool/failure.ts';
import { impactOfAll } from '../../tool/impact.ts';
import { present } from '../../tool/kit/present.ts';
import type { Preview, WriteAnswer, WriteBehaviour } from '../../tool/tool.ts';
import { partByPart } from '../../tool/undo.ts';
import { type CreateRuleArguments, createRule, type RuleCreation } from './create-rule.ts';
import { seeGroup } from './groups.ts';
import { refuseAll } from './refuse-all.ts';
import { NOISY } from './rule-kind.ts';

/** What a tool takes that creates one rule, or one for each of several routes. */
interface CreateRulesArguments extends Omit<CreateRuleArguments, 'route'> {
  readonly name: string;
  readonly routes?: readonly string[];
  readonly dry_run?: boolean;
  readonly plan?: string;
}

/** The arguments of one of its rules. */
type OfOne<Given> = Given & Pick<CreateRuleArguments, 'route'>;

const MAX_NAME = 100;
/** The prefix of every route, in every evaluator: a matcher without route and prefix Python's agent never matches. */
const ANY_ROUTE = '/';
/** What applications mostly answer the kubelet's probes at. */
const PROBE = /^\/(?:health|healthz|live|livez|liveness|ready|readyz|readiness)\/?$/;
/** The setting that finds probes by what the pods say of them, whatever their routes. */
const PROBE_SETTING: NextStep = {
  tool: 'update_sampling_config',
  arguments: { health_probes_enabled: true, health_probes_keep_percentage: 0 },
  why: "Instead, for the kubelet's health probes of all sources: one setting, whatever their routes.",
};

/**
 * Creates a rule, or one for each of `routes`: the API takes a rule a call. An empty list is every route, where nothing
 * else says what the rule matches. Each is checked before the first is sent. They are sent one after the other, and none
 * after one that fails: the answer tells which there are.
 */
export function createRules<Given extends CreateRulesArguments>(
  creation: RuleCreation<OfOne<Given>>,
): WriteBehaviour<Given> {
  const one = createRule(creation);
  return {
    target: (given) => one.target(given),

    parts(given) {
      return rulesOf(given).map(({ dry_run: _dryRun, plan: _plan, route, ...rest }) => ({
        arguments: { ...rest, ...(route === undefined ? {} : { routes: [route] }) },
      }));
    },

    async preview(call) {
      const previews: Preview[] = [];
      for (const given of rulesOf(call.arguments)) previews.push(await one.preview({ ...call, arguments: given }));
      const preview = together(previews);
      const { routes = [] } = call.arguments;
      if (creation.kind(call.arguments) !== NOISY || !routes.some((route) => PROBE.test(route))) return preview;
      return { ...preview, nextSteps: [...(preview.nextSteps ?? []), PROBE_SETTING] };
    },

    async apply(call, preview) {
      const each = rulesOf(call.arguments);
      const answers: Created[] = [];
      for (const [at, given] of each.entries()) {
        const { route } = given;
        try {
          const answer = await one.apply({ ...call, arguments: given }, preview);
          if (each.length === 1) return answer;
          answers.push({ route, answer });
        } catch (error) {
          if (!(error instanceof ToolFailure) || answers.length === 0) throw error;
          const { message, changed } = error.failure;
          const left = each.slice(at + 1).map((later) => later.route);
          const unsent = left.length > 0 ? ` Not sent: ${left.join(', ')}.` : '';
          call.warn(
            `${answers.length} of ${each.length} rules were created. That of ${route} failed: ${message}${unsent}`,
          );
          return inAll(call.arguments, answers, { failed: { route, message, changed }, not_sent: left });
        }
      }
      return inAll(call.arguments, answers, {});
    },
  };
}

/** A rule that was created, by its route. */
interface Created {
  readonly route: string | undefined;
  readonly answer: WriteAnswer;
}

/** The arguments of each rule: that of one route has the name as it is given. */
function rulesOf<Given extends CreateRulesArguments>(given: Given): readonly OfOne<Given>[] {
  const { routes, route_prefix, name } = given;
  const [only, ...others] = routes ?? [];
  if (routes?.length === 0 && !isMatcher(given)) return [{ ...given, route: undefined, route_prefix: ANY_ROUTE }];
  if (others.length === 0) return [{ ...given, route: only }];
  const twice = new Set(others.filter((route, at) => route === only || others.indexOf(route) !== at));
  refuseAll([
    ...(route_prefix === undefined ? [] : ['Give routes or route_prefix, not both.']),
    ...(twice.size > 0 ? [`routes names ${[...twice].join(', ')} more than once.`] : []),
  ]);
  return (routes ?? []).map((route) => ({
    ...given,
    route,
    name: `${name.trim()} ${route}`.slice(0, MAX_NAME).toWellFormed(),
  }));
}

/** Whether something beside its routes says what a rule matches; a method alone does not. */
function isMatcher(given: CreateRulesArguments): boolean {
  const { route_prefix, server_address, client_path, kafka_consumer_topic, kafka_producer_topic } = given;
  const parts = [route_prefix, server_address, client_path, kafka_consumer_topic, kafka_producer_topic];
  return parts.some((part) => part !== undefined);
}

/** What all of them would do: what each says too is said once. */
function together(previews: readonly Preview[]): Preview {
  const [only, ...others] = previews;
  if (only && others.length === 0) return only;
  return {
    impact: impactOfAll(previews.map(({ impact }) => impact)),
    changes: distinct(previews.flatMap(({ changes }) => changes)),
    consequences: distinct(previews.flatMap(({ consequences = [] }) => consequences)),
    byCall: distinct(previews.flatMap(({ byCall = [] }) => byCall)),
    nextSteps: distinct(previews.flatMap(({ nextSteps = [] }) => nextSteps)),
    state: previews.map(({ state }) => state),
  };
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function inAll({ group }: CreateRulesArguments, answers: readonly Created[], rest: object): WriteAnswer {
  const rules = answers.map(({ route, answer }) => {
    const { group: _group, ...data }: { readonly group?: unknown } = answer.data;
    return { route, ...data };
  });
  return {
    data: present({ group, rules, ...rest }),
    nextSteps: [
      ...(answers[0]?.answer.nextSteps ?? []).filter(({ tool }) => tool === 'explain_sampling'),
      seeGroup(group, 'See the group with its rules.'),
    ],
    undo: partByPart(
      'No one call takes all of them back: each rule has an undo of its own.',
      answers.map(({ route, answer }) => ({ of: route ?? group, undo: answer.undo })),
    ),
  };
}
