import type {
  CreateActionVariables,
  DeleteActionVariables,
  UpdateActionVariables,
} from '../tool/generated/catalog.generated.ts';
import { operations } from '../tool/generated/catalog.generated.ts';
import type { ActionFragment } from '../tool/generated/operations.generated.ts';
import { actionLabels, actionManifest, givenAction } from './actions.ts';
import { type Manifest, objectName, type Rendered } from './manifest.ts';
import { type RenderCall, removedObject } from './rendering.ts';

/** A new action. */
export async function createdAction({ action }: CreateActionVariables, call: RenderCall): Promise<Rendered> {
  const taken = (await readActions(call)).map(({ id }) => id);
  const name = objectName('action-', action.name ?? '', taken);
  return { objects: [{ after: actionManifest({ name, namespace: call.namespace }, action) }] };
}

/** An action that is replaced as a whole. */
export async function updatedAction(
  { id, action }: Pick<UpdateActionVariables, 'id' | 'action'>,
  call: RenderCall,
): Promise<Rendered> {
  const now = (await readActions(call)).find((one) => one.id === id);
  if (!now) return {};
  const metadata = metadataOf(now, call);
  return { objects: [{ before: actionManifest(metadata, givenAction(now)), after: actionManifest(metadata, action) }] };
}

/** An action that goes. */
export async function deletedAction({ id }: DeleteActionVariables, call: RenderCall): Promise<Rendered> {
  const now = (await readActions(call)).find((one) => one.id === id);
  return removedObject('actions', now && actionManifest(metadataOf(now, call), givenAction(now)));
}

function metadataOf(action: ActionFragment, { namespace }: RenderCall): Manifest['metadata'] {
  const labels = actionLabels(action);
  return { name: action.id, namespace, ...(labels ? { labels } : {}) };
}

async function readActions({ read }: RenderCall): Promise<readonly ActionFragment[]> {
  const { computePlatform } = await read(operations.update_action_preview, {});
  return computePlatform?.actions ?? [];
}
