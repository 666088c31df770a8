import { samplingSection } from './effective-config.ts';
import type { MutationResolvers, QueryResolvers } from './resolvers.generated.ts';

/** Sampling groups with their rules, and the settings in their layers. */
export const samplingQueries: Pick<QueryResolvers, 'sampling'> = {
  sampling: (_, __, { cluster: { configuration, sampling } }) => ({
    configs: {
      effective: samplingSection(configuration.section('sampling')),
      helmDeployment: samplingSection(configuration.section('sampling', configuration.chart)),
      remoteConfigFromCentral: samplingSection(configuration.section('sampling', configuration.remote)),
      localUiConfig: samplingSection(configuration.section('sampling', configuration.local)),
    },
    rules: sampling.list(),
  }),
};

/** Sampling rules, written. */
export const samplingMutations: Pick<
  MutationResolvers,
  | 'createNoisyOperationRule'
  | 'updateNoisyOperationRule'
  | 'deleteNoisyOperationRule'
  | 'createHighlyRelevantOperationRule'
  | 'updateHighlyRelevantOperationRule'
  | 'deleteHighlyRelevantOperationRule'
  | 'createCostReductionRule'
  | 'updateCostReductionRule'
  | 'deleteCostReductionRule'
> = {
  createNoisyOperationRule: (_, { samplingId, rule }, { cluster }) => cluster.sampling.addNoisy(samplingId, rule),
  updateNoisyOperationRule: (_, { samplingId, ruleId, rule }, { cluster }) =>
    cluster.sampling.updateNoisy(samplingId, ruleId, rule),
  deleteNoisyOperationRule: (_, { samplingId, ruleId }, { cluster }) => {
    cluster.sampling.deleteNoisy(samplingId, ruleId);
    return true;
  },

  createHighlyRelevantOperationRule: (_, { samplingId, rule }, { cluster }) =>
    cluster.sampling.addHighlyRelevant(samplingId, rule),
  updateHighlyRelevantOperationRule: (_, { samplingId, ruleId, rule }, { cluster }) =>
    cluster.sampling.updateHighlyRelevant(samplingId, ruleId, rule),
  deleteHighlyRelevantOperationRule: (_, { samplingId, ruleId }, { cluster }) => {
    cluster.sampling.deleteHighlyRelevant(samplingId, ruleId);
    return true;
  },

  createCostReductionRule: (_, { samplingId, rule }, { cluster }) =>
    cluster.sampling.addCostReduction(samplingId, rule),
  updateCostReductionRule: (_, { samplingId, ruleId, rule }, { cluster }) =>
    cluster.sampling.updateCostReduction(samplingId, ruleId, rule),
  deleteCostReductionRule: (_, { samplingId, ruleId }, { cluster }) => {
    cluster.sampling.deleteCostReduction(samplingId, ruleId);
    return true;
  },
};
