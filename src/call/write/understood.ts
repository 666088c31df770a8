import { isRecord } from '../../tool/fields.ts';
import { takenOtherwise } from '../../tool/taken-otherwise.ts';
import type { CallContext } from '../call-context.ts';
import type { PreparedWrite } from './prepared-write.ts';

/**
 * Notes what of a write was taken otherwise than it was sent, so that its preview says it: what was guessed could be more
 * than was meant, a filter that was sent empty above all. `plan` and `dry_run` change nothing of what is written.
 */
export function noteUnderstood({ sent, tool, notes }: CallContext, { arguments: taken }: PreparedWrite): void {
  if (!isRecord(sent)) return;
  const { dry_run: _dryRun, plan: _plan, ...given } = sent;
  for (const sentence of takenOtherwise(given, taken, tool.definition.secretArguments)) notes.understand(sentence);
}
