import { kubernetesTime } from '../clock.ts';
import type { PodDetails } from '../contract.generated.ts';
import { ownerReferences, yamlOf } from '../kubernetes/manifests.ts';
import { shortHash, uidOf } from '../kubernetes/names.ts';
import { NODES } from '../kubernetes/nodes.ts';
import { ODIGOS_NAMESPACE } from './installation.ts';

/** The other parts of Odigos, each a Deployment of one pod with one container. */
export const COMPONENTS = [
  { name: 'odigos-autoscaler', container: 'manager' },
  { name: 'odigos-instrumentor', container: 'manager' },
  { name: 'odigos-scheduler', container: 'manager' },
  { name: 'odigos-ui', container: 'ui' },
] as const;
export type Component = (typeof COMPONENTS)[number]['name'];

/** The pod of one. */
export interface ComponentPod {
  readonly name: string;
  readonly component: Component;
  readonly container: string;
  readonly node: string;
  readonly createdAt: number;
}

/** What they are installed with, and what becomes of their pods. */
interface ComponentsWorld {
  readonly installedAt: number;
  readonly version: string;
  isPaused(): boolean;
  /** The pod that took a deleted one's place. */
  replacedBy(pod: string): { readonly at: number; readonly name: string } | undefined;
}

/** What decides and configures, and the UI itself. */
export class Components {
  readonly #world: ComponentsWorld;
  readonly #down = new Set<Component>();

  constructor(world: ComponentsWorld) {
    this.#world = world;
  }

  /** Whether the pod of one runs, as far as it is not taken away. */
  isUp(component: Component): boolean {
    return !this.#down.has(component);
  }

  /** Lets the pod of one crash until it is told otherwise. */
  crash(component: Component, isDown: boolean): void {
    if (isDown) this.#down.add(component);
    else this.#down.delete(component);
  }

  /** The manifest of a component's Deployment; undefined when there is none of that name. */
  manifest(name: string): string | undefined {
    const component = COMPONENTS.find((one) => one.name === name);
    if (!component) return undefined;
    const replicas = this.#replicasOf(component.name);
    const ready = replicas > 0 && !this.#down.has(component.name);
    return yamlOf({
      metadata: {
        creationTimestamp: kubernetesTime(this.#world.installedAt),
        name,
        namespace: ODIGOS_NAMESPACE,
      },
      spec: { replicas, template: { spec: { containers: [this.#container(component)] } } },
      status: {
        ...(ready ? { availableReplicas: 1, readyReplicas: 1 } : {}),
        ...(replicas > 0 ? { replicas, updatedReplicas: replicas } : {}),
        ...(replicas > 0 && !ready ? { unavailableReplicas: 1 } : {}),
      },
    });
  }

  #replicasOf(component: Component): 0 | 1 {
    return component === 'odigos-instrumentor' && this.#world.isPaused() ? 0 : 1;
  }

  #container({ name, container }: { readonly name: Component; readonly container: string }): object {
    return { image: `registry.odigos.io/${name}:${this.#world.version}`, name: container };
  }

  /** The pods of the components. */
  pods(): ComponentPod[] {
    return COMPONENTS.filter(({ name }) => this.#replicasOf(name) > 0).map(({ name: component, container }) => {
      const name = `${component}-${shortHash(component, 10)}-${shortHash(`${component} pod`, 5)}`;
      const replaced = this.#world.replacedBy(name);
      return {
        name: replaced?.name ?? name,
        component,
        container,
        node: NODES[0],
        createdAt: replaced?.at ?? this.#world.installedAt,
      };
    });
  }

  /** One of those pods in detail. */
  podDetails({ name, component, container, node, createdAt }: ComponentPod): PodDetails {
    const isDown = this.#down.has(component);
    const reason = 'CrashLoopBackOff';
    const startedAt = kubernetesTime(createdAt);
    return {
      name,
      namespace: ODIGOS_NAMESPACE,
      node,
      status: 'Running',
      containers: [
        {
          name: container,
          image: `registry.odigos.io/${component}:${this.#world.version}`,
          status: isDown ? 'Waiting' : 'Running',
          stateReason: isDown ? reason : null,
          ready: !isDown,
          started: !isDown,
          restarts: 0,
          startedAt: isDown ? null : startedAt,
          resources: null,
        },
      ],
      manifestYAML: yamlOf({
        metadata: {
          creationTimestamp: startedAt,
          name,
          namespace: ODIGOS_NAMESPACE,
          ownerReferences: ownerReferences({ kind: 'ReplicaSet', name: name.slice(0, name.lastIndexOf('-')) }),
          uid: uidOf(`${ODIGOS_NAMESPACE}/${name}`),
        },
        spec: { containers: [this.#container({ name: component, container })], nodeName: node },
        status: {
          phase: 'Running',
          containerStatuses: [
            {
              name: container,
              ready: !isDown,
              restartCount: 0,
              state: isDown ? { waiting: { reason } } : { running: { startedAt } },
              lastState: {},
            },
          ],
        },
      }),
    };
  }
}
