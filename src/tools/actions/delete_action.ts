import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { ActionFragment, DeleteActionPreviewQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { seenIn } from '../../tool/kit/seen-in.ts';
import { defineWrite, type ReadCall } from '../../tool/tool.ts';
import { type Undo, undoSentence } from '../../tool/undo.ts';
import { actionOwners, actionRow, findAction, SEE_ACTIONS, setByOperator } from './action.ts';
import { deletedSentences, impactOfDeleted, OUTLASTS, outlasts } from './action-impact.ts';
import { isActionKind } from './action-types.ts';
import { readSettings } from './read-settings.ts';

/** Deletes an action. The API ignores the type that it asks for (recording `probe/action/delete/wrong-type`). */
export const delete_action = defineWrite(definitions.delete_action, {
  target: ({ id }) => `action/${id}`,

  async preview(call) {
    const action = await found(call);
    return {
      impact: impactOfDeleted(action),
      changes: [{ field: `action ${action.id}`, before: actionRow(action), after: null }],
      consequences: [
        ...deletedSentences(action),
        ...(action.uiGenerated || actionOwners(action).length > 0
          ? []
          : ['The UI did not make it; what did may make it again.']),
      ],
      byCall: [...actionOwners(action), undoSentence(anew(action))],
      state: { type: action.type, ...setByOperator(action) },
    };
  },

  async apply(call) {
    const action = await found(call);
    const { type } = action;
    const { id } = call.arguments;
    await call.write(operations.delete_action, { id, type });
    const isGone = ({ computePlatform }: DeleteActionPreviewQuery): boolean =>
      computePlatform?.actions.some((action) => action.id === id) === false;
    const gone = isGone(await call.readUntil(operations.delete_action_preview, {}, isGone));
    if (!gone) call.warn('The API answered that it was deleted, but it still shows in the list.');
    return {
      data: { id, confirmed: gone, ...(outlasts(action) ? {} : seenIn('What spans are without it')) },
      nextSteps: [SEE_ACTIONS],
      undo: anew(action),
    };
  },
});

async function found(call: ReadCall<{ readonly id: string }>): Promise<ReturnType<typeof findAction>> {
  const { computePlatform } = await call.read(operations.delete_action_preview, {});
  return findAction(computePlatform?.actions ?? [], call.arguments.id);
}

/** The call that makes a deleted action anew, where create_action takes all that was in it. */
function anew(action: ActionFragment): Undo {
  const { settings, beyond } = readSettings(action);
  const { type, name, notes, signals, disabled } = action;
  if (!isActionKind(type) || beyond !== undefined) {
    return { impossible: `No call makes it anew as it was${beyond ? `: ${beyond}` : ''}.` };
  }
  if (disabled) {
    return { impossible: 'It was switched off, and create_action would make it anew switched on.' };
  }
  return {
    tool: definitions.create_action.name,
    arguments: { type, name: name ?? '', ...(notes ? { notes } : {}), signals, ...present(settings) },
    stays: outlasts(action) ? `It comes back under another id. ${OUTLASTS}` : 'It comes back under another id.',
  };
}
