import { basename, dirname } from 'node:path';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  Source,
} from 'graphql';
import { type Refusal, RefusalLog } from './refusal.ts';

const TOOL_NAME = /^[a-z][a-z0-9_]{2,47}$/;
const TOOLSET_NAME = /^[a-z][a-z0-9_]{2,23}$/;

/** One operation file, read: its tool's own operation and the companions beside it. */
export interface OperationFile {
  readonly path: string;
  readonly toolset: string;
  readonly tool: string;
  readonly document: DocumentNode;
  /** The operation named as the file. */
  readonly main: OperationDefinitionNode;
  /** The `<tool>_<part>` operations, in file order. */
  readonly companions: readonly OperationDefinitionNode[];
  readonly log: RefusalLog;
}

export type ReadOperationFile =
  | { readonly ok: true; readonly file: OperationFile }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Parses the shared fragments of one file. */
export function readFragments(path: string, text: string): readonly FragmentDefinitionNode[] {
  return parse(new Source(text, path)).definitions.flatMap((node) =>
    node.kind === 'FragmentDefinition' ? [node] : [],
  );
}

/**
 * Parses an operation file and checks what its names must be: operation = file = tool, folder = toolset, companions
 * `<tool>_<part>`.
 *
 * @param path where the file lies; its name and folder name the tool and the toolset
 * @param text its contents
 */
export function readOperationFile(path: string, text: string): ReadOperationFile {
  const source = new Source(text, path);
  const log = new RefusalLog(source);
  const tool = basename(path, '.graphql');
  const toolset = basename(dirname(path));
  const refused = (): ReadOperationFile => ({ ok: false, refusals: log.refusals });

  let document: DocumentNode;
  try {
    document = parse(source);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    log.atOffset(error.positions?.[0] ?? 0, `${error.message} This file does not parse as GraphQL.`);
    return refused();
  }

  if (!TOOL_NAME.test(tool)) {
    log.atOffset(0, `"${tool}" is no tool name. Name the file verb first, in a-z, 0-9 and _, 3 to 48 characters.`);
  }
  if (!TOOLSET_NAME.test(toolset)) {
    log.atOffset(0, `"${toolset}" is no toolset name. Name the folder in a-z, 0-9 and _, 3 to 24 characters.`);
  }

  let main: OperationDefinitionNode | undefined;
  const companions: OperationDefinitionNode[] = [];
  for (const node of document.definitions) {
    if (node.kind !== 'OperationDefinition') {
      log.at(node, 'Only operations belong in an operation file. Put shared fragments into graphql/fragments.');
    } else if (node.operation === OperationTypeNode.SUBSCRIPTION) {
      log.at(node, 'The UI API has no subscriptions. Write a query.');
    } else if (!node.name) {
      log.at(node, `This operation has no name. Name it ${tool}.`);
    } else if (node.name.value === tool) {
      if (main) log.at(node.name, `${tool} is defined twice. Keep one.`);
      else main = node;
    } else if (node.name.value.startsWith(`${tool}_`)) {
      companions.push(node);
    } else {
      log.at(
        node.name,
        `"${node.name.value}" is not this file's tool. Name it ${tool}, or ${tool}_<part> for a companion.`,
      );
    }
  }
  if (!main) {
    log.atOffset(0, `No operation here is named ${tool}. The tool's own operation has the name of its file.`);
    return refused();
  }
  return log.refusals.length > 0
    ? refused()
    : { ok: true, file: { path, toolset, tool, document, main, companions, log } };
}
