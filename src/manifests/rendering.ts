import { kubectl } from '../text/kubectl.ts';
import type { ToolOperation } from '../tool/definition.ts';
import type { Preview, ReadCall } from '../tool/tool.ts';
import type { Manifest, Rendered } from './manifest.ts';

/** A mutation as it would be sent, before its variables are made. */
export interface Sent<Variables extends object = object> {
  readonly operation: ToolOperation<unknown, Variables>;
  readonly variables: Variables;
}

/** What a change is rendered from beside what would be sent: its checked arguments, its preview, and reads. */
export interface RenderCall extends Pick<ReadCall<object>, 'read'> {
  readonly given: object;
  readonly preview: Preview;
  /** Where Odigos runs. */
  readonly namespace: string;
}

/** Renders one mutation; undefined where it is of another operation. */
export interface Renderer {
  readonly operation: ToolOperation;
  /** Whether a repository, the values of the chart or kubectl can hold or make such a change at all. */
  readonly hasCode: boolean;
  render(sent: Sent, call: RenderCall): Promise<Rendered> | undefined;
}

/** A renderer that is handed the variables in the shape that its operation takes. */
export function renders<Variables extends object>(
  operation: ToolOperation<unknown, Variables>,
  render: (variables: Variables, call: RenderCall) => Promise<Rendered>,
): Renderer {
  return {
    operation,
    hasCode: true,
    render: (sent, call) => (isOf(sent, operation) ? render(sent.variables, call) : undefined),
  };
}

/** Says of a mutation why no code makes its change. */
export function rendersNothing(operation: ToolOperation, why: string): Renderer {
  return {
    operation,
    hasCode: false,
    render: (sent) => (sent.operation === operation ? Promise.resolve({ notes: [why] }) : undefined),
  };
}

// Which operation it is says of which shape its variables are: the two are noted together.
function isOf<Variables extends object>(
  sent: Sent,
  operation: ToolOperation<unknown, Variables>,
): sent is Sent<Variables> {
  return sent.operation === operation;
}

/**
 * An object that is to be deleted.
 *
 * @param plural what kubectl calls its kind
 */
export function removedObject(plural: string, before: Manifest | undefined): Rendered {
  if (!before) return {};
  const { name, namespace } = before.metadata;
  return {
    objects: [{ before }],
    commands: [kubectl('delete', `${plural}.odigos.io`, name, '-n', namespace)],
    notes: ['Delete the file that holds it; where no file does, the kubectl line deletes the object.'],
  };
}
