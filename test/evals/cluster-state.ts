import { isDeepStrictEqual } from 'node:util';
import type { Cluster } from '../../src/demo/worlds/cluster.ts';
import { isLike } from './paths.ts';
import type { ExpectedState } from './task.ts';

/** What operators set in a cluster, by keys that a task can name. No status, no time, nothing that changes by itself. */
export type ClusterState = ReadonlyMap<string, unknown>;

/**
 * What is set in the embedded cluster. Keys: `source shop/Deployment/cart`, `source shop` of a namespace, `destination jaeger-dev`,
 * `config <path>` of what the UI set, `sampling <group>`, `action <id>`, `rule <id>`, `dismissed <type>`, `profiled <key>`,
 * `profiling limits`, `restarted shop/Deployment/cart` with how often, `pods shop/Deployment/cart` with their names.
 */
export function clusterState(cluster: Cluster): ClusterState {
  const state = new Map<string, unknown>();
  const put = (key: string, value: unknown): void => void state.set(key, plain(value));
  for (const { id, source } of cluster.sources.all()) put(`source ${keyOf(id)}`, settingsOf(source));
  for (const namespace of cluster.sources.markedNamespaces()) {
    const source = cluster.sources.ofNamespace(namespace);
    if (source) put(`source ${namespace}`, settingsOf(source));
  }
  for (const { name, id, conditions: _conditions, ...destination } of cluster.destinations.list(true)) {
    const key = `destination ${name}`;
    put(state.has(key) ? `${key} ${id}` : key, destination);
  }
  for (const [path, value] of leaves(cluster.configuration.local)) put(`config ${path}`, value);
  for (const { id, ...group } of cluster.sampling.list()) put(`sampling ${id}`, group);
  for (const { id, conditions: _conditions, ...action } of cluster.actions.list()) put(`action ${id}`, action);
  for (const { ruleId, conditions: _conditions, ...rule } of cluster.instrumentationRules.list()) {
    put(`rule ${ruleId}`, rule);
  }
  for (const { type, dismissed } of cluster.recommendations.list()) if (dismissed) put(`dismissed ${type}`, true);
  for (const key of cluster.profiles.keys()) put(`profiled ${key}`, true);
  put('profiling limits', cluster.profiles.limits);
  for (const { id, restartedAt, pods } of cluster.workloadsIn()) {
    if (restartedAt !== undefined) put(`restarted ${keyOf(id)}`, 'at a time');
    if (pods.length > 0) put(`pods ${keyOf(id)}`, pods.map(({ name }) => name).sort());
  }
  return state;
}

/** Keys of what controllers change by themselves: a task has to name it to have it looked at. */
const MOVING = /^pods /;

/**
 * What is not as a task wants it since a state before, as sentences.
 *
 * @param wanted exactly these changes; of what moves by itself only what they name
 */
export function stateProblems(before: ClusterState, now: ClusterState, wanted: ExpectedState): readonly string[] {
  const named = new Map(wanted === 'as before' ? [] : wanted.map(({ of, to }) => [of, to]));
  const problems: string[] = [];
  for (const [key, to] of named) {
    const value = now.get(key) ?? null;
    if (isDeepStrictEqual(value, before.get(key) ?? null)) problems.push(`${key} is as before`);
    else if (!isLike(value, to)) problems.push(`${key} is ${JSON.stringify(value)}, not ${JSON.stringify(to)}`);
  }
  for (const key of new Set([...before.keys(), ...now.keys()])) {
    if (named.has(key) || MOVING.test(key) || isDeepStrictEqual(before.get(key), now.get(key))) continue;
    problems.push(`${key} changed from ${JSON.stringify(before.get(key))} to ${JSON.stringify(now.get(key))}`);
  }
  return problems;
}

/** Keys of acts that are no settings: nothing takes them back. */
const ACTS = /^restarted /;

/** Whether all that operators set is as it was in a state before. */
export function isSetAs(before: ClusterState, now: ClusterState): boolean {
  return [...new Set([...before.keys(), ...now.keys()])].every(
    (key) => MOVING.test(key) || ACTS.test(key) || isDeepStrictEqual(before.get(key), now.get(key)),
  );
}

function keyOf(id: { readonly namespace: string; readonly kind: string; readonly name: string }): string {
  return `${id.namespace}/${id.kind}/${id.name}`;
}

function settingsOf<Source extends { readonly objectName: string }>(source: Source): Omit<Source, 'objectName'> {
  const { objectName: _name, ...settings } = source;
  return settings;
}

/** As JSON has it, maps as objects, and apart from the cluster, which goes on. */
function plain(value: unknown): unknown {
  const text = JSON.stringify(value, (_key, one: unknown) => (one instanceof Map ? Object.fromEntries(one) : one));
  return JSON.parse(text);
}

function leaves(tree: object, prefix = ''): readonly (readonly [string, unknown])[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    const isTree = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isTree ? leaves(value, path) : [[path, value] as const];
  });
}
