import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { CALL_TOOL_DEFINITION, FIND_TOOLS_DEFINITION } from '../../catalog/own-tools.ts';
import { TRIAGE } from '../../catalog/triage.ts';
import { sinceOf } from '../../compatibility/lacks.ts';
import { DEMO_SETTINGS } from '../../demo/options.ts';
import { CLIENTS } from '../../server/connect-page/clients.ts';
import { describeSettings } from '../../settings.ts';
import type { ArgumentSchema, NamespaceUse, ToolDefinition, ToolKind } from '../../tool/definition.ts';
import { definitions } from '../../tool/generated/catalog.generated.ts';
import { SINCE } from '../../tool/generated/releases.generated.ts';
import { NEXT_CONTRACT } from '../compile/releases.ts';
import { type CoverageRow, comingCoverage, coverage } from './coverage.ts';
import { readPackageFile } from './package-file.ts';
import { compileRepository } from './plugin.ts';
import { countOf, type ReleaseColumn, releaseMatrix, type Standing } from './release-matrix.ts';
import { serverJson } from './server-json.ts';

const KIND_WORDS: Readonly<Record<ToolKind, string>> = {
  READ: 'read',
  CREATE: 'create',
  UPDATE: 'update',
  DELETE: 'delete',
};

/** What becomes of a tool where a token is bound to namespaces. */
const NAMESPACE_WORDS: Readonly<Record<NamespaceUse, string>> = {
  NAMED: 'for its own namespaces',
  FILTERED: 'answers of its own namespaces',
  FREE: 'as everybody',
};

/** A documentation file that is generated, whole or between markers, and its fresh text. */
export interface GeneratedDocument {
  readonly path: string;
  readonly text: string;
  /** The rest of it is written by hand. */
  readonly isPart?: true;
}

/**
 * Every generated document with its fresh text: whole files, and the parts of others between `<!-- generated: name -->` and
 * `<!-- end -->`; the entry of the MCP registry, too.
 *
 * @param read the text of a document as it stands
 */
export function freshDocuments(
  read: (path: string) => string = (path) => readFileSync(path, 'utf8'),
): readonly GeneratedDocument[] {
  const tools: readonly ToolDefinition[] = Object.values(definitions);
  const part = (path: string, name: string, content: string): GeneratedDocument => ({
    path,
    text: replaceSection(path, read(path), name, content),
    isPart: true,
  });
  return [
    part('README.md', 'toolsets', toolsetsTable(tools)),
    part('docs/configuration.md', 'settings', settingsTable()),
    part('docs/clients.md', 'clients', clientSections()),
    { path: 'docs/tools.md', text: toolReference(tools) },
    { path: 'docs/coverage.md', text: coverageTable() },
    { path: 'docs/releases.md', text: releasesDocument() },
    { path: 'src/tool/generated/served.generated.ts', text: servedSince() },
    { path: 'docs/traps.md', text: trapTable() },
    { path: 'server.json', text: `${JSON.stringify(serverJson(readPackageFile('.')), null, 2)}\n` },
  ];
}

function replaceSection(path: string, text: string, name: string, content: string): string {
  const start = `<!-- generated: ${name} -->`;
  const from = text.indexOf(start);
  const to = text.indexOf('<!-- end -->', from);
  if (from < 0 || to < 0) throw new Error(`${path} has no section "${name}".`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What a toolset is for, in a line; a test holds that each has one. */
const TOOLSET_WORDS: Readonly<Record<string, string>> = {
  actions: 'rename, mask, delete or add attributes before data is sent',
  cluster: 'is Odigos healthy, what is installed, pods and manifests; pause it',
  config: "Odigos's own settings: read, change, take back",
  destinations: 'backends that telemetry is sent to: find, create, test, change',
  insights: 'what Odigos Insights finds wrong, and what a failing service touches',
  profiling: 'where a workload spends its CPU',
  recommendations: 'what Odigos advises for this cluster, and applying it',
  rules: 'what agents collect: headers, payloads, spans of single functions',
  sampling: 'which traces are kept, why one is missing, and rules to keep fewer',
  sources: 'instrumented workloads: list, troubleshoot, instrument, restart',
  streams: 'data streams: which sources go to which destinations',
  support: 'the support bundle: collect it, read it redacted',
  telemetry: 'how much data flows, and which services call which',
};

const UNSAID = 'Not said yet: `TOOLSET_WORDS` in `src/codegen/emit/docs.ts`.';

function toolsetsTable(tools: readonly ToolDefinition[]): string {
  const names = [...new Set(tools.map(({ toolset }) => toolset))].sort();
  return table(
    ['Toolset', 'Tools', 'What for'],
    names.map((name) => {
      // A new toolset is served before anybody has said what it is for.
      const words = TOOLSET_WORDS[name] ?? UNSAID;
      const count = tools.filter(({ toolset }) => toolset === name).length;
      return [`[${name}](docs/tools.md#${name})`, String(count), words];
    }),
  );
}

/** What is pasted into each client, without a token and, where that is another text, with one. */
function clientSections(): string {
  const open = { url: 'http://localhost:3000/mcp', needsToken: false };
  const guarded = { ...open, needsToken: true };
  return CLIENTS.flatMap(({ name, where, text }) => [
    `### ${name}`,
    `Goes into: ${where}.`,
    fenced(text(open)),
    'With a token:',
    fenced(text(guarded)),
  ]).join('\n\n');
}

/** A block of code, named by the language that it is in. */
function fenced(text: string): string {
  const language = text.startsWith('{') ? 'json' : text.startsWith('[') ? 'toml' : 'sh example';
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

function toolsTable(tools: readonly ToolDefinition[]): string {
  const byToolset = [...tools].sort((left, right) =>
    left.toolset < right.toolset ? -1 : left.toolset > right.toolset ? 1 : 0,
  );
  return table(
    ['Toolset', 'Tool', 'Kind', 'What it is for'],
    byToolset.map(({ toolset, name, kind, description }) => [
      toolset,
      `[\`${name}\`](#${name})`,
      KIND_WORDS[kind],
      description,
    ]),
  );
}

function settingsTable(): string {
  return table(
    ['Variable', 'Default', 'Meaning'],
    [...describeSettings(), ...DEMO_SETTINGS].map(({ name, fallback, help }) => [`\`${name}\``, fallback, help]),
  );
}

function toolReference(tools: readonly ToolDefinition[]): string {
  const toolsets = [...new Set(tools.map(({ toolset }) => toolset))].sort();
  const sections = toolsets.flatMap((toolset) => [
    `## ${toolset}`,
    ...tools.filter((tool) => tool.toolset === toolset).flatMap((tool) => toolSection(tool)),
  ]);
  return `${['# Tools', 'Generated from `graphql/operations` by `npm run generate`.', toolsTable(tools), ...sections, ...smallView()].join('\n\n')}\n`;
}

/** What `/mcp?view=search` lists. */
function smallView(): readonly string[] {
  const triage = TRIAGE.map((tool) => `\`${tool}\``).join(', ');
  return [
    '## The small view',
    `\`/mcp?view=search\` lists ${triage}, and two tools of this server's own that are in no toolset:`,
    ...toolSection(FIND_TOOLS_DEFINITION),
    ...toolSection(CALL_TOOL_DEFINITION, 'as the tool that it calls'),
  ];
}

function meaning({ description = '', emptyMeans }: ArgumentSchema): string {
  return emptyMeans === undefined || /empty text/i.test(description)
    ? description
    : `${description} Empty text ${emptyMeans}.`;
}

function coverageTable(): string {
  const { contract, tools } = compileRepository();
  const shown = ({ field, tools: names, reason }: CoverageRow): readonly string[] => [
    `\`${field}\``,
    names.length > 0 ? names.map((name) => `\`${name}\``).join(', ') : (reason ?? ''),
  ];
  return `${[
    '# Coverage',
    "Generated: every field of the contract's roots, and the tool that reaches it or the reason why none does.",
    table(['Field', 'Tool, or why none'], coverage(contract.newest, tools).map(shown)),
    '## What is known of the release to come',
    'Its tools are served where a UI has them ([how sure it is](ui-api/coming.md)). None writes: it is not released, what its writes do is known by their names alone, and no preview could be held to a recording.',
    table(['Field', 'Tool, or why none'], comingCoverage(contract.newest, contract.wire, tools).map(shown)),
  ].join('\n\n')}\n`;
}

const MARKS: Readonly<Record<Standing, string>> = { whole: '●', partly: '◐', lost: '–' };

/** Since when each tool is served that some release does not serve, as the running server needs it. */
function servedSince(): string {
  const { contract, tools } = compileRepository();
  const columns = releaseMatrix(contract, tools);
  const [oldest] = columns;
  const since = tools.flatMap(({ name }) => {
    const first = columns.find((column) => column.tools.get(name)?.standing !== 'lost');
    return first && first !== oldest ? [`  ${JSON.stringify(name)}: ${JSON.stringify(first.release)}`] : [];
  });
  return [
    '// Generated from graphql/releases by `npm run generate`; never edited by hand.',
    '',
    '/** The first release that serves a tool, where not every supported one does. */',
    `export const SERVED_SINCE: Readonly<Record<string, string>> = {\n${since.join(',\n')}\n};`,
    '',
  ].join('\n');
}

function releasesDocument(): string {
  const { contract, tools } = compileRepository();
  const columns = releaseMatrix(contract, tools);
  const names = tools.map(({ name }) => name);
  return `${[
    '# Releases',
    "Generated: which tools each release of Odigos serves, by the running server's own judgement of its UI's contract. A release that is not named has the contract of the one before it.",
    'A UI that lacks a part of what a tool reads serves the tool without it: such values are left out of answers or called "not told", never zero, false or healthy, and arguments for what it lacks are not listed. A tool is lost only when what makes it one is missing: its root field, a required argument, or a field that its operation file marks `@essential`. `get_access` tells the same of the UI that is there.',
    `Before ${SINCE['EffectiveConfig.manifestYAML']} an Odigos cannot tell its access mode: tools that write are served there only where the operator pins the mode, \`MCP_ACCESS_MODE=read-write\`.`,
    '## By release',
    table(
      ['Release', 'Whole', 'Without some', 'Lost'],
      columns.map((column) => [
        shownRelease(column.release),
        ...(['whole', 'partly', 'lost'] as const).map((standing) => String(countOf(column, standing))),
      ]),
    ),
    '## By tool',
    '● whole, ◐ without some of what it reads or takes, – not served.',
    table(
      ['Tool', ...columns.map(({ release }) => release.replace(/^v1\.|\.0$/g, ''))],
      names.map((name) => [
        `\`${name}\``,
        ...columns.map((column) => MARKS[column.tools.get(name)?.standing ?? 'lost']),
      ]),
    ),
    '## What came when',
    'Of each tool that some release does not serve whole: since when it is served, and what came later. Before that release it does without.',
    table(
      ['Tool', 'Served since', 'What came later'],
      names.flatMap((name) => historyRow(name, columns)),
    ),
  ].join('\n\n')}\n`;
}

/** Since when a tool is served, and what of it came with which release; none for a tool that every release serves whole. */
function historyRow(name: string, columns: readonly ReleaseColumn[]): readonly (readonly string[])[] {
  const standings = columns.map(({ release, tools }) => ({ release, ...tools.get(name) }));
  if (standings.every(({ standing }) => standing === 'whole')) return [];
  const served = standings.filter(({ standing }) => standing !== 'lost');
  const later = new Map<string, Set<string>>();
  for (const { coordinate } of served.flatMap(({ lacks = [] }) => lacks)) {
    const since = sinceOf(coordinate) ?? 'no release';
    later.set(since, (later.get(since) ?? new Set()).add(`\`${coordinate}\``));
  }
  const texts = [...later].map(([since, coordinates]) => `${since}: ${[...coordinates].join(', ')}`).reverse();
  return [
    [
      `\`${name}\``,
      served.length === standings.length ? '' : shownRelease(served[0]?.release ?? 'never'),
      texts.join('; '),
    ],
  ];
}

function shownRelease(release: string): string {
  return release === NEXT_CONTRACT ? 'the next one, as far as it is known' : release;
}

/** What `trap('recording', 'behaviour', …)` in the tests names, by recording. */
function trapTable(): string {
  const rows = globSync('test/**/*.test.ts')
    .sort()
    .flatMap((path) =>
      [
        ...readFileSync(path, 'utf8').matchAll(/\btrap\(\s{0,80}(['"`])(.{1,200}?)\1,\s{0,80}(['"`])(.{1,400}?)\3,/gs),
      ].map((match) => [`\`${match[2]}\``, match[4] ?? '', path]),
    )
    .sort((left, right) => ((left[0] ?? '') < (right[0] ?? '') ? -1 : 1));
  return `${[
    '# Traps',
    'Generated: what the UI API does that a caller would not expect, by the name of the recording that shows it, and the test of what the tools do about it.',
    table(['Recording', 'What the tool does', 'Test'], rows),
  ].join('\n\n')}\n`;
}

function toolSection(tool: ToolDefinition, kind: string = KIND_WORDS[tool.kind]): readonly string[] {
  const properties = Object.entries(tool.inputSchema.properties);
  const required = new Set(tool.inputSchema.required ?? []);
  return [
    `### ${tool.name}`,
    `${tool.description} (${kind})`,
    `Token bound to namespaces: ${tool.namespaced ? NAMESPACE_WORDS[tool.namespaced] : 'refused'}.`,
    properties.length === 0
      ? 'Takes no arguments.'
      : table(
          ['Argument', 'Type', 'Meaning'],
          properties.map(([name, schema]) => [
            `\`${name}\`${required.has(name) ? ' (required)' : ''}`,
            typeText(schema),
            meaning(schema),
          ]),
        ),
  ];
}

function typeText(schema: ArgumentSchema): string {
  if (schema.enum) return schema.enum.join(', ');
  const words = schema.items
    ? `list of ${schema.items.enum ? schema.items.enum.join(', ') : schema.items.type}`
    : schema.type;
  return schema.default === undefined ? words : `${words}, default ${JSON.stringify(schema.default)}`;
}

/** Writes the documents anew, whole or in part. */
export function writeDocuments(): void {
  for (const { path, text } of freshDocuments()) writeFileSync(path, text);
}
