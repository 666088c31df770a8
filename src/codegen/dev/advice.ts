import { type DocumentNode, Kind, NoDeprecatedCustomRule, Source, validate } from 'graphql';
import type { Contract } from '../compile/contract.ts';
import { has, TOOL, usesOf } from '../compile/directive-arguments.ts';
import { type Fragments, readFragments, usedFragments } from '../compile/fragments.ts';
import { type OperationFile, previewName, readOperationFile } from '../compile/operation-file.ts';
import { formatRefusal, RefusalLog } from '../compile/refusal.ts';
import { selectedFields } from '../compile/walk-fields.ts';
import type { RepositorySources } from '../emit/plugin.ts';

/** Tools that clients see unasked, and pay for each: at most so many. A test holds the repository to it. */
export const MAX_CORE_TOOLS = 40;

/**
 * What builds and is a mistake nevertheless, each as a compiler prints it: a preview that a plan holds nothing of, a field or
 * argument that the contract calls deprecated, and more core tools than clients should see unasked.
 *
 * @param withCode tools that have TypeScript of their own: it may say itself what a plan covers
 */
export function adviceOn(
  { contract, operations, fragments: files }: RepositorySources,
  withCode: ReadonlySet<string>,
): readonly string[] {
  const { fragments } = readFragments(files);
  const read = operations.flatMap((source) => readOperationFile(source).file ?? []);
  const notes = read.flatMap((file) => {
    const log = new RefusalLog(new Source('', file.path));
    if (!withCode.has(file.tool)) adviseTarget(contract, file, fragments, log);
    adviseDeprecated(contract, file, fragments, log);
    return log.refusals.map(formatRefusal);
  });
  return [...new Set([...notes, ...tooManyCore(contract, read)])];
}

/** A tool without code is guarded by its preview's `@target` fields alone. */
function adviseTarget(contract: Contract, file: OperationFile, fragments: Fragments, log: RefusalLog): void {
  const preview = file.companions.find(({ name }) => name?.value === previewName(file));
  if (!preview) return;
  const selections = selectedFields(contract.wire, preview, fragments);
  if (selections.some(({ node }) => has('target', node.directives))) return;
  log.at(
    preview,
    'Nothing here is marked @target, so a plan holds whatever others change meanwhile. Mark the fields that an operator sets.',
  );
}

function adviseDeprecated(contract: Contract, file: OperationFile, fragments: Fragments, log: RefusalLog): void {
  for (const operation of [file.main, ...file.companions]) {
    const document: DocumentNode = {
      kind: Kind.DOCUMENT,
      definitions: [operation, ...usedFragments(operation, fragments)],
    };
    for (const { message, nodes } of validate(contract.authoring, document, [NoDeprecatedCustomRule]))
      log.at(nodes?.[0] ?? operation, message);
  }
}

function tooManyCore({ authoring }: Contract, files: readonly OperationFile[]): readonly string[] {
  const core = files.filter(({ main }) => usesOf(authoring, TOOL, main.directives).some(({ values }) => values.core));
  if (core.length <= MAX_CORE_TOOLS) return [];
  return [
    `${core.length} tools are core: clients see them unasked and pay for each, so at most ${MAX_CORE_TOOLS} are. Say @tool(core: false) of the new one, or of another.`,
  ];
}
