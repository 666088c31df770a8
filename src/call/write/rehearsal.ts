import type { WriteMeans } from '../../tool/bind.ts';
import type { ToolOperation } from '../../tool/definition.ts';
import type { Preview } from '../../tool/tool.ts';
import type { CallContext } from '../call-context.ts';
import { readMeans } from '../means.ts';
import type { PreparedWrite } from './prepared-write.ts';

/** A mutation that a write would send. */
export interface RehearsedWrite {
  readonly operation: ToolOperation;
  readonly variables: object;
}

/** Ends the apply step of a write at its first mutation, which is not sent. */
class RehearsalEnd extends Error {}

/**
 * The first mutation that a write would send; nothing where there is nothing to do. Sends none: the write is handed means
 * that only note it, and beside them those of a preview, so that stored secrets are not read either.
 *
 * @throws ToolFailure where the write would be refused
 */
export async function rehearse(
  context: CallContext,
  prepared: PreparedWrite,
  preview: Preview,
): Promise<RehearsedWrite | undefined> {
  const noted: RehearsedWrite[] = [];
  try {
    await prepared.apply(notingMeans(context, noted), preview);
  } catch (error) {
    if (!(error instanceof RehearsalEnd)) throw error;
  }
  return noted[0];
}

function notingMeans(context: CallContext, noted: RehearsedWrite[]): WriteMeans {
  const means = readMeans(context);
  return {
    ...means,
    isRehearsal: true,
    // The preview has said them.
    warn: () => {},
    readUnredacted: (operation, variables) => means.read(operation, variables),
    readUntil: (operation, variables) => means.read(operation, variables),
    write: async (operation, variables) => {
      noted.push({ operation, variables });
      throw new RehearsalEnd();
    },
  };
}
