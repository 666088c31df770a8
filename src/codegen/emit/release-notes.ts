import { type FieldNode, type SelectionSetNode, Source } from 'graphql';
import { readFragments } from '../compile/fragments.ts';
import { readOperationFile } from '../compile/operation-file.ts';
import { formatRefusal, RefusalLog } from '../compile/refusal.ts';
import { type LackedField, lackedFields } from './lacked-fields.ts';
import type { RepositorySources } from './plugin.ts';

/**
 * What authors should know of the fields that they select: which of them some supported release lacks, as a compiler
 * prints it, with line and caret.
 *
 * @param isNew whether an operation, by its name, is new or another than it was
 */
export function releaseNotes(
  { contract, operations, fragments: files }: RepositorySources,
  isNew: (operation: string) => boolean,
): readonly string[] {
  const { fragments } = readFragments(files);
  const notes = operations.flatMap((source) => {
    const { file } = readOperationFile(source);
    if (!file || ![file.main, ...file.companions].some(({ name }) => isNew(name?.value ?? ''))) return [];
    const log = new RefusalLog(new Source(source.text, source.path));
    const lacked = lackedFields(contract, file, fragments);
    for (const [node, { since, mayBeAbsent }] of lacked) {
      if (holdsAny(node.selectionSet, lacked)) continue;
      const outcome = mayBeAbsent
        ? 'the tool must do without it, or mark it @essential.'
        : 'they do not serve the tool.';
      log.at(node, `Releases before ${since} lack this: ${outcome}`);
    }
    return log.refusals.map(formatRefusal);
  });
  return [...new Set(notes)];
}

/** A parent is absent with all that it selects: that is said of each. */
function holdsAny(set: SelectionSetNode | undefined, lacked: ReadonlyMap<FieldNode, LackedField>): boolean {
  return (set?.selections ?? []).some(
    (node) =>
      node.kind !== 'FragmentSpread' &&
      ((node.kind === 'Field' && lacked.has(node)) || holdsAny(node.selectionSet, lacked)),
  );
}
