import { basename } from 'node:path';
import type { OperationDefinitionNode } from 'graphql';
import { type CompiledTool, type DraftTool, draftTool } from './compile-tool.ts';
import type { Contract } from './contract.ts';
import { readFragments, unusedFragments } from './fragments.ts';
import { nextSteps } from './next-steps.ts';
import { type OperationFile, readOperationFile } from './operation-file.ts';
import { BuildRefused, placeOf, type Refusal } from './refusal.ts';
import type { SourceText } from './source-text.ts';

/**
 * Compiles operation files into tools, in name order.
 *
 * @throws BuildRefused naming every refusal of every file, each with file, line and column
 */
export function compileTools(
  contract: Contract,
  operationFiles: readonly SourceText[],
  fragmentFiles: readonly SourceText[],
): readonly CompiledTool[] {
  const { fragments, refusals: fragmentRefusals } = readFragments(fragmentFiles);
  const reads = [...operationFiles].sort(byToolName).map(readOperationFile);
  const files = reads.flatMap(({ file }) => file ?? []);
  refuseSharedNames(files);

  // Where a fragment or a file can't be read, what depends on it is not judged: one mistake, one refusal.
  const areFragmentsRead = fragmentRefusals.length === 0;
  const areAllRead = areFragmentsRead && files.length === reads.length;
  const drafts = areFragmentsRead ? files.flatMap((file) => draftTool(contract, file, fragments) ?? []) : [];
  const named = new Set(reads.map(({ tool }) => tool));
  const tools = drafts.map((draft) => finish(contract, draft, drafts, named));

  const refusals: readonly Refusal[] = [
    ...fragmentRefusals,
    ...reads.flatMap(({ log }) => log.refusals),
    ...(areAllRead
      ? unusedFragments(
          fragments,
          files.flatMap(({ main, companions }) => [main, ...companions]),
        )
      : []),
  ];
  if (refusals.length > 0) throw new BuildRefused(refusals);
  return tools;
}

function byToolName(left: SourceText, right: SourceText): number {
  const key = ({ path }: SourceText): string => `${basename(path, '.graphql')} ${path}`;
  return key(left) < key(right) ? -1 : 1;
}

/** Operations become properties of one object and types of one module. */
function refuseSharedNames(files: readonly OperationFile[]): void {
  const owners = new Map<string, OperationDefinitionNode>();
  for (const file of files) {
    for (const operation of [file.main, ...file.companions]) {
      const name = operation.name?.value ?? '';
      const owner = owners.get(name);
      if (owner) file.log.at(operation, `${name} exists already, in ${placeOf(owner)}. Names are unique.`);
      else owners.set(name, operation);
    }
  }
}

function finish(
  contract: Contract,
  draft: DraftTool,
  drafts: readonly DraftTool[],
  named: ReadonlySet<string>,
): CompiledTool {
  const { file, selections, ...tool } = draft;
  const targets = new Map(drafts.map(({ name, inputSchema }) => [name, inputSchema]));
  return { ...tool, next: nextSteps(contract, file, tool.inputSchema, selections, { targets, named }) };
}
