import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, Source, visit } from 'graphql';
import { placeOf, type Refusal, RefusalLog } from './refusal.ts';
import { parseSource, type SourceText } from './source-text.ts';

/** Fragments by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The shared fragments, and what is wrong with their files. */
export interface ReadFragments {
  readonly fragments: Fragments;
  readonly refusals: readonly Refusal[];
}

/** Parses the files of graphql/fragments: fragments only, each name once. */
export function readFragments(files: readonly SourceText[]): ReadFragments {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const refusals = [...files].sort(byPath).flatMap(({ path, text }) => {
    const source = new Source(text, path);
    const log = new RefusalLog(source);
    for (const node of parseSource(source, log)?.definitions ?? []) {
      if (node.kind !== Kind.FRAGMENT_DEFINITION) {
        log.at(node, 'Only fragments belong here. Put operations into graphql/operations/<toolset>/<tool>.graphql.');
        continue;
      }
      const same = fragments.get(node.name.value);
      if (same)
        log.at(
          node,
          `Fragment ${node.name.value} exists already, in ${placeOf(same)}. Names are unique: rename one of the two.`,
        );
      else fragments.set(node.name.value, node);
    }
    return log.refusals;
  });
  return { fragments, refusals };
}

function byPath(left: SourceText, right: SourceText): number {
  return left.path < right.path ? -1 : 1;
}

/** The fragments that an operation uses, through one another too, in the order of first use. */
export function usedFragments(
  operation: OperationDefinitionNode,
  fragments: Fragments,
): readonly FragmentDefinitionNode[] {
  const used = new Map<string, FragmentDefinitionNode>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread(spread) {
        const fragment = fragments.get(spread.name.value);
        if (!fragment || used.has(spread.name.value)) return;
        used.set(spread.name.value, fragment);
        follow(fragment);
      },
    });
  };
  follow(operation);
  return [...used.values()];
}

/** Refuses each fragment that no operation uses: nothing checks it, and nobody would notice it rot. */
export function unusedFragments(
  fragments: Fragments,
  operations: readonly OperationDefinitionNode[],
): readonly Refusal[] {
  const used = new Set(operations.flatMap((operation) => usedFragments(operation, fragments)));
  return [...fragments.values()].flatMap((fragment) => {
    if (used.has(fragment) || !fragment.loc) return [];
    const log = new RefusalLog(fragment.loc.source);
    log.at(fragment, `No operation uses fragment ${fragment.name.value}. Use it or remove it.`);
    return log.refusals;
  });
}
