import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isWrite } from '../../src/access/tool-kind.ts';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { shapedTools } from '../../src/catalog/registry.ts';
import { RENDER_CHANGE } from '../../src/tool/call-through.ts';
import type { ArgumentSchema, ToolDefinition } from '../../src/tool/definition.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';

const all: readonly ToolDefinition[] = Object.values(definitions);
const names = new Set(all.map(({ name }) => name));
const catalog = createCatalog();

/** Every schema inside a tool's arguments, with where it stands. */
function schemasOf(schema: ArgumentSchema, path = ''): readonly (readonly [string, ArgumentSchema])[] {
  const inner = Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    schemasOf(property, `${path}.${name}`),
  );
  return [[path, schema], ...inner, ...(schema.items ? schemasOf(schema.items, `${path}[]`) : [])];
}

/** Levels of objects below a tool's own arguments; a list is none of its own. */
function depthOf({ properties, items }: ArgumentSchema): number {
  if (items) return depthOf(items);
  return properties ? 1 + Math.max(0, ...Object.values(properties).map(depthOf)) : 0;
}

describe.each(all.map((definition) => [definition.name, definition] as const))('%s', (name, definition) => {
  const { description, inputSchema, kind } = definition;
  const properties = Object.entries(inputSchema.properties);

  it('has a name, a title and a description of their form', () => {
    expect(name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)+$/);
    expect(name.length).toBeLessThanOrEqual(48);
    expect(definition.title).toMatch(/^[A-Z]/);
    const [first = ''] = description.split(/(?<=[.?!])\s/);
    expect(first.length).toBeLessThanOrEqual(120);
    expect(description.length).toBeLessThanOrEqual(400);
    expect(description).toMatch(/[.?]$/);
  });

  it('does not shout', () => {
    const texts = [definition.title, description, ...properties.map(([, { description: text }]) => text ?? '')];
    const known =
      /^(API|HTTP|JSON|YAML|URL|RFC|PHP|DNS|SDK|UI|CPU|ID|TLS|SQL|RE2|PII|GRPC|CRD|HPA|GET|POST|PUT|HEAD|CREDIT_CARD|EMAIL|JWT|UUID|CONSTANT_CASE)$/;
    const shouted = texts
      .flatMap((text) => text.match(/\b[A-Z][A-Z_]{2,}\b/g) ?? [])
      .filter((word) => !known.test(word));
    expect(shouted).toEqual([]);
    expect(texts.join(' ')).not.toMatch(/!|\bIMPORTANT\b|\bMUST\b/);
  });

  it('describes each argument, in at most 150 characters', () => {
    for (const [, { description: text }] of properties) {
      expect(text).toMatch(/\S/);
      expect(text?.length).toBeLessThanOrEqual(150);
    }
  });

  it('has a flat strict schema: one root object, no references, no unions, bounded', () => {
    expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(JSON.stringify(inputSchema)).not.toMatch(/"(\$ref|\$defs|definitions|oneOf|anyOf|allOf|not)":/);
    expect(depthOf(inputSchema)).toBeLessThanOrEqual(2);
    const own = properties.filter(([argument]) => argument !== 'dry_run' && argument !== 'plan');
    expect(own.length).toBeLessThanOrEqual(12);
    for (const [path, schema] of schemasOf(inputSchema)) {
      expect(path).not.toContain('$');
      expect(typeof schema.type).toBe('string');
      // The arguments of another tool are that tool's to say.
      const isPassedOn = name === RENDER_CHANGE && path.endsWith('arguments');
      if (schema.type === 'object' && !isPassedOn) expect(schema).toMatchObject({ additionalProperties: false });
      for (const required of schema.required ?? []) expect(Object.keys(schema.properties ?? {})).toContain(required);
    }
  });

  it('bounds the arguments that only this server uses', () => {
    for (const [argument, schema] of properties) {
      expect(argument).toMatch(/^[a-z][a-z0-9_]*$/);
      if (argument === 'limit')
        expect(schema).toMatchObject({ type: 'integer', minimum: 1, default: expect.any(Number) });
      if (argument === 'cursor') expect(schema).toMatchObject({ type: 'string', maxLength: 1_100 });
    }
  });

  it('names closed sets as such', () => {
    for (const [path, { enum: values, type }] of schemasOf(inputSchema)) {
      if (values)
        expect({ path, type, unique: new Set(values).size }).toEqual({ path, type: 'string', unique: values.length });
      if (/\.(signal|health)$/.test(path)) expect(values?.length).toBeGreaterThan(1);
    }
  });

  it('has dry_run, on by default, and plan exactly when it writes', () => {
    const { dry_run: dryRun, plan } = inputSchema.properties;
    expect(plan !== undefined).toBe(isWrite(kind));
    if (isWrite(kind)) {
      expect(dryRun).toMatchObject({ type: 'boolean', default: true });
      expect(inputSchema.required ?? []).not.toContain('dry_run');
      expect(definition.operation.type).toBe('mutation');
      expect(definition.preview?.type ?? 'query').toBe('query');
    } else {
      expect(definition.operation.type).toBe('query');
    }
  });

  it('speaks only of tools that exist', () => {
    const texts = [description, ...schemasOf(inputSchema).map(([, schema]) => schema.description ?? '')].join(' ');
    const words =
      texts.match(/\b(?:get|list|find|describe|create|update|delete|apply|restart|troubleshoot)_[a-z_]+\b/g) ?? [];
    expect(words.filter((word) => !names.has(word))).toEqual([]);
  });

  it('states next steps that exist and are complete', () => {
    for (const { tool, with: given, why } of definition.next) {
      const target = all.find((other) => other.name === tool);
      expect(target?.name).toBe(tool);
      expect(why).toMatch(/\.$/);
      for (const argument of Object.keys(given))
        expect(Object.keys(target?.inputSchema.properties ?? {})).toContain(argument);
      for (const required of target?.inputSchema.required ?? []) expect(Object.keys(given)).toContain(required);
    }
  });

  it('is listed as before', () => {
    expect(catalog.listed.find((listed) => listed.name === name)).toMatchSnapshot();
  });
});

describe('the list of tools', () => {
  it('is the same bytes every time', () => {
    expect(JSON.stringify(createCatalog().listed)).toBe(JSON.stringify(createCatalog().listed));
  });

  it('is in the order of names, each once', () => {
    const listed = catalog.listed.map(({ name }) => name);
    expect(listed).toEqual([...new Set(listed)].sort());
    expect(listed).toEqual([...catalog.tools.keys()].sort());
  });

  it('has four explicit hints for each, consistent with what it does', () => {
    for (const { name, annotations, outputSchema } of catalog.listed) {
      const kind = all.find((definition) => definition.name === name)?.kind;
      expect(Object.values(annotations).map((hint) => typeof hint)).toEqual(Array(4).fill('boolean'));
      expect(annotations.readOnlyHint).toBe(kind === 'READ');
      expect(annotations.destructiveHint).toBe(kind === 'DELETE');
      expect(annotations.readOnlyHint && annotations.destructiveHint).toBe(false);
      expect(outputSchema.type).toBe('object');
    }
  });

  it('has descriptions that differ', () => {
    expect(new Set(all.map(({ description }) => description)).size).toBe(all.length);
  });
});

describe('tools with code of their own', () => {
  const folder = new URL('../../src/tools/', import.meta.url);
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: toolset }) => readdirSync(new URL(`${toolset}/`, folder)).map((file) => [toolset, file] as const))
    .filter(([, file]) => names.has(file.replace(/\.ts$/, '')));

  it('are registered each, once, and under the toolset of their operation file', () => {
    const registered = shapedTools.map(({ definition }) => `${definition.toolset}/${definition.name}.ts`);
    expect(registered).toEqual([...new Set(registered)]);
    expect(files.map((path) => path.join('/')).sort()).toEqual([...registered].sort());
  });

  it('are the very definitions of the catalog', () => {
    for (const { definition } of shapedTools) expect(all).toContain(definition);
  });

  it('have file names that are a tool or plain words joined by dashes', () => {
    const others = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name: toolset }) => readdirSync(new URL(`${toolset}/`, folder)))
      .filter((file) => file.endsWith('.ts') && !names.has(file.replace(/\.ts$/, '')));
    expect(others.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(file))).toEqual([]);
  });
});
