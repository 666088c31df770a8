import { CORE_VIEW } from '../access/toolsets.ts';

/**
 * The value of `?toolsets=` with which a connection lists tools beside those of the view `core`.
 *
 * @example
 * toolsetsFor([{ toolset: 'sampling', core: false }, { toolset: 'sources', core: true }]); // => 'core,sampling'
 */
export function toolsetsFor(tools: readonly { readonly toolset: string; readonly core: boolean }[]): string {
  const names = new Set(tools.flatMap(({ toolset, core }) => (core ? [] : [toolset])));
  return [CORE_VIEW, ...[...names].sort()].join(',');
}
