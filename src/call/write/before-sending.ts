import { boundAccess, decide } from '../../access/mode.ts';
import { ToolFailure } from '../../tool/failure.ts';
import type { CallContext } from '../call-context.ts';

/**
 * Judges a write once more, right before it is sent: what an operator has switched off meanwhile is not sent, not first
 * and not again after a conflict.
 *
 * @throws ToolFailure when the mode or the token no longer allows it
 */
export async function judgeAgain({ environment, call, tool, upstream }: CallContext): Promise<void> {
  const { caller } = call;
  const access = boundAccess(await environment.access.fresh(), caller.bound);
  const decision = decide(access, tool.definition.kind);
  const unsent = upstream.hasSent ? 'Nothing more was sent.' : 'Nothing was sent.';
  if (!decision.allowed) {
    const message = `${decision.reason} ${unsent}`;
    throw new ToolFailure({ side: 'access', message, changed: 'no', reason: 'read_only' });
  }
  if (caller.stillHolds()) return;
  const message = `The token ${caller.name} was changed, taken away or expired meanwhile. ${unsent}`;
  throw new ToolFailure({ side: 'access', message, changed: 'no', reason: 'token_revoked' });
}

/**
 * Writes down that a write begins: "every call is audited" holds for a write that nobody could be told of only if it is
 * not made.
 *
 * @throws ToolFailure when it is not written down in time
 */
export async function recordWrite({ environment, call, tool }: CallContext, target: string | undefined): Promise<void> {
  if (await environment.recordWrite({ tool: tool.definition.name, token: call.caller.token, target })) return;
  throw new ToolFailure({
    side: 'access',
    message: 'The audit log of this server cannot be written, so nothing is changed. Nothing was sent.',
    changed: 'no',
    advice: 'An operator has to see to the standard output of this server: it is closed or full, or nobody reads it.',
    reason: 'audit_unwritable',
  });
}
