import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** What kind of type one is: all that a cut tells apart. */
export type TypeKind = 'object' | 'interface' | 'union' | 'input' | 'enum' | 'scalar';

/** A type as far as operations are cut by it: its kind, and its fields or values, each as one text. */
export interface WrittenType {
  readonly kind: TypeKind;
  /** `name:Type`, `name(argument:Type,other:Type=):Type` where `=` stands for a default of any kind; values by their names. */
  readonly members: readonly string[];
}

/** The kind of a type. */
export function kindOf(type: GraphQLNamedType): TypeKind {
  if (isObjectType(type)) return 'object';
  if (isInterfaceType(type)) return 'interface';
  if (isUnionType(type)) return 'union';
  if (isInputObjectType(type)) return 'input';
  return isEnumType(type) ? 'enum' : 'scalar';
}

/** Writes a type: alike where two types cut an operation alike, whatever the order in which a schema has their parts. */
export function writtenType(type: GraphQLNamedType): WrittenType {
  const kind = kindOf(type);
  if (isObjectType(type) || isInterfaceType(type)) {
    return { kind, members: Object.values(type.getFields()).map(writtenField).toSorted() };
  }
  if (isInputObjectType(type)) return { kind, members: Object.values(type.getFields()).map(writtenInput).toSorted() };
  return {
    kind,
    members: isEnumType(type)
      ? type
          .getValues()
          .map(({ name }) => name)
          .toSorted()
      : [],
  };
}

/** Writes one field of an object, with its arguments. */
export function writtenField({ name, args, type }: GraphQLField<unknown, unknown>): string {
  return `${name}${args.length === 0 ? '' : `(${args.map(writtenInput).toSorted().join(',')})`}:${String(type)}`;
}

function writtenInput({ name, type, defaultValue }: GraphQLArgument | GraphQLInputField): string {
  return `${name}:${String(type)}${defaultValue === undefined ? '' : '='}`;
}

/** The name of what is written. */
export function nameOfWritten(member: string): string {
  return /^\w+/.exec(member)?.[0] ?? member;
}
