import { basename, dirname } from 'node:path';
import { type DefinitionNode, Kind, type OperationDefinitionNode, OperationTypeNode, Source } from 'graphql';
import { ALL, CORE_VIEW } from '../../access/toolsets.ts';
import { RefusalLog } from './refusal.ts';
import { parseSource, type SourceText } from './source-text.ts';

// A word never begins with a digit: the names of an operation's generated types could not be told from its name.
const SNAKE_CASE = /^[a-z][a-z0-9]*(?:_[a-z][a-z0-9]*)*$/;
const SNAKE_CASE_RULE = 'words of a-z and 0-9 that begin with a letter, joined by _';

/** One operation file, read: its tool's own operation and the companions beside it. */
export interface OperationFile {
  readonly path: string;
  readonly toolset: string;
  readonly tool: string;
  /** The operation named as the file. */
  readonly main: OperationDefinitionNode;
  /** The `<tool>_<part>` operations, in file order. */
  readonly companions: readonly OperationDefinitionNode[];
  readonly log: RefusalLog;
}

/** A file that could be read, or what keeps it from being one. */
export interface ReadOperationFile {
  readonly tool: string;
  readonly file?: OperationFile;
  readonly log: RefusalLog;
}

/**
 * Parses an operation file and checks what its names must be: operation = file = tool, folder = toolset, companions
 * `<tool>_<part>`.
 */
export function readOperationFile({ path, text }: SourceText): ReadOperationFile {
  const source = new Source(text, path);
  const log = new RefusalLog(source);
  const tool = basename(path, '.graphql');
  const toolset = basename(dirname(path));

  for (const problem of [toolNameProblem(tool), toolsetNameProblem(toolset)]) if (problem) log.atOffset(0, problem);
  const document = log.refusals.length > 0 ? undefined : parseSource(source, log);
  if (!document) return { tool, log };

  const named = operationsByName(tool, document.definitions, log);
  const main = named.get(tool);
  if (!main && log.refusals.length === 0) {
    log.atOffset(
      0,
      `No operation here is named ${tool}. Name the tool's own operation as its file, or the file as the operation.`,
    );
  }
  if (!main || log.refusals.length > 0) return { tool, log };
  const companions = [...named.values()].filter((operation) => operation !== main);
  return { tool, file: { path, toolset, tool, main, companions, log }, log };
}

/** Name of the query that reads what a write would change. */
export function previewName({ tool }: Pick<OperationFile, 'tool'>): string {
  return `${tool}_preview`;
}

/** Why a file's name is no tool name, if it is none. */
export function toolNameProblem(name: string): string | undefined {
  if (isName(name, 3, 48)) return undefined;
  return `"${name}" is no tool name. Name the file verb first: ${SNAKE_CASE_RULE}, 3 to 48 characters.`;
}

/** Why a folder's name is no toolset name, if it is none. */
export function toolsetNameProblem(name: string): string | undefined {
  if (name === ALL || name === CORE_VIEW) {
    return `"${name}" is no toolset name: clients ask for it to see a choice of all tools. Name the folder otherwise.`;
  }
  if (isName(name, 3, 24)) return undefined;
  return `"${name}" is no toolset name. Name the folder: ${SNAKE_CASE_RULE}, 3 to 24 characters.`;
}

function isName(name: string, least: number, most: number): boolean {
  return name.length >= least && name.length <= most && SNAKE_CASE.test(name);
}

function operationsByName(
  tool: string,
  definitions: readonly DefinitionNode[],
  log: RefusalLog,
): ReadonlyMap<string, OperationDefinitionNode> {
  const named = new Map<string, OperationDefinitionNode>();
  for (const node of definitions) {
    const problem = node.kind === Kind.OPERATION_DEFINITION ? operationProblem(tool, node, named) : NO_OPERATION;
    if (problem) log.at(node, problem);
    else if (node.kind === Kind.OPERATION_DEFINITION && node.name) named.set(node.name.value, node);
  }
  return named;
}

const NO_OPERATION = 'Only operations belong in an operation file. Put shared fragments into graphql/fragments.';

function operationProblem(
  tool: string,
  { operation, name }: OperationDefinitionNode,
  others: ReadonlyMap<string, unknown>,
): string | undefined {
  if (operation === OperationTypeNode.SUBSCRIPTION) return 'A tool is no subscription. Write a query.';
  if (!name) return `This operation has no name. Name it ${others.has(tool) ? `${tool}_<part>` : tool}.`;
  if (others.has(name.value)) return `${name.value} is defined twice. Keep one.`;
  if (name.value === tool) return undefined;
  if (!name.value.startsWith(`${tool}_`)) {
    return `"${name.value}" is not this file's tool. Name it ${tool}, or ${tool}_<part> for a companion.`;
  }
  if (!SNAKE_CASE.test(name.value)) {
    return `"${name.value}" is no name for a companion. Name it ${tool}_<part>: ${SNAKE_CASE_RULE}.`;
  }
  return undefined;
}
