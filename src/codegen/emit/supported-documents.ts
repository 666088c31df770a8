import { type DirectiveNode, type DocumentNode, Kind, visit } from 'graphql';
import { readFragments } from '../compile/fragments.ts';
import { readOperationFile } from '../compile/operation-file.ts';
import { lackedFields } from './lacked-fields.ts';
import { readRepository } from './plugin.ts';

/**
 * Document loader for code generation: every operation and fragment of the repository, with each field that some
 * supported release lacks marked `@include`, which makes its type possibly absent. So TypeScript has each tool say what
 * it does without it. Only types are generated from this; what is sent is compiled from the files themselves.
 */
export default function loadSupportedDocuments(): DocumentNode {
  const { contract, operations, fragments: files } = readRepository();
  const { fragments } = readFragments(files);
  const all = operations.flatMap((source) => readOperationFile(source).file ?? []);
  const absent = new Set(
    all.flatMap((file) =>
      [...lackedFields(contract, file, fragments)].flatMap(([node, { mayBeAbsent }]) => (mayBeAbsent ? [node] : [])),
    ),
  );
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [...all.flatMap(({ main, companions }) => [main, ...companions]), ...fragments.values()],
  };
  return visit(document, {
    Field: (node) =>
      absent.has(node) ? { ...node, directives: [...(node.directives ?? []), POSSIBLY_ABSENT] } : undefined,
  });
}

const POSSIBLY_ABSENT: DirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'include' },
  arguments: [
    { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'if' }, value: { kind: Kind.BOOLEAN, value: true } },
  ],
};
