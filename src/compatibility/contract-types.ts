import {
  type GraphQLArgumentConfig,
  GraphQLEnumType,
  type GraphQLFieldConfig,
  type GraphQLInputFieldConfig,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInterfaceType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLScalarType,
  type GraphQLType,
  GraphQLUnionType,
  isInputType,
  isNullableType,
  isObjectType,
  isOutputType,
  OperationTypeNode,
  specifiedScalarTypes,
} from 'graphql';
import { CONTRACT } from './contract.generated.ts';
import { nameOfWritten, type WrittenType } from './written-type.ts';

/** The types of a schema, as far as operations are cut by them. */
export interface SchemaTypes {
  getType(name: string): GraphQLNamedType | undefined;
  getRootType(operation: OperationTypeNode): GraphQLObjectType | null | undefined;
}

const ROOTS: Readonly<Record<OperationTypeNode, string>> = {
  [OperationTypeNode.QUERY]: 'Query',
  [OperationTypeNode.MUTATION]: 'Mutation',
  [OperationTypeNode.SUBSCRIPTION]: 'Subscription',
};

/**
 * The types of the contract that this server's operations are written for, each made when it is first asked for: nearly all
 * operations are what the UI takes as they stand, and need none.
 */
export class ContractTypes implements SchemaTypes {
  readonly #written: Readonly<Record<string, WrittenType>>;
  readonly #made = new Map<string, GraphQLNamedType>(specifiedScalarTypes.map((type) => [type.name, type]));

  constructor(written: Readonly<Record<string, WrittenType>> = CONTRACT) {
    this.#written = written;
  }

  /** All of them, as they are written. */
  get written(): Readonly<Record<string, WrittenType>> {
    return this.#written;
  }

  getType(name: string): GraphQLNamedType | undefined {
    const made = this.#made.get(name);
    const written = made ? undefined : this.#written[name];
    if (!written) return made;
    const type = this.#make(name, written);
    this.#made.set(name, type);
    return type;
  }

  getRootType(operation: OperationTypeNode): GraphQLObjectType | undefined {
    const type = this.getType(ROOTS[operation]);
    return isObjectType(type) ? type : undefined;
  }

  #make(name: string, { kind, members }: WrittenType): GraphQLNamedType {
    switch (kind) {
      case 'object':
        return new GraphQLObjectType({ name, fields: () => byName(members, (member) => this.#field(member)) });
      case 'interface':
        return new GraphQLInterfaceType({ name, fields: () => byName(members, (member) => this.#field(member)) });
      case 'union':
        return new GraphQLUnionType({ name, types: [] });
      case 'input':
        return new GraphQLInputObjectType({ name, fields: () => byName(members, (member) => this.#input(member)) });
      case 'enum':
        return new GraphQLEnumType({ name, values: byName(members, () => ({})) });
      case 'scalar':
        return new GraphQLScalarType({ name });
    }
  }

  #field(member: string): GraphQLFieldConfig<unknown, unknown> {
    const [, list = '', type = ''] = /^\w+(?:\(([^)]*)\))?:(.*)$/.exec(member) ?? [];
    const args = list === '' ? [] : list.split(',');
    return { type: this.#output(type), args: byName(args, (argument) => this.#input(argument)) };
  }

  #input(member: string): GraphQLArgumentConfig & GraphQLInputFieldConfig {
    const [, type = '', filled = ''] = /^\w+:([^=]*)(=?)$/.exec(member) ?? [];
    // Which default it is, nobody asks.
    return { type: this.#taken(type), ...(filled === '' ? {} : { defaultValue: null }) };
  }

  #output(text: string): GraphQLOutputType {
    const type = this.#typeOf(text);
    if (!isOutputType(type)) throw new TypeError(`the contract answers ${text}`);
    return type;
  }

  #taken(text: string): GraphQLInputType {
    const type = this.#typeOf(text);
    if (!isInputType(type)) throw new TypeError(`the contract takes ${text}`);
    return type;
  }

  #typeOf(text: string): GraphQLType | undefined {
    if (text.endsWith('!')) {
      const inner = this.#typeOf(text.slice(0, -1));
      return isNullableType(inner) ? new GraphQLNonNull(inner) : undefined;
    }
    if (!text.startsWith('[')) return this.getType(text);
    const item = this.#typeOf(text.slice(1, -1));
    return item && new GraphQLList(item);
  }
}

function byName<Made>(members: readonly string[], make: (member: string) => Made): Readonly<Record<string, Made>> {
  return Object.fromEntries(members.map((member) => [nameOfWritten(member), make(member)]));
}
