import type { NextStep } from '../../tool/envelope.ts';
import { refuse } from '../../tool/failure.ts';
import { type ApplyRecommendationArguments, definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type {
  ApplyRecommendationPreviewQuery,
  RecommendationFragment,
} from '../../tool/generated/operations.generated.ts';
import { type Impact, impact, noImpact } from '../../tool/impact.ts';
import { seenIn } from '../../tool/kit/seen-in.ts';
import { type Change, defineWrite, type ReadCall } from '../../tool/tool.ts';
import { undoSentence } from '../../tool/undo.ts';
import { findRecommendation, isHelmOnly, SEE_ALL } from './recommendation.ts';
import { REMEDIES, type Remedy, type Standing } from './remedies.ts';

type Call = ReadCall<ApplyRecommendationArguments>;

/**
 * Applies a remedy. The API looks neither at whether the recommendation is given here, nor at its conditions, nor at
 * what is applied already (recordings `probe/reco/apply-unlisted`, `probe/reco/actions-after`): all of it is checked.
 */
export const apply_recommendation = defineWrite(definitions.apply_recommendation, {
  target: ({ type }) => `recommendation/${type}`,

  async preview(call) {
    const { type, remedy: name } = call.arguments;
    const recommendation = await checked(call);
    const standing = await readStanding(call);
    const remedy = REMEDIES[name];
    const changes = changesOf(recommendation, name, standing);
    if (changes.length > 0 && recommendation.dismissed) call.warn(`${type} was dismissed; it is applied all the same.`);
    if (!remedy && changes.length > 0)
      call.warn('What this remedy writes is not known to this server; its own YAML shows it.');
    return {
      impact: changes.length === 0 ? noImpact(`Recommendation ${type}`) : impactOf(type, name, remedy),
      changes,
      byCall: changes.length === 0 ? [] : consequencesOf(changes, remedy),
      state: { applied: recommendation.applied, changes },
      nextSteps: changes.length === 0 ? [SEE_ALL] : [],
    };
  },

  async apply(call, { changes }) {
    const { type, remedy } = call.arguments;
    await call.write(operations.apply_recommendation, call.arguments);
    const shows = ({ computePlatform }: ApplyRecommendationPreviewQuery): boolean =>
      (computePlatform?.recommendations ?? []).some((one) => one.type === type && one.applied);
    // It takes about three seconds to show, longer than one reading back waits.
    const confirmed =
      shows(await call.readUntil(operations.apply_recommendation_preview, {}, shows)) ||
      shows(await call.readUntil(operations.apply_recommendation_preview, {}, shows));
    if (!confirmed) call.warn('It does not show as applied yet; that takes about three seconds. Look again.');
    return {
      data: { type, remedy, confirmed, ...(REMEDIES[remedy]?.changesSpans ? seenIn('What it makes of spans') : {}) },
      nextSteps: [...followUps(changes), ...(REMEDIES[remedy]?.further ?? [])],
      undo: REMEDIES[remedy]?.takenBack(changes) ?? {
        impossible: 'What this remedy wrote is not known to this server.',
      },
    };
  },
});

async function readAll(call: ReadCall<object>): Promise<readonly RecommendationFragment[]> {
  const { computePlatform } = await call.read(operations.apply_recommendation_preview, {});
  return computePlatform?.recommendations ?? [];
}

async function readStanding(call: ReadCall<object>): Promise<Standing> {
  const [{ effectiveConfig }, { computePlatform }] = await Promise.all([
    call.read(operations.apply_recommendation_config, {}),
    call.read(operations.apply_recommendation_actions, {}),
  ]);
  return { config: effectiveConfig, actions: computePlatform?.actions ?? [] };
}

/** @throws ToolFailure when the recommendation or the remedy is not given here, or cannot be applied by a call */
async function checked(call: Call): Promise<RecommendationFragment> {
  const { type, remedy } = call.arguments;
  const recommendation = findRecommendation(await readAll(call), type);
  const remedies = recommendation.remediations.map((one) => one.type);
  const chosen = recommendation.remediations.find((one) => one.type === remedy);
  if (!chosen) {
    throw refuse(
      `${type} has no remedy "${remedy}". It has ${remedies.join(', ')}.`,
      remedies.map((one) => ({
        tool: 'apply_recommendation',
        arguments: { type, remedy: one },
        why: 'Preview this remedy.',
      })),
    );
  }
  if (isHelmOnly(recommendation) && !recommendation.applied) {
    const values = chosen.applyExamples.find((one) => one.type === 'HelmValues')?.content;
    throw refuse(
      `${type} can only be applied with helm; no call does it.`,
      [SEE_ALL],
      values ? `An operator sets these helm values: ${onOneLine(values)}` : undefined,
    );
  }
  if (!recommendation.conditionsMet) {
    const conditions = recommendation.catalogConditions.map((one) => one.type).join(', ');
    throw refuse(`The conditions of ${type} are not met${conditions ? `: ${conditions}` : ''}.`, [SEE_ALL]);
  }
  return recommendation;
}

function changesOf({ applied }: RecommendationFragment, remedy: string, standing: Standing): readonly Change[] {
  const known = REMEDIES[remedy];
  if (known) return known.changes(standing);
  return applied ? [] : [{ field: 'remedy', before: null, after: remedy }];
}

function onOneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

function impactOf(type: string, name: string, remedy: Remedy | undefined): Impact {
  const what = `Apply ${name} of recommendation ${type}`;
  return remedy
    ? impact(`${what}: ${remedy.follows}.`, ...remedy.harms)
    : impact(`${what}: what it writes is not known here.`, 'restart', 'data_loss', 'cost', 'privacy', 'cluster_wide');
}

function consequencesOf(changes: readonly Change[], remedy: Remedy | undefined): readonly string[] {
  if (!remedy) return [];
  return [...(remedy.when === undefined ? [] : [remedy.when]), undoSentence(remedy.takenBack(changes))];
}

function followUps(changes: readonly Change[]): readonly NextStep[] {
  return changes.some(({ field }) => field === 'action')
    ? [{ tool: 'list_actions', arguments: {}, why: 'See the new action and whether it works.' }]
    : [{ tool: 'get_config', arguments: { set_by: 'ui' }, why: 'See what it set.' }];
}
