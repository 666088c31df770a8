import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { shapedTools } from '../../src/catalog/registry.ts';
import type { CompiledTool } from '../../src/codegen/compile/compile-tool.ts';
import { SavedCatalog } from '../../src/codegen/dev/saved-catalog.ts';
import { definitionOf } from '../../src/codegen/emit/definition-of.ts';
import { compileRepository } from '../../src/codegen/emit/plugin.ts';
import type { Tool } from '../../src/tool/bind.ts';

/** The fields of a definition, as they are declared; what only carries a type is never set. */
const FIELDS = fieldsOf('ToolDefinition').filter((field) => !field.startsWith('__'));

function fieldsOf(name: string): readonly string[] {
  const source = readFileSync('src/tool/definition.ts', 'utf8');
  const body = new RegExp(`export interface ${name}\\b[^{]*\\{([\\s\\S]*?)\\n\\}`).exec(source)?.[1] ?? '';
  return [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, field = '']) => field);
}

let compiled: readonly CompiledTool[];
beforeAll(() => {
  compiled = compileRepository().tools;
});

/** A catalog over files in memory: what its tools with code are loaded with is what was written last. */
class Files {
  tools: readonly CompiledTool[];
  loads = 0;
  private written: readonly CompiledTool[] = [];
  readonly catalog = new SavedCatalog(this);

  constructor(tools: readonly CompiledTool[]) {
    this.tools = tools;
  }

  compile(): readonly CompiledTool[] {
    return this.tools;
  }

  write(tools: readonly CompiledTool[]): void {
    this.written = tools;
  }

  async load(): Promise<readonly Tool[]> {
    this.loads += 1;
    const definitions = new Map(this.written.map((tool) => [tool.name, definitionOf(tool)]));
    return shapedTools.map((tool) => ({
      ...tool,
      definition: definitions.get(tool.definition.name) ?? tool.definition,
    }));
  }
}

/** Every place in a tool where something plain stands. */
function leaves(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

/** The same tool, but for what stands in one place. */
function changedAt<Value>(value: Value, path: readonly string[]): Value {
  const copy = structuredClone(value);
  const holder = path.slice(0, -1).reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), copy);
  const key = path.at(-1) ?? '';
  Reflect.set(Object(holder), key, other(Reflect.get(Object(holder), key)));
  return copy;
}

function other(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1 : `${String(value)} otherwise`;
}

/** One place for each kind of place: which item of a list makes no difference. */
function kinds(
  tools: readonly CompiledTool[],
): readonly { readonly of: CompiledTool; readonly at: readonly string[] }[] {
  const found = new Map<string, { readonly of: CompiledTool; readonly at: readonly string[] }>();
  for (const of of tools) {
    for (const at of leaves(of)) {
      const keys = at.filter((key) => !/^\d+$/.test(key));
      // What the arguments of the tool's own operation are made of lies a step deeper than everything else.
      const kind = keys.slice(0, keys[1] === 'arguments' ? 3 : 2).join('.');
      // The name is what tells one tool from another.
      if (kind !== 'name' && !found.has(kind)) found.set(kind, { of, at });
    }
  }
  return [...found.values()];
}

describe('the catalog of what is saved', () => {
  it('loads no code anew while the files say what they said', async () => {
    const files = new Files(compiled);
    expect((await files.catalog.refresh(false)).tools.size).toBe(compiled.length);
    expect(files.loads).toBe(0);
  });

  it('serves each field of a definition as it is saved now, whatever of it changed', async () => {
    const files = new Files(compiled);
    const took = new Set<string>(['name']);
    for (const { of, at } of kinds(compiled)) {
      const [before, changed] = [definitionOf(of), changedAt(of, at)];
      const now = definitionOf(changed);
      files.tools = compiled;
      await files.catalog.refresh(false);
      files.tools = compiled.map((tool) => (tool === of ? changed : tool));
      const served = (await files.catalog.refresh(false)).tools.get(of.name)?.definition;
      expect(served, at.join('.')).toEqual(now);
      for (const field of FIELDS) {
        if (JSON.stringify(Reflect.get(before, field)) !== JSON.stringify(Reflect.get(now, field))) took.add(field);
      }
    }
    expect([...took].toSorted()).toEqual([...FIELDS].toSorted());
  });

  it('loads the code anew where the operations of another tool change, and serves a new tool without', async () => {
    const files = new Files(compiled);
    const [first] = compiled;
    if (!first) throw new Error('no tools');
    files.tools = [...compiled, { ...first, name: 'drafted' }];
    expect((await files.catalog.refresh(false)).tools.has('drafted')).toBe(true);
    expect(files.loads).toBe(0);
    files.tools = [...compiled, { ...first, name: 'drafted', title: 'Drafted otherwise' }];
    expect((await files.catalog.refresh(false)).tools.get('drafted')?.definition.title).toBe('Drafted otherwise');
    expect(files.loads).toBe(0);
    files.tools = compiled.slice(1);
    expect((await files.catalog.refresh(false)).tools.has(first.name)).toBe(false);
    expect(files.loads).toBe(1);
  });
});
