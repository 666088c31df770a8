import type { NextStep } from '../../tool/envelope.ts';
import type { StepRights } from './callable-steps.ts';
import { isListable, placeOf } from './listable.ts';

/** Sentences beyond these are left out: a message names a tool or two. */
const MAX_NAMED = 3;

/** The words of a text that could be names of tools. */
const NAME_LIKE = /[a-z0-9_]+/g;

/**
 * Where the tools are that an answer speaks of and its caller could list, but does not: one sentence each. The called
 * tool comes first, then steps that would follow, then what messages name.
 *
 * @param hidden steps to tools that the caller does not see
 * @param texts messages of the answer
 */
export function notListed(
  rights: StepRights,
  hidden: readonly NextStep[],
  texts: readonly string[],
): readonly string[] {
  const { view, catalog, calledTool } = rights;
  if (!view) return [];
  const why = new Map(hidden.map((step) => [step.tool, `${step.tool}: ${step.why} It`]));
  const named = texts.flatMap((text) => text.match(NAME_LIKE) ?? []);
  const names = new Set([calledTool, ...why.keys(), ...named].filter((name) => !view.has(name)));
  const sentences = [...names].flatMap((name) => {
    const definition = catalog.tools.get(name)?.definition;
    if (!definition || !isListable(definition, rights)) return [];
    return [`${why.get(name) ?? name} is in toolset ${placeOf(definition)}`];
  });
  return sentences.slice(0, MAX_NAMED);
}
