import type { ActionFragment } from '../../tool/generated/operations.generated.ts';
import { ORIGINS, type Origin } from './action-types.ts';
import type { ActionSettings, Pair } from './settings.ts';

type Fields = ActionFragment['fields'];
type Scopes = Fields['scopes'];
type KeyedAttribute = { readonly from: Origin | null; readonly fromSources: readonly Origin[] | null };

/** An action's settings in flat form, and what of it flat settings cannot say. */
export interface ReadSettings {
  readonly settings: ActionSettings;
  /** Such settings are kept whole in updates, but not changed. */
  readonly beyond?: string;
}

/** Reads an action's fields into flat settings. */
export function readSettings({ type, fields }: Pick<ActionFragment, 'type' | 'fields'>): ReadSettings {
  switch (type) {
    case 'AddClusterInfo':
      return {
        settings: {
          attributes: (fields.clusterAttributes ?? []).map(({ attributeName, attributeStringValue }) => ({
            key: attributeName,
            value: attributeStringValue,
          })),
          switches: switchesOf(fields, ['overwriteExistingValues']),
        },
      };
    case 'RenameAttribute':
      return renames(fields.renames);
    case 'DeleteAttribute':
      return { settings: { values: fields.attributeNamesToDelete ?? [] } };
    case 'K8sAttributesResolver':
      return {
        settings: {
          attributes: [
            ...(fields.labelsAttributes ?? []).flatMap((one) => originPairs(one, 'label', one.labelKey)),
            ...(fields.annotationsAttributes ?? []).flatMap((one) => originPairs(one, 'annotation', one.annotationKey)),
          ],
          switches: switchesOf(fields, [
            'collectContainerAttributes',
            'collectReplicaSetAttributes',
            'collectWorkloadId',
            'collectClusterId',
          ]),
        },
      };
    case 'PiiMasking':
      return {
        settings: {
          values: [
            ...(fields.piiCategories ?? []),
            ...(fields.customFormatMaskings ?? []).map(({ dataFormat, lookupKey }) => `${dataFormat}:${lookupKey}`),
            ...(fields.customRegexMaskings ?? []).map(({ regex }) => `regex:${regex}`),
          ],
        },
      };
    case 'ExtractAttribute':
      return extractions(fields);
    case 'URLTemplatization':
      return urlTemplates(fields);
    case 'DbQueryTemplatization':
      return {
        settings: {
          switches: switchesOf(fields, ['templatizeLiterals', 'removePostgresCastOperator']),
          ...scopeSettings(fields.scopes),
        },
      };
    case 'InferDbAttributes':
      return { settings: scopeSettings(fields.scopes) };
    case 'UnknownType':
      return { settings: {}, beyond: 'it does nothing that the API can show' };
  }
  // An answer is not held to the contract: a newer UI may have types of its own.
  return { settings: {}, beyond: 'it is of a type that this server does not know' };
}

/** A scope in flat form: each list a condition, all of them together. */
function scopeSettings(scopes: Scopes | undefined): Pick<ActionSettings, 'namespaces' | 'languages' | 'sources'> {
  return {
    namespaces: scopes?.namespaces ?? [],
    languages: scopes?.languages ?? [],
    sources: (scopes?.sources ?? []).map(({ namespace, kind, name }) => `${namespace}/${kind}/${name}`),
  };
}

function switchesOf(fields: Fields, names: readonly (keyof Fields)[]): readonly string[] {
  return names.filter((name) => fields[name] === true);
}

// A list of sources, where there is one, stands for the single source.
function originPairs(
  { attributeKey, from, fromSources }: KeyedAttribute & { readonly attributeKey: string },
  what: 'label' | 'annotation',
  key: string,
): readonly Pair[] {
  const listed = fromSources && fromSources.length > 0 ? fromSources : [from ?? 'pod'];
  return ORIGINS.filter((origin) => listed.includes(origin)).map((origin) => ({
    key: attributeKey,
    value: `${origin}_${what}:${key}`,
  }));
}

function renames(text: string | null): ReadSettings {
  try {
    const parsed: unknown = JSON.parse(text ?? '{}');
    if (typeof parsed === 'object' && parsed !== null) {
      return {
        settings: { attributes: Object.entries(parsed).map(([key, value]) => ({ key, value: String(value) })) },
      };
    }
  } catch {
    // Falls through: text that is no JSON object cannot be shown as pairs.
  }
  return { settings: {}, beyond: 'its renames cannot be read' };
}

function extractions({ extractAttribute }: Fields): ReadSettings {
  const items = extractAttribute?.extractions ?? [];
  const pairs = items.map(({ targetAttributeName, lookupKey, dataFormat, regex }): Pair | undefined => {
    if (regex && !lookupKey) return { key: targetAttributeName, value: `regex:${regex}` };
    if (lookupKey && dataFormat && !regex) return { key: targetAttributeName, value: `${dataFormat}:${lookupKey}` };
    return undefined;
  });
  const readable = pairs.filter((pair) => pair !== undefined);
  const settings = { attributes: readable };
  // Such are accepted by the API and fail later (recordings probe/action/min/ExtractAttribute-both, -neither).
  return readable.length === items.length ? { settings } : { settings, beyond: 'an extraction in it cannot work' };
}

function urlTemplates(fields: Fields): ReadSettings {
  const rules = fields.urlTemplatizationRulesGroups ?? [];
  const isScopeTold = rules.every(({ scopes }) => scopes !== undefined);
  const defaults = fields.urlTemplatizationDefaultGroups ?? [];
  const [group] = rules;
  const [automatic] = defaults;
  const settings: ActionSettings = {
    values: rules.flatMap(({ templatizationRules }) => templatizationRules.map(({ template }) => template)),
    switches: [
      ...(automatic && automatic.disabled !== true ? ['defaultTemplates'] : []),
      ...(automatic?.skipPolicy?.skipForNonSuccessCodes ? ['skipForNonSuccessCodes'] : []),
    ],
    ...scopeSettings((group ?? automatic)?.scopes),
  };
  const scopeTexts = new Set([...rules, ...defaults].map(({ scopes }) => JSON.stringify(scopeSettings(scopes))));
  const isFlat =
    rules.length <= 1 &&
    defaults.length <= 1 &&
    scopeTexts.size <= 1 &&
    automatic?.disabled !== true &&
    (automatic?.skipPolicy?.skipHttpStatusCodes ?? []).length === 0;
  if (!isScopeTold) return { settings, beyond: 'where its templates apply, this Odigos UI does not tell' };
  return isFlat ? { settings } : { settings, beyond: 'it has groups with scopes or policies of their own' };
}
