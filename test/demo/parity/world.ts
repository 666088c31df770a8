import type { ContainerSpec, WorkloadKind } from '../../../src/demo/kubernetes/model.ts';
import type { Cluster } from '../../../src/demo/worlds/cluster.ts';

const HOUR = 60 * 60 * 1000;

/** [namespace, kind, name, container, language, version] */
const WORKLOADS: readonly (readonly [string, WorkloadKind, string, string, string, string | null])[] = [
  ['data', 'StatefulSet', 'postgres', 'postgres', 'postgres', null],
  ['data', 'StatefulSet', 'redis', 'redis', 'redis', null],
  ['default', 'CronJob', 'nightly-report', 'report', 'python', '3.11.0'],
  ['default', 'DaemonSet', 'node-agent', 'agent', 'go', '1.21.8'],
  ['default', 'Deployment', 'batch-worker', 'worker', 'java', '17.0.9'],
  ['default', 'Deployment', 'echo', 'echo', 'go', '1.21.8'],
  ['default', 'Deployment', 'legacy-php', 'php', 'php', '7.4.33'],
  ['kafka', 'StatefulSet', 'kafka', 'kafka', 'java', '17.0.9'],
  ['kafka', 'StatefulSet', 'zookeeper', 'zookeeper', 'java', '17.0.9'],
  ['lab-a', 'CronJob', 'cj', 'cj', 'python', '3.11.0'],
  ['lab-a', 'DaemonSet', 'ds', 'ds', 'unknown', null],
  ['lab-a', 'Deployment', 'echo', 'echo', 'java', '17.0.2'],
  ['lab-a', 'Deployment', 'istio-proxy', 'istio-proxy', 'unknown', null],
  ['lab-a', 'Deployment', 'multi', 'app', 'java', '17.0.2'],
  ['lab-a', 'Deployment', 'paused', 'p', 'javascript', '20.1.0'],
  ['lab-a', 'StatefulSet', 'echo', 'echo', 'ruby', '3.2.0'],
  ['lab-a', 'StatefulSet', 'zero', 'z', 'go', '1.21.8'],
  ['lab-a', 'StaticPod', 'static-node-a', 'static', 'go', '1.21.8'],
  ['lab-b', 'Deployment', 'dup', 'dup', 'go', '1.21.8'],
  ['lab-b', 'Deployment', 'echo', 'echo', 'python', '3.11.0'],
  ['lab-b', 'StatefulSet', 'dup', 'dup', 'go', '1.21.8'],
  ['payments', 'Deployment', 'card-vault', 'vault', 'go', '1.22.5'],
  ['payments', 'Deployment', 'fraud-scorer', 'fraud', 'python', '3.8.18'],
  ['payments', 'Deployment', 'mobile-bff', 'bff', 'javascript', '12.22.0'],
  ['payments', 'Deployment', 'payments-api', 'api', 'java', '21.0.2'],
  ['payments', 'StatefulSet', 'ledger', 'ledger', 'java', '11.0.22'],
  ['shop', 'Deployment', 'cart', 'cart', 'dotnet', '8.0.2'],
  ['shop', 'Deployment', 'catalog', 'catalog', 'go', '1.22.3'],
  ['shop', 'Deployment', 'checkout', 'checkout', 'java', '17.0.10'],
  ['shop', 'Deployment', 'frontend', 'frontend', 'javascript', '20.11.1'],
  ['shop', 'Deployment', 'nginx-edge', 'nginx', 'nginx', null],
  ['shop', 'Deployment', 'recommendation', 'recommendation', 'python', '3.11.8'],
];

/** Fills a cluster with what the recorded one held before anything was done to it: workloads, and nothing marked. */
export function fillRecordedWorld(cluster: Cluster): void {
  // What its installation said of itself.
  cluster.version = 'v1.26.0';
  cluster.agenda.backdated(cluster.now() - HOUR, () => {
    for (const name of ['odigos-system', 'kube-system', 'kube-public']) cluster.addNamespace(name);
    for (const [namespace, kind, name, container, language, version] of WORKLOADS) {
      const spec: ContainerSpec = {
        name: container,
        image: `acme/${name}:1`,
        language,
        runtimeVersion: version,
        env: [],
        otherAgents: name === 'fraud-scorer' ? ['New Relic'] : [],
        probePaths: {},
        resources: null,
      };
      cluster.addWorkload({
        id: { namespace, kind, name },
        containers: [spec],
        desired: ['batch-worker', 'zero'].includes(name) ? 0 : 1,
        paused: name === 'paused',
        missesWebhookOnce: false,
        effect: name === 'ledger' ? { kind: 'crashes' } : { kind: 'works', bytesPerSecond: 100 },
        createdAt: cluster.now(),
        revision: 1,
        rolloutNumber: 0,
        pods: [],
      });
    }
  });
  cluster.catchUp();
}
