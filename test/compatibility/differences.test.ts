import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { contractSchema } from '../../src/compatibility/contract.ts';
import { ContractTypes } from '../../src/compatibility/contract-types.ts';
import { differingWords } from '../../src/compatibility/differences.ts';
import { Fit } from '../../src/compatibility/fit.ts';
import { neededOperations, ownOperations } from '../../src/compatibility/needs.ts';
import { writtenType } from '../../src/compatibility/written-type.ts';

const RELEASES = 'graphql/releases';
const NEWEST = readFileSync('graphql/schema.graphql', 'utf8');
const contract = contractSchema();
const schemaOf = (sdl: string) => buildSchema(sdl, { assumeValid: true });

/** Every operation as a UI takes it, in texts: types of one schema are no others' equals. */
function fitted(live: GraphQLSchema, by: GraphQLSchema | ContractTypes) {
  const fit = new Fit(live, by);
  return [...createCatalog().tools.values()].flatMap(({ definition }) =>
    [
      ...ownOperations(definition).map((one) => fit.of(one, definition)),
      ...neededOperations(definition).map((one) => fit.of(one)),
    ].map(({ promises, unused, ...rest }) => ({
      ...rest,
      unused: [...unused],
      promises: promises.map(({ type, ...promise }) => ({ ...promise, type: String(type) })),
    })),
  );
}

/** The newest contract with one thing otherwise. */
function otherwise(from: string | RegExp, to: string): GraphQLSchema {
  const edited = NEWEST.replace(from, to);
  expect(edited).not.toBe(NEWEST);
  return schemaOf(edited);
}

const wordsOf = (live: GraphQLSchema) => differingWords(live, new ContractTypes().written);
const sdl = (body: string) => schemaOf(`type Query { a: Int } type Mutation { b: Int } ${body}`);
const written = (live: GraphQLSchema) =>
  Object.fromEntries(
    Object.values(live.getTypeMap())
      .filter(({ name }) => !name.startsWith('__'))
      .map((type) => [type.name, writtenType(type)]),
  );

describe('an operation that holds no differing word', () => {
  const uis: readonly (readonly [string, GraphQLSchema])[] = [
    ...readdirSync(RELEASES).map((file) => [file, schemaOf(readFileSync(`${RELEASES}/${file}`, 'utf8'))] as const),
    ['the newest', schemaOf(NEWEST)],
    ['the contract', contract],
  ];

  it.each(uis)('is taken by %s as if it were cut', (_name, live) => {
    expect(fitted(live, new ContractTypes())).toEqual(fitted(live, contract));
  });

  it('is nearly every one where the UI is the newest', () => {
    const words = [...(wordsOf(schemaOf(NEWEST)) ?? [])];
    const texts = [...createCatalog().tools.values()].flatMap(({ definition }) =>
      ownOperations(definition).map(({ whole, text }) => whole ?? text),
    );
    const looked = texts.filter((text) => words.some((word) => text.match(/\w+/g)?.includes(word)));
    expect(looked.length).toBeLessThan(texts.length / 4);
  });
});

describe('differing words', () => {
  it('are none where a UI has the contract', () => {
    expect(wordsOf(contract)).toEqual(new Set());
  });

  it('are no concern of operations that begin at types of other names', () => {
    expect(wordsOf(otherwise(/\bQuery\b/g, 'QueryRoot'))).toBeUndefined();
  });

  it.each([
    ['a field that is gone', 'type T { a: Int c: Int }', 'type T { a: Int }', ['c']],
    ['a field that may be null', 'type T { a: Int! }', 'type T { a: Int }', ['a']],
    ['a field with one argument more', 'type T { a: Int }', 'type T { a(of: Int): Int }', ['a']],
    ['an argument that has lost its default', 'type T { a(of: Int! = 1): Int }', 'type T { a(of: Int!): Int }', ['a']],
    ['a type that is gone', 'type T { a: Int } type U { a: Int }', 'type T { a: Int }', ['U']],
    ['a type of another kind', 'type T { a: U } scalar U', 'type T { a: U } enum U { X }', ['U', 'a']],
    ['an interface that is a union', 'interface I { a: Int }', 'union I = Query', ['I']],
    [
      'what an argument takes, however deep',
      'type T { a(of: [O!]): Int c: Int } input O { p: P } input P { o: O e: [E!]! } enum E { X Y }',
      'type T { a(of: [O!]): Int c: Int } input O { p: P } input P { o: O e: [E!]! } enum E { X }',
      ['a'],
    ],
    [
      'what an argument takes that is demanded now',
      'type T { a(of: O): Int } input O { p: Int }',
      'type T { a(of: O): Int } input O { p: Int q: Int! }',
      ['a'],
    ],
  ])('name %s', (_what, ours, theirs, words) => {
    expect([...(differingWords(sdl(theirs), written(sdl(ours))) ?? [])].toSorted()).toEqual(words);
  });

  it.each([
    [
      'more fields, types and values',
      'type T { a: E } enum E { X }',
      'type T { a: E c: Int } enum E { X Y } type U { a: Int }',
    ],
    ['another order', 'type T { a(o: Int, p: Int): Int c: Int }', 'type T { c: Int a(p: Int, o: Int): Int }'],
    ['fewer values of what is answered', 'type T { a: E } enum E { X Y }', 'type T { a: E } enum E { X }'],
  ])('are none for %s', (_what, ours, theirs) => {
    expect(differingWords(sdl(theirs), written(sdl(ours)))).toEqual(new Set());
  });
});
