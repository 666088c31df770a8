import type { Matches } from '../../access/patterns.ts';

const OTHER = '[another namespace]';

/** `shop/Deployment/cart`, of a kind that lives in a namespace. */
const OBJECT =
  /(?<![\w./-])([a-z0-9][a-z0-9-]*)\/(?:Deployment|StatefulSet|DaemonSet|ReplicaSet|CronJob|Job|Pod|StaticPod|DeploymentConfig|Rollout|Source|InstrumentationConfig|ConfigMap|Secret|Service)\/[A-Za-z0-9][\w.-]*/g;
/** `namespace "shop"`, `namespace=shop`, `namespaces/shop/pods/cart-1`. */
const NAMESPACE = /\bnamespaces?(?:\/|[ :=]{1,3}["'`]|=)([a-z0-9][a-z0-9-]*)[\w./-]*["'`]?/gi;
/** `cart.shop.svc`, `cart.shop.svc.cluster.local:80`. */
const SERVICE = /(?<![\w.-])(?:[a-z0-9-]+\.)*?[a-z0-9-]+\.([a-z0-9-]+)\.svc\b[\w.-]*/gi;

/**
 * A text of Kubernetes or Odigos without what it says of other namespaces in the forms in which those name objects. Prose
 * is left alone: a namespace may be called `data`.
 */
export function withoutOtherNamespaces(text: string, allows: Matches): string {
  const change = (whole: string, namespace: string): string => (allows(namespace) ? whole : OTHER);
  return text.replace(OBJECT, change).replace(NAMESPACE, change).replace(SERVICE, change);
}
