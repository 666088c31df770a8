import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { DismissRecommendationPreviewQuery } from '../../tool/generated/operations.generated.ts';
import { impact, noImpact } from '../../tool/impact.ts';
import { defineWrite, type ReadCall } from '../../tool/tool.ts';
import { undoBy } from '../../tool/undo.ts';
import { findRecommendation, SEE_ALL } from './recommendation.ts';

type Recommendation = NonNullable<DismissRecommendationPreviewQuery['computePlatform']>['recommendations'][number];

/** Hides a recommendation. The API wants the name of its object, not its type (recording `probe/reco/dismiss-by-type`). */
export const dismiss_recommendation = defineWrite(definitions.dismiss_recommendation, {
  target: ({ type }) => `recommendation/${type}`,

  async preview(call) {
    const { type, dismissed } = call.arguments;
    const found = await readOne(call, type);
    const state = { dismissed: found.dismissed };
    if (found.dismissed === dismissed) {
      const impact = noImpact(`Recommendation ${type}`);
      return { impact, changes: [], state, nextSteps: [SEE_ALL] };
    }
    if (dismissed && found.applied) call.warn(`${type} is applied; dismissing it does not take that back.`);
    const shown = dismissed ? 'Hide recommendation' : 'Show again recommendation';
    call.warn(
      "Odigos's own chart gives its UI no right to change recommendations: a real cluster refuses this until an operator sets rbac.recommendations=true in the odigos-mcp chart.",
    );
    return {
      impact: impact(`${shown} ${type} for everyone who uses this Odigos; nothing else changes.`),
      changes: [{ field: 'dismissed', before: found.dismissed, after: dismissed }],
      consequences: [dismissed ? 'It is hidden from everyone who uses this Odigos.' : 'Everyone sees it again.'],
      state,
    };
  },

  async apply(call) {
    const { type, dismissed } = call.arguments;
    const { name } = await readOne(call, type);
    await call.write(operations.dismiss_recommendation, { type, dismissed, recommendation: name });
    const shows = ({ computePlatform }: DismissRecommendationPreviewQuery): boolean =>
      (computePlatform?.recommendations ?? []).some((one) => one.type === type && one.dismissed === dismissed);
    const confirmed = shows(await call.readUntil(operations.dismiss_recommendation_preview, {}, shows));
    if (!confirmed) call.warn('The change does not show yet. Look again in some seconds.');
    return {
      data: { type, dismissed, confirmed },
      nextSteps: [{ tool: 'list_recommendations', arguments: {}, why: 'See what is left.' }],
      undo: undoBy(definitions.dismiss_recommendation, { type, dismissed: !dismissed }),
    };
  },
});

async function readOne(call: ReadCall<object>, type: string): Promise<Recommendation> {
  const { computePlatform } = await call.read(operations.dismiss_recommendation_preview, {});
  return findRecommendation(computePlatform?.recommendations ?? [], type);
}
