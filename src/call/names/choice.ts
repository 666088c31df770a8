import type { Failure } from '../../tool/failure.ts';
import { isRecord } from '../../tool/fields.ts';
import type { CallContext } from '../call-context.ts';
import type { ToolCall } from '../call-environment.ts';
import type { ParsedCall } from '../parse.ts';
import type { Choice } from './chosen.ts';

/** Names as Kubernetes takes them: nothing else of the cluster is put before a person as it is. */
const PLAIN = /^[\w.-]+\/\w+\/[\w.-]+$/;
/** More than this nobody reads. */
const MAX_CHOICES = 50;

/**
 * The question that stands in the place of a refusal, where a call may mean several workloads and its client can ask a person;
 * undefined where it was asked already. A write that is to be applied is refused: what a person confirms must be all there.
 */
export function choiceOf(
  { call }: Pick<CallContext, 'call'>,
  parsed: Pick<ParsedCall, 'dryRun'> | undefined,
  { choices = [] }: Pick<Failure, 'choices'>,
): Choice | undefined {
  const { elicitation } = call;
  if (!elicitation || elicitation.chosen !== undefined || parsed?.dryRun === false) return undefined;
  if (choices.length < 2 || choices.length > MAX_CHOICES || !choices.every((one) => PLAIN.test(one))) return undefined;
  return { message: `Which workload is meant for ${call.tool}?`, choices };
}

/** A call with the workload that a person chose; as it came where none was, or another name was asked for. */
export function chosenCall(call: ToolCall): ToolCall {
  const [namespace, kind, name, ...more] = call.elicitation?.chosen?.workload?.split('/') ?? [];
  const { arguments: given } = call;
  if (!namespace || !kind || !name || more.length > 0 || !isRecord(given) || given.name !== name) return call;
  if (typeof given.namespace === 'string' && given.namespace !== '' && given.namespace !== namespace) return call;
  return { ...call, arguments: { ...given, namespace, kind } };
}
