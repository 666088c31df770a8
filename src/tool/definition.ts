import type { NamespaceUse } from '../access/namespace-use.ts';
import type { ToolKind } from '../access/tool-kind.ts';
import type { FieldPath, SecretField, SecretForm } from '../redaction/secret-field.ts';
import type { WireOperation } from '../ui/operation.ts';

export type { FieldPath, NamespaceUse, SecretField, SecretForm, ToolKind };

/**
 * By what a value is narrowed to namespaces. Of a list those items stay which are: of a namespace, a `namespace/Kind/name`
 * key, a data stream, a service of the caller's own (`CALLED_SERVICE`: or what such a service calls without being one),
 * without mention of another namespace. `ASKED_SERVICE`: nothing of it unless the service asked for is the caller's own.
 * `WITHHELD`: never told.
 */
export type NamespaceForm =
  | 'NAMESPACE'
  | 'WORKLOAD_KEY'
  | 'STREAM'
  | 'SERVICE'
  | 'CALLED_SERVICE'
  | 'MENTION'
  | 'ASKED_SERVICE'
  | 'WITHHELD';

/** What stands in the place of a withheld value. */
export type WithheldValue = null | '' | 0 | readonly [];

/** One value of an answer that is narrowed. */
export interface NarrowedField {
  readonly path: FieldPath;
  readonly form: NamespaceForm;
  /** Where in an item stands what decides; the item itself when empty. */
  readonly by: FieldPath;
  readonly empty?: WithheldValue;
}

/** How the answer of an operation is narrowed to the namespaces of a caller that is bound to some. */
export interface NamespaceNarrowing {
  /** It tells of the namespaces that its variables name, so they must name some. */
  readonly named: boolean;
  readonly fields: readonly NarrowedField[];
}

/** How one wire value is made from a tool's arguments. An object whose arguments are all absent is left out. */
export type ValueTemplate =
  | { readonly argument: string }
  | { readonly value: string | number | boolean | null }
  | { readonly list: readonly ValueTemplate[] }
  | {
      readonly object: Readonly<Record<string, ValueTemplate>> /** Sent as `{}` rather than left out. */;
      readonly required?: true;
    };

/** An operation of an operation file: what is sent, how its variables are made, what of its answer is special. */
export interface ToolOperation<Answer = unknown, Arguments = object> extends WireOperation<Answer> {
  /** Never set: carries the type of the arguments that its variables are made from. */
  readonly __arguments?: Arguments;
  readonly variables: Readonly<Record<string, ValueTemplate>>;
  /** Redacted where the answer arrives, before any tool sees it. */
  readonly secrets: readonly SecretField[];
  /** What a plan covers (`@target`). */
  readonly target: readonly FieldPath[];
  /** Only what is known of the release to come has what it asks for. */
  readonly isToCome?: true;
  /** The text with what is known of the release to come; absent where that is the text itself, which the newest UI takes. */
  readonly whole?: string;
  /** Fields without which the operation is of no use; any other may be absent from the answer of an older UI. */
  readonly essential?: readonly FieldPath[];
  /** Absent where the answer cannot be narrowed: then it is not sent for a caller bound to namespaces. */
  readonly namespaces?: NamespaceNarrowing;
}

/** One JSON Schema property of a tool's arguments. */
export interface ArgumentSchema {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly description?: string;
  readonly enum?: readonly string[];
  /** The members of the enum are checked but not listed to clients: a list tool names them. */
  readonly unlisted?: true;
  /** What an empty text means, of an optional argument where it means more than leaving it out. */
  readonly emptyMeans?: string;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  /** The pattern in words, as they follow "text": callers are shown these alone. */
  readonly patternMeans?: string;
  readonly items?: ArgumentSchema;
  readonly properties?: Readonly<Record<string, ArgumentSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
}

/** The root of a tool's input schema. */
export interface ArgumentsSchema extends ArgumentSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, ArgumentSchema>>;
  readonly additionalProperties: false;
}

/** Where a next step's argument comes from. */
export type NextArgument =
  | { readonly argument: string }
  | { readonly path: FieldPath }
  | { readonly value: string | number | boolean | null };

/** A follow-up call that the operation file states (`@next`). */
export interface NextTemplate {
  readonly tool: string;
  readonly with: Readonly<Record<string, NextArgument>>;
  /** A list in the answer; one step for each of its items. */
  readonly each?: FieldPath;
  readonly why: string;
}

/** Everything that an operation file says of its tool. */
export interface ToolDefinition<Arguments = object> {
  /** Never set: carries the type of the tool's arguments. */
  readonly __arguments?: Arguments;
  readonly name: string;
  readonly title: string;
  readonly toolset: string;
  readonly kind: ToolKind;
  readonly description: string;
  /** Whether clients see it unasked. */
  readonly core: boolean;
  readonly idempotent: boolean;
  readonly openWorld: boolean;
  /** Applied only with the plan of a preview, whatever the operator requires. */
  readonly needsPlan: boolean;
  /** Absent where who is bound to namespaces is refused. */
  readonly namespaced?: NamespaceUse;
  /** How long one call may take, for a tool that takes longer than any other. */
  readonly deadlineSeconds?: number;
  readonly inputSchema: ArgumentsSchema;
  /** Arguments that never appear in an answer, an error or a log. */
  readonly secretArguments: readonly string[];
  /** The tool's own operation, as named in `operations`. */
  readonly operation: ToolOperation<unknown, Partial<Arguments>>;
  /** Reads what a write would change. */
  readonly preview?: ToolOperation;
  /** The file's other operations. */
  readonly companions?: readonly ToolOperation[];
  readonly next: readonly NextTemplate[];
}
