import { redactText } from '../../redaction/text/redact-text.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { ListRecommendationsQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { defineRead } from '../../tool/tool.ts';
import { isHelmOnly, type RecommendationState, stateOf } from './recommendation.ts';
import { REMEDIES } from './remedies.ts';

type Recommendation = NonNullable<ListRecommendationsQuery['computePlatform']>['recommendations'][number];

const ORDER: readonly RecommendationState[] = ['open', 'conditions not met', 'applied', 'dismissed'];

/** What Odigos advises, open ones first. */
export const list_recommendations = defineRead(definitions.list_recommendations, {
  async read(call) {
    const { dismissed, full } = call.arguments;
    const { computePlatform } = await call.read(operations.list_recommendations, call.arguments);
    const all = computePlatform?.recommendations ?? [];
    const hidden = all.filter((one) => one.dismissed).length;
    const shown = all
      .filter((one) => dismissed || !one.dismissed)
      .sort(
        (left, right) =>
          ORDER.indexOf(stateOf(left)) - ORDER.indexOf(stateOf(right)) || (left.type < right.type ? -1 : 1),
      );
    const open = shown.filter((one) => stateOf(one) === 'open');
    return {
      data: present({
        says: `${open.length} open, ${shown.length - open.length} not open${dismissed || hidden === 0 ? '' : `, ${hidden} dismissed and not shown`}.`,
        recommendations: shown.map((one) => row(one, full)),
        not_told: open.length > 0 ? UNMEASURED : undefined,
      }),
      nextSteps: nextSteps(open, dismissed, hidden),
    };
  },
});

const UNMEASURED =
  'How many traces or bytes a remedy saves here: the UI counts neither health probes nor spans by kind. Compare get_overview_metrics with watch_seconds before and after.';

function row(one: Recommendation, full: boolean): object {
  const conditions = one.catalogConditions.map(({ type }) => type);
  return present({
    type: one.type,
    title: one.title,
    state: stateOf(one),
    dismissed: one.dismissed && one.applied ? true : undefined,
    does: one.summary,
    apply_with: isHelmOnly(one) ? 'helm only' : 'apply_recommendation',
    enterprise_only: one.oss ? undefined : true,
    conditions: one.conditionsMet ? [] : conditions,
    remedies: one.remediations.map(({ type, tooltip, applyExamples }) =>
      present({
        remedy: type,
        does: tooltip,
        effect: REMEDIES[type]?.effect,
        yaml:
          full || isHelmOnly(one)
            ? applyExamples.map(({ content }) => redactText(content.trim())).join('\n---\n')
            : undefined,
      }),
    ),
    categories: full ? one.categories : undefined,
    pros: full ? one.pros : undefined,
    cons: full ? one.cons : undefined,
    docs: full ? one.docsUrl : undefined,
  });
}

function nextSteps(open: readonly Recommendation[], dismissed: boolean, hidden: number): readonly NextStep[] {
  const steps: NextStep[] = [];
  const applicable = open.find((one) => !isHelmOnly(one));
  const remedy = applicable?.remediations[0];
  if (applicable && remedy) {
    steps.push({
      tool: 'apply_recommendation',
      arguments: { type: applicable.type, remedy: remedy.type },
      why: `Preview what "${applicable.title}" would write.`,
    });
    steps.push({
      tool: 'dismiss_recommendation',
      arguments: { type: applicable.type },
      why: 'Preview hiding it, if it is not wanted.',
    });
  }
  if (!dismissed && hidden > 0) {
    steps.push({ tool: 'list_recommendations', arguments: { dismissed: true }, why: 'See dismissed ones too.' });
  }
  if (open.some(({ type }) => type === 'SampleHealthProbes')) {
    steps.push({ tool: 'get_sampling', arguments: {}, why: 'See how health probes are sampled now.' });
  }
  steps.push({ tool: 'get_config', arguments: {}, why: 'See what is set now, and by whom.' });
  return steps;
}
