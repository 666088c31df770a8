import type { ToolOperation } from '../../tool/definition.ts';
import type { WriteCall } from '../../tool/tool.ts';

/**
 * Reads until the answer satisfies, for about four seconds: what controllers make of a write shows 1 to 3 seconds after
 * it, and a Source is deleted in its own time (recording `probe/workloads/after-recover`).
 *
 * @returns the last answer, satisfying or not
 */
export async function readPatiently<Answer, Variables extends object>(
  call: WriteCall<object>,
  operation: ToolOperation<Answer, Variables>,
  variables: NoInfer<Variables>,
  satisfied: (answer: Answer) => boolean,
): Promise<Answer> {
  const answer = await call.readUntil(operation, variables, satisfied);
  return satisfied(answer) ? answer : call.readUntil(operation, variables, satisfied);
}
