import { getNamedType, isLeafType } from 'graphql';
import type { ToolKind } from '../../tool/definition.ts';
import type { CompiledTool } from '../compile/compile-tool.ts';
import type { Contract } from '../compile/contract.ts';
import { SECRET_FIELDS } from '../compile/secret-selections.ts';
import { type Found, found, refused } from '../compile/selected-answer.ts';
import { plainWords, snakeCase, wordsOf } from '../compile/words.ts';
import { reachedFields } from '../emit/coverage.ts';
import { CAUTIONS } from './cautions.ts';
import { type DraftVariable, draftArguments } from './draft-arguments.ts';
import { changedNames, type DraftPreview, draftPreview, previewOf } from './draft-preview.ts';
import { type DraftSelection, draftSelection } from './draft-selection.ts';
import { printOperation } from './print-operation.ts';
import type { RootField } from './root-field.ts';

/** A drafted operation file. */
export interface DraftedTool {
  readonly text: string;
  /** What its author should know, a sentence each. */
  readonly notes: readonly string[];
}

export interface DraftRequest {
  readonly contract: Contract;
  /** The tools that there are: what they know of the same field is taken over. */
  readonly tools: readonly CompiledTool[];
  readonly tool: string;
  readonly root: RootField;
  /** What the preview of a mutation reads, where the author says so. */
  readonly preview?: RootField | undefined;
}

const MAX_FIRST_SENTENCE = 120;

/** Drafts the operation file of a tool that works as it is: for its author to shorten, describe and build on. */
export function draftToolFile(request: DraftRequest): Found<DraftedTool> {
  const { root, tools } = request;
  const drafted = draftArguments(root);
  if (!drafted.ok) return drafted;
  const { variables, values, notes } = drafted.found;
  const preview = previewFor(request, variables);
  if (preview && !preview.ok) return preview;

  const selection = draftSelection(root.field.type);
  const main = printOperation({
    type: root.operation,
    name: request.tool,
    description: description(root, selection),
    variables,
    directives: toolDirective(request),
    path: root.path,
    values,
    fieldDirectives: secretMark(root),
    selection,
  });
  const companion = preview ? [printPreview(request.tool, preview.found, variables)] : [];
  return found({
    text: [COMMENT, main, ...companion.map((text) => `\n${text}`)].join(''),
    notes: [...sameField(root, tools), ...cautions(root), ...notes],
  });
}

const COMMENT = '# A draft: say in the description what people ask this tool for, and select only what answers them.\n';

function previewFor(
  { contract, root, tools, preview }: DraftRequest,
  variables: readonly DraftVariable[],
): Found<DraftPreview> | undefined {
  if (root.operation === 'query') {
    return preview ? refused(`${root.coordinate} is read, and a read has no preview. Leave --preview out.`) : undefined;
  }
  const drafted = preview ? previewOf(preview, variables) : draftPreview(contract.wire, root, variables, tools);
  if (drafted) return found(drafted);
  return refused(
    preview
      ? `${preview.coordinate} requires arguments that ${root.coordinate} has not, so its preview cannot ask for it.`
      : `What ${root.coordinate} changes is not plain from the contract. Say what its preview reads: --preview <root field>.`,
  );
}

function printPreview(tool: string, { root, variables, values }: DraftPreview, own: readonly DraftVariable[]): string {
  const changed = changedNames(own);
  const isCovered = ({ name, below }: DraftSelection): boolean => below === undefined && changed.has(snakeCase(name));
  const marked = (selection: readonly DraftSelection[]): readonly DraftSelection[] =>
    selection.map((one) => ({
      ...one,
      ...(one.below ? { below: isStatus(one.below) ? one.below : marked(one.below) } : {}),
      ...(isCovered(one) ? { directives: '@target' } : {}),
    }));
  const selection = draftSelection(root.field.type);
  return printOperation({
    type: 'query',
    name: `${tool}_preview`,
    variables,
    directives: '',
    path: root.path,
    values,
    fieldDirectives: secretMark(root),
    selection: selection && marked(selection),
  });
}

/** What controllers say of an object is no part of what an operator set. */
function isStatus(selection: readonly DraftSelection[]): boolean {
  return selection.some(({ name }) => name === 'status' || name === 'reasonEnum');
}

function secretMark({ coordinate }: RootField): string {
  const form = SECRET_FIELDS[coordinate];
  if (!form) return '';
  return form === 'VALUE' ? ' @secret' : ` @secret(as: ${form})`;
}

function description({ path, field, operation }: RootField, selection: readonly DraftSelection[] | undefined): string {
  const name = path.at(-1) ?? '';
  const subject = plainWords(name);
  const begin = operation === 'mutation' ? `${subject}, as the Odigos UI does` : `${subject} as the Odigos UI has it`;
  const isPlain = isLeafType(getNamedType(field.type));
  const parts =
    operation === 'mutation' || isPlain ? [] : (selection ?? []).map((one) => plainWords(one.name).toLowerCase());
  for (let count = parts.length; count > 0; count -= 1) {
    const text = `${begin}: ${parts.slice(0, count).join(', ')}.`;
    if (text.length <= MAX_FIRST_SENTENCE) return text;
  }
  return `${begin}.`;
}

function toolDirective({ root, tools, tool }: DraftRequest): string {
  const same = tools.filter(({ operation }) => reachedFields(operation.text).includes(root.coordinate));
  const facts = [`title: "${plainWords(tool)}"`];
  if (root.operation === 'mutation') facts.push(`kind: ${kindOf(root, same)}`);
  facts.push('core: false');
  if (same.some(({ idempotent }) => !idempotent)) facts.push('idempotent: false');
  if (same.some(({ openWorld }) => openWorld)) facts.push('openWorld: true');
  if (same.some(({ needsPlan }) => needsPlan)) facts.push('needsPlan: true');
  return `@tool(${facts.join(', ')})`;
}

/** From the mildest to the gravest: a draft takes the gravest that is known of its mutation. */
const GRAVITY: readonly ToolKind[] = ['CREATE', 'UPDATE', 'DELETE'];
const CREATING = ['create', 'add', 'enable'];
const DELETING = ['delete', 'remove', 'clear', 'reset', 'disable', 'uninstrument', 'pause', 'stop'];

function kindOf({ path }: RootField, same: readonly CompiledTool[]): ToolKind {
  const known = GRAVITY.filter((kind) => same.some((tool) => tool.kind === kind)).at(-1);
  const [verb = ''] = wordsOf(path[0] ?? '');
  return known ?? (DELETING.includes(verb) ? 'DELETE' : CREATING.includes(verb) ? 'CREATE' : 'UPDATE');
}

function cautions({ coordinate }: RootField): readonly string[] {
  const caution = CAUTIONS[coordinate];
  return caution ? [`${coordinate}: ${caution}`] : [];
}

function sameField({ coordinate }: RootField, tools: readonly CompiledTool[]): readonly string[] {
  const names = tools
    .filter(({ operation }) => reachedFields(operation.text).includes(coordinate))
    .map(({ name }) => name);
  if (names.length === 0) return [];
  return [
    `${names.join(', ')} ${names.length === 1 ? 'begins' : 'begin'} at ${coordinate} already: two tools that read alike confuse a model.`,
  ];
}
