import type { InstrumentationRule } from '../contract.generated.ts';

/** Fields that only what is known of the release to come has. */
export const comingResolvers = {
  InstrumentationRule: {
    managedBy: ({ profileName }: InstrumentationRule) => (profileName === '' ? 'OdigosUi' : 'Profile'),
  },
};
