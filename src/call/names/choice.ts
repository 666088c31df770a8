import type { Choices, Failure } from '../../tool/failure.ts';
import { isRecord } from '../../tool/fields.ts';
import type { CallContext } from '../call-context.ts';
import type { ToolCall } from '../call-environment.ts';
import type { ParsedCall } from '../parse.ts';
import type { Choice, Chosen } from './chosen.ts';

/** Names as Kubernetes takes them: nothing else of the cluster is put before a person as it is. */
const PLAIN: Readonly<Record<Choices['of'], RegExp>> = {
  workload: /^[\w.-]+\/\w+\/[\w.-]+$/,
  destination: /^[\w.-]+$/,
};
/** More than this nobody reads. */
const MAX_CHOICES = 50;

/**
 * The question that stands in the place of a refusal, where a call may mean several of one name and its client can ask a
 * person; undefined where it was asked already. A write that is to be applied is refused: what a person confirms must be all
 * there.
 */
export function choiceOf(
  { call }: Pick<CallContext, 'call'>,
  parsed: Pick<ParsedCall, 'dryRun'> | undefined,
  { choices }: Pick<Failure, 'choices'>,
): Choice | undefined {
  const { elicitation } = call;
  if (!choices || !elicitation || elicitation.chosen !== undefined || parsed?.dryRun === false) return undefined;
  const { of, names } = choices;
  if (names.length < 2 || names.length > MAX_CHOICES || !names.every((one) => PLAIN[of].test(one))) return undefined;
  return { message: `Which ${of} is meant for ${call.tool}?`, of, names };
}

/** A call with what a person chose; as it came where nothing was, or something that the call cannot mean. */
export function chosenCall(call: ToolCall): ToolCall {
  const { chosen } = call.elicitation ?? {};
  const { arguments: given } = call;
  if (!chosen || !isRecord(given)) return call;
  const more = workloadChosen(chosen, given) ?? destinationChosen(chosen, given);
  return more ? { ...call, arguments: { ...given, ...more } } : call;
}

type Given = Readonly<Record<string, unknown>>;

function workloadChosen({ workload }: Chosen, given: Given): object | undefined {
  const [namespace, kind, name, ...more] = workload?.split('/') ?? [];
  if (!namespace || !kind || !name || more.length > 0 || given.name !== name) return undefined;
  if (typeof given.namespace === 'string' && given.namespace !== '' && given.namespace !== namespace) return undefined;
  return { namespace, kind };
}

/** Whether the id is of that name only the UI tells; the client may call any destination by its id anyway. */
function destinationChosen({ destination }: Chosen, { id }: Given): object | undefined {
  return destination !== undefined && typeof id === 'string' && PLAIN.destination.test(destination)
    ? { id: destination }
    : undefined;
}
