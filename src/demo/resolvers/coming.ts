import type { InstrumentationRule } from '../contract.generated.ts';
import { agentsOnOffer } from '../odigos/agents.ts';
import type { DemoContext } from './context.ts';
import { insightsView } from './insights-view.ts';

/** Fields that only what is known of the release to come has. */
export const comingResolvers = {
  InstrumentationRule: {
    managedBy: ({ profileName }: InstrumentationRule) => (profileName === '' ? 'OdigosUi' : 'Profile'),
  },
  Config: { insightsEnabled: () => true },
  Query: {
    insights: (_: unknown, __: unknown, { cluster }: DemoContext) => insightsView(cluster),
    // Without its ConfigMap.
    goOffsets: () => ({ installed: false, timestamp: '', mods: [] }),
    instrumentationAgents: (_: unknown, __: unknown, { cluster }: DemoContext) =>
      agentsOnOffer(cluster.configs.values()),
  },
};
