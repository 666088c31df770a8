import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  isCompositeType,
  isInputType,
  isInterfaceType,
  isObjectType,
  isTypeSubTypeOf,
  Kind,
  type OperationDefinitionNode,
  parseType,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import { isAnsweredAlike } from './answered-alike.ts';
import type { SchemaTypes } from './contract-types.ts';
import { cutArguments, type Position, type SentVariables } from './cut-arguments.ts';
import { distinctLacks, type Lack, type RefusedValue } from './lacks.ts';
import { mayBreakPromise, type Promised } from './promised-values.ts';

/** One operation with its fragments, and what its variables are made of. */
export interface CuttableOperation extends SentVariables {
  readonly document: DocumentNode;
}

/** An operation as one UI takes it. */
export interface CutOperation {
  /** Valid there; asks for `__typename` where nothing else is left. The same object as before where nothing was cut. */
  readonly document: DocumentNode;
  /** The fields that were cut, each with why: what it lacks itself, or what emptied it. By the path of response names. */
  readonly lost: ReadonlyMap<string, readonly Lack[]>;
  /** The same fields as nodes of the document before. */
  readonly lostNodes: ReadonlySet<FieldNode>;
  /** Values of its variables that cannot be sent, or must be. */
  readonly refused: readonly RefusedValue[];
  /** Variables that nothing uses any more. */
  readonly unused: ReadonlySet<string>;
  /** Why it cannot be sent at all. */
  readonly problems: readonly Lack[];
  /** Values that the contract promises and this UI does not. */
  readonly promises: readonly Promised[];
}

/**
 * Cuts an operation to what a UI has: fields, parents whose selection became empty, arguments, variables that lost their
 * use. A field stays only where it answers the same kind of value as in the contract.
 *
 * @param live the UI's schema
 * @param contract the types of the schema that the operation is valid under
 */
export function cutOperation(live: GraphQLSchema, contract: SchemaTypes, operation: CuttableOperation): CutOperation {
  return new Cutter(live, contract, operation).cut();
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

class Cutter {
  private readonly live: GraphQLSchema;
  private readonly contract: SchemaTypes;
  private readonly whole: CuttableOperation;
  private readonly operation: OperationDefinitionNode;
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly lost = new Map<string, readonly Lack[]>();
  /** What is selected twice is there as long as it is kept once. */
  private readonly kept = new Set<string>();
  private readonly lostNodes = new Set<FieldNode>();
  private readonly refused: RefusedValue[] = [];
  private readonly positions: Position[] = [];
  private readonly problems: Lack[] = [];
  private readonly promises: Promised[] = [];
  private isChanged = false;

  constructor(live: GraphQLSchema, contract: SchemaTypes, whole: CuttableOperation) {
    this.live = live;
    this.contract = contract;
    this.whole = whole;
    const { definitions } = whole.document;
    const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    if (!operation) throw new TypeError('there is no operation to cut');
    this.operation = operation;
    const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  cut(): CutOperation {
    const { operation, selectionSet } = this.operation;
    const ours = this.contract.getRootType(operation);
    const theirs = this.live.getRootType(operation);
    const selections = ours ? this.selections(selectionSet, ours, theirs ?? undefined, []) : [];
    const kept = { ...this.operation, selectionSet: setOf(selections.length > 0 ? selections : [TYPENAME]) };
    const all = this.operation.variableDefinitions ?? [];
    // Where nothing was cut, what was declared is used: the operation is valid under the contract.
    const used = this.isChanged ? usedVariables(kept) : new Set(all.map(({ variable }) => variable.name.value));
    const unused = new Set(all.flatMap(({ variable: { name } }) => (used.has(name.value) ? [] : [name.value])));
    const definitions = all.filter(({ variable }) => used.has(variable.name.value)).map((one) => this.retyped(one));
    const { lostNodes, refused, problems, promises } = this;
    const lost = new Map([...this.lost].filter(([path]) => !this.kept.has(path)));
    const document: DocumentNode = this.isChanged
      ? { kind: Kind.DOCUMENT, definitions: [{ ...kept, variableDefinitions: definitions }] }
      : this.whole.document;
    return { document, lost, lostNodes, refused, unused, problems, promises };
  }

  // Fragments are written out: their types may be called otherwise there.
  private selections(
    set: SelectionSetNode,
    ours: GraphQLCompositeType,
    theirs: GraphQLCompositeType | undefined,
    path: readonly string[],
  ): readonly SelectionNode[] {
    return set.selections.flatMap((node) => this.selection(node, ours, theirs, path));
  }

  private selection(
    node: SelectionNode,
    ours: GraphQLCompositeType,
    theirs: GraphQLCompositeType | undefined,
    path: readonly string[],
  ): readonly SelectionNode[] {
    switch (node.kind) {
      case Kind.FIELD: {
        const field = this.field(node, ours, theirs, path);
        return field ? [field] : [];
      }
      case Kind.FRAGMENT_SPREAD: {
        const fragment = this.fragments.get(node.name.value);
        if (!fragment) return [];
        return this.fragment(node, fragment.typeCondition.name.value, fragment.selectionSet, ours, theirs, path);
      }
      case Kind.INLINE_FRAGMENT:
        return this.fragment(node, node.typeCondition?.name.value ?? ours.name, node.selectionSet, ours, theirs, path);
    }
  }

  /** What a fragment selects: as it stands where it is of the parent's own type, else as an inline fragment. */
  private fragment(
    { directives = [] }: SelectionNode,
    condition: string,
    set: SelectionSetNode,
    ours: GraphQLCompositeType,
    theirs: GraphQLCompositeType | undefined,
    path: readonly string[],
  ): readonly SelectionNode[] {
    const isOwn = condition === ours.name;
    const own = this.contract.getType(condition);
    const other = isOwn ? theirs : this.live.getType(condition);
    if (!isCompositeType(own)) return [];
    const selections = this.selections(set, own, isCompositeType(other) ? other : undefined, path);
    if (selections.length === 0 || (isOwn && directives.length === 0)) return selections;
    const name = { kind: Kind.NAME, value: other?.name ?? condition } as const;
    const typeCondition = { kind: Kind.NAMED_TYPE, name } as const;
    return [{ kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet: setOf(selections) }];
  }

  private field(
    node: FieldNode,
    ours: GraphQLCompositeType,
    theirs: GraphQLCompositeType | undefined,
    path: readonly string[],
  ): FieldNode | undefined {
    const name = node.name.value;
    // Every schema answers what is asked of itself.
    if (name.startsWith('__')) return node;
    const own = fieldOf(ours, name);
    const other = theirs && fieldOf(theirs, name);
    const at = `${ours.name}.${name}`;
    const here = [...path, node.alias?.value ?? name];
    const remark = own && isRemark(own.type) ? ({ isRemark: true } as const) : {};
    if (!other) return this.lose(node, here, [{ coordinate: at, words: `has no field ${at}`, ...remark }]);
    if (own && !isAnsweredAlike(own.type, other.type)) {
      const words = `answers ${String(other.type)} for ${at}, and not ${String(own.type)}`;
      return this.lose(node, here, [{ coordinate: at, words, ...remark }]);
    }
    const given = cutArguments(node, at, own, other, this.whole);
    if ('problem' in given) return this.lose(node, here, [{ ...given.problem, ...remark }]);
    if (own && mayBreakPromise(own.type, other.type))
      this.promises.push({ path: here, type: own.type, coordinate: at });
    const below = this.belowField(node, (own ?? other).type, other.type, here);
    if (below?.length === 0) return this.lose(node, here, this.whyEmpty(here));
    this.kept.add(here.join('.'));
    this.positions.push(...given.positions);
    this.refused.push(...given.refused);
    if (given.kept.length < (node.arguments ?? []).length) this.isChanged = true;
    return { ...node, arguments: given.kept, ...(below ? { selectionSet: setOf(below) } : {}) };
  }

  private belowField(
    { selectionSet }: FieldNode,
    ours: GraphQLField<unknown, unknown>['type'],
    theirs: GraphQLField<unknown, unknown>['type'],
    path: readonly string[],
  ): readonly SelectionNode[] | undefined {
    const own = getNamedType(ours);
    const other = getNamedType(theirs);
    if (!selectionSet || !isCompositeType(own) || !isCompositeType(other)) return undefined;
    return this.selections(selectionSet, own, other, path);
  }

  private lose(node: FieldNode, path: readonly string[], lacks: readonly Lack[]): undefined {
    this.isChanged = true;
    this.lostNodes.add(node);
    const key = path.join('.');
    this.lost.set(key, distinctLacks([...(this.lost.get(key) ?? []), ...lacks]));
    return undefined;
  }

  private whyEmpty(path: readonly string[]): readonly Lack[] {
    const prefix = `${path.join('.')}.`;
    return [...this.lost].flatMap(([lost, lacks]) => (lost.startsWith(prefix) ? lacks : []));
  }

  /** A variable with a type that the UI has and takes wherever the variable stands. */
  private retyped(definition: VariableDefinitionNode): VariableDefinitionNode {
    const name = definition.variable.name.value;
    const places = this.positions.flatMap(({ variable, type }) => (variable === name ? [type] : []));
    const declared: unknown = typeFromAST(this.live, definition.type);
    const candidates = [...(isInputType(declared) ? [declared] : []), ...places];
    const fitting = candidates.find((type) => places.every((place) => isTypeSubTypeOf(this.live, type, place)));
    if (fitting === declared || places.length === 0) return definition;
    this.isChanged = true;
    if (fitting) return { ...definition, type: parseType(String(fitting)) };
    const words = `takes ${places.map(String).join(' and ')} for $${name}`;
    this.problems.push({ coordinate: `$${name}`, words });
    return definition;
  }
}

/** A text that may be null: a version, a message, a note. */
function isRemark(type: GraphQLField<unknown, unknown>['type']): boolean {
  return type === GraphQLString;
}

function setOf(selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}

function fieldOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function usedVariables({ selectionSet }: OperationDefinitionNode): ReadonlySet<string> {
  const used = new Set<string>();
  visit(selectionSet, {
    Variable: ({ name }) => {
      used.add(name.value);
    },
  });
  return used;
}
