import { counted } from '../../text/counted.ts';
import { didYouMean } from '../../tool/did-you-mean.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { refuse } from '../../tool/failure.ts';
import { definitions, type ExplainSamplingArguments, operations } from '../../tool/generated/catalog.generated.ts';
import type { ExplainSamplingQuery, ExplainSamplingWorkloadQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { defineRead, type ReadCall } from '../../tool/tool.ts';
import { untold } from '../../tool/untold.ts';
import {
  CATEGORIES,
  type Candidate,
  type Category,
  type Decision,
  decide,
  keptBy,
  type Span,
} from './decision/decide.ts';
import { NEWEST, type Semantics } from './decision/semantics.ts';
import { matchText } from './rule.ts';
import { type ContainerRules, rulesOfContainer } from './rules-of-container.ts';
import { readSemantics } from './semantics-here.ts';
import { tailRunsBy } from './standing.ts';

type Given = ExplainSamplingArguments;
type Call = ReadCall<Given>;
type Sampling = ExplainSamplingQuery['sampling'];
type Workload = ExplainSamplingWorkloadQuery['workloads'][number];
type Container = NonNullable<Workload['containers']>[number];

/** What Odigos does with traces of one operation: by which rule, what share it keeps, and what cannot be known. */
export const explain_sampling = defineRead(definitions.explain_sampling, {
  async read(call) {
    const [{ sampling }, workload, semantics] = await Promise.all([
      call.read(operations.explain_sampling, call.arguments),
      workloadOf(call),
      readSemantics(call),
    ]);
    if (!semantics) call.warn('The version of Odigos is not known; this is how the newest decides.');
    if (!sampling.rules) call.warn(untold('sampling groups and their rules', 'Sampling.rules'));
    const carriers = (workload.containers ?? []).filter(({ agentEnabled }) => agentEnabled?.agentEnabled);
    if (carriers.length === 0) {
      const { namespace, kind, name } = workload.id;
      throw refuse(
        `No container of ${namespace}/${kind}/${name} carries an agent, so it sends no traces: there is nothing to sample.`,
        [{ tool: 'troubleshoot_source', arguments: { namespace, kind, name }, why: 'See why it sends no traces.' }],
      );
    }
    const answers = carriers.map((container) => answerFor(call, container, workload, sampling, semantics ?? NEWEST));
    const [only, ...others] = answers;
    return {
      data: present({
        service: `${workload.id.namespace}/${workload.id.kind}/${workload.id.name}`,
        ...(others.length === 0 ? only : { containers: answers }),
        unknown: unknowns(call.arguments, sampling),
      }),
      nextSteps: nextSteps(call.arguments),
    };
  },
});

/** @throws ToolFailure when the service is none, or several workloads' */
async function workloadOf(call: Call): Promise<Workload> {
  const { service } = call.arguments;
  const { workloads } = await call.read(operations.explain_sampling_services, {});
  const texts = workloads.map(({ id, serviceName }) => ({
    id,
    names: [serviceName ?? id.name, `${id.namespace}/${id.kind}/${id.name}`],
  }));
  const found = texts.filter(({ names }) => names.includes(service));
  const [first, ...more] = found;
  if (!first) {
    const names = texts.flatMap((one) => one.names).sort();
    throw refuse(
      `There is no service "${service}".${didYouMean(service, names)}`,
      [{ tool: 'list_sources', arguments: {}, why: 'See which services there are.' }],
      'Name a service as in service.name, or a workload as namespace/Kind/name.',
    );
  }
  if (more.length > 0) {
    const names = found.slice(0, 5).map(({ names: [, workload = ''] }) => workload);
    throw refuse(
      `${counted(found.length, 'workload')} have the service name "${service}": ${names.join(', ')}${found.length > 5 ? ' and more' : ''}.`,
      names.slice(0, 2).map((workload) => ({
        tool: 'explain_sampling',
        arguments: { ...call.arguments, service: workload },
        why: `Ask for ${workload}.`,
      })),
      'Name one as namespace/Kind/name.',
    );
  }
  const answer = await call.read(operations.explain_sampling_workload, first.id);
  const { namespace, kind, name } = first.id;
  const workload = answer.workloads.find(
    ({ id }) => id.namespace === namespace && id.kind === kind && id.name === name,
  );
  return workload ?? { id: first.id, containers: null };
}

function answerFor(
  call: Call,
  container: Container,
  { id }: Pick<Workload, 'id'>,
  sampling: Sampling,
  semantics: Semantics,
): object {
  const own = rulesOfContainer(container, id, sampling.rules);
  const tailRuns = tailRunsBy(sampling.configs, sampling.rules?.length);
  const decision = decide([spanOf(call.arguments, own)], { semantics, tailRuns });
  const { dryRun } = sampling.configs.effective ?? {};
  const { least, most } = decision.kept;
  const share = least === most ? least : { least, most };
  return present({
    container: container.containerName,
    says: saysOf(decision, tailRuns, dryRun === true),
    kept_percent: dryRun ? 100 : share,
    // It evaluates, and drops nothing.
    would_keep_percent: dryRun ? share : undefined,
    decides: decision.decider && {
      ...ruleRow({ ...decision.decider, fits: 'yes' }),
      where: decision.decider.by === 'gateway' ? 'gateway' : 'agent',
    },
    others: decision.candidates.filter(({ rule }) => rule !== decision.decider?.rule).map(ruleRow),
    rules_from: own.areResolved ? undefined : 'scopes: Odigos tells none as resolved for this container',
  });
}

function spanOf(given: Given, { rules, noisyBy }: ContainerRules): Span {
  const { route, method, host, status, duration_ms, entry } = given;
  const kind = host === undefined ? 'server' : 'client';
  return {
    kind,
    route,
    method,
    serverAddress: host,
    // Instrumentations call a request that failed on the other side an error only where they sent it.
    isError: status === undefined ? undefined : status >= (kind === 'server' ? 500 : 400),
    durationMs: duration_ms,
    isRoot: entry,
    rules,
    noisyBy,
  };
}

const NOUNS: Readonly<Record<Category, string>> = {
  noisy: 'noisy operation rule',
  highly_relevant: 'highly relevant operation rule',
  cost_reduction: 'cost reduction rule',
};

const BECAUSE: Readonly<Record<Category, string>> = {
  noisy: 'Noisy rules are looked at first and decide alone, errors and slow requests included; the lowest wins.',
  highly_relevant:
    'Of highly relevant ones the highest wins, and cost reduction is not looked at. A span elsewhere in the trace can then only raise it.',
  cost_reduction: 'The lowest wins. Another span may lower it, or match a highly relevant rule.',
};

function saysOf(decision: Decision, tailRuns: boolean | undefined, isDry: boolean): string {
  const { decider } = decision;
  const { least, most } = decision.kept;
  const share = least === most ? `${least} %` : `between ${least} and ${most} %`;
  const kept = isDry
    ? `All such traces are kept, since sampling only evaluates (dryRun); it would keep ${share}.`
    : `Odigos keeps ${share} of such traces.`;
  if (decider) {
    const where = decider.by === 'gateway' ? 'the gateway' : 'the agent, before the gateway sees them,';
    return `${kept} ${where[0]?.toUpperCase()}${where.slice(1)} decides by ${NOUNS[decider.category]} ${nameOf(decider.rule)}. ${before(decision, decider)}${BECAUSE[decider.category]}`;
  }
  const may = perhaps(decision.candidates);
  if (tailRuns === false) {
    const own = may ? `At its agent it may match ${may}.` : 'No rule of its agent matches.';
    return `${kept} The gateway samples nothing now (tail sampling is disabled, or there is no group). ${own}`;
  }
  return `${kept} No rule matches for certain; ${may ? `it may match ${may}. What` : 'what'} matches none is kept whole. Another span of the trace may match one.`;
}

/** Why no other rule decides: nothing that is looked at before fits, or what may and would then decide instead. */
function before({ candidates }: Decision, { category, rule }: Pick<Candidate, 'category' | 'rule'>): string {
  const earlier = CATEGORIES.slice(0, CATEGORIES.indexOf(category));
  const own = keptBy(category, rule);
  const may = perhaps(
    candidates.filter((one) => {
      if (one.category !== category) return earlier.includes(one.category);
      return category === 'highly_relevant' ? keptBy(category, one.rule) > own : keptBy(category, one.rule) < own;
    }),
  );
  if (may) return `But it may match ${may}, which would decide instead. `;
  if (category === 'noisy') return '';
  return category === 'highly_relevant'
    ? 'No noisy rule matches. '
    : 'No noisy and no highly relevant rule matches here. ';
}

/** How many rules are named in a sentence. */
const MOST_NAMED = 3;

/** Those of which it is unknown whether they fit, each with what it keeps; undefined where there is none. */
function perhaps(candidates: readonly Candidate[]): string | undefined {
  const named = candidates
    .filter(({ fits }) => fits === 'unknown')
    .map(({ category, rule }) => `${NOUNS[category]} ${nameOf(rule)} (keeps ${keptBy(category, rule)} %)`);
  const more = named.length - MOST_NAMED;
  const last = more > 0 ? [`${more} more`] : [];
  return named.length === 0 ? undefined : [...named.slice(0, MOST_NAMED), ...last].join(' and ');
}

function nameOf({ name, ruleId }: Candidate['rule']): string {
  return name ? `"${name}"` : ruleId;
}

function ruleRow({ category, rule, fits }: Pick<Candidate, 'category' | 'rule' | 'fits'>): object {
  return present({
    category,
    rule: rule.name,
    rule_id: rule.ruleId,
    match: matchText(rule.operation),
    on_error: rule.onError || undefined,
    slower_than_ms: rule.slowerThanMs,
    keeps_percent: keptBy(category, rule),
    fits: fits === 'unknown' ? 'perhaps' : undefined,
  });
}

function unknowns({ route, status, duration_ms, entry }: Given, { rules }: Sampling): readonly string[] {
  const missing = Object.entries({ route, status, duration_ms }).flatMap(([name, value]) =>
    value === undefined ? [name] : [],
  );
  return [
    ...(missing.length > 0 ? [`Not given: ${missing.join(', ')}. Rules by them may match.`] : []),
    ...(entry ? ['A trace that a caller began is judged there; noisy rules here then do nothing.'] : []),
    'The route is compared as the span reports it, and an HTTP status counts only as far as the span is marked an error.',
    ...(rules?.length ? ['Groups that are switched off whole, and gRPC matchers, are not told.'] : []),
    'What decided on a real trace stands at the destination: odigos.sampling.trace.deciding_rule.name.',
  ];
}

function nextSteps(given: Given): readonly NextStep[] {
  const { status, entry } = given;
  return [
    ...(status === undefined
      ? [{ tool: 'explain_sampling', arguments: { ...given, status: 500 }, why: 'See whether its errors survive.' }]
      : []),
    { tool: 'get_sampling', arguments: {}, why: 'See all rules, their overlaps and settings.' },
    ...(entry
      ? [
          {
            tool: 'get_service_map',
            arguments: { service: given.service },
            why: 'See who calls it, where traces begin.',
          },
        ]
      : []),
  ];
}
