import { describe, expect, it } from 'vitest';
import type { Action, ActionInput } from '../../../src/demo/contract.generated.ts';
import { approveOf, dataOf, errorOf, planOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import { type Workbench, workbench } from '../workbench.ts';

const TOOL = 'update_action';

/** Puts an action into the cluster past the tools: its id. */
function put(bench: Workbench, action: Omit<ActionInput, 'disabled' | 'signals'> & Partial<ActionInput>): string {
  return bench.demo.cluster.actions.create({
    disabled: false,
    signals: ['TRACES'],
    name: 'first name',
    notes: 'first notes',
    ...action,
  }).id;
}

function stored(bench: Workbench, id: string): Action {
  const found = bench.demo.cluster.actions.list().find((action) => action.id === id);
  if (!found) throw new Error(`no action ${id}`);
  return found;
}

const PII = { piiCategories: ['EMAIL', 'JWT'], customRegexMaskings: [{ regex: '(a)' }] };

describe('update_action', () => {
  it('previews what changes only; applied, everything else is as it was', async () => {
    const bench = await workbench();
    const id = put(bench, { type: 'PiiMasking', fields: PII });
    const preview = dataOf(await bench.preview(TOOL, { id, values: ['EMAIL', 'sql:card'] }));
    expect(preview.would_change).toEqual([
      { field: 'values', before: ['EMAIL', 'JWT', 'regex:(a)'], after: ['EMAIL', 'sql:card'] },
    ]);
    expect(dataOf(await bench.apply(TOOL, { id, values: ['EMAIL', 'sql:card'] }))).toMatchObject({ confirmed: true });
    expect(stored(bench, id)).toMatchObject({
      name: 'first name',
      notes: 'first notes',
      fields: {
        piiCategories: ['EMAIL'],
        customFormatMaskings: [{ lookupKey: 'card', dataFormat: 'sql' }],
        customRegexMaskings: null,
      },
    });
  });

  it('says that it is so already, and sends nothing', async () => {
    const bench = await workbench();
    const id = put(bench, { type: 'PiiMasking', fields: PII });
    const given = { id, name: 'first name', values: ['regex:(a)', 'JWT', 'EMAIL'], signals: ['TRACES'] };
    const preview = await bench.preview(TOOL, given);
    expect(dataOf(preview).would_change).toEqual([]);
    expect(approveOf(preview)).toContain('is so already');
    expect(preview.envelope.next_steps.map(({ tool }) => tool)).toEqual(['list_actions']);
    const applied = await bench.call(TOOL, { ...given, dry_run: false });
    expect(dataOf(applied)).toMatchObject({
      says: expect.stringMatching(/^Nothing was sent\. Nothing would change: /),
    });
    expect(bench.upstream.mutations()).toHaveLength(0);
  });

  it('switches off and on, and tells what that means', async () => {
    const bench = await workbench();
    const id = put(bench, { type: 'PiiMasking', fields: PII });
    const off = dataOf(await bench.apply(TOOL, { id, disabled: true }));
    expect(off).toMatchObject({ confirmed: true, state: 'disabled' });
    expect(JSON.stringify(off.consequences)).toContain('While disabled it does nothing');
    expect(stored(bench, id)).toMatchObject({ disabled: true, fields: PII });
    await bench.apply(TOOL, { id, disabled: false });
    expect(stored(bench, id).disabled).toBe(false);
  });

  it('refuses a plan once someone changed the action', async () => {
    const bench = await workbench();
    const id = put(bench, { type: 'PiiMasking', fields: PII });
    const plan = planOf(await bench.preview(TOOL, { id, name: 'new' }));
    bench.demo.cluster.actions.update(id, {
      type: 'PiiMasking',
      disabled: false,
      signals: ['TRACES'],
      fields: { piiCategories: ['UUID'] },
    });
    const before = bench.upstream.mutations().length;
    const error = errorOf(await bench.call(TOOL, { id, name: 'new', dry_run: false, plan }));
    expect(error).toMatchObject({ side: 'plan', changed: 'no' });
    expect(bench.upstream.mutations()).toHaveLength(before);
  });

  it('keeps a plan when only the state of the action moved on', async () => {
    const bench = await workbench();
    const id = put(bench, { type: 'PiiMasking', fields: PII });
    const plan = planOf(await bench.preview(TOOL, { id, name: 'new' }));
    bench.clock.step(5_000);
    expect(dataOf(await bench.call(TOOL, { id, name: 'new', dry_run: false, plan }))).toMatchObject({
      confirmed: true,
    });
  });

  it('refuses an id that is not there, nothing to change, and what would do nothing', async () => {
    const bench = await workbench();
    const id = put(bench, { type: 'DeleteAttribute', fields: { attributeNamesToDelete: ['a'] } });
    const message = async (given: object): Promise<string> => (await bench.refusal(TOOL, given)).message;
    expect(await message({ id: 'no\'such/"id', disabled: true })).toContain('There is no action with id');
    expect(await message({ id: 'first name', disabled: true })).toContain(`is the name of ${id}.`);
    expect(await message({ id })).toContain('Nothing to change is named');
    expect(await message({ id, values: [] })).toContain('does nothing without values');
    expect(await message({ id, name: ' ' })).toContain('name is blank');
    expect(await message({ id, switches: ['templatizeLiterals'] })).toContain('does not use switches');
    expect(await message({ id, signals: [] })).toContain('at least one');
  });

  trap('probe/action/upd/pii-partial', 'sends name and notes that are not to change', async () => {
    const bench = await workbench();
    const id = put(bench, { type: 'PiiMasking', fields: PII });
    await bench.apply(TOOL, { id, signals: ['TRACES'], disabled: true });
    expect(stored(bench, id)).toMatchObject({ name: 'first name', notes: 'first notes' });
    await bench.apply(TOOL, { id, notes: '' });
    expect(stored(bench, id)).toMatchObject({ name: 'first name', notes: '' });
  });

  trap('probe/action/upd/pii-clear-one', 'clears one list by an empty one', async () => {
    const bench = await workbench();
    const id = put(bench, { type: 'PiiMasking', fields: PII });
    await bench.apply(TOOL, { id, values: ['EMAIL'] });
    expect(stored(bench, id).fields).toMatchObject({ piiCategories: ['EMAIL'], customRegexMaskings: null });
    expect(bench.upstream.mutations().at(-1)?.variables.action).toMatchObject({ fields: { customRegexMaskings: [] } });
  });

  trap('probe/action/upd/k8s-partial', 'keeps labels and switches that are not named', async () => {
    const bench = await workbench();
    const id = put(bench, {
      type: 'K8sAttributesResolver',
      fields: {
        collectContainerAttributes: true,
        labelsAttributes: [{ labelKey: 'app', attributeKey: 'a', from: 'node', fromSources: ['pod', 'namespace'] }],
      },
    });
    await bench.apply(TOOL, { id, switches: ['collectContainerAttributes', 'collectWorkloadId'] });
    expect(stored(bench, id).fields).toMatchObject({
      collectContainerAttributes: true,
      collectWorkloadId: true,
      labelsAttributes: [{ labelKey: 'app', attributeKey: 'a', from: 'node', fromSources: ['pod', 'namespace'] }],
    });
    await bench.apply(TOOL, { id, attributes: [] });
    expect(stored(bench, id).fields).toMatchObject({ collectWorkloadId: true, labelsAttributes: null });
  });

  trap('probe/action/upd/cluster-partial', 'sends the attributes when only the switch changes', async () => {
    const bench = await workbench();
    const id = put(bench, {
      type: 'AddClusterInfo',
      fields: { clusterAttributes: [{ attributeName: 'env', attributeStringValue: 'prod' }] },
    });
    await bench.apply(TOOL, { id, switches: ['overwriteExistingValues'] });
    expect(stored(bench, id).fields).toMatchObject({
      overwriteExistingValues: true,
      clusterAttributes: [{ attributeName: 'env', attributeStringValue: 'prod' }],
    });
  });

  trap('probe/action/upd/db-omit-scopes', 'keeps scopes that are not named, clears those that are empty', async () => {
    const bench = await workbench();
    const id = put(bench, {
      type: 'DbQueryTemplatization',
      fields: { templatizeLiterals: true, scopes: { namespaces: ['shop'], languages: ['java'] } },
    });
    await bench.apply(TOOL, { id, switches: ['templatizeLiterals', 'removePostgresCastOperator'] });
    expect(stored(bench, id).fields).toMatchObject({
      removePostgresCastOperator: true,
      scopes: { namespaces: ['shop'], languages: ['java'] },
    });
    await bench.apply(TOOL, { id, namespaces: [] });
    expect(stored(bench, id).fields.scopes).toMatchObject({ namespaces: null, languages: ['java'] });
    await bench.apply(TOOL, { id, name: 'renamed' });
    expect(stored(bench, id).fields.scopes).toMatchObject({ languages: ['java'] });
  });

  trap('probe/action/upd/url-partial', 'keeps templates and automatic ones that are not named', async () => {
    const bench = await workbench();
    const id = put(bench, {
      type: 'URLTemplatization',
      fields: {
        urlTemplatizationRulesGroups: [{ templatizationRules: [{ template: '/a/{id}' }] }],
        urlTemplatizationDefaultGroups: [{}],
      },
    });
    await bench.apply(TOOL, { id, values: ['/b/{id}'] });
    expect(stored(bench, id).fields).toMatchObject({
      urlTemplatizationRulesGroups: [{ templatizationRules: [{ template: '/b/{id}' }] }],
      urlTemplatizationDefaultGroups: [{ skipPolicy: null }],
    });
    await bench.apply(TOOL, { id, switches: [] });
    expect(stored(bench, id).fields.urlTemplatizationDefaultGroups).toBeNull();
  });

  trap(
    'probe/action/upd/url-create',
    'does not touch groups that flat settings cannot say, and keeps them',
    async () => {
      const bench = await workbench();
      const groups = {
        urlTemplatizationRulesGroups: [
          { scopes: { namespaces: ['shop'] }, templatizationRules: [{ template: '/a/{id}' }] },
          { templatizationRules: [{ template: '/b/{id}' }] },
        ],
        urlTemplatizationDefaultGroups: [{ disabled: true }],
      };
      const id = put(bench, { type: 'URLTemplatization', fields: groups });
      expect((await bench.refusal(TOOL, { id, values: ['/c'] })).message).toContain('scopes or policies of their own');
      const before = stored(bench, id).fields;
      expect(dataOf(await bench.apply(TOOL, { id, name: 'renamed' }))).toMatchObject({ confirmed: true });
      expect(stored(bench, id).fields).toEqual(before);
      expect((await bench.data('list_actions', { type: 'URLTemplatization' })).actions).toMatchObject([
        { more: 'it has groups with scopes or policies of their own' },
      ]);
    },
  );

  trap('probe/action/upd/switch-type', 'takes no other type', async () => {
    const bench = await workbench();
    const id = put(bench, { type: 'PiiMasking', fields: PII });
    expect((await bench.refusal(TOOL, { id, type: 'DeleteAttribute' })).message).toContain('"type" is unknown');
  });

  trap('probe/action/list', 'refuses an action that reads back as an unknown type', async () => {
    const bench = await workbench();
    const id = put(bench, { type: 'PiiMasking', fields: { piiCategories: [] } });
    expect((await bench.refusal(TOOL, { id, name: 'x' })).message).toContain('an update could lose what it does');
  });
});
