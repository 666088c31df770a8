import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { releaseFacts } from '../compile/since.ts';
import { compileRepository } from './plugin.ts';

/**
 * What differs between the supported releases, as TypeScript: which they are, and since when what our operations use is
 * there.
 *
 * @throws BuildRefused naming every refusal, each with file, line and column
 */
export function generateReleases(): string {
  const { contract, tools } = compileRepository();
  const { releases, since } = releaseFacts(contract, tools);
  return [
    '// Generated from graphql/releases by `npm run generate`; never edited by hand.',
    '',
    '/** The supported releases at which the contract changed, oldest first. */',
    `export const RELEASES: readonly string[] = ${JSON.stringify(releases, null, 2)};`,
    '',
    '/** Since when what our operations use is there, where some supported release lacks it. */',
    `export const SINCE = ${JSON.stringify(since, null, 2)} as const satisfies Readonly<Record<string, string>>;`,
    '',
  ].join('\n');
}

/** The graphql-codegen plugin. */
export const plugin: PluginFunction = () => generateReleases();
