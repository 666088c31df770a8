import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BORROWED, CONTENT_WITH_PARTS } from '../../src/compatibility/needs.ts';
import type { ToolDefinition, ToolOperation } from '../../src/tool/definition.ts';
import { definitions, operations } from '../../src/tool/generated/catalog.generated.ts';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const TOOLS = join(SRC, 'tools');
const all: readonly ToolDefinition[] = Object.values(definitions);

/** Operations that a tool sends where the UI serves the tool whose they are, and does without elsewhere. */
const WHERE_SERVED: Readonly<Record<string, readonly ToolOperation[]>> = {
  check_health: [operations.list_findings],
  describe_source: [operations.get_peer_sources, operations.get_service_map_workloads],
  troubleshoot_source: [
    operations.list_findings,
    operations.get_peer_sources,
    operations.get_service_map_workloads,
    operations.update_config_preview,
  ],
  uninstrument_workloads: [operations.update_source_settings],
};

/** The modules that a tool's code is made of, its own first. */
function modulesOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/^import (?!type)[^;]*? from '(\.[^']+)'/gms);
  for (const [, path = ''] of imports) {
    const module = join(dirname(file), path);
    if (module.startsWith(SRC) && !module.endsWith('.generated.ts')) modulesOf(module, seen);
  }
  return seen;
}

/** The text of a module without its docstrings, whose examples send nothing. */
function codeOf(module: string): string {
  return readFileSync(module, 'utf8').replace(/\/\*\*.*?\*\//gs, '');
}

/** Names of the operations that a tool's code mentions and its operation file has not. */
function borrowedBy({ name, toolset, operation, preview, companions = [] }: ToolDefinition): readonly string[] {
  const file = join(TOOLS, toolset, `${name}.ts`);
  if (!existsSync(file)) return [];
  const own = new Set([operation, preview, ...companions].map((one) => one?.name));
  const mentioned = [...modulesOf(file)].flatMap((module) =>
    [...codeOf(module).matchAll(/\boperations\.(\w+)/g)].map(([, mention = '']) => mention),
  );
  return [...new Set(mentioned)].filter((mention) => mention in operations && !own.has(mention)).sort();
}

describe('what a tool needs', () => {
  it.each(all.map((definition) => ({ name: definition.name, definition })))(
    '$name borrows what src/compatibility/needs.ts says, and nothing else',
    ({ name, definition }) => {
      const said = [...(BORROWED[name] ?? []), ...(WHERE_SERVED[name] ?? [])].map((operation) => operation.name);
      expect(said.toSorted()).toEqual(borrowedBy(definition));
    },
  );

  it('is not what it sends where that is served: that belongs to a tool that is judged for itself', () => {
    const owned = new Set(
      all.flatMap(({ operation, preview, companions = [] }) => [operation, preview, ...companions]),
    );
    for (const [name, sent] of Object.entries(WHERE_SERVED)) {
      for (const operation of sent) {
        expect(owned.has(operation)).toBe(true);
        expect(BORROWED[name] ?? []).not.toContain(operation);
      }
    }
  });

  it('is said of tools that there are', () => {
    for (const name of [...Object.keys(BORROWED), ...Object.keys(WHERE_SERVED), ...CONTENT_WITH_PARTS])
      expect(name in definitions).toBe(true);
  });
});
