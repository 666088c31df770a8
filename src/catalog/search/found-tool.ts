import type { ToolKind } from '../../access/tool-kind.ts';
import { asListed, type NamedCall } from '../../tool/call-through.ts';
import type { ArgumentSchema } from '../../tool/definition.ts';
import type { ShownSchema } from '../shown-schema.ts';

/** A tool as `find_tools` answers it: what is needed to call it, in few words. */
export interface FoundTool {
  readonly tool: string;
  readonly what: string;
  /** `read`, or what a write does. */
  readonly kind: string;
  /** By name, in words: the kind of value, whether it is required, its choices, and what it means. */
  readonly arguments: Readonly<Record<string, string>>;
  /** The call, with `…` for what is required. */
  readonly call: NamedCall;
}

/** What is told of a tool that was found. */
interface Told {
  readonly name: string;
  readonly description: string;
  readonly kind: ToolKind;
  /** As clients list it. */
  readonly inputSchema: ShownSchema;
}

/**
 * Tells of a tool that was found.
 *
 * @param listed the tools that the client can call by their own names; all when undefined
 */
export function foundTool(
  { name, description, kind, inputSchema }: Told,
  listed: ReadonlySet<string> | undefined,
): FoundTool {
  const { properties, required = [] } = inputSchema;
  const needed = Object.fromEntries(required.map((argument) => [argument, '…']));
  return {
    tool: name,
    what: description,
    kind: kind === 'READ' ? 'read' : `write: ${kind.toLowerCase()}`,
    arguments: Object.fromEntries(
      Object.entries(properties).map(([argument, schema]) => [argument, inWords(schema, required.includes(argument))]),
    ),
    call: asListed({ tool: name, arguments: needed }, listed),
  };
}

function inWords(schema: ArgumentSchema, isRequired: boolean): string {
  const { description } = schema;
  const parts = [kindOf(schema), ...(isRequired ? ['required'] : [])];
  return description === undefined ? parts.join(', ') : `${parts.join(', ')}: ${description}`;
}

function kindOf({ type, enum: members, items, properties }: ArgumentSchema): string {
  if (members) return members.join('|');
  if (items) return `list of ${kindOf(items)}`;
  if (!properties) return type;
  return `{${Object.entries(properties)
    .map(([name, property]) => `${name}: ${kindOf(property)}`)
    .join(', ')}}`;
}
