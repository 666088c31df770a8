import { shownNamespaces } from '../../access/namespace-scope.ts';
import type { PreparedCall } from '../../tool/bind.ts';
import { ToolFailure } from '../../tool/failure.ts';
import type { CallContext } from '../call-context.ts';
import { argumentsRefusal, foreignNamespaces } from './bounds.ts';

/**
 * Holds a checked call to the namespaces of its caller, where it is bound to some.
 *
 * @throws ToolFailure when the arguments name another namespace, or a data stream of others alone
 */
export async function holdToNamespaces(
  { call, tool, guard, notes }: CallContext,
  { arguments: given }: PreparedCall,
): Promise<void> {
  const { name, namespaces } = call.caller;
  if (!guard || !namespaces) return;
  const foreign = foreignNamespaces(call.caller, given);
  if (foreign.length > 0) throw new ToolFailure(argumentsRefusal(call.caller, foreign));
  await guard.checkStreams(given);
  if (tool.definition.namespaced !== 'FILTERED') return;
  // Totals and verdicts of some namespaces read as those of all.
  notes.warn(`This tells of ${shownNamespaces(namespaces)} alone: the token ${name} is bound to these namespaces.`);
}
