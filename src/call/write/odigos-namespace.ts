import { ToolFailure } from '../../tool/failure.ts';
import { operations } from '../../tool/generated/catalog.generated.ts';
import { USUAL_NAMESPACE } from '../../tool/odigos-namespace.ts';
import type { CallContext } from '../call-context.ts';
import { readMeans } from '../means.ts';

/** Where Odigos runs, as its own pods tell; the usual namespace where that is not told, or not to this caller. */
export async function odigosNamespace(context: CallContext): Promise<string> {
  if (context.guard) return USUAL_NAMESPACE;
  try {
    const { odigletPods, gatewayPods } = await readMeans(context).read(operations.get_manifest_collectors, {});
    return [...odigletPods, ...gatewayPods][0]?.namespace ?? USUAL_NAMESPACE;
  } catch (error) {
    if (error instanceof ToolFailure) return USUAL_NAMESPACE;
    throw error;
  }
}
