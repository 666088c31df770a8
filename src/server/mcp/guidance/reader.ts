import { isWrite } from '../../../access/tool-kind.ts';
import { callTool } from '../../../call/call.ts';
import type { CallEnvironment } from '../../../call/call-environment.ts';
import type { PlannedRead, Reading } from '../../../guidance/connection.ts';
import { endCall } from '../call-account.ts';
import type { RequestContext } from '../request-context.ts';

/**
 * Makes one read for a message that is no tools/call: through the choke point as any call, with an audit line of its own.
 *
 * @param via what it is made for, as the audit names it
 * @param room characters that the answer may have; as many as any answer when absent
 * @throws when the tool writes, before anything is called
 */
export async function readFor(
  environment: CallEnvironment,
  request: RequestContext,
  via: string,
  { tool, arguments: given }: PlannedRead,
  room = environment.answerBudget,
): Promise<Reading> {
  const kind = environment.catalog.tools.get(tool)?.definition.kind;
  if (kind === undefined || isWrite(kind)) throw new Error(`guidance reads, and ${tool} does not`);
  const opened = request.openRead(tool, via);
  try {
    const result = await callTool(
      { ...environment, answerBudget: room },
      {
        tool,
        arguments: given,
        caller: request.caller,
        requester: request.requester,
        reachedAt: request.reachedAt,
        watchRequest: opened.watch?.watchRequest,
        signal: request.signal,
        view: request.view.names,
        listed: request.view.listed,
        form: 'text',
      },
    );
    if (result.type !== 'answered') throw new Error(`${tool} answered nothing`);
    opened.audit.complete(result.outcome, result);
    opened.watch?.answered(result);
    return { isError: result.isError, text: result.text, envelope: result.envelope };
  } finally {
    endCall(opened);
  }
}
