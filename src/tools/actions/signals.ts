import { refuse } from '../../tool/failure.ts';
import { operations } from '../../tool/generated/catalog.generated.ts';
import type { SignalType } from '../../tool/generated/operations.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';
import type { ActionKind } from './action-types.ts';

/**
 * The signals that this Odigos lets an action of a type work on.
 *
 * @throws ToolFailure when this Odigos does not have the type
 */
export async function allowedSignals(
  call: Pick<ReadCall<object>, 'read'>,
  type: ActionKind,
): Promise<readonly SignalType[]> {
  const { actionTypes } = await call.read(operations.create_action_types, {});
  const found = actionTypes?.find((known) => known.type === type);
  if (found) return found.allowedSignals;
  throw refuse(`This Odigos has no actions of type ${type}. Nothing was sent.`, [
    { tool: 'list_action_types', arguments: {}, why: 'See the types that it has.' },
  ]);
}

/**
 * What is wrong with chosen signals: the API takes any for any type, says success and does nothing with those that the
 * type cannot work on (recordings `probe/action/min/PiiMasking-metrics`, `…-logs`).
 */
export function signalProblems(
  type: ActionKind,
  signals: readonly SignalType[],
  allowed: readonly SignalType[],
): readonly string[] {
  if (signals.length === 0) return ['signals must hold at least one.'];
  return [...new Set(signals)]
    .filter((signal) => !allowed.includes(signal))
    .map((signal) => `${type} does not work on ${signal}; it takes ${allowed.join(', ')}.`);
}
