import type { ApplyRecommendationVariables } from '../tool/generated/catalog.generated.ts';
import { REMEDIES } from '../tools/recommendations/remedies.ts';
import { actionManifest } from './actions.ts';
import { asValues } from './configuration.ts';
import type { Rendered } from './manifest.ts';
import type { RenderCall } from './rendering.ts';

/** Actions that remedies make, each by the name that it always has. */
const ACTIONS = {
  EnableInferDbAttributes: { id: 'infer-db-attributes', name: 'Infer DB Attributes', type: 'InferDbAttributes' },
  EnableUrlTemplatization: { id: 'url-templatization', name: 'URL Templatization', type: 'URLTemplatization' },
} as const;

/** A remedy is an action of a fixed name, or settings of the configuration. */
export async function appliedRecommendation(
  { remedy }: ApplyRecommendationVariables,
  call: RenderCall,
): Promise<Rendered> {
  if (isActions(remedy)) {
    const { id, name, type } = ACTIONS[remedy];
    const action = { name, type, disabled: false, signals: ['TRACES'], fields: {} } as const;
    return {
      objects: [{ after: actionManifest({ name: id, namespace: call.namespace }, action) }],
      notes:
        type === 'URLTemplatization'
          ? ['As the remedy writes it, it names no source and so templates none; `default: [{}]` in it is for all.']
          : [],
    };
  }
  if (REMEDIES[remedy]) return asValues(call, call.preview.changes);
  return { notes: ['What this remedy writes is not known here; list_recommendations shows its own YAML.'] };
}

function isActions(remedy: string): remedy is keyof typeof ACTIONS {
  return Object.hasOwn(ACTIONS, remedy);
}
