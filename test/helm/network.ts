import { z } from 'zod';
import type { Manifest } from './manifests.ts';

const labels = z.record(z.string(), z.string());
const selector = z.strictObject({ matchLabels: labels.optional() });
const peer = z.strictObject({
  podSelector: selector.optional(),
  namespaceSelector: selector.optional(),
  ipBlock: z.strictObject({ cidr: z.string() }).optional(),
});
const ports = z.array(z.strictObject({ port: z.number(), protocol: z.enum(['TCP', 'UDP']) })).optional();
const policySpec = z.strictObject({
  podSelector: selector,
  policyTypes: z.array(z.enum(['Ingress', 'Egress'])),
  ingress: z.array(z.strictObject({ from: z.array(peer).optional(), ports })).optional(),
  egress: z.array(z.strictObject({ to: z.array(peer).optional(), ports })).optional(),
});

/** A pod, or with an address alone a host outside of the cluster. */
export interface Endpoint {
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly address?: string;
}

export interface Connection {
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly port: number;
  readonly protocol?: 'TCP' | 'UDP';
}

const OURS = 'odigos-system';

function matches({ matchLabels = {} }: z.infer<typeof selector>, of: Readonly<Record<string, string>> = {}): boolean {
  return Object.entries(matchLabels).every(([name, value]) => of[name] === value);
}

function isPeer({ podSelector, namespaceSelector, ipBlock }: z.infer<typeof peer>, end: Endpoint): boolean {
  if (ipBlock) return ipBlock.cidr === `${end.address}/32`;
  if (end.namespace === undefined) return false;
  const inNamespace = namespaceSelector
    ? matches(namespaceSelector, { 'kubernetes.io/metadata.name': end.namespace })
    : end.namespace === OURS;
  return inNamespace && (podSelector === undefined || matches(podSelector, end.labels));
}

/** The policies among the manifests that hold for a pod, in one direction. */
export function policiesFor(manifests: readonly Manifest[], pod: Endpoint, direction: 'Ingress' | 'Egress') {
  return manifests
    .filter(({ kind }) => kind === 'NetworkPolicy')
    .map(({ spec }) => policySpec.parse(spec))
    .filter(
      ({ podSelector, policyTypes }) =>
        pod.namespace === OURS && policyTypes.includes(direction) && matches(podSelector, pod.labels),
    );
}

/**
 * Whether the policies among the manifests, all in the release's namespace, let a connection through, as the
 * documentation of NetworkPolicy says: what no policy selects is open, else one rule of one policy has to admit it.
 */
export function admits(manifests: readonly Manifest[], { from, to, port, protocol = 'TCP' }: Connection): boolean {
  const passes = (
    rules: readonly {
      readonly peers: readonly z.infer<typeof peer>[] | undefined;
      readonly ports: z.infer<typeof ports>;
    }[],
    end: Endpoint,
  ) =>
    rules.some(
      (rule) =>
        (rule.peers === undefined || rule.peers.some((one) => isPeer(one, end))) &&
        (rule.ports === undefined || rule.ports.some((one) => one.port === port && one.protocol === protocol)),
    );
  const leaving = policiesFor(manifests, from, 'Egress');
  const entering = policiesFor(manifests, to, 'Ingress');
  const out = leaving.flatMap(({ egress = [] }) => egress.map((rule) => ({ peers: rule.to, ports: rule.ports })));
  const into = entering.flatMap(({ ingress = [] }) => ingress.map((rule) => ({ peers: rule.from, ports: rule.ports })));
  return (leaving.length === 0 || passes(out, to)) && (entering.length === 0 || passes(into, from));
}
