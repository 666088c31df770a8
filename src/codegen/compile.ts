import { type FragmentDefinitionNode, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { NextTemplate, SecretField, ToolKind, ValueTemplate } from '../tools/definition.ts';
import { argumentsOf, type OperationArguments } from './argument-schema.ts';
import { checkAgainstContract, checkDescription } from './check-operations.ts';
import type { Contract } from './contract.ts';
import { has, TOOL, usesOf } from './directive-arguments.ts';
import { nextSteps } from './next-steps.ts';
import { type OperationFile, readFragments, readOperationFile } from './operation-file.ts';
import { BuildRefused, type Refusal } from './refusal.ts';
import { secretSelections } from './secret-selections.ts';
import { type SelectedField, selectedFields } from './walk-fields.ts';
import { toWire } from './wire.ts';

/** One operation, ready to be printed into the catalog. */
export interface CompiledOperation {
  readonly name: string;
  readonly type: 'query' | 'mutation';
  readonly text: string;
  readonly variables: Readonly<Record<string, ValueTemplate>>;
  readonly secrets: readonly SecretField[];
  readonly target: readonly (readonly string[])[];
  readonly arguments: OperationArguments;
}

/** One tool, ready to be printed into the catalog. */
export interface CompiledTool {
  readonly name: string;
  readonly title: string;
  readonly toolset: string;
  readonly kind: ToolKind;
  readonly description: string;
  readonly core: boolean;
  readonly idempotent: boolean;
  readonly openWorld: boolean;
  readonly operation: CompiledOperation;
  readonly preview: CompiledOperation | undefined;
  readonly companions: readonly CompiledOperation[];
  readonly next: readonly NextTemplate[];
}

/** A file's path and its text. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

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
  const fragments = fragmentFiles.flatMap(({ path, text }) => readFragments(path, text));
  const refusals: Refusal[] = [];
  const files: OperationFile[] = [];
  for (const { path, text } of [...operationFiles].sort(byToolName)) {
    const read = readOperationFile(path, text);
    if (!read.ok) {
      refusals.push(...read.refusals);
      continue;
    }
    if (files.some(({ tool }) => tool === read.file.tool)) {
      read.file.log.at(
        read.file.main.name,
        `A tool named ${read.file.tool} exists in another toolset. Names are unique.`,
      );
    }
    files.push(read.file);
  }

  const drafts = files.map((file) => draftTool(contract, file, fragments));
  const targets = new Map(
    drafts.flatMap(({ tool }) =>
      tool ? [[tool.name, { inputSchema: tool.operation.arguments.schema }] as const] : [],
    ),
  );
  const tools = drafts.flatMap(({ file, tool, selections }) => {
    if (!tool) return [];
    return [{ ...tool, next: nextSteps(contract, file, tool.operation.arguments.schema, selections, targets) }];
  });

  refusals.push(...files.flatMap(({ log }) => log.refusals));
  if (refusals.length > 0) throw new BuildRefused(refusals);
  return tools;
}

function byToolName(left: SourceText, right: SourceText): number {
  const name = ({ path }: SourceText): string => path.split('/').at(-1) ?? path;
  return name(left) < name(right) ? -1 : 1;
}

interface Draft {
  readonly file: OperationFile;
  readonly tool: CompiledTool | undefined;
  readonly selections: readonly SelectedField[];
}

function draftTool(contract: Contract, file: OperationFile, fragments: readonly FragmentDefinitionNode[]): Draft {
  const { main, companions, log } = file;
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  checkAgainstContract(contract, file, fragments);
  checkDescription(file);
  for (const companion of companions) {
    if (has('tool', companion.directives))
      log.at(companion.name, '@tool belongs on the operation named as the file only.');
  }

  const [use] = usesOf(contract.authoring, TOOL, main.directives);
  if (!has('tool', main.directives)) {
    log.at(main.name, 'This operation is no tool yet. Add @tool(title: "…").');
  }
  if (!use || log.refusals.length > 0) return { file, tool: undefined, selections: [] };

  const kind = toolKind(file, use.values.kind ?? undefined);
  const compile = (operation: OperationDefinitionNode): CompiledOperation =>
    compileOperation(contract, file, operation, byName, operation === main ? kind : undefined);
  const operation = compile(main);
  const others = companions.map(compile);
  const preview = others.find(({ name }) => name === `${file.tool}_preview`);
  if (kind !== 'READ' && !preview) {
    log.at(main.name, `A write is previewed. Add a query ${file.tool}_preview that reads what it would change.`);
  }
  if (preview?.type === 'mutation') {
    log.at(
      companions.find(({ name }) => name?.value === preview.name),
      'A preview reads. Make it a query.',
    );
  }
  return {
    file,
    selections: selectedFields(contract.wire, main, byName),
    tool: {
      name: file.tool,
      title: use.values.title,
      toolset: file.toolset,
      kind,
      description: main.description?.value.replace(/\s+/g, ' ').trim() ?? '',
      core: use.values.core,
      idempotent: use.values.idempotent ?? (kind === 'READ' || kind === 'UPDATE' || kind === 'DELETE'),
      openWorld: use.values.openWorld ?? false,
      operation,
      preview,
      companions: others.filter((other) => other !== preview),
      next: [],
    },
  };
}

function toolKind({ main, log }: OperationFile, stated: ToolKind | undefined): ToolKind {
  if (main.operation === OperationTypeNode.QUERY) {
    if (stated && stated !== 'READ') log.at(main.name, `A query is READ; ${stated} needs a mutation.`);
    return 'READ';
  }
  if (stated === undefined || stated === 'READ') {
    log.at(main.name, 'A mutation says what it does. Add kind: CREATE, UPDATE or DELETE to @tool.');
    return 'UPDATE';
  }
  return stated;
}

function compileOperation(
  contract: Contract,
  { log }: OperationFile,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  kind: ToolKind | undefined,
): CompiledOperation {
  const selections = selectedFields(contract.wire, operation, fragments);
  const wire = toWire(contract, operation, fragments);
  return {
    name: operation.name?.value ?? '',
    type: operation.operation === OperationTypeNode.MUTATION ? 'mutation' : 'query',
    text: wire.text,
    variables: wire.variables,
    secrets: secretSelections(contract, selections, log),
    target: selections.filter(({ node }) => has('target', node.directives)).map(({ path }) => path),
    arguments: argumentsOf(contract, operation, kind, log),
  };
}
