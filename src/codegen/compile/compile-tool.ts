import {
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  type SelectionNode,
  stripIgnoredCharacters,
} from 'graphql';
import { cutOperation } from '../../compatibility/cut.ts';
import type {
  ArgumentSchema,
  ArgumentsSchema,
  NamespaceUse,
  ToolDefinition,
  ToolKind,
  ToolOperation,
} from '../../tool/definition.ts';
import { argumentsOf, inputSchemaOf, type OperationArguments } from './argument-schema.ts';
import { checkAgainstContract, checkDescription, checkReservedNames, oneLine } from './check-operations.ts';
import type { Contract } from './contract.ts';
import { has, RELEASE, TOOL, usesOf } from './directive-arguments.ts';
import { essentialSelections } from './essential-selections.ts';
import type { Fragments } from './fragments.ts';
import { namespaceNarrowing } from './namespace-selections.ts';
import { type OperationFile, previewName } from './operation-file.ts';
import { NEXT_CONTRACT } from './releases.ts';
import { secretSelections } from './secret-selections.ts';
import { refuseSideEffects } from './side-effects.ts';
import { type SelectedField, selectedFields } from './walk-fields.ts';
import { toWire, type WireForm } from './wire.ts';

/** One operation as it is in the catalog, with what its types and its tool's input schema are made from. */
export interface CompiledOperation extends ToolOperation {
  readonly arguments: OperationArguments;
}

/** One tool with its operations: what the catalog says of it is made of this. */
export interface CompiledTool
  extends Omit<ToolDefinition, '__arguments' | 'secretArguments' | 'operation' | 'preview' | 'companions'> {
  readonly operation: CompiledOperation;
  readonly preview: CompiledOperation | undefined;
  readonly companions: readonly CompiledOperation[];
}

/** A tool before its next steps are known, which need every other tool. */
export interface DraftTool extends Omit<CompiledTool, 'next'> {
  readonly file: OperationFile;
  /** What the tool's own operation selects. */
  readonly selections: readonly SelectedField[];
}

/** Compiles one operation file; what is wrong goes into the file's log. None where the file can't make a tool. */
export function draftTool(contract: Contract, file: OperationFile, fragments: Fragments): DraftTool | undefined {
  const { main, companions, log } = file;
  checkDescription(file);
  checkReservedNames(file);
  checkCompanions(file);
  checkStandIns(contract, file);
  const isValid = checkAgainstContract(contract, file, fragments);
  if (!has('tool', main.directives)) log.at(main, 'This operation is no tool yet. Add @tool(title: "…").');
  const [use] = usesOf(contract.authoring, TOOL, main.directives);
  if (!use || !isValid) return undefined;
  if (use.values.title.trim() === '')
    log.at(use.node, 'The title is empty. Say in two or three words what people see.');

  const compile = (operation: OperationDefinitionNode): CompiledOperation =>
    compileOperation(contract, file, operation, fragments);
  const kind = toolKind(file, use.values.kind ?? undefined);
  const operation = compile(main);
  const others = companions.map(compile);
  const preview = others.find(({ name }) => name === previewName(file));
  const inputSchema = inputSchemaOf(operation.arguments, kind);
  const { namespaced, deadlineSeconds } = use.values;
  if (namespaced !== 'REFUSED') checkNamespaces(contract, file, fragments, { use: namespaced, kind, inputSchema });
  return {
    file,
    selections: selectedFields(contract.wire, main, fragments),
    name: file.tool,
    title: use.values.title,
    toolset: file.toolset,
    kind,
    description: oneLine(main.description?.value),
    core: use.values.core,
    idempotent: use.values.idempotent ?? (kind === 'READ' || kind === 'UPDATE' || kind === 'DELETE'),
    openWorld: use.values.openWorld ?? false,
    needsPlan: use.values.needsPlan,
    ...(namespaced === 'REFUSED' ? {} : { namespaced }),
    ...(typeof deadlineSeconds === 'number' ? { deadlineSeconds } : {}),
    inputSchema,
    operation,
    preview,
    companions: others.filter((other) => other !== preview),
  };
}

/** A companion that stands in on older releases says before which one: a release at which the contract changed. */
function checkStandIns({ authoring, releases }: Contract, { companions, log }: OperationFile): void {
  const known = releases.map(({ release }) => release).filter((release) => release !== NEXT_CONTRACT);
  for (const { directives } of companions) {
    for (const { node, values } of usesOf(authoring, RELEASE, directives)) {
      if (known.includes(values.before)) continue;
      log.at(
        node,
        `"${values.before}" is no release at which the contract changed. There are: ${known.join(', ') || 'none'}.`,
      );
    }
  }
}

function checkCompanions(file: OperationFile): void {
  const { main, companions, log } = file;
  const isWrite = main.operation === OperationTypeNode.MUTATION;
  for (const companion of companions) {
    for (const directive of companion.directives ?? []) {
      if (directive.name.value === 'tool' || directive.name.value === 'next') {
        log.at(directive, `@${directive.name.value} belongs on the operation named as the file only. Remove it here.`);
      }
    }
    if (companion.operation !== OperationTypeNode.MUTATION) continue;
    if (companion.name?.value === previewName(file)) log.at(companion, 'A preview reads. Make it a query.');
    else if (!isWrite) log.at(companion, `${file.tool} is a query, so it only reads. Make this a query too.`);
  }
  if (isWrite && !companions.some(({ name }) => name?.value === previewName(file))) {
    log.at(main, `A write is previewed. Add a query ${previewName(file)} that reads what it would change.`);
  }
}

/** Whoever says that a tool may be called by who is bound to namespaces must be right in each of its operations. */
function checkNamespaces(
  contract: Contract,
  { main, companions, log }: OperationFile,
  fragments: Fragments,
  { use, kind, inputSchema }: Pick<CompiledTool, 'kind' | 'inputSchema'> & { readonly use: NamespaceUse },
): void {
  for (const operation of [main, ...companions]) {
    const narrowed = namespaceNarrowing(selectedFields(contract.wire, operation, fragments));
    if (!narrowed.ok) log.at(narrowed.node, narrowed.problem);
    else if (
      operation === main &&
      use === 'FREE' &&
      (narrowed.narrowing.named || narrowed.narrowing.fields.length > 0)
    ) {
      log.at(main, 'What this tool selects is of namespaces, so it is not FREE. Make it FILTERED or NAMED.');
    }
  }
  if (use === 'NAMED' && !namesNamespace(inputSchema)) {
    log.at(
      main,
      'No required argument names a namespace, so this tool is not NAMED. Require one, or leave namespaced out.',
    );
  }
  if (use !== 'NAMED' && kind !== 'READ')
    log.at(main, 'A write acts on namespaces that it names. Make it NAMED, or leave namespaced out.');
}

/**
 * A required `namespace`, its own or of each item of a required list; or both, of which either will do. Its code then refuses
 * a call without any, and the guard each operation that names none.
 */
function namesNamespace({ properties = {}, required = [] }: ArgumentSchema): boolean {
  if (required.includes('namespace')) return true;
  const lists = Object.keys(properties).filter((name) => properties[name]?.items?.required?.includes('namespace'));
  return lists.some((name) => required.includes(name)) || (lists.length > 0 && properties.namespace !== undefined);
}

function toolKind({ main, log }: OperationFile, stated: ToolKind | undefined): ToolKind {
  if (main.operation === OperationTypeNode.QUERY) {
    if (stated && stated !== 'READ')
      log.at(main, `A query is READ, and ${stated} needs a mutation. Leave kind out, or write a mutation.`);
    return 'READ';
  }
  if (stated === undefined || stated === 'READ') {
    log.at(main, 'A mutation says what it does. Add kind: CREATE, UPDATE or DELETE to @tool.');
    return 'UPDATE';
  }
  return stated;
}

/** What is sent to the newest UI, and the whole where that does not have all of it. */
function newestText(
  { newest, wire }: Contract,
  { text, variables }: WireForm,
): Pick<ToolOperation, 'text' | 'whole' | 'isToCome'> {
  const document = parse(text, { noLocation: true });
  const cut = cutOperation(newest, wire, { document, variables, inputSchema: NO_ARGUMENTS });
  if (cut.document === document) return { text };
  const [operation] = cut.document.definitions;
  const isEmpty = operation?.kind === Kind.OPERATION_DEFINITION && operation.selectionSet.selections.every(isTypename);
  return isEmpty ? { text, isToCome: true } : { text: stripIgnoredCharacters(print(cut.document)), whole: text };
}

function isTypename(node: SelectionNode): boolean {
  return node.kind === Kind.FIELD && node.name.value === '__typename';
}

const NO_ARGUMENTS: ArgumentsSchema = { type: 'object', properties: {}, additionalProperties: false };

function compileOperation(
  contract: Contract,
  file: OperationFile,
  operation: OperationDefinitionNode,
  fragments: Fragments,
): CompiledOperation {
  const { main, log } = file;
  const selections = selectedFields(contract.wire, operation, fragments);
  const wire = toWire(contract, operation, fragments);
  refuseSideEffects(selections, log);
  const narrowed = namespaceNarrowing(selections);
  const essential = essentialSelections(file, operation, selections);
  return {
    name: operation.name?.value ?? '',
    type: operation.operation === OperationTypeNode.MUTATION ? 'mutation' : 'query',
    ...newestText(contract, wire),
    variables: wire.variables,
    secrets: secretSelections(contract, selections, log),
    target: selections.filter(({ node }) => has('target', node.directives)).map(({ path }) => path),
    ...(essential.length > 0 ? { essential } : {}),
    ...(narrowed.ok ? { namespaces: narrowed.narrowing } : {}),
    arguments: argumentsOf(contract, operation, operation === main, log),
  };
}
