import { type Failure, ToolFailure } from '../tool/failure.ts';
import type { CallContext } from './call-context.ts';
import { offered } from './gate.ts';
import { readMeans } from './means.ts';
import type { ParsedCall } from './parse.ts';

/**
 * A refusal of read-only mode, with what it offers instead shown as a preview would show it: what of the given fields is no
 * secret is known by the UI's own flags alone, so they are read, as `render_change` would read them. Where they cannot be,
 * all stay kept back. Any other failure as it came.
 */
export async function offeredAsShown(
  context: CallContext,
  parsed: ParsedCall | undefined,
  failure: Failure,
): Promise<Failure> {
  const { environment, call, tool, access, secrets } = context;
  const { checked } = parsed ?? {};
  if (failure.reason !== 'read_only' || secrets.isEmpty || !checked?.ok || checked.call.type !== 'write')
    return failure;
  try {
    await checked.call.preview({ ...readMeans(context), warn: () => {} });
  } catch (error) {
    if (!(error instanceof ToolFailure)) environment.onCrash(tool.definition.name, error);
  }
  return { ...failure, ...offered(tool.definition, checked, secrets.mask(call.arguments ?? {}), access) };
}
