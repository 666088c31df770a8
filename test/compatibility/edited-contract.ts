import fc from 'fast-check';
import {
  type ConstDirectiveNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type TypeNode,
} from 'graphql';

/** What is done to one field, input field or enum value. */
type Edit = 'remove' | 'rename' | 'retype' | 'make nullable' | 'make a list' | 'demand more';

const EDITS: readonly Edit[] = ['remove', 'rename', 'retype', 'make nullable', 'make a list', 'demand more'];

/** Which part of a contract is edited, and how: the same numbers make the same contract. */
interface Editing {
  readonly seed: number;
  /** Of a thousand fields. */
  readonly perMille: number;
  readonly edits: readonly Edit[];
}

/** Random edits, from a few of one sort to nearly everything of all sorts. */
export const editings: fc.Arbitrary<Editing> = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000_000 }),
  perMille: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 900 })),
  edits: fc.subarray([...EDITS], { minLength: 1 }),
});

/** A contract with such edits; every type keeps at least one field, so that it is a schema still. */
export function editedContract(sdl: string, { seed, perMille, edits }: Editing): string {
  const random = generator(seed);
  const pick = (): Edit | undefined =>
    random() * 1000 < perMille ? edits[Math.floor(random() * edits.length)] : undefined;
  const document = parse(sdl, { noLocation: true });
  return print({
    ...document,
    definitions: document.definitions.map((node) => {
      switch (node.kind) {
        case Kind.OBJECT_TYPE_DEFINITION:
          return editedObject(node, pick);
        case Kind.INPUT_OBJECT_TYPE_DEFINITION:
          return editedInput(node, pick);
        case Kind.ENUM_TYPE_DEFINITION:
          return editedEnum(node, pick);
        default:
          return node;
      }
    }),
  });
}

function editedObject(node: ObjectTypeDefinitionNode, pick: () => Edit | undefined): ObjectTypeDefinitionNode {
  const fields = (node.fields ?? []).flatMap((field) => editedField(field, pick()));
  return { ...node, fields: fields.length > 0 ? fields : [lonely()] };
}

function editedField(field: FieldDefinitionNode, edit: Edit | undefined): readonly FieldDefinitionNode[] {
  switch (edit) {
    case 'remove':
      return [];
    case 'rename':
      return [{ ...field, name: { ...field.name, value: `${field.name.value}Renamed` } }];
    case 'retype':
      return [{ ...field, type: named(nameOf(field.type) === 'Int' ? 'String' : 'Int') }];
    case 'make nullable':
      return [{ ...field, type: field.type.kind === Kind.NON_NULL_TYPE ? field.type.type : field.type }];
    case 'make a list':
      return [{ ...field, type: { kind: Kind.LIST_TYPE, type: field.type } }];
    case 'demand more':
      return [{ ...field, arguments: [...(field.arguments ?? []), demanded()] }];
    case undefined:
      return [field];
  }
}

function editedInput(node: InputObjectTypeDefinitionNode, pick: () => Edit | undefined): InputObjectTypeDefinitionNode {
  const fields = (node.fields ?? []).flatMap((field) => {
    switch (pick()) {
      case 'remove':
        return [];
      case 'rename':
        return [{ ...field, name: { ...field.name, value: `${field.name.value}Renamed` } }];
      case 'retype':
        return [{ ...field, type: named('Boolean') }];
      case 'make a list':
        return [{ ...field, type: { kind: Kind.LIST_TYPE, type: field.type } as const }];
      case 'demand more':
        return field.type.kind === Kind.NON_NULL_TYPE
          ? [field]
          : [{ ...field, type: { kind: Kind.NON_NULL_TYPE, type: field.type } as const }];
      default:
        return [field];
    }
  });
  return { ...node, fields: fields.length > 0 ? fields : [{ ...demanded(), type: named('String') }] };
}

function editedEnum(node: EnumTypeDefinitionNode, pick: () => Edit | undefined): EnumTypeDefinitionNode {
  const directives: readonly ConstDirectiveNode[] = [];
  const values = (node.values ?? []).flatMap((value) => {
    const edit = pick();
    if (edit === 'remove') return [];
    if (edit === 'rename') return [{ ...value, name: { ...value.name, value: `${value.name.value}_RENAMED` } }];
    return [value];
  });
  const added = {
    kind: Kind.ENUM_VALUE_DEFINITION,
    name: { kind: Kind.NAME, value: 'NEVER_SEEN' },
    directives,
  } as const;
  return { ...node, values: [...values, added] };
}

function named(value: string): TypeNode {
  return { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value } };
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

function demanded() {
  return {
    kind: Kind.INPUT_VALUE_DEFINITION,
    name: { kind: Kind.NAME, value: 'demandedByAnother' },
    type: { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'String' } } },
  } as const;
}

function lonely(): FieldDefinitionNode {
  return { kind: Kind.FIELD_DEFINITION, name: { kind: Kind.NAME, value: 'nothingElse' }, type: named('String') };
}

/** Numbers from 0 to 1 (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
