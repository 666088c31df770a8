import { type Impact, impact } from '../../tool/impact.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { readCarriers } from '../workload/read-carriers.ts';
import { approveText } from './approve-text.ts';
import { outcomesOf } from './decision/edit.ts';
import type { Ranked } from './decision/overlap.ts';
import type { RuleEdit } from './decision/rule-edit.ts';
import { NEWEST } from './decision/semantics.ts';
import { type Asked, changeOf } from './kept-change.ts';
import { takesEveryRoute } from './rule-kind.ts';
import { sentencesOf, whyIdle } from './rule-sentences.ts';
import { rankedRules } from './rules-of-container.ts';
import { readSemantics } from './semantics-here.ts';
import { tailRunsBy } from './standing.ts';
import { readTraffic } from './traffic.ts';

/** The impact of a change of a rule, and what follows from it beyond that, each a sentence. */
export interface SamplingImpact {
  readonly impact: Impact;
  readonly sentences: readonly string[];
  /** The rule does nothing wherever it holds. */
  readonly isIdle: boolean;
}

/** Stands for the id that a rule will get. */
export const NEW_ID = 'new';

/** What a change of a rule does to the traces of this cluster, as its own rules, agents and traffic tell. */
export async function samplingImpact(call: Pick<ReadCall<object>, 'read'>, asked: Asked): Promise<SamplingImpact> {
  const [carriers, traffic, told] = await Promise.all([readCarriers(call), readTraffic(call), readSemantics(call)]);
  const semantics = told ?? NEWEST;
  const edit = editOf(asked);
  const change = changeOf(outcomesOf(edit, carriers, semantics), asked);
  const idle = whyIdle(asked, edit, semantics);
  return {
    impact: {
      ...impact(
        '',
        change.loses && 'data_loss',
        change.grows && 'cost',
        (idle === undefined ? change.isFelt : change.felt.length > 0) && isWide(asked) && 'cluster_wide',
      ),
      approve: [approveText(asked, change, { traffic, idle }), ...wideText(asked)].join(' '),
    },
    sentences: idle === undefined ? sentencesOf(asked, edit, change) : [idle],
    isIdle: idle !== undefined,
  };
}

function editOf({ kind, sampling, group, before, after }: Asked): RuleEdit {
  const { category } = kind;
  const now = rankedRules(sampling.rules);
  const others = sampling.rules.flatMap((one) => {
    const own = rankedRules([one]);
    if (one.id !== group || !before) return own;
    return own.filter(({ category: of, rule }) => of !== category || rule.ruleId !== before.ruleId);
  });
  const added: readonly Ranked[] = after ? [{ category, rule: after }] : [];
  const groups = sampling.rules.length;
  return {
    category,
    before,
    after,
    now: { rules: now, tailRuns: tailRunsBy(sampling.configs, groups) },
    // A group that has lost its last rule stays.
    later: { rules: [...others, ...added], tailRuns: tailRunsBy(sampling.configs, Math.max(groups, 1)) },
  };
}

/** A rule that drops by no route at all is easily taken for one of the route "/". */
function wideText({ kind, before, after }: Asked): readonly string[] {
  if (!after || after.disabled || kind.category === 'highly_relevant' || !takesEveryRoute(after)) return [];
  if ((after.keepPercentage ?? 0) >= 100 || (before && takesEveryRoute(before) && !before.disabled)) return [];
  return ['Careful: it takes requests of every route, not one route alone.'];
}

/** Everywhere, or wherever a language runs. */
function isWide({ before, after }: Asked): boolean {
  return [before, after].some((rule) => {
    if (!rule) return false;
    const { namespaces, sources } = rule.scopes ?? {};
    return rule.scopes === undefined || !(namespaces?.length || sources?.length);
  });
}
