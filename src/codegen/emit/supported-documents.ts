import { type DirectiveNode, type DocumentNode, type FieldNode, Kind, visit } from 'graphql';
import { cutOperation } from '../../compatibility/cut.ts';
import type { ArgumentsSchema } from '../../tool/definition.ts';
import type { Contract } from '../compile/contract.ts';
import { essentialSelections } from '../compile/essential-selections.ts';
import { type Fragments, readFragments, usedFragments } from '../compile/fragments.ts';
import { isOwnOperation, type OperationFile, readOperationFile } from '../compile/operation-file.ts';
import { NEXT_CONTRACT } from '../compile/releases.ts';
import { selectedFields } from '../compile/walk-fields.ts';
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
  const absent = new Set(all.flatMap((file) => absentFields(contract, file, fragments)));
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

const NO_ARGUMENTS: ArgumentsSchema = { type: 'object', properties: {}, additionalProperties: false };

/** The fields of a file's operations that a release lacks which serves the operation nevertheless. */
function absentFields({ wire, releases }: Contract, file: OperationFile, fragments: Fragments): readonly FieldNode[] {
  const supported = releases.filter(({ release }) => release !== NEXT_CONTRACT);
  return [file.main, ...file.companions].flatMap((operation) => {
    const selections = selectedFields(wire, operation, fragments);
    const essential = essentialSelections(operation, selections, isOwnOperation(file, operation));
    const document: DocumentNode = {
      kind: Kind.DOCUMENT,
      definitions: [operation, ...usedFragments(operation, fragments)],
    };
    return supported.flatMap(({ schema }) => {
      const { lost, lostNodes } = cutOperation(schema, wire, { document, variables: {}, inputSchema: NO_ARGUMENTS });
      return essential.some((path) => lost.has(path.join('.'))) ? [] : [...lostNodes];
    });
  });
}
