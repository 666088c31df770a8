import type { ActionFields, ActionFieldsInput, ActionInput, ActionType } from '../contract.generated.ts';
import { apiError } from '../errors.ts';
import { shownScopes } from './sampling-rules.ts';

/** The fields of one kind of action. */
export type ActionPart = Partial<ActionFields>;

const PII_CATEGORIES: readonly string[] = ['CREDIT_CARD', 'EMAIL', 'JWT', 'UUID'];
const DB_TYPES: readonly ActionType[] = ['DbQueryTemplatization', 'InferDbAttributes'];

/**
 * The parts that an action has after a write: one for each kind of fields that was sent, beside those it had before. Each
 * kind keeps more or less of what was not sent.
 *
 * @throws when a part does not make sense in itself
 */
export function partsOf(input: ActionInput, before: ReadonlyMap<ActionType, ActionPart>): Map<ActionType, ActionPart> {
  const { fields, type } = input;
  const parts = new Map(before);
  for (const db of DB_TYPES) if (db !== type) parts.delete(db);
  const set = (kind: ActionType, part: ActionPart | undefined): void => {
    if (part) parts.set(kind, part);
  };
  set('AddClusterInfo', clusterPart(fields));
  if (fields.attributeNamesToDelete)
    set('DeleteAttribute', { attributeNamesToDelete: [...fields.attributeNamesToDelete] });
  if (typeof fields.renames === 'string') set('RenameAttribute', { renames: checkedRenames(fields.renames) });
  set('PiiMasking', piiPart(fields, before.get('PiiMasking')));
  set('K8sAttributesResolver', k8sPart(fields));
  set('URLTemplatization', urlPart(fields, before.get('URLTemplatization')));
  if (fields.extractAttribute) {
    set('ExtractAttribute', {
      extractAttribute: {
        extractions: fields.extractAttribute.extractions.map((one) => ({
          targetAttributeName: one.targetAttributeName,
          lookupKey: one.lookupKey || null,
          dataFormat: one.dataFormat ?? null,
          regex: one.regex || null,
        })),
      },
    });
  }
  if (type === 'InferDbAttributes') set('InferDbAttributes', { scopes: shownScopes(fields.scopes) });
  if (type === 'DbQueryTemplatization') {
    const old = before.get('DbQueryTemplatization');
    set('DbQueryTemplatization', {
      scopes: shownScopes(fields.scopes),
      templatizeLiterals: fields.templatizeLiterals ?? old?.templatizeLiterals ?? false,
      removePostgresCastOperator: fields.removePostgresCastOperator ?? old?.removePostgresCastOperator ?? false,
    });
  }
  return parts;
}

function clusterPart({ clusterAttributes, overwriteExistingValues }: ActionFieldsInput): ActionPart | undefined {
  const given = clusterAttributes !== null && clusterAttributes !== undefined;
  if (!given && (overwriteExistingValues === null || overwriteExistingValues === undefined)) return undefined;
  return {
    ...(given
      ? {
          clusterAttributes:
            clusterAttributes.length > 0
              ? clusterAttributes.map(({ attributeName, attributeStringValue }) => ({
                  attributeName,
                  attributeStringValue,
                }))
              : null,
        }
      : {}),
    overwriteExistingValues: overwriteExistingValues ?? false,
  };
}

function checkedRenames(renames: string): string {
  const refuse = (why: string): never => {
    throw apiError(
      `failed to get spec from input: failed to convert rename attribute: failed to unmarshal renames: ${why}`,
    );
  };
  let value: unknown;
  try {
    value = JSON.parse(renames);
  } catch {
    return refuse('not JSON');
  }
  if (value === null) return 'null';
  if (typeof value !== 'object' || Array.isArray(value)) return refuse('json: cannot unmarshal it into a map of texts');
  if (Object.values(value).some((one) => typeof one !== 'string')) {
    return refuse('json: cannot unmarshal a value that is no text');
  }
  return JSON.stringify(value);
}

function piiPart(fields: ActionFieldsInput, before: ActionPart | undefined): ActionPart | undefined {
  const { piiCategories, customFormatMaskings, customRegexMaskings } = fields;
  if (!piiCategories && !customFormatMaskings && !customRegexMaskings) return undefined;
  const unknown = piiCategories?.find((category) => !PII_CATEGORIES.includes(category));
  if (unknown !== undefined) {
    throw apiError(
      `failed to get spec from input: failed to convert pii masking: unsupported pii category "${unknown}": ` +
        `supported values: ${PII_CATEGORIES.join(', ')}`,
    );
  }
  const orNull = <Item>(list: Item[]): Item[] | null => (list.length > 0 ? list : null);
  return {
    piiCategories: piiCategories ? orNull([...piiCategories]) : (before?.piiCategories ?? null),
    customFormatMaskings: customFormatMaskings
      ? orNull(customFormatMaskings.map(({ lookupKey, dataFormat }) => ({ lookupKey, dataFormat })))
      : (before?.customFormatMaskings ?? null),
    customRegexMaskings: customRegexMaskings
      ? orNull(customRegexMaskings.map(({ regex }) => ({ regex })))
      : (before?.customRegexMaskings ?? null),
  };
}

function k8sPart(fields: ActionFieldsInput): ActionPart | undefined {
  const switches = [
    fields.collectContainerAttributes,
    fields.collectReplicaSetAttributes,
    fields.collectWorkloadId,
    fields.collectClusterId,
  ];
  const { labelsAttributes, annotationsAttributes } = fields;
  if (switches.every((one) => one === null || one === undefined) && !labelsAttributes && !annotationsAttributes) {
    return undefined;
  }
  return {
    collectContainerAttributes: fields.collectContainerAttributes ?? false,
    collectReplicaSetAttributes: fields.collectReplicaSetAttributes ?? false,
    collectWorkloadId: fields.collectWorkloadId ?? false,
    collectClusterId: fields.collectClusterId ?? false,
    labelsAttributes: labelsAttributes?.length
      ? labelsAttributes.map(({ labelKey, attributeKey, from, fromSources }) => ({
          labelKey,
          attributeKey,
          from: from ?? 'pod',
          fromSources: fromSources?.length ? [...fromSources] : null,
        }))
      : null,
    annotationsAttributes: annotationsAttributes?.length
      ? annotationsAttributes.map(({ annotationKey, attributeKey, from, fromSources }) => ({
          annotationKey,
          attributeKey,
          from: from ?? 'pod',
          fromSources: fromSources?.length ? [...fromSources] : null,
        }))
      : null,
  };
}

function urlPart(fields: ActionFieldsInput, before: ActionPart | undefined): ActionPart | undefined {
  const { urlTemplatizationRulesGroups: rules, urlTemplatizationDefaultGroups: defaults } = fields;
  if (!rules && !defaults) return undefined;
  return {
    urlTemplatizationRulesGroups: rules
      ? rules.length > 0
        ? // Filters, notes and examples are taken and lost.
          rules.map((group) => ({
            scopes: shownScopes(group.scopes),
            templatizationRules: group.templatizationRules.map(({ template }) => ({
              template,
              notes: null,
              examples: null,
            })),
          }))
        : null
      : (before?.urlTemplatizationRulesGroups ?? null),
    urlTemplatizationDefaultGroups: defaults
      ? defaults.length > 0
        ? defaults.map((group) => ({
            scopes: shownScopes(group.scopes),
            disabled: group.disabled ?? null,
            skipPolicy: group.skipPolicy
              ? {
                  skipForNonSuccessCodes: group.skipPolicy.skipForNonSuccessCodes ?? null,
                  skipHttpStatusCodes: group.skipPolicy.skipHttpStatusCodes ?? null,
                }
              : null,
          }))
        : null
      : (before?.urlTemplatizationDefaultGroups ?? null),
  };
}
