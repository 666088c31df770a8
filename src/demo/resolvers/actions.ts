import { actionTypes } from '../catalog/action-types.ts';
import { instrumentationRuleTypes } from '../catalog/rule-types.ts';
import type { MutationResolvers, QueryResolvers } from './resolvers.generated.ts';

/** The kinds of actions and rules that there are. */
export const actionQueries: Pick<QueryResolvers, 'actionTypes' | 'instrumentationRuleTypes'> = {
  actionTypes: () => actionTypes(),
  instrumentationRuleTypes: () => instrumentationRuleTypes(),
};

/** Actions, instrumentation rules and recommendations, written. */
export const actionMutations: Pick<
  MutationResolvers,
  | 'createAction'
  | 'updateAction'
  | 'deleteAction'
  | 'createInstrumentationRule'
  | 'updateInstrumentationRule'
  | 'deleteInstrumentationRule'
  | 'setRecommendationDismissed'
  | 'applyRecommendationRemediation'
> = {
  createAction: (_, { action }, { cluster }) => cluster.actions.create(action),
  updateAction: (_, { id, action }, { cluster }) => cluster.actions.update(id, action),
  deleteAction: (_, { id }, { cluster }) => {
    cluster.actions.delete(id);
    return true;
  },

  createInstrumentationRule: (_, { instrumentationRule }, { cluster }) =>
    cluster.instrumentationRules.create(instrumentationRule),
  updateInstrumentationRule: (_, { ruleId, instrumentationRule }, { cluster }) =>
    cluster.instrumentationRules.update(ruleId, instrumentationRule),
  deleteInstrumentationRule: (_, { ruleId }, { cluster }) => {
    cluster.instrumentationRules.delete(ruleId);
    return true;
  },

  setRecommendationDismissed: (_, { name, dismissed }, { cluster }) => cluster.recommendations.dismiss(name, dismissed),
  applyRecommendationRemediation: (_, { recommendationType, remediationType }, { cluster }) => {
    cluster.recommendations.apply(recommendationType, remediationType);
    return true;
  },
};
