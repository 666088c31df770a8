import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { shownSchema } from '../../src/catalog/shown-schema.ts';
import { createArgumentsParser } from '../../src/tool/arguments.ts';
import type { ArgumentsSchema, ToolDefinition } from '../../src/tool/definition.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';
import { needsKind } from '../../src/tool/workload-reference.ts';
import { minimalArguments } from '../e2e/arguments.ts';
import { DIALECTS, type Dialect, faultsOf, strict } from './dialects.ts';

const { listed } = createCatalog();
const all: readonly ToolDefinition[] = Object.values(definitions);
const STRICT = { strict: true, strictRequired: true, strictTypes: true } as const;
const validators = [new Ajv(STRICT), new Ajv2020(STRICT)];

describe.each(DIALECTS)('$provider', (dialect) => {
  it.each(listed)('takes $name', (tool) => {
    expect(faultsOf(dialect, tool)).toEqual([]);
  });
});

describe('the rules of the dialects', () => {
  const [plain] = DIALECTS;
  const faults = (inputSchema: object, dialect: Dialect | undefined = plain): readonly string[] =>
    dialect ? faultsOf(dialect, { name: 'try_it', description: 'Try.', inputSchema }) : ['no dialect'];

  it.each([
    { type: 'object', properties: {}, additionalProperties: false },
    { type: 'object', properties: { a: { $ref: '#/$defs/a' } } },
    { type: 'object', properties: { a: { anyOf: [{ type: 'string' }, { type: 'null' }] } } },
    { type: 'object', properties: { a: { type: ['string', 'null'] } } },
    { type: 'object', properties: { a: { type: 'string', format: 'uri' } } },
    { type: 'object', properties: { a: { type: 'integer', default: 1 } } },
    { type: 'object', properties: { a: { type: 'array' } } },
    {
      type: 'object',
      properties: { a: { type: 'array', items: { type: 'object', properties: {}, additionalProperties: false } } },
    },
    { type: 'object', properties: { a: { type: 'object' } } },
    { type: 'object', properties: { a: { type: 'string', enum: [''] } } },
    { type: 'object', properties: { 'filter[id]': { type: 'string' } } },
    { type: 'object', properties: {}, required: ['a'] },
    { properties: {} },
  ])('refuse %j', (schema) => {
    expect(faults(schema)).not.toEqual([]);
  });

  it('refuse names that are too long once a client has put its own in front', () => {
    for (const dialect of DIALECTS) {
      const tool = {
        name: `try_${'x'.repeat(50)}`,
        description: 'Try.',
        inputSchema: { type: 'object', properties: {} },
      };
      expect(faultsOf(dialect, tool)).toHaveLength(1);
    }
  });
});

describe('Ajv in strict mode', () => {
  it.each(listed)(
    'compiles the schemas of $name, plain, of 2020-12 and made strict',
    ({ inputSchema, outputSchema }) => {
      for (const schema of [inputSchema, outputSchema, strict({ ...inputSchema })]) {
        for (const validator of validators) expect(validator.compile({ ...schema })).toBeTypeOf('function');
      }
    },
  );

  it.each(all)('takes for $name what this server takes', ({ name, inputSchema }) => {
    const given = minimalArguments({ name, inputSchema });
    expect(createArgumentsParser(inputSchema, [])(given)).toMatchObject({ ok: true });
    const tool = listed.find((one) => one.name === name);
    const validate = new Ajv(STRICT).compile({ ...tool?.inputSchema });
    expect(validate(given), JSON.stringify(validate.errors)).toBe(true);
  });
});

describe('what a listed schema leaves out is refused all the same', () => {
  it.each(all)('$name: an unknown argument', ({ name, inputSchema }) => {
    const answer = createArgumentsParser(
      inputSchema,
      [],
    )({ ...minimalArguments({ name, inputSchema }), surely_none: 1 });
    expect(answer).toMatchObject({ ok: false, problems: [expect.stringContaining('"surely_none" is unknown')] });
  });

  const nested = all.flatMap(({ name, inputSchema }) =>
    Object.entries(inputSchema.properties).flatMap(([argument, { items }]) =>
      items?.properties ? [{ name, inputSchema, argument, items }] : [],
    ),
  );

  it.each(nested)('$name: an unknown name in $argument', ({ name, inputSchema, argument, items }) => {
    const item = Object.fromEntries(
      Object.entries(items.properties ?? {}).map(([key, { enum: members }]) => [key, members?.[0] ?? 'go']),
    );
    const given = (one: object): object => ({ ...minimalArguments({ name, inputSchema }), [argument]: [one] });
    const parse = createArgumentsParser(inputSchema, []);
    expect(parse(given(item))).toMatchObject({ ok: true });
    expect(parse(given({ ...item, surely_none: 1 }))).toMatchObject({ ok: false });
  });

  it.each(nested)('$name: what $argument must hold is listed', ({ name, argument, items }) => {
    const shown = listed.find((one) => one.name === name)?.inputSchema.properties[argument]?.items;
    // A workload's kind may be left out: it is found out.
    const given = needsKind(items) ? items.required?.filter((one) => one !== 'kind') : items.required;
    expect(shown?.required).toEqual(given);
  });
});

describe('a listed schema', () => {
  const schema: ArgumentsSchema = {
    type: 'object',
    properties: {
      namespace: { type: 'string', description: 'Namespace.', maxLength: 63 },
      kind: { type: 'string', description: 'Kind.', enum: ['Deployment', 'DaemonSet'] },
      depth: { type: 'integer', description: 'Steps away.', default: 2, minimum: 1, maximum: 5 },
      limit: { type: 'integer', description: 'Limit.', default: 50, minimum: 1, maximum: 200 },
      wanted: { type: 'array', items: { type: 'string', enum: ['a', 'b'] }, minItems: 1, maxItems: 20 },
      full: { type: 'boolean', description: 'Also the rest.', default: false },
    },
    required: ['namespace'],
    additionalProperties: false,
  };

  it('says in words what a default keyword would, names no argument twice, and keeps the bounds that a model could miss', () => {
    expect(shownSchema(schema)).toEqual({
      type: 'object',
      properties: {
        namespace: { type: 'string' },
        kind: { type: 'string', description: 'e.g. Deployment.' },
        depth: { type: 'integer', description: 'Steps away; default 2.', maximum: 5 },
        limit: { type: 'integer', description: 'default 50.' },
        wanted: { type: 'array', maxItems: 20, items: { type: 'string', enum: ['a', 'b'] } },
        full: { type: 'boolean', description: 'Also the rest.' },
      },
      required: ['namespace'],
    });
  });

  it('names every language and every health where only some are taken', () => {
    const argument = (tool: string, name: string) =>
      listed.find((one) => one.name === tool)?.inputSchema.properties[name];
    expect(argument('list_sources', 'health')?.enum).toContain('Failure');
    expect(argument('override_runtime', 'language')?.enum).toContain('ignored');
    expect(argument('create_noisy_operation_rule', 'languages')?.items?.enum).toContain('dotnet');
  });
});
