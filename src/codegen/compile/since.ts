import { Kind, parse } from 'graphql';
import { Fit } from '../../compatibility/fit.ts';
import type { CompiledTool } from './compile-tool.ts';
import type { Contract } from './contract.ts';
import { NEXT_CONTRACT, type ReleaseContract } from './releases.ts';
import { unsureSelections } from './unsure-selections.ts';
import { selectedFields } from './walk-fields.ts';

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
export function releaseFacts(contract: Contract, tools: readonly CompiledTool[]): ReleaseFacts {
  const { wire, releases: all } = contract;
  const releases = all.filter(({ release }) => release !== NEXT_CONTRACT);
  const since = new Map<string, string>();
  for (const coordinate of unsure(contract, tools)) since.set(coordinate, NEXT_CONTRACT);
  releases.forEach((release, place) => {
    const after = releases[place + 1]?.release;
    for (const coordinate of lackedBy(release, wire, tools)) since.set(coordinate, after ?? NEXT_CONTRACT);
  });
  return {
    releases: releases.map(({ release }) => release),
    since: Object.fromEntries([...since].sort(([left], [right]) => (left < right ? -1 : 1))),
  };
}

function unsure({ newest, wire }: Contract, tools: readonly CompiledTool[]): readonly string[] {
  return tools.flatMap(({ operation, preview, companions }) =>
    [operation, ...(preview ? [preview] : []), ...companions].flatMap(({ text, whole, essential = [] }) => {
      const { definitions } = parse(whole ?? text);
      const own = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
      const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
      if (!own) return [];
      const selections = selectedFields(wire, own, new Map(fragments.map((node) => [node.name.value, node])));
      return unsureSelections(newest, selections, essential).map(({ coordinate }) => coordinate);
    }),
  );
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
