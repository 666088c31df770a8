import type { Action, ActionFields, ActionInput, ActionType, Condition, SignalType } from '../contract.generated.ts';
import { apiError } from '../errors.ts';
import type { Agenda } from '../kubernetes/agenda.ts';
import type { Names } from '../kubernetes/names.ts';
import { type ActionOutcome, outcomesOf, shownOutcomes } from './action-outcomes.ts';
import { type ActionPart, partsOf } from './action-parts.ts';

/** How long the controllers take to act on an action, in milliseconds. */
const ACTION_MS = 1_000;

interface StoredAction {
  readonly id: string;
  readonly uiGenerated: boolean;
  name: string;
  notes: string;
  disabled: boolean;
  signals: readonly SignalType[];
  parts: Map<ActionType, ActionPart>;
  outcomes: readonly ActionOutcome[];
}

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

  #store(id: string, input: ActionInput, parts: Map<ActionType, ActionPart>, uiGenerated: boolean): Action {
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

function check(id: string, input: ActionInput, parts: ReadonlyMap<ActionType, ActionPart>, prefix: string): void {
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
