import {
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
  type ValueNode,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { ValueTemplate } from '../tools/definition.ts';
import type { Contract } from './contract.ts';
import { has } from './directive-arguments.ts';

/** What is sent for one operation, and how its variables are made from the tool's arguments. */
export interface WireForm {
  readonly document: DocumentNode;
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
export function toWire(
  contract: Contract,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): WireForm {
  const stripped = strip(contract, operation);
  const lifted = lift(contract.wire, stripped);
  const used = usedFragments(lifted.operation, fragments).map((fragment) => stripFragment(contract, fragment));
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [lifted.operation, ...used] };
  return { document, text: stripIgnoredCharacters(print(document)), variables: lifted.variables };
}

function isClientOnly(contract: Contract, directive: { readonly name: { readonly value: string } }): boolean {
  return contract.clientDirectives.has(directive.name.value);
}

function strip(contract: Contract, operation: OperationDefinitionNode): OperationDefinitionNode {
  const definitions = (operation.variableDefinitions ?? [])
    .filter((definition) => !has('local', definition.directives))
    .map(({ kind, variable, type }): VariableDefinitionNode => ({ kind, variable, type }));
  const { description: _description, ...rest } = operation;
  return visit(
    { ...rest, variableDefinitions: definitions },
    { Directive: (node) => (isClientOnly(contract, node) ? null : undefined) },
  );
}

function stripFragment(contract: Contract, fragment: FragmentDefinitionNode): FragmentDefinitionNode {
  const { description: _description, ...rest } = fragment;
  return visit(rest, { Directive: (node) => (isClientOnly(contract, node) ? null : undefined) });
}

function usedFragments(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly FragmentDefinitionNode[] {
  const used = new Map<string, FragmentDefinitionNode>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread(spread) {
        const fragment = fragments.get(spread.name.value);
        if (!fragment || used.has(spread.name.value)) return;
        used.set(spread.name.value, fragment);
        follow(fragment);
      },
    });
  };
  follow(operation);
  return [...used.values()];
}

function lift(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): { readonly operation: OperationDefinitionNode; readonly variables: Readonly<Record<string, ValueTemplate>> } {
  const typeInfo = new TypeInfo(schema, schema.getRootType(operation.operation));
  const variables: Record<string, ValueTemplate> = {};
  const added: VariableDefinitionNode[] = [];
  const body = visit(
    operation.selectionSet,
    visitWithTypeInfo(typeInfo, {
      Argument(node) {
        const type = typeInfo.getInputType();
        if (!type || !holdsVariableInside(node.value)) return undefined;
        const name = uniqueName(node.name.value, variables, operation);
        variables[name] = template(node.value, type);
        added.push({
          kind: Kind.VARIABLE_DEFINITION,
          variable: variable(name),
          type: parseType(String(type)),
        });
        return { ...node, value: variable(name) };
      },
    }),
  );
  return {
    operation: {
      ...operation,
      selectionSet: body,
      variableDefinitions: [...keptDefinitions(), ...added],
    },
    variables,
  };

  function keptDefinitions(): readonly VariableDefinitionNode[] {
    const stillUsed = new Set<string>();
    visit(body, {
      Variable: (node) => {
        stillUsed.add(node.name.value);
      },
    });
    const kept = (operation.variableDefinitions ?? []).filter(({ variable: { name } }) => stillUsed.has(name.value));
    for (const {
      variable: { name },
    } of kept)
      variables[name.value] = { argument: name.value };
    return kept;
  }
}

function variable(name: string): {
  readonly kind: Kind.VARIABLE;
  readonly name: { readonly kind: Kind.NAME; readonly value: string };
} {
  return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } };
}

function uniqueName(
  wanted: string,
  taken: Readonly<Record<string, unknown>>,
  operation: OperationDefinitionNode,
): string {
  const declared = new Set((operation.variableDefinitions ?? []).map((definition) => definition.variable.name.value));
  let name = wanted;
  for (let count = 2; name in taken || declared.has(name); count += 1) name = `${wanted}${count}`;
  return name;
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
