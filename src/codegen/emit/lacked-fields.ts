import { type DocumentNode, type FieldNode, Kind } from 'graphql';
import { cutOperation } from '../../compatibility/cut.ts';
import type { ArgumentsSchema } from '../../tool/definition.ts';
import type { Contract } from '../compile/contract.ts';
import { essentialSelections } from '../compile/essential-selections.ts';
import { type Fragments, usedFragments } from '../compile/fragments.ts';
import type { OperationFile } from '../compile/operation-file.ts';
import { NEXT_CONTRACT } from '../compile/releases.ts';
import { unsureSelections } from '../compile/unsure-selections.ts';
import { selectedFields } from '../compile/walk-fields.ts';

const NO_ARGUMENTS: ArgumentsSchema = { type: 'object', properties: {}, additionalProperties: false };

/** A field that some supported release lacks. */
export interface LackedField {
  /** The first release that has it. */
  readonly since: string;
  /** Whether a release that lacks it serves the operation nevertheless, so that its answer may be without. */
  readonly mayBeAbsent: boolean;
}

/** The fields of a file's operations, fragments followed, that some supported release lacks. */
export function lackedFields(
  { newest, wire, releases }: Contract,
  file: OperationFile,
  fragments: Fragments,
): ReadonlyMap<FieldNode, LackedField> {
  const supported = releases.filter(({ release }) => release !== NEXT_CONTRACT);
  const lacked = new Map<FieldNode, LackedField>();
  for (const operation of [file.main, ...file.companions]) {
    const selections = selectedFields(wire, operation, fragments);
    const essential = essentialSelections(file, operation, selections);
    const document: DocumentNode = {
      kind: Kind.DOCUMENT,
      definitions: [operation, ...usedFragments(operation, fragments)],
    };
    supported.forEach(({ schema }, place) => {
      const { lost, lostNodes } = cutOperation(schema, wire, { document, variables: {}, inputSchema: NO_ARGUMENTS });
      const isServed = !essential.some((path) => lost.has(path.join('.')));
      const since = supported[place + 1]?.release ?? 'the next release';
      for (const node of lostNodes) {
        lacked.set(node, { since, mayBeAbsent: isServed || lacked.get(node)?.mayBeAbsent === true });
      }
    });
    for (const { node } of unsureSelections(newest, selections, essential)) {
      lacked.set(node, { since: 'the next release', mayBeAbsent: true });
    }
  }
  return lacked;
}
