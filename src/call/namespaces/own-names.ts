import type { Matches } from '../../access/patterns.ts';
import type { GetServiceMapNamesQuery } from '../../tool/generated/operations.generated.ts';

/** The stream of whatever is in no other: everybody's. */
const DEFAULT_STREAM = 'default';

/** Names without a namespace of their own that belong to a caller's namespaces or to others. */
export interface OwnNames {
  isStream(name: string): boolean;
  /** Whether sources of other namespaces are in a data stream, and none of the caller's. */
  isOthersStream(name: string): boolean;
  /** Whether all workloads of that service name, and one at least, are of the caller's namespaces. */
  isService(name: string): boolean;
  /** Whether a text names another namespace, a workload or a service of one. */
  mentionsOther(text: string): boolean;
}

/**
 * Sorts the names of a cluster into a caller's own and others'. A service name that workloads of several namespaces share
 * is nobody's own: the API merges what it says of them.
 *
 * @param ownStreams streams that are the caller's own whoever is in them
 */
export function ownNames(
  { workloads, namespaces, effectiveConfig }: GetServiceMapNamesQuery,
  allows: Matches,
  ownStreams: readonly string[],
): OwnNames {
  const services = new Set<string>();
  const streams = new Set([DEFAULT_STREAM]);
  const othersStreams = new Set<string>();
  const others = new Set<string>();
  const words = new Set<string>();
  for (const { id, serviceName, dataStreamNames } of workloads) {
    if (allows(id.namespace)) {
      for (const stream of dataStreamNames) streams.add(stream);
      services.add(serviceName ?? id.name);
    } else {
      for (const stream of dataStreamNames) othersStreams.add(stream);
      others.add(id.name);
      if (serviceName) others.add(serviceName);
      words.add(id.namespace);
    }
  }
  for (const { name, dataStreamNames } of namespaces) {
    if (!allows(name)) words.add(name);
    for (const stream of dataStreamNames) (allows(name) ? streams : othersStreams).add(stream);
  }
  // The API lists neither these nor what is in them.
  for (const name of effectiveConfig?.ignoredNamespaces ?? []) if (!allows(name)) words.add(name);
  // What is the caller's own as well tells nothing of others by its name.
  for (const name of others) if (!services.has(name)) words.add(name);
  return {
    isStream: (name) => streams.has(name) || ownStreams.includes(name),
    isOthersStream: (name) => othersStreams.has(name) && !streams.has(name),
    isService: (name) => services.has(name) && !others.has(name),
    mentionsOther: (text) => wordsOf(text).some((word) => words.has(word)),
  };
}

/** What is longer is no name of a Kubernetes object. */
const MAX_NAME = 253;

/** The names of Kubernetes objects that a text may hold, those that they begin with (`ledger` of the pod `ledger-0`), and the text. */
function wordsOf(text: string): readonly string[] {
  const words = text.match(/[A-Za-z0-9-]+/g) ?? [];
  const beginnings = words.flatMap((word) =>
    [...word.slice(0, MAX_NAME + 1).matchAll(/-/g)]
      .map(({ index }) => word.slice(0, index))
      .filter((beginning) => beginning !== ''),
  );
  return [text, ...words, ...beginnings, ...(text.match(/[A-Za-z0-9.-]+/g) ?? [])];
}
