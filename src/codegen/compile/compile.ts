import { basename } from 'node:path';
import type { OperationDefinitionNode } from 'graphql';
import { type CompiledTool, type DraftTool, draftTool } from './compile-tool.ts';
import type { Contract } from './contract.ts';
import { readFragments, unusedFragments } from './fragments.ts';
import { nextSteps } from './next-steps.ts';
import { type OperationFile, type ReadOperationFile, readOperationFile } from './operation-file.ts';
import { BuildRefused, placeOf, type Refusal } from './refusal.ts';
import type { SourceText } from './source-text.ts';

/** What was compiled before: a file that is the same is not compiled again, as long as what it builds on is the same. */
export class CompiledBefore {
  private readonly files = new Map<
    string,
    { readonly text: string; readonly read: ReadOperationFile; draft?: DraftTool }
  >();
  private basis = '';
  private contract: Contract | undefined;

  /** Forgets everything unless the contract and the fragments are those of before. */
  begin(contract: Contract, fragmentFiles: readonly SourceText[]): void {
    const basis = JSON.stringify(fragmentFiles);
    if (contract !== this.contract || basis !== this.basis) this.files.clear();
    this.contract = contract;
    this.basis = basis;
  }

  read(file: SourceText): ReadOperationFile {
    const known = this.files.get(file.path);
    if (known?.text === file.text) return known.read;
    const read = readOperationFile(file);
    this.files.set(file.path, { text: file.text, read });
    return read;
  }

  draft(file: OperationFile, make: () => DraftTool | undefined): DraftTool | undefined {
    const known = this.files.get(file.path);
    const draft = known?.draft ?? make();
    if (known && draft) known.draft = draft;
    return draft;
  }

  /** Forgets what was refused: its log is full. */
  end(): void {
    for (const [path, { read }] of this.files) if (read.log.refusals.length > 0) this.files.delete(path);
  }
}

/**
 * Compiles operation files into tools, in name order.
 *
 * @param before what the last call of a watch compiled
 * @throws BuildRefused naming every refusal of every file, each with file, line and column
 */
export function compileTools(
  contract: Contract,
  operationFiles: readonly SourceText[],
  fragmentFiles: readonly SourceText[],
  before: CompiledBefore = new CompiledBefore(),
): readonly CompiledTool[] {
  before.begin(contract, fragmentFiles);
  const { fragments, refusals: fragmentRefusals } = readFragments(fragmentFiles);
  const reads = [...operationFiles].sort(byToolName).map((file) => before.read(file));
  const files = reads.flatMap(({ file }) => file ?? []);
  refuseSharedNames(files);

  // Where a fragment or a file can't be read, what depends on it is not judged: one mistake, one refusal.
  const areFragmentsRead = fragmentRefusals.length === 0;
  const areAllRead = areFragmentsRead && files.length === reads.length;
  const drafts = areFragmentsRead
    ? files.flatMap((file) => before.draft(file, () => draftTool(contract, file, fragments)) ?? [])
    : [];
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
  before.end();
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
      if (owner)
        file.log.at(
          operation,
          `${name} exists already, in ${placeOf(owner)}. Names are unique: rename one of the two.`,
        );
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
