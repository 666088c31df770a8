import { readYaml, writeYaml } from '../../text/yaml.ts';

/** What of a manifest is looked at by name; everything else is shown as it is. */
export interface ManifestFacts {
  readonly uid: string | undefined;
  /** Set once Kubernetes has been told to delete the object. */
  readonly isBeingDeleted: boolean;
  /** `ReplicaSet cart-5f4c`: what makes it anew; undefined where nothing does. */
  readonly controller: string | undefined;
  readonly isPaused: boolean;
}

/** Reads facts from a redacted manifest; undefined where it cannot be read. */
export function manifestFacts(yaml: string): ManifestFacts | undefined {
  const read = readYaml(yaml);
  if (!read.ok) return undefined;
  const manifest = read.value;
  const metadata = at(manifest, 'metadata');
  if (metadata === undefined) return undefined;
  const uid = at(metadata, 'uid');
  return {
    uid: typeof uid === 'string' ? uid : undefined,
    isBeingDeleted: at(metadata, 'deletionTimestamp') !== undefined,
    controller: controllerOf(at(metadata, 'ownerReferences')),
    isPaused: at(at(manifest, 'spec'), 'paused') === true,
  };
}

function controllerOf(owners: unknown): string | undefined {
  if (!Array.isArray(owners)) return undefined;
  const owner: unknown = owners.find((one) => at(one, 'controller') === true) ?? owners[0];
  const kind = at(owner, 'kind');
  const name = at(owner, 'name');
  return typeof kind === 'string' && typeof name === 'string' ? `${kind} ${name}` : undefined;
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** Pods of a Deployment: wanted, and ready of them. */
interface DeploymentPods {
  readonly wanted: number;
  readonly ready: number;
}

/** How many pods a Deployment has by its redacted manifest; undefined where that has no status or cannot be read. */
export function podsOfDeployment(yaml: string): DeploymentPods | undefined {
  const read = readYaml(yaml);
  if (!read.ok) return undefined;
  const status = at(read.value, 'status');
  if (status === undefined) return undefined;
  const number = (value: unknown, unset: number): number => (typeof value === 'number' ? value : unset);
  // Kubernetes leaves out what is 0 in a status, and makes one replica where none is said.
  return { wanted: number(at(at(read.value, 'spec'), 'replicas'), 1), ready: number(at(status, 'readyReplicas'), 0) };
}

/** One part of a manifest as YAML, or the keys that stand where the path ends. */
export type ManifestSection =
  | { readonly found: true; readonly yaml: string }
  | { readonly found: false; readonly reached: string; readonly keys: readonly string[] };

/** Names of labels and annotations have fewer dots. */
const MAX_PARTS_OF_KEY = 32;

/**
 * Cuts one part out of a redacted manifest.
 *
 * @param path keys with dots between, list items by their number; a key that has dots in it is found too
 * @returns undefined where the manifest cannot be read
 */
export function sectionOf(yaml: string, path: string): ManifestSection | undefined {
  const manifest = readYaml(yaml);
  if (!manifest.ok) return undefined;
  let { value } = manifest;
  const reached: string[] = [];
  let rest = path.split('.');
  while (rest.length > 0) {
    const taken = longestKey(value, rest);
    if (taken === 0) return { found: false, reached: reached.join('.'), keys: keysOf(value) };
    const key = rest.slice(0, taken).join('.');
    value = Reflect.get(Object(value), key);
    reached.push(key);
    rest = rest.slice(taken);
  }
  return { found: true, yaml: writeYaml(value) };
}

// Labels and annotations have dots in their names: the longest name that is there is taken.
function longestKey(value: unknown, rest: readonly string[]): number {
  if (typeof value !== 'object' || value === null) return 0;
  for (let count = Math.min(rest.length, MAX_PARTS_OF_KEY); count > 0; count -= 1) {
    if (Object.hasOwn(value, rest.slice(0, count).join('.'))) return count;
  }
  return 0;
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
