import type { AccessMode } from '../access/access-mode.ts';
import type { AuditOutcome } from '../audit/audit.ts';
import type { Envelope } from '../tool/envelope.ts';
import type { FailureSide, RefusalReason } from '../tool/failure.ts';
import type { Choice } from './names/chosen.ts';
import type { Question } from './write/confirmation.ts';

/** A call that its tool, or a refusal, answered: the answer for the client and what the audit line says. */
export interface Answered {
  readonly type: 'answered';
  readonly outcome: AuditOutcome;
  /** The access mode that the call was judged by. */
  readonly mode: AccessMode;
  readonly isError: boolean;
  /** Why it did not answer what was asked: this server's refusal, or the side that failed. */
  readonly reason?: RefusalReason | FailureSide | 'server';
  /** Of a write: whether it was called as a preview. */
  readonly dryRun?: boolean;
  /** The write that was said as code. */
  readonly renders?: string;
  /** Of a tool that is no write: what it was to do beyond reading. */
  readonly effect?: 'bundle';
  /** What it was about, as kind/namespace/name; absent where the arguments are wrong. */
  readonly target?: string;
  /** Of a write: whether a person confirmed it. */
  readonly confirmed?: boolean;
  readonly envelope: Envelope;
  /** The envelope's JSON text, compact; undefined where the client has no use for it. */
  readonly structured: string | undefined;
  /** The text part. */
  readonly text: string;
}

/** A call that was not carried out, since a person has to confirm it, or say which workload is meant, first. */
export interface Asks {
  readonly type: 'asks';
  readonly outcome: 'tool_error';
  readonly mode: AccessMode;
  readonly reason: 'confirmation_asked' | 'choice_asked';
  /** Of a write: whether it was called as a preview. */
  readonly dryRun?: boolean;
  readonly target?: string;
  readonly question: Question | Choice;
}

/** A call of a tool that there is not. */
export interface UnknownTool {
  readonly type: 'unknown_tool';
  readonly message: string;
}

/** How a call ended. */
export type CallResult = Answered | Asks | UnknownTool;
