import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import type { ArgumentsSchema, ValueTemplate } from '../tool/definition.ts';
import type { Lack, RefusedValue } from './lacks.ts';

/** One value that is sent: its type in the contract and in the UI, and what it is made of, where that is known. */
export interface SentValue {
  readonly path: RefusedValue['path'];
  /** The argument or input field that takes it. */
  readonly at: string;
  readonly ours: GraphQLInputType;
  readonly theirs: GraphQLInputType;
  readonly template: ValueTemplate | undefined;
}

/** What a UI takes otherwise of a value. */
export interface InputDifference {
  /** Why no such value can be sent at all. */
  readonly problem?: Lack;
  /** Parts of it that cannot be sent. */
  readonly refused: readonly RefusedValue[];
}

const NO_DIFFERENCE: InputDifference = { refused: [] };

/**
 * What a UI takes otherwise of the values that an operation is sent with. Validation of the operation sees their types'
 * names alone; the UI checks the values, call by call.
 */
export class InputComparison {
  private readonly argumentsSchema: ArgumentsSchema;
  private readonly open: (readonly [GraphQLInputObjectType, GraphQLInputObjectType])[] = [];

  /** @param argumentsSchema the tool's arguments: where they list the values of an enum, no others count */
  constructor(argumentsSchema: ArgumentsSchema) {
    this.argumentsSchema = argumentsSchema;
  }

  /** Compares one value, whatever lies below it too. */
  compare(sent: SentValue): InputDifference {
    const { at, ours, theirs } = sent;
    if (listDepth(ours) !== listDepth(theirs)) return impossible(retyped(at, theirs, ours));
    const own = getNamedType(ours);
    const other = getNamedType(theirs);
    if (isInputObjectType(own) && isInputObjectType(other)) return this.compareObjects(sent, own, other);
    if (isInputObjectType(own) !== isInputObjectType(other)) return impossible(retyped(at, theirs, ours));
    if (isEnumType(own) && isEnumType(other)) {
      const values = valuesOf(sent.template, this.argumentsSchema) ?? own.getValues().map(({ name }) => name);
      const gone = values.filter((value) => own.getValue(value) && !other.getValue(value));
      const lacks = gone.map((value) => ({
        coordinate: `${own.name}.${value}`,
        words: `has no value ${value} of ${other.name}`,
      }));
      const [first] = lacks;
      if (first && gone.length === values.length) return impossible(first);
      return { refused: lacks.map((lack, place) => ({ ...lack, path: sent.path, values: [gone[place] ?? ''] })) };
    }
    return isTakenAlike(own, other) ? NO_DIFFERENCE : impossible(retyped(at, theirs, ours));
  }

  private compareObjects(sent: SentValue, own: GraphQLInputObjectType, other: GraphQLInputObjectType): InputDifference {
    const template = sent.template && 'object' in sent.template ? sent.template.object : undefined;
    // A type that holds itself says nothing new the second time.
    if (this.open.some(([left, right]) => left === own && right === other)) return NO_DIFFERENCE;
    this.open.push([own, other]);
    const found = this.compareFields(sent, own, other, template);
    this.open.pop();
    return found;
  }

  private compareFields(
    { path }: SentValue,
    own: GraphQLInputObjectType,
    other: GraphQLInputObjectType,
    template: Readonly<Record<string, ValueTemplate>> | undefined,
  ): InputDifference {
    const refused: RefusedValue[] = [];
    const known = own.getFields();
    const there = other.getFields();
    for (const field of Object.values(there)) {
      if (!isRequiredInputField(field)) continue;
      const mine = known[field.name];
      const at = `${other.name}.${field.name}`;
      const lack = { coordinate: at, words: `demands a field ${at}` };
      if (!mine || (template && !template[field.name])) return impossible(lack);
      if (!isRequiredInputField(mine)) refused.push({ ...lack, path: [...path, field.name], isDemanded: true });
    }
    for (const name of Object.keys(template ?? known)) {
      const mine = known[name];
      if (!mine) continue;
      const at = `${own.name}.${name}`;
      const below: RefusedValue['path'] = [...path, name];
      const theirs = there[name];
      const found = theirs
        ? this.compare({ path: below, at, ours: mine.type, theirs: theirs.type, template: template?.[name] })
        : impossible({ coordinate: at, words: `has no field ${at}` });
      if (!found.problem) refused.push(...found.refused);
      else if (isRequiredInputField(mine) || isConstant(template?.[name])) return found;
      else refused.push({ ...found.problem, path: below });
    }
    return { refused };
  }
}

function impossible(problem: Lack): InputDifference {
  return { problem, refused: [] };
}

function retyped(at: string, theirs: GraphQLInputType, ours: GraphQLInputType): Lack {
  return { coordinate: at, words: `takes ${String(theirs)} for ${at}, and not ${String(ours)}` };
}

function listDepth(type: GraphQLInputType): number {
  const nullable = getNullableType(type);
  return isListType(nullable) ? 1 + listDepth(nullable.ofType) : 0;
}

/** Whether a plain value of our type is one of theirs too. */
function isTakenAlike(ours: GraphQLNamedType, theirs: GraphQLNamedType): boolean {
  if (ours.name === theirs.name) return true;
  // A scalar of the UI's own may take anything.
  if (isScalarType(theirs) && !isSpecifiedScalarType(theirs)) return true;
  if (isText(ours) && isText(theirs)) return true;
  return ours.name === 'Int' && theirs.name === 'Float';
}

function isText(type: GraphQLNamedType): boolean {
  return type.name === 'ID' || type.name === 'String' || isEnumType(type);
}

/** Whether a value is sent whatever is given: it cannot be left out. */
function isConstant(template: ValueTemplate | undefined): boolean {
  if (!template) return false;
  if ('value' in template) return true;
  if ('argument' in template) return false;
  return ('list' in template ? template.list : Object.values(template.object)).some(isConstant);
}

/** The values that an enum can be sent with, where the tool's own arguments list them. */
function valuesOf(template: ValueTemplate | undefined, schema: ArgumentsSchema): readonly string[] | undefined {
  if (!template) return undefined;
  if ('value' in template) return typeof template.value === 'string' ? [template.value] : undefined;
  if ('list' in template) return template.list.flatMap((item) => valuesOf(item, schema) ?? []);
  if (!('argument' in template)) return undefined;
  const argument = schema.properties[template.argument];
  return argument?.enum ?? argument?.items?.enum;
}

/** Whether a value is sent whatever the caller says: something of it is constant, required, defaulted, or the adapter's. */
export function isGivenAlways(template: ValueTemplate | undefined, schema: ArgumentsSchema): boolean {
  if (!template) return false;
  if ('value' in template) return true;
  if ('argument' in template) {
    const { argument } = template;
    const property = schema.properties[argument];
    return !property || property.default !== undefined || schema.required?.includes(argument) === true;
  }
  const parts = 'list' in template ? template.list : Object.values(template.object);
  return parts.some((part) => isGivenAlways(part, schema));
}
