import type { NextStep } from '../../tool/envelope.ts';
import { ToolFailure } from '../../tool/failure.ts';
import type { Preview } from '../../tool/tool.ts';
import { type CallContext, lookingAside } from '../call-context.ts';
import { readMeans } from '../means.ts';
import type { CallUpstream } from '../upstream.ts';
import type { PreparedWrite } from './prepared-write.ts';
import { readBack, type Sight, toldBy } from './read-back.ts';

/** How long a write whose outcome is open is read back, in milliseconds. */
const READ_BACK_MS = 3_000;

/** What a preview saw of its target. */
export function sightOf({ changes, state }: Preview, upstream: CallUpstream): Sight {
  return { changes, state: state ?? [...upstream.targetStates] };
}

/**
 * The failure of a write that may have been carried out, with what the target tells of that when it is read back.
 *
 * @param before what was seen of the target before the write was sent
 */
export async function openEnd(
  context: CallContext,
  prepared: PreparedWrite,
  error: unknown,
  before: Sight,
): Promise<unknown> {
  if (!(error instanceof ToolFailure) || error.failure.changed === 'yes') return error;
  const signal = AbortSignal.any([context.call.signal, AbortSignal.timeout(READ_BACK_MS)]);
  const look = async (): Promise<Sight> => {
    const looking = lookingAside(context, signal);
    return sightOf(await prepared.preview(readMeans(looking)), looking.upstream);
  };
  const read = await readBack(before, look, async (ms) => {
    await context.environment.pause(ms, signal);
    return !signal.aborted;
  });
  const { changed, sentence } = toldBy(read, context.tool.definition.kind);
  const { message, nextSteps = [] } = error.failure;
  return new ToolFailure({
    ...error.failure,
    message: `${message.replace(/[^.]$/, '$&.')} ${sentence}`,
    changed,
    nextSteps: [lookAgain(context, prepared), ...nextSteps],
  });
}

/** The call that reads what a write was to change; it sends nothing that could change anything. */
function lookAgain({ tool, secrets }: CallContext, { planned }: PreparedWrite): NextStep {
  return {
    tool: tool.definition.name,
    arguments: { ...secrets.mask(planned), dry_run: true },
    why: `Before you apply it again: reads the target and says what is left to do.${
      secrets.isEmpty ? '' : ' Send the redacted values again.'
    }`,
  };
}
