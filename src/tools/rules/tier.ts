import { EMBEDDED_TIER, inDemo } from '../../tool/demo-remedy.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { refuse, ToolFailure } from '../../tool/failure.ts';
import { operations } from '../../tool/generated/catalog.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';

export const SEE_RULES: NextStep = {
  tool: 'list_instrumentation_rules',
  arguments: {},
  why: 'See every rule with its id.',
};

/** The tier of the installation, such as `community` or `onprem`. */
export async function tierOf(call: Pick<ReadCall<object>, 'read'>): Promise<string> {
  const { describeOdigos } = await call.read(operations.create_instrumentation_rule_tier, {});
  return describeOdigos.tier.value;
}

/**
 * The API refuses every write of instrumentation rules outside tier onprem, deletes too (recording
 * `community/deleteInstrumentationRule`). This says so before anything is sent.
 *
 * @throws ToolFailure when the tier is another
 */
export async function requireOnprem(call: Pick<ReadCall<object>, 'read' | 'backend'>): Promise<void> {
  const tier = await tierOf(call);
  if (tier === 'onprem') return;
  throw refuse(
    `Instrumentation rules can be written in tier onprem only; this installation is ${tier || 'of an unknown tier'}. Nothing was sent.`,
    [{ tool: 'list_instrumentation_rules', arguments: {}, why: 'Reading them works in every tier.' }],
    inDemo(call, {
      live: 'An Odigos onprem licence opens them.',
      demo: `The embedded Odigos has them when it is started anew with ${EMBEDDED_TIER}=onprem.`,
    }),
  );
}

/** Whether writes of rules may be offered: not where the tier is known to be another; one that cannot be read may be right. */
export async function mayWriteRules(call: Pick<ReadCall<object>, 'read'>): Promise<boolean> {
  try {
    return (await tierOf(call)) === 'onprem';
  } catch (error) {
    if (error instanceof ToolFailure) return true;
    throw error;
  }
}
