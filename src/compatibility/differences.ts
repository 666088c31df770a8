import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { kindOf, nameOfWritten, type WrittenType, writtenField, writtenType } from './written-type.ts';

type Written = Readonly<Record<string, WrittenType>>;

/**
 * The words of which an operation has at least one where a UI may not take it as it stands: names of fields that the UI lacks
 * or has otherwise, with their arguments and all that these take, and names of types that it lacks. An operation with none
 * of them meets nothing but what is the contract's. One that has one may be whole all the same: names are few.
 *
 * @param live the UI's schema
 * @param contract the types that the operations are valid under
 * @returns undefined where operations begin elsewhere than in the contract
 */
export function differingWords(live: GraphQLSchema, contract: Written): ReadonlySet<string> | undefined {
  if (live.getQueryType()?.name !== 'Query' || live.getMutationType()?.name !== 'Mutation') {
    return undefined;
  }
  const comparison = new Comparison(contract);
  const words = new Set<string>();
  for (const [name, written] of Object.entries(contract)) {
    const type = live.getType(name);
    if (!type || kindOf(type) !== written.kind) words.add(name);
    else if (isObjectType(type) || isInterfaceType(type)) {
      const fields = type.getFields();
      for (const member of written.members) {
        const field = fields[nameOfWritten(member)];
        if (!field || !comparison.isSameField(field, member)) words.add(nameOfWritten(member));
      }
    }
  }
  return words;
}

class Comparison {
  readonly #contract: Written;
  readonly #taken = new Map<GraphQLNamedType, boolean>();

  constructor(contract: Written) {
    this.#contract = contract;
  }

  isSameField(field: GraphQLField<unknown, unknown>, member: string): boolean {
    return (
      writtenField(field) === member &&
      this.#isSameKind(getNamedType(field.type)) &&
      field.args.every(({ type }) => this.#isTakenAlike(getNamedType(type)))
    );
  }

  #isSameKind(type: GraphQLNamedType): boolean {
    return (this.#contract[type.name]?.kind ?? 'scalar') === kindOf(type);
  }

  /** Whether a type, with all that it holds, takes what it takes in the contract and demands no more. */
  #isTakenAlike(type: GraphQLNamedType): boolean {
    const known = this.#taken.get(type);
    if (known !== undefined) return known;
    const held = new Set([type]);
    // What is added while it is walked is walked too.
    for (const one of held) {
      if (isInputObjectType(one)) {
        for (const field of Object.values(one.getFields())) held.add(getNamedType(field.type));
      }
    }
    const isAlike = [...held].every((one) => this.#isSameKind(one) && this.#holdsTheSame(one));
    this.#taken.set(type, isAlike);
    return isAlike;
  }

  /** More values of an enum are none of ours. */
  #holdsTheSame(type: GraphQLNamedType): boolean {
    const members = this.#contract[type.name]?.members ?? [];
    if (isEnumType(type)) return members.every((value) => type.getValue(value));
    return !isInputObjectType(type) || writtenType(type).members.join() === members.join();
  }
}
