import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { didYouMean } from '../../tool/did-you-mean.ts';
import { BadInput, optionsOf, runCommand } from '../command.ts';
import { CompiledBefore, compileTools } from '../compile/compile.ts';
import type { CompiledTool } from '../compile/compile-tool.ts';
import type { Contract } from '../compile/contract.ts';
import { toolNameProblem, toolsetNameProblem } from '../compile/operation-file.ts';
import { compareReleases } from '../compile/releases.ts';
import type { Found } from '../compile/selected-answer.ts';
import { releaseFacts } from '../compile/since.ts';
import { type RepositorySources, readRepository } from '../emit/plugin.ts';
import { type DraftedTool, draftToolFile } from './draft-tool.ts';
import { findRootField, type RootField } from './root-field.ts';

const USAGE = `Usage: npm run new-tool -- <toolset>/<tool_name> <root field> [--preview <root field>] [--new-toolset]

Writes graphql/operations/<toolset>/<tool_name>.graphql: a tool that works as it is, drafted from the contract.

  <root field>            a field of Query, Mutation or ComputePlatform, such as potentialDestinations
  --preview <root field>  what the preview of a mutation reads, where the contract does not tell
  --new-toolset           begin a toolset that does not exist yet`;

/** What an author asks for. */
export interface NewToolRequest {
  readonly toolset: string;
  readonly tool: string;
  readonly field: string;
  readonly preview: string | undefined;
  readonly isNewToolset: boolean;
}

/** A drafted file, ready to be written. */
export interface NewTool extends DraftedTool {
  readonly path: string;
}

/**
 * Reads what was given on the command line.
 *
 * @throws BadInput when that is not one tool and one root field
 */
export function readRequest(given: readonly string[]): NewToolRequest {
  const { values, positionals } = parsed(given);
  const [name, field, ...more] = positionals;
  if (name === undefined || field === undefined || more.length > 0) {
    throw new BadInput(`Give two things, the tool and the root field; ${positionals.length} were given.`);
  }
  const parts = name.split('/');
  const [toolset, tool] = parts;
  if (!toolset || !tool || parts.length > 2) {
    throw new BadInput(`"${name}" is no <toolset>/<tool_name>. Write it as in destinations/list_destinations.`);
  }
  return { toolset, tool, field, preview: values.preview, isNewToolset: values['new-toolset'] };
}

function parsed(given: readonly string[]) {
  return optionsOf(given, {
    allowPositionals: true,
    options: { preview: { type: 'string' }, 'new-toolset': { type: 'boolean', default: false } },
  });
}

/**
 * Drafts a tool that the repository does not have yet, and makes sure that it builds with the others.
 *
 * @throws BadInput when the name is taken or none, or the field is none that a tool may begin at
 * @throws BuildRefused when the operation files that are there do not build
 */
export function newTool(request: NewToolRequest, sources: RepositorySources): NewTool {
  const { contract, operations, fragments } = sources;
  checkName(request, sources);
  const root = need(findRootField(contract.wire, request.field));
  const preview: RootField | undefined =
    request.preview === undefined ? undefined : need(findRootField(contract.wire, request.preview));
  const compiled = new CompiledBefore();
  const tools = compileTools(contract, operations, fragments, compiled);
  checkOperations(request.tool, tools);
  const drafted = need(draftToolFile({ contract, tools, tool: request.tool, root, preview }));
  const path = `graphql/operations/${request.toolset}/${request.tool}.graphql`;
  const all = compileTools(contract, [...operations, { path, text: drafted.text }], fragments, compiled);
  const made = all.filter(({ name }) => name === request.tool);
  return { ...drafted, path, notes: [...drafted.notes, ...releaseRemarks(contract, made)] };
}

/** What of the draft older releases lack, a sentence for each release that brought something. */
function releaseRemarks(contract: Contract, tools: readonly CompiledTool[]): readonly string[] {
  const { since } = releaseFacts(contract, tools);
  const releases = [...new Set(Object.values(since))].sort((left, right) => compareReleases(right, left));
  return releases.map((release) => {
    const names = Object.keys(since).filter((coordinate) => since[coordinate] === release);
    return `Releases before ${release} lack ${names.join(', ')}: the tool must do without, or is not served there.`;
  });
}

function need<Value>(looked: Found<Value>): Value {
  if (looked.ok) return looked.found;
  throw new BadInput(looked.problem);
}

function checkName({ toolset, tool, isNewToolset }: NewToolRequest, { operations }: RepositorySources): void {
  const problem = toolsetNameProblem(toolset) ?? toolNameProblem(tool);
  if (problem) throw new BadInput(problem);
  const same = operations.find(({ path }) => basename(path, '.graphql') === tool);
  if (same)
    throw new BadInput(`${tool} exists already, in ${same.path}. Change that file, or name the tool otherwise.`);
  const toolsets = [...new Set(operations.map(({ path }) => basename(dirname(path))))].sort();
  if (isNewToolset || toolsets.includes(toolset)) return;
  throw new BadInput(
    `There is no toolset "${toolset}".${didYouMean(toolset, toolsets)} There are: ${toolsets.join(', ')}. Add --new-toolset to begin one.`,
  );
}

/** A tool's operations are named after it, so a name can be taken by another tool's companion. */
function checkOperations(tool: string, tools: readonly CompiledTool[]): void {
  for (const { name, toolset, preview, companions } of tools) {
    const taken = [...(preview ? [preview] : []), ...companions].find((other) =>
      [tool, `${tool}_preview`].includes(other.name),
    );
    if (!taken) continue;
    throw new BadInput(
      `${taken.name} is an operation of graphql/operations/${toolset}/${name}.graphql. Name the tool otherwise.`,
    );
  }
}

async function run(given: readonly string[]): Promise<number> {
  const request = readRequest(given);
  const { path, text, notes } = newTool(request, readRepository());
  if (existsSync(path)) throw new BadInput(`${path} exists already.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  process.stdout.write(
    [
      `${path} written.`,
      ...notes.map((note) => `  - ${note}`),
      '',
      'It works as it is. Now say in its description what people ask it for, and leave out what does not answer them.',
      'npm run dev      shows it to connected clients as you save',
      'npm run generate makes its types and documents',
      `It is not in the view that clients see unasked: connect to /mcp?toolsets=core,${request.toolset}.`,
      '',
    ].join('\n'),
  );
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runCommand({ name: 'new-tool', usage: USAGE, run }, process.argv.slice(2));
}
