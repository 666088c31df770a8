import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWrite } from '../../../src/access/tool-kind.ts';
import { hasCode, RENDERERS } from '../../../src/manifests/render.ts';
import { REDACTED } from '../../../src/redaction/redacted.ts';
import { readYamlDocuments } from '../../../src/text/yaml.ts';
import type { ToolDefinition } from '../../../src/tool/definition.ts';
import { fieldAt, fieldOf } from '../../../src/tool/fields.ts';
import { definitions, operations } from '../../../src/tool/generated/catalog.generated.ts';
import { errorOf } from '../../e2e/envelope.ts';
import { EVERYTHING, possibleArguments } from '../../e2e/possible.ts';
import { BOTH_WAYS, variedCalls } from '../../e2e/varied.ts';
import { workbench } from '../../tools/workbench.ts';
import { boundTo, foreignMarks, markedWorld } from '../namespaces/bound.ts';
import { callsOf } from '../namespaces/calls.ts';
import { MARKED } from '../namespaces/world.ts';

const all: readonly ToolDefinition[] = Object.values(definitions);
const writes = all.filter(({ kind }) => isWrite(kind));

/** What is said where nothing is rendered. */
const UNKNOWN = /is not known here/;

describe('render_change', () => {
  it('knows what every mutation makes', () => {
    const mutations = Object.values(operations).filter(({ type }) => type === 'mutation');
    const known = new Set(RENDERERS.map(({ operation }) => operation.name));
    // These two are never sent as they stand.
    const unsent = ['delete_destination', 'update_destination'];
    expect(
      mutations
        .map(({ name }) => name)
        .filter((name) => !known.has(name))
        .toSorted(),
    ).toEqual(unsent);
  });

  it.each(writes)('says $name as code in read-only mode, and sends no mutation', async (definition) => {
    const { name, inputSchema } = definition;
    const bench = await workbench({ mode: 'read-only', demo: EVERYTHING });
    bench.clock.step(60_000);
    const given = possibleArguments({ name, inputSchema }, bench.demo);
    const { envelope, isError, text } = await bench.call('render_change', { tool: name, arguments: given });
    expect(isError, text).toBe(false);
    const says = String(fieldOf(envelope.data, 'says'));
    expect(says).toMatch(/^Nothing was sent\. /);
    expect(says).not.toMatch(UNKNOWN);
    expect(fieldAt(envelope.data, ['impact', 'approve'])).toMatch(/\.$/);
    expect(fieldAt(envelope.data, ['impact', 'risk'])).not.toEqual([]);
    const told = ['manifests', 'helm_values', 'diff', 'kubectl', 'notes'].filter((key) => fieldOf(envelope.data, key));
    expect([...told, ...(envelope.next_steps ?? [])]).not.toEqual([]);
    // It is offered to who is refused exactly where there is code that makes the change.
    const isCode = told.some((key) => key !== 'notes') || fieldOf(envelope.data, 'parts') !== undefined;
    const offered = (await bench.call(name, given)).envelope.next_steps.map(({ tool }) => tool);
    expect(offered).toEqual(isCode ? ['render_change'] : []);
    expect(hasCode(definition)).toBe(isCode);
    expect(bench.upstream.mutations()).toEqual([]);
    expect(envelope.context).toMatchObject({ access_mode: 'read-only' });
    expect(envelope.context.dry_run).toBeUndefined();
  });

  it.each(writes.flatMap((tool) => variedCalls(tool)))(
    'leaves nothing of $of to guess, nor says what only a call does',
    async (one) => {
      const bench = await workbench({ mode: 'read-only', demo: BOTH_WAYS });
      bench.clock.step(60_000);
      const given = one.given(bench.demo);
      const data = await bench.data('render_change', { tool: one.tool, arguments: given });
      const code = [data.manifests, data.diff].join('\n');
      const lines = [data.kubectl ?? []].flat().map(String);
      const notes = [data.notes ?? []].flat().join('\n');
      if (code.includes('<name of its Secret>')) expect(lines.join('\n')).toContain('jsonpath={.spec.secretRef.name}');
      if (String(data.manifests).includes('<name of its Secret>')) expect(notes).toContain('name of a Secret');
      for (const [, key] of String(data.manifests).matchAll(/<value of (\w+)>/g)) expect(notes).toContain(`${key}`);
      const says = [data.consequences ?? []].flat().join('\n');
      if (data.helm_values !== undefined) {
        expect(notes).toMatch(/helm upgrade/);
        expect(says).not.toMatch(/within seconds|[Tt]o undo|goes before it/);
      }
      expect(says).not.toMatch(/undoes it/);
    },
  );

  it('tells who approves it what the preview tells', async () => {
    const bench = await workbench({ demo: EVERYTHING });
    const create = { name: 'b', type: 'HeadersCollection', header_keys: ['authorization'] };
    const { data } = (await bench.preview('create_instrumentation_rule', create)).envelope;
    const rendered = await bench.data('render_change', { tool: 'create_instrumentation_rule', arguments: create });
    expect(rendered.impact).toEqual(fieldOf(data, 'impact'));
    expect(fieldAt(rendered, ['impact', 'risk'])).toContain('privacy');
  });

  it('sends no mutation whatever it is given, and tells a bound caller nothing of others', async () => {
    const some = fc.oneof(
      { arbitrary: fc.constantFrom(...writes.filter(({ namespaced }) => namespaced !== undefined)), weight: 7 },
      { arbitrary: fc.constantFrom(...writes), weight: 3 },
      { arbitrary: fc.constantFrom(...all), weight: 1 },
    );
    const named = some.chain(callsOf);
    const switches = fc.record(
      { dry_run: fc.boolean(), plan: fc.constantFrom('p2.x', ''), wait_seconds: fc.constant(0) },
      { requiredKeys: [] },
    );
    const calls = fc.array(fc.tuple(named, switches, fc.boolean()), { minLength: 15, maxLength: 25 });
    let rendered = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...MARKED), fc.boolean(), calls, async ({ namespace }, isBound, each) => {
        const caller = boundTo(namespace);
        const bench = await markedWorld(isBound ? caller : undefined);
        for (const [{ tool, arguments: own }, more, isText] of each) {
          const inner = { ...own, ...more };
          const given = { tool, arguments: isText ? JSON.stringify(inner) : inner };
          const { isError, text } = await bench.call('render_change', given);
          if (!isError) rendered += 1;
          if (isBound)
            expect({ given, marks: foreignMarks(caller, text, { tool, inner }), text }).toMatchObject({ marks: [] });
        }
        expect(bench.upstream.mutations()).toEqual([]);
      }),
      { numRuns: 12, endOnFailure: true },
    );
    expect(rendered).toBeGreaterThan(3);
  }, 240_000);

  it('writes no secret that it was given, under any type of destination', async () => {
    const bench = await workbench({ mode: 'read-only' });
    const { types } = await bench.data('list_destination_types', { limit: 200 });
    const names = [types].flat().map((one) => String(fieldOf(one, 'type')));
    let secrets = 0;
    for (const type of names) {
      const schema = await bench.data('get_destination_schema', { type });
      const keys = [fieldOf(schema, 'secret')].flat().map(String);
      const given = keys.map((key) => ({ key, value: `s3cr3t-${key}-value` }));
      const create = [fieldAt(schema, ['create_with', 'fields'])].flat().filter((one) => one !== undefined);
      const others = create.filter((one) => !given.some(({ key }) => key === fieldOf(one, 'key')));
      const { text } = await bench.call('render_change', {
        tool: 'create_destination',
        arguments: { name: 'one', type, traces: true, metrics: true, logs: true, fields: [...given, ...others] },
      });
      secrets += given.length;
      expect({ type, text, holds: text.includes('s3cr3t-') }).toMatchObject({ holds: false });
    }
    expect(names.length).toBeGreaterThan(40);
    expect(secrets).toBeGreaterThan(30);
  }, 120_000);

  it.each([
    ['a placeholder', '<your key>'],
    ['the real one', 'f00dfeedf00dfeed'],
    ['what an answer kept back', REDACTED],
  ])('takes for a secret %s, and leaves the Secret empty', async (_what, value) => {
    const bench = await workbench({ mode: 'read-only' });
    const fields = [
      { key: 'DATADOG_API_KEY', value },
      { key: 'DATADOG_SITE', value: 'datadoghq.eu' },
    ];
    const { manifests } = await bench.data('render_change', {
      tool: 'create_destination',
      arguments: { name: 'eu', type: 'datadog', traces: true, fields },
    });
    const read = readYamlDocuments(String(manifests));
    const [secret, destination] = read.ok ? read.documents : [];
    expect(secret).toMatchObject({ kind: 'Secret', stringData: { DATADOG_API_KEY: '' } });
    expect(fieldAt(destination, ['spec', 'secretRef', 'name'])).toBe(fieldAt(secret, ['metadata', 'name']));
  });

  it.each([
    ['nothing', {}, /tool is required/],
    ['itself', { tool: 'render_change', arguments: {} }, /name of a write/],
    ['a read', { tool: 'get_pod', arguments: {} }, /get_pod changes nothing/],
    ['a tool that there is not', { tool: 'create_actoin', arguments: {} }, /nearest is "create_action"/],
    ['what is no object', { tool: 'create_action', arguments: '[1]' }, /arguments must be an object/],
    ['more than it takes', { tool: 'create_action', dry_run: false }, /dry_run/],
  ])('refuses %s', async (_what, given, says) => {
    const bench = await workbench({ mode: 'read-only' });
    const error = errorOf(await bench.call('render_change', given));
    expect(error).toMatchObject({ side: 'arguments', changed: 'no' });
    expect(error.message).toMatch(says);
    expect(bench.upstream.posts).toEqual([]);
  });

  it('puts wrong arguments right the way that it was asked', async () => {
    const bench = await workbench({ mode: 'read-only' });
    const { envelope } = await bench.call('render_change', {
      tool: 'set_log_level',
      arguments: { levl: 'debug', component: 'odiglet' },
    });
    expect(envelope.next_steps).toMatchObject([{ tool: 'render_change', arguments: { tool: 'set_log_level' } }]);
  });

  it('shows what changes in an object that is there', async () => {
    const bench = await workbench({ mode: 'read-only' });
    const { actions } = await bench.data('list_actions');
    const id = fieldAt(actions, ['0', 'id']);
    const { diff } = await bench.data('render_change', { tool: 'update_action', arguments: { id, name: 'renamed' } });
    expect(diff).toContain('+  actionName: renamed\n');
    expect(String(diff).match(/^[+-] /gm)).toHaveLength(2);
  });

  it('leads back to a preview where a write may be made', async () => {
    const bench = await workbench({ mode: 'read-write' });
    const { envelope } = await bench.call('render_change', { tool: 'set_log_level', arguments: { level: 'debug' } });
    expect(envelope.next_steps).toMatchObject([{ tool: 'set_log_level', arguments: { level: 'debug' } }]);
  });
});
