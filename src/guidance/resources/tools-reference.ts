import { SERVED_SINCE } from '../../tool/generated/served.generated.ts';
import { type Connection, writes } from '../connection.ts';
import { GuidanceProblem } from '../problem.ts';

type Tools = Pick<Connection, 'catalog' | 'seen'>;

/** The tools of a connection by toolset, a line each. */
export function toolsText(connection: Tools): string {
  const { catalog, seen } = connection;
  const toolsets = new Map<string, string[]>();
  for (const name of [...seen].sort()) {
    const definition = catalog.tools.get(name)?.definition;
    if (!definition) continue;
    const lines = toolsets.get(definition.toolset) ?? [];
    const write = writes(connection.catalog, name) ? ' (writes)' : '';
    toolsets.set(definition.toolset, [...lines, `- ${name}${write}: ${definition.title}`]);
  }
  return [...toolsets].map(([toolset, lines]) => [`## ${toolset}`, ...lines].join('\n')).join('\n\n');
}

/**
 * One tool as the connection lists it: what it does, its arguments, since which release it is served.
 *
 * @throws GuidanceProblem where the connection has no such tool
 */
export function toolText({ catalog, seen }: Tools, name: string): string {
  const definition = catalog.tools.get(name)?.definition;
  const listed = catalog.listed.find((tool) => tool.name === name);
  if (!seen.has(name) || !definition || !listed)
    throw new GuidanceProblem('This connection has no tool of that name; odigos://tools lists them.');
  const since = SERVED_SINCE[name];
  return [
    `# ${name}: ${definition.title}`,
    listed.description,
    `Toolset ${definition.toolset}; ${definition.kind}.${since === undefined ? '' : ` Served since ${since}.`}`,
    '## Arguments',
    '```json',
    JSON.stringify(listed.inputSchema, null, 2),
    '```',
  ].join('\n');
}
