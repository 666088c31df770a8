import { readFileSync } from 'node:fs';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { printContract } from '../../src/codegen/drift/schema-pull.ts';
import { recordedIntrospection } from '../recordings/recordings.ts';

const CONTRACT = 'graphql/schema.graphql';

const introspection = introspectionFromSchema(
  buildSchema(`
    "Secret advice to whoever reads this."
    type Zebra { "How many." stripes: Int!, age: Int }
    type Query { "All." zebras("At most." limit: Int = 5): [Zebra!]!, ants(kinds: [Kind!]): Int }
    "Kinds."
    enum Kind { "Second." B A }
  `),
);

describe('printContract', () => {
  it('prints types, fields and values in name order, without descriptions', () => {
    expect(
      printContract(introspection),
    ).toBe(`# The contract of the Odigos UI API. Printed by \`npm run schema:pull\`; never edited by hand.

enum Kind {
  A
  B
}

type Query {
  ants(kinds: [Kind!]): Int
  zebras(limit: Int = 5): [Zebra!]!
}

type Zebra {
  age: Int
  stripes: Int!
}
`);
  });

  it('takes an introspection bare or as a whole answer', () => {
    expect(printContract({ data: introspection })).toBe(printContract(introspection));
  });

  it('prints the same whatever the order in which the API lists its types', () => {
    const { types, ...rest } = introspection.__schema;
    expect(printContract({ __schema: { ...rest, types: [...types].reverse() } })).toBe(printContract(introspection));
  });

  it.each([
    ['null', null],
    ['text', '<html></html>'],
    ['an answer of errors', { errors: [{ message: 'no' }], data: null }],
    ['another answer', { data: { sources: [] } }],
    ['a schema without types', { __schema: {} }],
  ])('refuses %s', (_what, value) => {
    expect(() => printContract(value)).toThrow('That is not a GraphQL introspection: it has no __schema with types.');
  });

  it('prints the recorded introspection as graphql/schema.graphql', () => {
    expect(printContract(recordedIntrospection())).toBe(readFileSync(CONTRACT, 'utf8'));
  });
});
