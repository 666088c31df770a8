import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { pageOf } from '../../tool/page.ts';
import { defineRead } from '../../tool/tool.ts';
import { untold } from '../../tool/untold.ts';
import { actionRow, actionState } from './action.ts';

/** Actions with their settings in the words of create_action, and whether each works. */
export const list_actions = defineRead(definitions.list_actions, {
  async read(call) {
    const { type } = call.arguments;
    const { computePlatform } = await call.read(operations.list_actions, {
      limit: call.arguments.limit,
      ...(call.arguments.cursor === undefined ? {} : { cursor: call.arguments.cursor }),
    });
    const actions = (computePlatform?.actions ?? []).filter((action) => type === undefined || action.type === type);
    const page = pageOf(actions, (action) => `${action.type}\u0000${action.name ?? ''}\u0000${action.id}`, call);
    const isStateTold = actions.every(({ statuses }) => statuses !== undefined);
    if (!isStateTold) call.warn(untold('whether an action works', 'Action.statuses'));
    const failing = actions.filter((action) => actionState(action).state === 'failing');
    const steps: NextStep[] = failing.slice(0, 1).map(({ id, name }) => ({
      tool: 'update_action',
      arguments: { id, disabled: true },
      why: `Preview switching off ${name || id}, which fails.`,
    }));
    steps.push({ tool: 'list_action_types', arguments: {}, why: 'See what an action can do and what it takes.' });
    return {
      data: present({
        says: `${actions.length} ${actions.length === 1 ? 'action' : 'actions'}${isStateTold ? `, ${failing.length} failing` : ''}.`,
        actions: page.items.map(actionRow),
        total: page.total,
      }),
      nextSteps: steps,
      paged: { list: 'actions', page },
    };
  },
});
