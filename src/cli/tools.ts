import { isWrite } from '../access/tool-kind.ts';
import { type Catalog, createCatalog } from '../catalog/catalog.ts';
import type { Tool } from '../tool/bind.ts';
import { type Compatibility, inWords, notServed } from '../tool/compatibility.ts';
import type { ArgumentSchema, ToolDefinition } from '../tool/definition.ts';
import { settingsOf } from './backend.ts';
import { programOf } from './command-help.ts';
import { type Given, textsOf } from './given.ts';
import { tableText } from './table.ts';
import { shellSafe, type Terminal } from './terminal.ts';

/**
 * Lists the tools: all by toolset, those of one toolset, those that words are about; or shows one with its arguments. Where the
 * settings name a UI, its release says what it lacks.
 *
 * @returns the exit code: 1 where there is nothing of that
 * @throws BadSetting where a setting is wrong
 */
export async function tools({ options, words }: Given, terminal: Terminal): Promise<0 | 1> {
  const asked = textsOf(words).join(' ');
  const catalog = await catalogOf(terminal);
  const one = catalog.tools.get(asked);
  const found = one ? [one] : toolsAbout(asked, catalog);
  if (found.length === 0) {
    terminal.printError(
      `odigos-mcp: no tool is about "${shellSafe(asked)}". Toolsets: ${[...catalog.toolsets].join(', ')}.\n`,
    );
    return 1;
  }
  const { compatibility } = catalog;
  if (options.has('json')) {
    terminal.print(
      `${JSON.stringify(
        found.map((tool) => asJson(tool, compatibility)),
        null,
        2,
      )}\n`,
    );
  } else if (one) showOne(one.definition, compatibility, terminal);
  else showAll(found, compatibility, terminal);
  return 0;
}

async function catalogOf({ environment, progress }: Terminal): Promise<Catalog> {
  const settings = await settingsOf(environment);
  if (settings.ODIGOS_UI_URL === undefined) return createCatalog();
  progress('asking the UI what it serves …');
  const { lookAtUi } = await import('./look.ts');
  const look = await lookAtUi(settings, { uiUrl: settings.ODIGOS_UI_URL, backend: 'live' });
  look.stop();
  return look.catalog;
}

function toolsAbout(asked: string, { tools: all, toolsets, find }: Catalog): readonly Tool[] {
  const byToolset = [...all.values()].toSorted((left, right) =>
    left.definition.toolset.localeCompare(right.definition.toolset),
  );
  if (asked === '') return byToolset;
  if (toolsets.has(asked)) return byToolset.filter(({ definition }) => definition.toolset === asked);
  return find(asked).flatMap(({ name }) => all.get(name) ?? []);
}

function showAll(
  found: readonly Tool[],
  compatibility: Compatibility,
  { environment, print, printError, columns, paint }: Terminal,
): void {
  const rows = found.map(({ definition: { toolset, name, title, kind } }) => [
    toolset,
    name,
    isWrite(kind) ? 'write' : 'read',
    lackOf(name, compatibility) === undefined ? title : `${title} (not served by this UI)`,
  ]);
  print(tableText(['toolset', 'tool', 'kind', 'what'], rows, columns, paint));
  const { assumed } = compatibility;
  if (assumed !== undefined) {
    printError(
      `${paint('yellow', 'note')}  ${shellSafe(inWords(compatibility).schema)}. See ${programOf(environment)} doctor.\n`,
    );
  }
}

function showOne(definition: ToolDefinition, compatibility: Compatibility, { print, columns, paint }: Terminal): void {
  const { name, title, toolset, kind, description, inputSchema, needsPlan } = definition;
  print(`${paint('bold', name)}: ${title}\n${description}\n\n`);
  print(
    `Toolset ${toolset}, ${isWrite(kind) ? `write (${kind.toLowerCase()})` : 'read'}${needsPlan ? ', applied only with the plan of a preview' : ''}.\n`,
  );
  const lack = lackOf(name, compatibility);
  if (lack !== undefined) print(`${paint('yellow', 'This UI')} ${shellSafe(lack)}.\n`);
  const lacks = compatibility.arguments.get(name) ?? [];
  const rows = Object.entries(inputSchema.properties).map(([argument, schema]) => {
    const lacking = lacks.find(({ path, values }) => values === undefined && path.length === 1 && path[0] === argument);
    return [
      `${argument}${inputSchema.required?.includes(argument) ? ' *' : ''}`,
      kindOf(schema),
      [explained(argument, schema.description), lacking ? `This UI ${lacking.words}.` : '']
        .filter((text) => text !== '')
        .join(' '),
    ];
  });
  print(
    rows.length === 0
      ? '\nIt takes no arguments.\n'
      : `\n${tableText(['argument', 'kind', 'what'], rows, columns, paint)}`,
  );
  if (inputSchema.required?.length) print('* has to be given.\n');
}

/** What is said of an argument beyond its name: `Stream.` of `data_stream` is nothing. */
function explained(argument: string, description = ''): string {
  const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/[^a-z0-9]+/);
  const name = wordsOf(argument);
  return wordsOf(description).every((word) => word === '' || name.includes(word)) ? '' : description;
}

function kindOf({ type, enum: members, items, default: fallback, minimum, maximum }: ArgumentSchema): string {
  const one = type === 'array' ? `list of ${items ? kindOf(items) : 'values'}` : (members?.join(' | ') ?? type);
  const range = minimum === undefined && maximum === undefined ? '' : ` ${minimum ?? ''}..${maximum ?? ''}`;
  const isTold = fallback !== undefined && !(Array.isArray(fallback) && fallback.length === 0);
  return `${one}${range}${isTold ? `, default ${String(fallback)}` : ''}`;
}

function lackOf(name: string, compatibility: Compatibility): string | undefined {
  return notServed(compatibility, name) ?? compatibility.limited.get(name);
}

function asJson({ definition }: Tool, compatibility: Compatibility): object {
  const { name, title, toolset, kind, description, inputSchema } = definition;
  const lacks = lackOf(name, compatibility);
  const isServed = notServed(compatibility, name) === undefined;
  return {
    name,
    title,
    toolset,
    kind: kind.toLowerCase(),
    description,
    arguments: inputSchema,
    served: isServed,
    ...(lacks === undefined ? {} : { lacks }),
  };
}
