import { bind, type Tool } from '../../tool/bind.ts';
import { definitions } from '../../tool/generated/catalog.generated.ts';
import { create_action } from './create_action.ts';
import { delete_action } from './delete_action.ts';
import { list_action_types } from './list_action_types.ts';
import { list_actions } from './list_actions.ts';
import { update_action } from './update_action.ts';

/** The tools of toolset actions that shape their answer, preview or combine operations. */
export const actionsTools: readonly Tool[] = [
  bind(definitions.create_action, create_action),
  bind(definitions.delete_action, delete_action),
  bind(definitions.list_action_types, list_action_types),
  bind(definitions.list_actions, list_actions),
  bind(definitions.update_action, update_action),
];
