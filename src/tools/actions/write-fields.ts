import type { ActionFieldsInput, ActionFragment } from '../../tool/generated/operations.generated.ts';
import { type WorkloadKind, workloadKind } from '../workload/kinds.ts';
import type { WorkloadId } from '../workload/workload.ts';
import type { ActionKind } from './action-types.ts';
import { DATA_FORMATS, type DataFormat, LANGUAGES, ORIGINS, type Origin, PII_CATEGORIES } from './action-types.ts';
import { type ActionSettings, type Pair, splitAtColon } from './settings.ts';

type ScopesInput = NonNullable<ActionFieldsInput['scopes']>;

/** What a value is found by. */
export type Match = { readonly format: DataFormat; readonly key: string } | { readonly regex: string };

/** Reads `json:order_id` or `regex:id=(\d+)`. */
export function parseMatch(text: string): Match | undefined {
  const [kind, rest] = splitAtColon(text) ?? [];
  if (kind === undefined || rest === undefined) return undefined;
  if (kind === 'regex') return { regex: rest };
  const format = DATA_FORMATS.find((known) => known === kind);
  return format ? { format, key: rest } : undefined;
}

/** Reads `pod_label:app`. */
export function parseOrigin(
  text: string,
): { readonly origin: Origin; readonly what: 'label' | 'annotation'; readonly key: string } | undefined {
  const [where, key] = splitAtColon(text) ?? [];
  if (where === undefined || key === undefined) return undefined;
  const [, origin, what] = /^([a-z]+)_(label|annotation)$/.exec(where) ?? [];
  const known = ORIGINS.find((one) => one === origin);
  return known && (what === 'label' || what === 'annotation') ? { origin: known, what, key } : undefined;
}

/**
 * Reads `namespace/Kind/name`, the kind in any spelling.
 *
 * @throws ToolFailure for a kind that there is not
 */
export function parseSource(text: string): (WorkloadId & { readonly kind: WorkloadKind }) | undefined {
  const [namespace, kind, name, ...more] = text.split('/');
  if (!namespace || !kind || !name || more.length > 0) return undefined;
  return { namespace, kind: workloadKind(kind), name };
}

/**
 * The whole of an action's fields from its settings. Every list and switch is stated: what an update leaves out stays
 * for some types and is lost for others (recordings `probe/action/upd/*`).
 *
 * @param isUpdate whether empty lists have to be sent to clear what is there
 */
export function writeFields(type: ActionKind, settings: ActionSettings, isUpdate: boolean): ActionFieldsInput {
  const { attributes = [], values = [], switches = [] } = settings;
  const isOn = (name: string): boolean => switches.includes(name);
  const list = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
    items.length > 0 || isUpdate ? items : undefined;
  switch (type) {
    case 'AddClusterInfo':
      return {
        clusterAttributes: attributes.map(({ key, value }) => ({ attributeName: key, attributeStringValue: value })),
        overwriteExistingValues: isOn('overwriteExistingValues'),
      };
    case 'RenameAttribute':
      return { renames: JSON.stringify(Object.fromEntries(attributes.map(({ key, value }) => [key, value]))) };
    case 'DeleteAttribute':
      return { attributeNamesToDelete: values };
    case 'K8sAttributesResolver':
      return {
        collectContainerAttributes: isOn('collectContainerAttributes'),
        collectReplicaSetAttributes: isOn('collectReplicaSetAttributes'),
        collectWorkloadId: isOn('collectWorkloadId'),
        collectClusterId: isOn('collectClusterId'),
        labelsAttributes: list(
          keyedAttributes(attributes, 'label').map(({ key, ...rest }) => ({ labelKey: key, ...rest })),
        ),
        annotationsAttributes: list(
          keyedAttributes(attributes, 'annotation').map(({ key, ...rest }) => ({ annotationKey: key, ...rest })),
        ),
      };
    case 'PiiMasking': {
      const matches = values.map(parseMatch).filter((match) => match !== undefined);
      return {
        piiCategories: list(PII_CATEGORIES.filter((category) => values.includes(category))),
        customFormatMaskings: list(
          matches.flatMap((match) => ('format' in match ? [{ dataFormat: match.format, lookupKey: match.key }] : [])),
        ),
        customRegexMaskings: list(matches.flatMap((match) => ('regex' in match ? [{ regex: match.regex }] : []))),
      };
    }
    case 'ExtractAttribute':
      return { extractAttribute: { extractions: attributes.flatMap(extraction) } };
    case 'URLTemplatization': {
      const scopes = scopesInput(settings);
      return {
        urlTemplatizationRulesGroups: list(
          values.length > 0 ? [{ scopes, templatizationRules: values.map((template) => ({ template })) }] : [],
        ),
        urlTemplatizationDefaultGroups: list(
          isOn('defaultTemplates')
            ? [{ scopes, ...(isOn('skipForNonSuccessCodes') ? { skipPolicy: { skipForNonSuccessCodes: true } } : {}) }]
            : [],
        ),
      };
    }
    case 'DbQueryTemplatization':
      return {
        templatizeLiterals: isOn('templatizeLiterals'),
        removePostgresCastOperator: isOn('removePostgresCastOperator'),
        scopes: scopesInput(settings),
      };
    case 'InferDbAttributes':
      return { scopes: scopesInput(settings) };
  }
}

/** Fields as they were read, to be sent back unchanged: null means absent, and there is nothing to clear. */
export function fieldsAsRead(fields: ActionFragment['fields']): ActionFieldsInput {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function extraction({ key, value }: Pair): readonly {
  readonly targetAttributeName: string;
  readonly dataFormat?: DataFormat;
  readonly lookupKey?: string;
  readonly regex?: string;
}[] {
  const match = parseMatch(value);
  if (!match) return [];
  return 'regex' in match
    ? [{ targetAttributeName: key, regex: match.regex }]
    : [{ targetAttributeName: key, dataFormat: match.format, lookupKey: match.key }];
}

/** Pairs of one label or annotation and attribute are one entry with several origins. */
function keyedAttributes(
  attributes: readonly Pair[],
  what: 'label' | 'annotation',
): readonly {
  readonly key: string;
  readonly attributeKey: string;
  readonly from?: Origin;
  readonly fromSources?: readonly Origin[];
}[] {
  const byKey = new Map<string, { key: string; attributeKey: string; origins: Origin[] }>();
  for (const { key: attributeKey, value } of attributes) {
    const parsed = parseOrigin(value);
    if (parsed?.what !== what) continue;
    const id = JSON.stringify([parsed.key, attributeKey]);
    const known = byKey.get(id);
    if (known) known.origins.push(parsed.origin);
    else byKey.set(id, { key: parsed.key, attributeKey, origins: [parsed.origin] });
  }
  return [...byKey.values()].map(({ key, attributeKey, origins }) => {
    const [only, ...others] = ORIGINS.filter((origin) => origins.includes(origin));
    return others.length === 0 && only
      ? { key, attributeKey, from: only }
      : { key, attributeKey, fromSources: ORIGINS.filter((origin) => origins.includes(origin)) };
  });
}

function scopesInput({ namespaces = [], languages = [], sources = [] }: ActionSettings): ScopesInput | undefined {
  if (namespaces.length + languages.length + sources.length === 0) return undefined;
  const workloads = sources.map(parseSource).filter((source) => source !== undefined);
  return {
    ...(namespaces.length > 0 ? { namespaces } : {}),
    ...(languages.length > 0 ? { languages: LANGUAGES.filter((language) => languages.includes(language)) } : {}),
    ...(workloads.length > 0 ? { sources: workloads } : {}),
  };
}
