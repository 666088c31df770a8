import { operations } from '../../tool/generated/catalog.generated.ts';
import { USUAL_NAMESPACE } from '../../tool/odigos-namespace.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { attempt } from './attempt.ts';
import { podsOfDeployment } from './manifest.ts';
import { isNotFound } from './pod-lookup.ts';

/** The parts of Odigos that decide and configure, each with what stays undone while it is away. */
export const COMPONENTS = [
  { name: 'instrumentor', away: 'no workload gets an agent, and no restart brings one' },
  { name: 'scheduler', away: 'changed settings take no effect' },
  { name: 'autoscaler', away: 'changed destinations, actions and collectors take no effect' },
] as const;

type Known = (typeof COMPONENTS)[number];

/** One of them, as its Deployment tells. */
export interface Component {
  readonly name: Known['name'];
  readonly namespace: string;
  /** `off`: scaled to none, as pausing Odigos does. `untold`: its Deployment says nothing of its pods. */
  readonly state: 'runs' | 'short' | 'away' | 'off' | 'missing' | 'untold';
  /** A sentence. */
  readonly says: string;
}

/**
 * One component by its Deployment in a namespace.
 *
 * @throws ToolFailure where it cannot be read
 */
export async function readComponent(
  call: Pick<ReadCall<object>, 'read'>,
  known: Known,
  namespace: string,
): Promise<Component> {
  const name = `odigos-${known.name}`;
  try {
    const { k8sManifest } = await call.read(operations.check_health_component, { namespace, name });
    return { name: known.name, namespace, ...standingOf(known, k8sManifest) };
  } catch (error) {
    if (!isNotFound(error)) throw error;
    const says = `There is no Deployment ${name} in namespace ${namespace}: ${known.away}.`;
    return { name: known.name, namespace, state: 'missing', says };
  }
}

function standingOf({ name, away }: Known, manifest: string): Pick<Component, 'state' | 'says'> {
  const pods = podsOfDeployment(manifest);
  if (pods === undefined) return { state: 'untold', says: `Whether the ${name} runs is not told.` };
  const { wanted, ready } = pods;
  if (wanted === 0) return { state: 'off', says: `The ${name} is scaled to 0 replicas: ${away}.` };
  if (ready === 0) return { state: 'away', says: `The ${name} is away, 0 of ${wanted} pods ready: ${away}.` };
  return ready < wanted
    ? { state: 'short', says: `Of the ${name} ${ready} of ${wanted} pods are ready.` }
    : { state: 'runs', says: `The ${name} runs.` };
}

/**
 * What is to be known before a restart is advised: the instrumentor is away, so new pods carry no agent either. Undefined
 * where it runs, where that cannot be read, and for who is bound to namespaces, of which Odigos's is none.
 */
export async function restartIsVain(call: Pick<ReadCall<object>, 'read' | 'access'>): Promise<string | undefined> {
  if (call.access.caller.namespaces) return undefined;
  const tried = await attempt(readComponent(call, COMPONENTS[0], USUAL_NAMESPACE));
  if (!tried.ok) return undefined;
  const { state, says } = tried.value;
  return state === 'away' || state === 'off' ? says : undefined;
}
