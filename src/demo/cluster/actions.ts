import { apiError } from '../errors.ts';
import type {
  Action,
  ActionFields,
  ActionFieldsInput,
  ActionInput,
  ActionType,
  Condition,
  SignalType,
} from '../resolvers.generated.ts';
import { type ActionOutcome, outcomesOf, shownOutcomes } from './action-outcomes.ts';
import type { Agenda } from './agenda.ts';
import type { Names } from './names.ts';
import { shownScopes } from './sampling.ts';

/** How long the controllers take to act on an action, in milliseconds. */
export const ACTION_MS = 1_000;

type Part = Partial<ActionFields>;

interface StoredAction {
  readonly id: string;
  readonly uiGenerated: boolean;
  name: string;
  notes: string;
  disabled: boolean;
  signals: readonly SignalType[];
  parts: Map<ActionType, Part>;
  outcomes: readonly ActionOutcome[];
}

const PII_CATEGORIES: readonly string[] = ['CREDIT_CARD', 'EMAIL', 'JWT', 'UUID'];
const DB_TYPES: readonly ActionType[] = ['DbQueryTemplatization', 'InferDbAttributes'];
const WEBHOOK = 'admission webhook "odigos-action-validating-webhook.odigos.io" denied the request';

/**
 * The actions: what the pipeline does to telemetry on its way. The type argument counts for the two database kinds
 * only; for all others the kind follows from which fields are there.
 */
export class Actions {
  readonly #agenda: Agenda;
  readonly #names: Names;
  readonly #actions = new Map<string, StoredAction>();

  constructor(agenda: Agenda, names: Names) {
    this.#agenda = agenda;
    this.#names = names;
  }

  /** All actions, by id. */
  list(): Action[] {
    return [...this.#actions.values()].sort((one, other) => (one.id < other.id ? -1 : 1)).map(shownAction);
  }

  /** Whether an action of that type exists, whoever made it. */
  hasType(type: ActionType): boolean {
    return [...this.#actions.values()].some((action) => typeOf(action) === type);
  }

  /** Creates an action. */
  create(input: ActionInput): Action {
    const parts = partsOf(input, new Map());
    const id = `action-${this.#names.suffix()}`;
    check(id, input, parts, 'failed to create action');
    return this.#store(id, input, parts, true);
  }

  /** Creates an action under a fixed id, as an applied recommendation does; nothing happens when it exists. */
  ensure(id: string, input: ActionInput): void {
    if (!this.#actions.has(id)) this.#store(id, input, partsOf(input, new Map()), false);
  }

  /** Updates an action; how much of what is not sent stays differs from kind to kind. */
  update(id: string, input: ActionInput): Action {
    const before = this.#actions.get(id);
    const parts = partsOf(input, before?.parts ?? new Map());
    if (!before) throw apiError('failed to update action: resource name may not be empty');
    check(id, input, parts, 'failed to update action');
    return this.#store(id, input, parts, before.uiGenerated);
  }

  /** Deletes an action. */
  delete(id: string): void {
    if (!this.#actions.delete(id)) throw apiError(`action with ID ${id} not found`);
  }

  #store(id: string, input: ActionInput, parts: Map<ActionType, Part>, uiGenerated: boolean): Action {
    const before = this.#actions.get(id);
    const action: StoredAction = {
      id,
      uiGenerated,
      name: input.name ?? '',
      notes: input.notes ?? '',
      disabled: input.disabled,
      signals: [...new Set(input.signals)],
      parts,
      outcomes: before?.outcomes ?? [],
    };
    this.#actions.set(id, action);
    this.#agenda.after(ACTION_MS, () => {
      if (this.#actions.get(id) === action) action.outcomes = outcomesOf(typeOf(action), fieldsOf(action));
    });
    return shownAction(action);
  }
}

function typeOf(action: StoredAction): ActionType {
  const [type] = action.parts.keys();
  if (!type) return 'UnknownType';
  const fields = action.parts.get(type);
  const isEmptyMasking =
    type === 'PiiMasking' && !fields?.piiCategories && !fields?.customFormatMaskings && !fields?.customRegexMaskings;
  return isEmptyMasking ? 'UnknownType' : type;
}

function check(id: string, input: ActionInput, parts: ReadonlyMap<ActionType, Part>, prefix: string): void {
  const refuse = (reason: string): never => {
    throw apiError(`${prefix}: ${reason}`);
  };
  const invalid = `Action.odigos.io "${id}" is invalid:`;
  if (input.signals.length === 0) refuse(`${invalid} spec.signals: Required value`);
  const cluster = parts.get('AddClusterInfo');
  if (cluster && cluster.clusterAttributes === undefined) {
    refuse(`${invalid} spec.addClusterInfo.clusterAttributes: Required value`);
  }
  if (parts.get('RenameAttribute')?.renames === 'null') {
    refuse(`${invalid} spec.renameAttribute.renames: Required value`);
  }
  const extract = parts.get('ExtractAttribute')?.extractAttribute;
  if (extract && extract.extractions.length === 0) {
    const path = 'spec.extractAttribute.extractions';
    refuse(`${invalid} ${path}: Invalid value: 0: ${path} in body should have at least 1 items`);
  }
  if (parts.size === 0) refuse(`${WEBHOOK}: ${invalid} spec: Required value: one kind of fields must be set`);
  if (parts.size > 1) {
    refuse(`${WEBHOOK}: ${invalid} spec: Invalid value: Only one of (${[...parts.keys()].join(', ')}) may be set`);
  }
}

function partsOf(input: ActionInput, before: ReadonlyMap<ActionType, Part>): Map<ActionType, Part> {
  const { fields, type } = input;
  const parts = new Map(before);
  for (const db of DB_TYPES) if (db !== type) parts.delete(db);
  const set = (kind: ActionType, part: Part | undefined): void => {
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

function clusterPart({ clusterAttributes, overwriteExistingValues }: ActionFieldsInput): Part | undefined {
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

function piiPart(fields: ActionFieldsInput, before: Part | undefined): Part | undefined {
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

function k8sPart(fields: ActionFieldsInput): Part | undefined {
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

function urlPart(fields: ActionFieldsInput, before: Part | undefined): Part | undefined {
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

function fieldsOf(action: StoredAction): ActionFields {
  return {
    annotationsAttributes: null,
    attributeNamesToDelete: null,
    clusterAttributes: null,
    collectClusterId: null,
    collectContainerAttributes: null,
    collectReplicaSetAttributes: null,
    collectWorkloadId: null,
    customFormatMaskings: null,
    customRegexMaskings: null,
    extractAttribute: null,
    labelsAttributes: null,
    overwriteExistingValues: null,
    piiCategories: null,
    removePostgresCastOperator: null,
    renames: null,
    scopes: null,
    templatizeLiterals: null,
    urlTemplatizationDefaultGroups: null,
    urlTemplatizationRulesGroups: null,
    ...[...action.parts.values()][0],
  };
}

function shownAction(action: StoredAction): Action {
  const { conditions, statuses } = shownOutcomes(action.outcomes);
  const orNull: Condition[] | null = conditions.length > 0 ? conditions : null;
  return {
    id: action.id,
    type: typeOf(action),
    name: action.name,
    notes: action.notes,
    disabled: action.disabled,
    signals: [...action.signals],
    uiGenerated: action.uiGenerated,
    fields: fieldsOf(action),
    conditions: orNull,
    statuses,
  };
}
