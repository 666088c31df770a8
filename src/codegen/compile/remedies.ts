import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { didYouMean } from './did-you-mean.ts';
import type { Fragments } from './fragments.ts';

/** What an author could have meant: the contract with the client-only directives, the operation, all fragments. */
export interface Surroundings {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
}

type Remedy = (found: readonly string[], surroundings: Surroundings) => string;

const MAX_NAMED = 12;

/** Messages of GraphQL's own validation that say what is wrong and not how to mend it. */
const REMEDIES: readonly (readonly [RegExp, Remedy])[] = [
  [
    /^Cannot query field "([^"]+)" on type "([^"]+)"\.$/,
    ([field = '', type], { schema }) => {
      const isBelow = type === 'Query' && fieldNames(schema.getType('ComputePlatform')).includes(field);
      if (isBelow) return `It is a field of computePlatform: computePlatform { ${field} { … } }.`;
      return `${type} has ${some(fieldNames(schema.getType(type ?? '')))}.`;
    },
  ],
  [
    /^Unknown argument "([^"]+)" on field "([^".]+)\.([^"]+)"\.$/,
    ([, type, field], { schema }) => `It takes ${some(argumentNames(schema.getType(type ?? ''), field ?? ''))}.`,
  ],
  [
    /^Unknown argument "([^"]+)" on directive "@([^"]+)"\.$/,
    ([, directive], { schema }) =>
      `It takes ${some((schema.getDirective(directive ?? '')?.args ?? []).map(({ name }) => name))}.`,
  ],
  [
    /^Field "([^"]+)" argument "([^"]+)" of type "([^"]+)" is required, but it was not provided\.$/,
    ([, argument, type]) => `Give it: declare a variable of type ${type} and pass it, as in ${argument}: $${argument}.`,
  ],
  [
    /^Directive "@([^"]+)" argument "([^"]+)" of type "([^"]+)" is required, but it was not provided\.$/,
    ([, argument, type]) => `Add ${argument}: ${type?.startsWith('String') ? '"…"' : '…'} to it.`,
  ],
  [
    /^Field "([^"]+)" of required type "([^"]+)" was not provided\.$/,
    () => 'Give it: declare a variable of that type and pass it.',
  ],
  [
    /^Unknown directive "@([^"]+)"\.$/,
    ([name = ''], { schema }) => {
      const known = schema.getDirectives().filter(({ locations }) => locations.some((place) => PLACES[place]));
      const names = known.map((directive) => directive.name);
      return didYouMean(name, names, '@') ?? `There are ${some(names.map((one) => `@${one}`))}.`;
    },
  ],
  [
    /^Directive "@([^"]+)" may not be used on .+\.$/,
    ([name], { schema }) => {
      const places = schema.getDirective(name ?? '')?.locations ?? [];
      return `It belongs on ${places.map((place) => PLACES[place] ?? place).join(' or ')}.`;
    },
  ],
  [/^The directive "@[^"]+" can only be used once at this location\.$/, () => 'Keep one.'],
  [/^There can be only one [^"]+ named "[^"]+"\.$/, () => 'Keep one, or name the other otherwise.'],
  [
    /^Unknown fragment "([^"]+)"\.$/,
    ([name = ''], { fragments }) =>
      didYouMean(name, [...fragments.keys()]) ?? 'Write it into graphql/fragments, where fragments are shared.',
  ],
  [
    /^Unknown type "([^"]+)"\.$/,
    ([name = ''], { schema }) => {
      const known = Object.values(schema.getTypeMap()).filter(
        (type) => isInputType(type) && !isIntrospectionType(type),
      );
      const names = known.map((type) => type.name);
      return didYouMean(name, names) ?? 'Plain types are String, Int, Float, Boolean and ID.';
    },
  ],
  [
    /^Variable "\$([^"]+)" is not defined by operation "([^"]+)"\.$/,
    ([name = ''], { operation }) => {
      const declared = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
      const declare = `eclare it among the variables of ${operation.name?.value}, with its type and a description.`;
      const meant = didYouMean(name, declared, '$');
      return meant ? `${meant} Otherwise d${declare}` : `D${declare}`;
    },
  ],
  [
    /^Variable "\$([^"]+)" of type "([^"]+)" used in position expecting type "([^"]+)"\.$/,
    ([name, , type]) => `Declare it as $${name}: ${type}.`,
  ],
  [
    /^Variable "\$([^"]+)" cannot be non-input type "([^"]+)"\.$/,
    ([, type]) => `${type} is what the API answers. Take plain values, and build an input in the body.`,
  ],
  [/^Expected value of type "([^"]+)", found null\.$/, ([type]) => `Leave it out, or give a value of type ${type}.`],
  [/^(String|Int|Float|Boolean|ID) cannot represent .+$/s, ([type]) => `Write a value of type ${type}.`],
];

const PLACES: Readonly<Record<string, string>> = {
  FIELD: 'a field',
  QUERY: 'a query',
  MUTATION: 'a mutation',
  VARIABLE_DEFINITION: 'a variable, behind its type',
};

/** A message of GraphQL's validation, with how to mend it where it does not say so. */
export function withRemedy(message: string, surroundings: Surroundings): string {
  for (const [pattern, remedy] of REMEDIES) {
    const found = pattern.exec(message);
    if (found) return `${message.replace(/\.?$/, '.')} ${remedy(found.slice(1), surroundings)}`;
  }
  return message;
}

function some(names: readonly string[]): string {
  if (names.length === 0) return 'none';
  const more = names.length - MAX_NAMED;
  return `${names.slice(0, MAX_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function fieldNames(type: GraphQLNamedType | undefined): readonly string[] {
  const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
  return hasFields ? Object.keys(type.getFields()) : [];
}

function argumentNames(type: GraphQLNamedType | undefined, field: string): readonly string[] {
  return isObjectType(type) ? (type.getFields()[field]?.args.map(({ name }) => name) ?? []) : [];
}
