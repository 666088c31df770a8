import { type Failure, ToolFailure } from '../tool/failure.ts';
import { type CallContext, lookingAside } from './call-context.ts';
import { offered } from './gate.ts';
import { readMeans } from './means.ts';
import type { ParsedCall } from './parse.ts';

/** How long the refusal waits for that, in milliseconds: it stands whatever the UI says. */
const SHOWING_MS = 2_000;

/**
 * A refusal of read-only mode, with what it offers instead shown as a preview would show it: what of the given fields is no
 * secret is known by the UI's own flags alone, so they are read, as `render_change` would read them. Where they cannot be
 * in time, all stay kept back. Any other failure as it came, and that of a caller who is bound to namespaces.
 */
export async function offeredAsShown(
  context: CallContext,
  parsed: ParsedCall | undefined,
  failure: Failure,
): Promise<Failure> {
  const { environment, call, tool, access, secrets, guard } = context;
  const { checked } = parsed ?? {};
  if (failure.reason !== 'read_only' || secrets.isEmpty || guard || !checked?.ok || checked.call.type !== 'write')
    return failure;
  const signal = AbortSignal.any([call.signal, AbortSignal.timeout(SHOWING_MS)]);
  try {
    await checked.call.preview(readMeans(lookingAside(context, signal)));
  } catch (error) {
    if (!(error instanceof ToolFailure)) environment.onCrash(tool.definition.name, error);
  }
  return { ...failure, ...offered(tool.definition, checked, secrets.mask(call.arguments ?? {}), access) };
}
