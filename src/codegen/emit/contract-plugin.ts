import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { isIntrospectionType, isSpecifiedScalarType } from 'graphql';
import { contractSchema } from '../../compatibility/contract.ts';
import { writtenType } from '../../compatibility/written-type.ts';

/** The types of the contract as far as operations are cut by them, as TypeScript: a server that starts parses no contract. */
export function generateContract(): string {
  const types = Object.values(contractSchema().getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const written = Object.fromEntries(types.map((type) => [type.name, writtenType(type)]));
  return [
    '// Generated from graphql/schema.graphql and what is known of the next release by `npm run generate`; never edited by hand.',
    "import type { WrittenType } from './written-type.ts';",
    '',
    '/** The types of the contract, with what is known of the next one. */',
    `export const CONTRACT: Readonly<Record<string, WrittenType>> = ${JSON.stringify(written, null, 2)};`,
    '',
  ].join('\n');
}

/** The graphql-codegen plugin. */
export const plugin: PluginFunction = () => generateContract();
