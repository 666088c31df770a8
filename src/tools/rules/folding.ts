import type { Carrier } from '../workload/carriers.ts';
import type { Scope } from './settings.ts';

/** The lists into which the API folds the rows of a rule's scopes: any within one list, all of the lists together. */
interface Folded {
  readonly sources: readonly Scope[];
  readonly namespaces: readonly string[];
  readonly languages: readonly string[];
}

/**
 * Whom a rule reaches. Odigos folds the rows of its scopes into a list of workloads, one of namespaces and one of
 * languages, and a workload must be in each of them that is not empty; a row's container is dropped.
 */
export interface Reach {
  /** Those that the folded lists match. */
  readonly matched: readonly Carrier[];
  /** Those that some row means and the lists leave out. */
  readonly missed: readonly Carrier[];
  /** Those that no row means and the lists match. */
  readonly beyond: readonly Carrier[];
}

/** @param supported languages in which the rule does something; undefined or `*` for all */
export function reachOf(
  scopes: readonly Scope[],
  carriers: readonly Carrier[],
  supported?: ReadonlySet<string>,
): Reach {
  const folded = fold(scopes);
  const able = carriers.filter((carrier) => languagesOf(carrier).some((one) => isAble(one, supported)));
  const matched = able.filter((carrier) => isIn(folded, carrier, supported));
  const meant = able.filter(
    (carrier) => scopes.length === 0 || scopes.some((scope) => isIn(fold([scope]), carrier, supported)),
  );
  return {
    matched,
    missed: meant.filter((carrier) => !matched.includes(carrier)),
    beyond: matched.filter((carrier) => !meant.includes(carrier)),
  };
}

/** Whether a rule is narrowed to workloads or namespaces; a language alone is anywhere. */
export function isWide(scopes: readonly Scope[]): boolean {
  const { sources, namespaces } = fold(scopes);
  return sources.length + namespaces.length === 0;
}

function fold(scopes: readonly Scope[]): Folded {
  return {
    sources: scopes.filter(({ name, kind }) => name !== undefined || kind !== undefined),
    namespaces: scopes.flatMap(({ namespace, name, kind }) =>
      namespace !== undefined && name === undefined && kind === undefined ? [namespace] : [],
    ),
    languages: scopes.flatMap(({ language }) => (language === undefined ? [] : [language])),
  };
}

function isIn({ sources, namespaces, languages }: Folded, carrier: Carrier, supported?: ReadonlySet<string>): boolean {
  const { id } = carrier;
  const isSource = ({ namespace, kind, name }: Scope): boolean =>
    namespace === id.namespace && kind === id.kind && name === id.name;
  return (
    (sources.length === 0 || sources.some(isSource)) &&
    (namespaces.length === 0 || namespaces.includes(id.namespace)) &&
    languagesOf(carrier).some(
      (one) => isAble(one, supported) && (languages.length === 0 || one === '' || languages.includes(one)),
    )
  );
}

/** Of its containers; an empty text where none is known yet. */
function languagesOf({ containers }: Carrier): readonly string[] {
  const languages = (containers ?? []).map(({ runtimeInfo }) => runtimeInfo?.language ?? '');
  return languages.length > 0 ? languages : [''];
}

function isAble(language: string, supported: ReadonlySet<string> | undefined): boolean {
  return (
    supported === undefined || supported.size === 0 || supported.has('*') || language === '' || supported.has(language)
  );
}
