import { bind, type Tool } from '../../tool/bind.ts';
import { definitions } from '../../tool/generated/catalog.generated.ts';
import { apply_recommendation } from './apply_recommendation.ts';
import { dismiss_recommendation } from './dismiss_recommendation.ts';
import { list_recommendations } from './list_recommendations.ts';

/** The tools of toolset recommendations that shape their answer, preview or combine operations. */
export const recommendationsTools: readonly Tool[] = [
  bind(definitions.apply_recommendation, apply_recommendation),
  bind(definitions.dismiss_recommendation, dismiss_recommendation),
  bind(definitions.list_recommendations, list_recommendations),
];
