import { Fit } from '../../compatibility/fit.ts';
import type { CompiledTool } from './compile-tool.ts';
import type { Contract } from './contract.ts';
import { NEXT_CONTRACT, type ReleaseContract } from './releases.ts';

/** The releases that are supported, oldest first, and what of our operations came with which of them. */
export interface ReleaseFacts {
  readonly releases: readonly string[];
  /**
   * Since when what our operations use exists as they use it, by coordinate: a release, or the one to come. What is not
   * here has always been there.
   */
  readonly since: Readonly<Record<string, string>>;
}

/** Computes since when every selected field, argument, input field and enum value exists as it is used. */
export function releaseFacts({ wire, releases: all }: Contract, tools: readonly CompiledTool[]): ReleaseFacts {
  const releases = all.filter(({ release }) => release !== NEXT_CONTRACT);
  const since = new Map<string, string>();
  releases.forEach((contract, place) => {
    const after = releases[place + 1]?.release;
    for (const coordinate of lackedBy(contract, wire, tools)) since.set(coordinate, after ?? NEXT_CONTRACT);
  });
  return {
    releases: releases.map(({ release }) => release),
    since: Object.fromEntries([...since].sort(([left], [right]) => (left < right ? -1 : 1))),
  };
}

function lackedBy(
  { schema }: ReleaseContract,
  contract: Contract['wire'],
  tools: readonly CompiledTool[],
): ReadonlySet<string> {
  const fit = new Fit(schema, contract);
  const lacks = tools.flatMap(({ operation, preview, companions, inputSchema, kind }) =>
    [operation, ...(preview ? [preview] : []), ...companions].flatMap((one) => {
      const fitted = fit.of(one, { inputSchema, kind });
      return [...fitted.problems, ...fitted.lacks, ...fitted.refused];
    }),
  );
  return new Set(lacks.map(({ coordinate }) => coordinate));
}
