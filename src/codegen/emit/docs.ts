import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { DEMO_SETTINGS } from '../../demo/options.ts';
import { describeSettings } from '../../settings.ts';
import type { ArgumentSchema, NamespaceUse, ToolDefinition, ToolKind } from '../../tool/definition.ts';
import { definitions } from '../../tool/generated/catalog.generated.ts';
import { coverage } from './coverage.ts';
import { compileRepository } from './plugin.ts';

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
}

/**
 * Every generated document with its fresh text: the README's tables (between `<!-- generated: name -->` and
 * `<!-- end -->`) and the tool reference.
 *
 * @param readme the README as it stands
 */
export function freshDocuments(readme: string): readonly GeneratedDocument[] {
  const tools: readonly ToolDefinition[] = Object.values(definitions);
  const withTools = replaceSection(readme, 'tools', toolsTable(tools));
  return [
    { path: 'README.md', text: replaceSection(withTools, 'settings', settingsTable()) },
    { path: 'docs/tools.md', text: toolReference(tools) },
    { path: 'docs/coverage.md', text: coverageTable() },
    { path: 'docs/traps.md', text: trapTable() },
  ];
}

function replaceSection(text: string, name: string, content: string): string {
  const start = `<!-- generated: ${name} -->`;
  const from = text.indexOf(start);
  const to = text.indexOf('<!-- end -->', from);
  if (from < 0 || to < 0) throw new Error(`README.md has no section "${name}".`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function toolsTable(tools: readonly ToolDefinition[]): string {
  const byToolset = [...tools].sort((left, right) =>
    left.toolset < right.toolset ? -1 : left.toolset > right.toolset ? 1 : 0,
  );
  return table(
    ['Toolset', 'Tool', 'Kind', 'What it is for'],
    byToolset.map(({ toolset, name, kind, description }) => [toolset, `\`${name}\``, KIND_WORDS[kind], description]),
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
    ...tools.filter((tool) => tool.toolset === toolset).flatMap(toolSection),
  ]);
  return `${['# Tools', 'Generated from `graphql/operations` by `npm run generate`.', ...sections].join('\n\n')}\n`;
}

function coverageTable(): string {
  const { contract, tools } = compileRepository();
  const rows = coverage(contract.wire, tools).map(({ field, tools: names, reason }) => [
    `\`${field}\``,
    names.length > 0 ? names.map((name) => `\`${name}\``).join(', ') : (reason ?? ''),
  ]);
  return `${[
    '# Coverage',
    "Generated: every field of the contract's roots, and the tool that reaches it or the reason why none does.",
    table(['Field', 'Tool, or why none'], rows),
  ].join('\n\n')}\n`;
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

function toolSection(tool: ToolDefinition): readonly string[] {
  const properties = Object.entries(tool.inputSchema.properties);
  const required = new Set(tool.inputSchema.required ?? []);
  return [
    `### ${tool.name}`,
    `${tool.description} (${KIND_WORDS[tool.kind]})`,
    `Token bound to namespaces: ${tool.namespaced ? NAMESPACE_WORDS[tool.namespaced] : 'refused'}.`,
    properties.length === 0
      ? 'Takes no arguments.'
      : table(
          ['Argument', 'Type', 'Meaning'],
          properties.map(([name, schema]) => [
            `\`${name}\`${required.has(name) ? ' (required)' : ''}`,
            typeText(schema),
            schema.description ?? '',
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

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { path, text } of freshDocuments(readFileSync('README.md', 'utf8'))) writeFileSync(path, text);
}
