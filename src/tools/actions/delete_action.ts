import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { DeleteActionPreviewQuery } from '../../tool/generated/operations.generated.ts';
import { defineWrite, type ReadCall } from '../../tool/tool.ts';
import { actionRow, findAction, SEE_ACTIONS, setByOperator } from './action.ts';
import { deletedSentences, impactOfDeleted } from './action-impact.ts';

/** Deletes an action. The API ignores the type that it asks for (recording `probe/action/delete/wrong-type`). */
export const delete_action = defineWrite(definitions.delete_action, {
  target: ({ id }) => `action/${id}`,

  async preview(call) {
    const action = await found(call);
    return {
      impact: impactOfDeleted(action),
      changes: [{ field: `action ${action.id}`, before: actionRow(action), after: null }],
      consequences: [
        'It cannot be taken back: what is shown as before is all there is to create it anew, under another id.',
        ...(action.disabled ? [] : [`From then on ${action.signals.join(', ')} pass without it.`]),
        ...deletedSentences(action),
        ...(action.uiGenerated ? [] : ['The UI did not make it; what did may make it again.']),
      ],
      state: { type: action.type, ...setByOperator(action) },
    };
  },

  async apply(call) {
    const { type } = await found(call);
    const { id } = call.arguments;
    await call.write(operations.delete_action, { id, type });
    const isGone = ({ computePlatform }: DeleteActionPreviewQuery): boolean =>
      computePlatform?.actions.some((action) => action.id === id) === false;
    const gone = isGone(await call.readUntil(operations.delete_action_preview, {}, isGone));
    if (!gone) call.warn('The API answered that it was deleted, but it still shows in the list.');
    return { data: { id, confirmed: gone }, nextSteps: [SEE_ACTIONS] };
  },
});

async function found(call: ReadCall<{ readonly id: string }>): Promise<ReturnType<typeof findAction>> {
  const { computePlatform } = await call.read(operations.delete_action_preview, {});
  return findAction(computePlatform?.actions ?? [], call.arguments.id);
}
