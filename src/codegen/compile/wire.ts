import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  parseType,
  print,
  stripIgnoredCharacters,
  TypeInfo,
  type TypeNode,
  type ValueNode,
  type VariableDefinitionNode,
  type VariableNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { ValueTemplate } from '../../tool/definition.ts';
import type { Contract } from './contract.ts';
import { type Fragments, usedFragments } from './fragments.ts';

/** What is sent for one operation, and how its variables are made from the tool's arguments. */
export interface WireForm {
  /** The document printed without what GraphQL ignores. */
  readonly text: string;
  readonly variables: Readonly<Record<string, ValueTemplate>>;
}

/**
 * The wire form of an operation: no descriptions, no client-only directives, no `@local` variables, no defaults (they
 * are the tool's), and each argument that is an object or a list with variables in it lifted into one variable.
 *
 * Why the lift: as plain GraphQL an absent variable would leave an empty object behind, and the UI stores an empty
 * matcher beside the one that was meant.
 */
export function toWire(contract: Contract, operation: OperationDefinitionNode, fragments: Fragments): WireForm {
  const used = usedFragments(operation, fragments).map((fragment) => stripped(contract, fragment));
  const body = stripped(contract, operation);
  const lifted = lift(contract.wire, body, used);
  const definitions = wireDefinitions(lifted);
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [{ ...lifted.operation, variableDefinitions: [...definitions, ...lifted.added] }, ...lifted.fragments],
  };
  const kept = definitions.map(({ variable: { name } }) => [name.value, { argument: name.value }] as const);
  return {
    text: stripIgnoredCharacters(print(document)),
    variables: { ...lifted.variables, ...Object.fromEntries(kept) },
  };
}

function stripped<Definition extends ASTNode>(contract: Contract, definition: Definition): Definition {
  return visit<Definition>(definition, {
    Directive: ({ name }) => (contract.clientDirectives.has(name.value) ? null : undefined),
    StringValue: (_node, key) => (key === 'description' ? null : undefined),
  });
}

interface Lifted {
  readonly operation: OperationDefinitionNode;
  readonly fragments: readonly FragmentDefinitionNode[];
  /** Definitions of the lifted variables. */
  readonly added: readonly VariableDefinitionNode[];
  readonly variables: Readonly<Record<string, ValueTemplate>>;
}

function lift(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): Lifted {
  const names = new LiftedNames(operation);
  const variables: Record<string, ValueTemplate> = {};
  const added: VariableDefinitionNode[] = [];
  const lifted = <Definition extends ASTNode>(definition: Definition): Definition => {
    const typeInfo = new TypeInfo(schema);
    return visit<Definition>(
      definition,
      visitWithTypeInfo(typeInfo, {
        Argument(node) {
          const type = typeInfo.getInputType();
          if (!type || !holdsVariableInside(node.value)) return undefined;
          const value = template(node.value, type);
          const name = names.nameOf(node.name.value, type, value);
          if (!Object.hasOwn(variables, name)) {
            variables[name] = value;
            added.push(variableDefinition(name, parseType(String(type))));
          }
          return { ...node, value: variableNode(name) };
        },
      }),
    );
  };
  return { operation: lifted(operation), fragments: fragments.map(lifted), added, variables };
}

/** Names for lifted variables: the argument's, numbered where it is taken; equal values of one type share one. */
class LiftedNames {
  private readonly taken: Set<string>;
  private readonly byValue = new Map<string, string>();

  constructor({ variableDefinitions = [] }: OperationDefinitionNode) {
    this.taken = new Set(variableDefinitions.map(({ variable }) => variable.name.value));
  }

  nameOf(wanted: string, type: GraphQLInputType, value: ValueTemplate): string {
    const key = `${wanted} ${String(type)} ${JSON.stringify(value)}`;
    const known = this.byValue.get(key);
    if (known) return known;
    let name = wanted;
    for (let count = 2; this.taken.has(name); count += 1) name = `${wanted}${count}`;
    this.taken.add(name);
    this.byValue.set(key, name);
    return name;
  }
}

/** The author's variables that the wire still uses. `@local` ones and those only inside lifted values are not among them. */
function wireDefinitions({ operation, fragments }: Lifted): readonly VariableDefinitionNode[] {
  const used = new Set<string>();
  for (const node of [operation.selectionSet, ...fragments]) {
    visit(node, {
      Variable: ({ name }) => {
        used.add(name.value);
      },
    });
  }
  return (operation.variableDefinitions ?? [])
    .filter(({ variable }) => used.has(variable.name.value))
    .map(({ variable, type, defaultValue }) => {
      // A default makes a variable fit where null does not (`@include(if: $full)`). Without it, only the type can.
      const isFilled = defaultValue !== undefined && defaultValue.kind !== Kind.NULL;
      return variableDefinition(
        variable.name.value,
        isFilled && type.kind !== Kind.NON_NULL_TYPE ? { kind: Kind.NON_NULL_TYPE, type } : type,
      );
    });
}

function variableDefinition(name: string, type: TypeNode): VariableDefinitionNode {
  return { kind: Kind.VARIABLE_DEFINITION, variable: variableNode(name), type };
}

function variableNode(name: string): VariableNode {
  return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } };
}

function holdsVariableInside(value: ValueNode): boolean {
  if (value.kind !== Kind.OBJECT && value.kind !== Kind.LIST) return false;
  let found = false;
  visit(value, {
    Variable: () => {
      found = true;
    },
  });
  return found;
}

function template(value: ValueNode, type: GraphQLInputType | undefined): ValueTemplate {
  const nullable = type ? getNullableType(type) : undefined;
  switch (value.kind) {
    case Kind.VARIABLE:
      return { argument: value.name.value };
    case Kind.OBJECT: {
      const fields = isInputObjectType(nullable) ? nullable.getFields() : {};
      const object = Object.fromEntries(
        value.fields.map((field) => [field.name.value, template(field.value, fields[field.name.value]?.type)]),
      );
      return type && isNonNullType(type) ? { object, required: true } : { object };
    }
    case Kind.LIST: {
      const items = isListType(nullable) ? nullable.ofType : undefined;
      return { list: value.values.map((item) => template(item, items)) };
    }
    case Kind.INT:
    case Kind.FLOAT:
      return { value: Number(value.value) };
    case Kind.BOOLEAN:
    case Kind.STRING:
    case Kind.ENUM:
      return { value: value.value };
    case Kind.NULL:
      return { value: null };
  }
}
