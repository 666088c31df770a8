import { refuse } from '../../tool/failure.ts';
import { operations } from '../../tool/generated/catalog.generated.ts';
import type { SignalType } from '../../tool/generated/operations.generated.ts';
import { SINCE } from '../../tool/generated/releases.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';
import type { ActionKind } from './action-types.ts';

/**
 * The signals that this Odigos lets an action of a type work on; undefined where its UI does not tell.
 *
 * @throws ToolFailure when this Odigos does not have the type
 */
export async function allowedSignals(
  call: Pick<ReadCall<object>, 'read'>,
  type: ActionKind,
): Promise<readonly SignalType[] | undefined> {
  const { actionTypes } = await call.read(operations.create_action_types, {});
  if (actionTypes === undefined) return undefined;
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
  allowed: readonly SignalType[] | undefined,
): readonly string[] {
  if (signals.length === 0) {
    return allowed
      ? ['signals must hold at least one.']
      : [
          `Name the signals: this Odigos UI does not tell which ones ${type} takes; ${SINCE['Query.actionTypes']} and later do.`,
        ];
  }
  if (!allowed) return [];
  return [...new Set(signals)]
    .filter((signal) => !allowed.includes(signal))
    .map((signal) => `${type} does not work on ${signal}; it takes ${allowed.join(', ')}.`);
}
