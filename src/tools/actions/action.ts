import type { NextStep } from '../../tool/envelope.ts';
import { refuse } from '../../tool/failure.ts';
import type { ActionFragment } from '../../tool/generated/operations.generated.ts';
import { elsewhereSentence, isMadeElsewhere } from '../../tool/kit/made-elsewhere.ts';
import { present } from '../../tool/kit/present.ts';
import { readSettings } from './read-settings.ts';

export const SEE_ACTIONS: NextStep = { tool: 'list_actions', arguments: {}, why: 'See every action with its id.' };

/**
 * Whether an action works, from its statuses: its conditions are the older form, and each type shows other steps
 * (recording `probe/action/list`). They are not there until the controllers ran.
 */
export function actionState({ disabled, statuses }: Pick<ActionFragment, 'disabled' | 'statuses'>): {
  readonly state: 'disabled' | 'pending' | 'working' | 'failing' | 'not told';
  readonly says?: string;
} {
  if (disabled) return { state: 'disabled' };
  if (!statuses) return { state: 'not told' };
  const failed = statuses.find(({ status }) => status === 'Failure' || status === 'Error');
  if (failed) return { state: 'failing', says: failed.message };
  const waiting = statuses.find(({ status }) => status !== 'Success');
  if (waiting) return { state: 'pending', says: waiting.message };
  return { state: statuses.length > 0 ? 'working' : 'pending' };
}

/** What an operator set of an action, in the words of create_action. */
export function setByOperator(action: ActionFragment): object {
  const { settings, beyond } = readSettings(action);
  return present({
    name: action.name,
    notes: action.notes,
    disabled: action.disabled || undefined,
    signals: [...action.signals].sort(),
    ...present(settings),
    more: beyond,
  });
}

/** What a preview of a change says of an action that the UI did not make; older UIs tell that by its name alone. */
export function actionOwners({ id, uiGenerated }: ActionFragment): readonly string[] {
  const elsewhere = isMadeElsewhere('action', id);
  return elsewhere && uiGenerated !== true ? [elsewhereSentence(`action ${id}`)] : [];
}

/** One action of a list. */
export function actionRow(action: ActionFragment): object {
  return present({
    id: action.id,
    type: action.type,
    ...actionState(action),
    ...setByOperator(action),
    disabled: undefined,
    made_by: action.uiGenerated === false ? 'not the UI: a recommendation, kubectl or a chart' : undefined,
  });
}

/** @throws ToolFailure when there is no action of that id, naming the one of that name if there is one */
export function findAction(actions: readonly ActionFragment[], id: string): ActionFragment {
  const found = actions.find((action) => action.id === id);
  if (found) return found;
  const named = actions.filter(({ name }) => name === id).map((action) => action.id);
  const hint = named.length > 0 ? ` "${id}" is the name of ${named.join(', ')}.` : '';
  throw refuse(`There is no action with id "${id}".${hint} Nothing was sent.`, [SEE_ACTIONS]);
}
