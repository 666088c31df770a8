import { nearest } from '../../tool/did-you-mean.ts';
import type { Reference } from '../../tool/workload-reference.ts';
import type { Names } from './read-names.ts';

/** A workload that there is. */
export type WorkloadId = Names['workloads'][number]['id'];

/** Why what a call names is not there, and what it probably means. */
export interface Missing<Meant> {
  readonly says: string;
  readonly meant?: Meant;
}

const MAX_LISTED = 10;

/**
 * What is wrong with a workload that a call names: its namespace, its kind or its name, with what is nearest and there.
 * Undefined where it is there, or what is left of it.
 */
export function missingWorkload(asked: Reference, names: Names): Missing<WorkloadId> | undefined {
  const { namespace, kind, name } = asked;
  const ignored = ignoredNamespace(namespace, names);
  if (ignored) return { says: ignored };
  const ids = names.workloads.map(({ id }) => id);
  if (ids.some((id) => isAsked(id, asked) && id.namespace === namespace)) return undefined;
  const what = kind ?? 'workload';
  const none = `There is no ${what} ${name} in namespace ${namespace} (names are case-sensitive).`;
  const here = ids.filter((id) => id.namespace === namespace);
  const otherKinds = here.filter((id) => id.name === name);
  const [ofOtherKind] = otherKinds;
  if (ofOtherKind) {
    const kinds = otherKinds.map((id) => id.kind).join(' and ');
    return {
      says: `${none} The kind is wrong: it is a ${kinds}.`,
      ...(otherKinds.length === 1 ? { meant: ofOtherKind } : {}),
    };
  }
  const elsewhere = ids.filter((id) => isAsked(id, asked));
  const [one] = elsewhere;
  if (one) {
    const places = listed(elsewhere.map((id) => id.namespace));
    const says = `${none} The namespace is wrong: ${places} ${elsewhere.length === 1 ? 'has' : 'have'} it.`;
    return { says, ...(elsewhere.length === 1 ? { meant: one } : {}) };
  }
  const noNamespace = missingNamespace(namespace, names);
  if (noNamespace) {
    const says = `${none} The namespace is wrong: ${lowerFirst(noNamespace.says)}`;
    const meantId = ids.find((id) => id.namespace === noNamespace.meant && isAsked(id, asked));
    return { says, ...(meantId ? { meant: meantId } : {}) };
  }
  const sameKind = here.filter((id) => kind === undefined || id.kind === kind);
  const near =
    nearest(
      name,
      sameKind.map((id) => id.name),
    ) ??
    nearest(
      name,
      here.map((id) => id.name),
    );
  const meant = here.find((id) => id.name === near);
  if (!meant) return { says: none };
  return { says: `${none} Did you mean ${meant.namespace}/${meant.kind}/${meant.name}?`, meant };
}

function isAsked(id: WorkloadId, { kind, name }: Reference): boolean {
  return id.name === name && (kind === undefined || id.kind === kind);
}

/** A sentence of a namespace that is not there, with the nearest or some that are; undefined where it is there. */
export function missingNamespace(namespace: string, names: Names): Missing<string> | undefined {
  const ignored = ignoredNamespace(namespace, names);
  if (ignored) return { says: ignored };
  const there = new Set([
    ...names.namespaces.map(({ name }) => name),
    ...names.workloads.map(({ id }) => id.namespace),
  ]);
  return missing(`There is no namespace "${namespace}".`, namespace, [...there]);
}

function ignoredNamespace(namespace: string, { effectiveConfig }: Names): string | undefined {
  if (!effectiveConfig?.ignoredNamespaces?.includes(namespace)) return undefined;
  return `Odigos ignores namespace ${namespace}: nothing in it is instrumented, and it tells nothing of its workloads.`;
}

/** A value as a sentence quotes it. */
export function lookedFor(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
}

/** A sentence of a name that is not there, with the nearest or some that are; undefined where it is there. */
export function missing(says: string, name: string, there: readonly string[]): Missing<string> | undefined {
  const known = [...new Set(there)].sort();
  if (known.includes(name)) return undefined;
  const near = nearest(name, known);
  const wanted = name.toLowerCase();
  const within = known.filter((one) => one.toLowerCase().includes(wanted));
  // A word of many names means none of them more than another.
  if (within.length > 1 && near?.toLowerCase() !== wanted) {
    return { says: `${says} ${within.length} names have it in them: ${listed(within)}.` };
  }
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
  const told = `${says}${hint}${known.length > 0 ? ` There are: ${listed(known)}.` : ''}`;
  return { says: told, ...(near === undefined ? {} : { meant: near }) };
}

function listed(names: readonly string[]): string {
  const all = [...new Set(names)];
  const more = all.length - MAX_LISTED;
  return `${all.slice(0, MAX_LISTED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
