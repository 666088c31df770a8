import { operations } from '../../tool/generated/catalog.generated.ts';
import { USUAL_NAMESPACE } from '../../tool/odigos-namespace.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { COMPONENTS, type Component, readComponent } from './component.ts';

type Call = Pick<ReadCall<object>, 'read'>;

/**
 * Instrumentor, scheduler and autoscaler, where Odigos is installed: in its usual namespace, or where its collectors are.
 * Empty where it cannot be told where that is.
 *
 * @throws ToolFailure where they cannot be read
 */
export async function readComponents(call: Call): Promise<readonly Component[]> {
  const usual = await componentsIn(call, USUAL_NAMESPACE);
  if (!areMissing(usual)) return usual;
  const { odigletPods, gatewayPods } = await call.read(operations.get_manifest_collectors, {});
  const [place] = [...gatewayPods, ...odigletPods];
  if (place === undefined) return [];
  return place.namespace === USUAL_NAMESPACE ? usual : await componentsIn(call, place.namespace);
}

function areMissing(components: readonly Component[]): boolean {
  return components.every(({ state }) => state === 'missing');
}

async function componentsIn(call: Call, namespace: string): Promise<readonly Component[]> {
  return await Promise.all(COMPONENTS.map((known) => readComponent(call, known, namespace)));
}
