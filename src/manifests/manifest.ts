import { createHash } from 'node:crypto';

/** A Kubernetes object as a file of a repository holds it: without status, and with a name of its own. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: 'Action' | 'Destination' | 'InstrumentationRule' | 'Sampling' | 'Secret' | 'Source';
  readonly metadata: {
    readonly name: string;
    readonly namespace: string;
    readonly labels?: Readonly<Record<string, string>>;
  };
  readonly type?: string;
  readonly stringData?: Readonly<Record<string, string>>;
  readonly spec?: object;
}

/** An object before and after a change: it is made where there is none before, and deleted where there is none after. */
export interface ManifestChange {
  readonly before?: Manifest;
  readonly after?: Manifest;
}

/** A change as code, as far as it can be one. */
export interface Rendered {
  /** In the order in which they are applied. */
  readonly objects?: readonly ManifestChange[];
  /** Values of the Odigos chart, as far as they change. */
  readonly values?: object;
  /** What is to be done by hand, as lines of a shell. */
  readonly commands?: readonly string[];
  /** What whoever reviews it has to know. */
  readonly notes?: readonly string[];
}

const API_VERSION = 'odigos.io/v1alpha1';
/** Kubernetes' bound of an object's name. */
const MAX_NAME = 253;
/** Signs of a digest that tell names apart which are written alike. */
const DIGEST = 8;

/** An object of Odigos. */
export function odigosManifest(
  kind: Exclude<Manifest['kind'], 'Secret'>,
  metadata: Manifest['metadata'],
  spec: object,
): Manifest {
  return { apiVersion: API_VERSION, kind, metadata, spec };
}

/**
 * A Secret that holds its keys and none of their values: these are for whoever keeps secrets, and stand in no repository.
 *
 * @param keys each once
 */
export function emptySecret(metadata: Manifest['metadata'], keys: readonly string[]): Manifest {
  const stringData = Object.fromEntries(keys.map((key) => [key, '']));
  return { apiVersion: 'v1', kind: 'Secret', metadata, type: 'Opaque', stringData };
}

/**
 * A name for an object from the words that people call it by: what Kubernetes takes, the same each time, and none that is
 * taken.
 *
 * @param prefix what names of its kind begin with
 * @param words any text
 *
 * @example
 * objectName('action-', 'Drop cookies', []); // => 'action-drop-cookies'
 * objectName('action-', 'Drop cookies', ['action-drop-cookies']); // => 'action-drop-cookies-2'
 */
export function objectName(prefix: string, words: string, taken: readonly string[]): string {
  const plain = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .replace(/-$/, '');
  const isWhole = plain !== '' && prefix.length + plain.length <= MAX_NAME - DIGEST;
  const digest = createHash('sha256').update(words).digest('hex').slice(0, DIGEST);
  const name = isWhole ? `${prefix}${plain}` : `${prefix}${digest}`.slice(-MAX_NAME);
  for (let count = 1; ; count += 1) {
    const one = count === 1 ? name : `${name}-${count}`;
    if (!taken.includes(one)) return one;
  }
}

/**
 * What Kubernetes stores of a value: nothing of what is null, false, or empty text or an empty list. Empty objects stay: they
 * say that something is on.
 */
export function stored<Value extends object>(value: Value): Partial<Value>;
export function stored(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => !isLeftOut(item)));
}

function isLeftOut(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true;
  return Array.isArray(value) && value.length === 0;
}

/** Which workloads a setting is for, as objects of Odigos say it; undefined where it is for all. */
export function manifestScopes(
  scopes:
    | {
        readonly namespaces?: readonly string[] | null | undefined;
        readonly languages?: readonly string[] | null | undefined;
        readonly sources?:
          | readonly { readonly namespace: string; readonly kind: string; readonly name: string }[]
          | null
          | undefined;
      }
    | null
    | undefined,
): object | undefined {
  if (!scopes) return undefined;
  const { namespaces, languages, sources } = scopes;
  const said = stored({
    namespaces,
    languages,
    sources: sources?.map(({ kind, name, namespace }) => ({ kind, name, namespace })),
  });
  return Object.keys(said).length > 0 ? said : undefined;
}
