import { describe, expect, it } from 'vitest';
import type { ActionFields } from '../../../src/demo/contract.generated.ts';
import { dataOf, errorOf, planOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import { type Workbench, workbench } from '../workbench.ts';

const TOOL = 'create_action';

/** What is stored of the action with this name, what is null left out. */
function stored(bench: Workbench, name: string): Readonly<Record<string, unknown>> {
  const action = bench.demo.cluster.actions.list().find((one) => one.name === name);
  if (!action) throw new Error(`no action ${name}`);
  return { type: action.type, signals: action.signals, ...filled(action.fields) };
}

function filled(fields: ActionFields): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

describe('create_action', () => {
  it('previews every setting and sends nothing; applied, the list shows it', async () => {
    const bench = await workbench();
    const given = { type: 'DeleteAttribute', name: 'no ids', values: ['user.id', 'session.id'], signals: ['LOGS'] };
    const preview = dataOf(await bench.preview(TOOL, given));
    expect(preview.would_change).toEqual([
      { field: 'name', before: null, after: 'no ids' },
      { field: 'type', before: null, after: 'DeleteAttribute' },
      { field: 'signals', before: null, after: ['LOGS'] },
      { field: 'values', before: null, after: ['user.id', 'session.id'] },
    ]);
    expect(JSON.stringify(preview.consequences)).toContain('no longer reach any destination');

    const applied = dataOf(await bench.apply(TOOL, given));
    expect(applied).toMatchObject({ confirmed: true, state: 'pending' });
    bench.clock.step(2_000);
    const { actions } = await bench.data('list_actions', { type: 'DeleteAttribute' });
    expect(actions).toEqual([
      {
        id: applied.id,
        type: 'DeleteAttribute',
        state: 'working',
        name: 'no ids',
        signals: ['LOGS'],
        values: ['user.id', 'session.id'],
      },
    ]);
  });

  it.each([
    [
      'AddClusterInfo',
      { attributes: [{ key: 'env', value: 'prod' }], switches: ['overwriteExistingValues'] },
      { clusterAttributes: [{ attributeName: 'env', attributeStringValue: 'prod' }], overwriteExistingValues: true },
    ],
    ['RenameAttribute', { attributes: [{ key: 'a"b', value: 'c/d' }] }, { renames: '{"a\\"b":"c/d"}' }],
    ['DeleteAttribute', { values: ["it's/odd"] }, { attributeNamesToDelete: ["it's/odd"] }],
    [
      'K8sAttributesResolver',
      {
        switches: ['collectWorkloadId'],
        attributes: [
          { key: 'team', value: 'namespace_label:team' },
          { key: 'team', value: 'pod_label:team' },
          { key: 'built', value: 'node_annotation:example.com/built' },
        ],
      },
      {
        collectContainerAttributes: false,
        collectReplicaSetAttributes: false,
        collectWorkloadId: true,
        collectClusterId: false,
        labelsAttributes: [{ labelKey: 'team', attributeKey: 'team', from: 'pod', fromSources: ['pod', 'namespace'] }],
        annotationsAttributes: [
          { annotationKey: 'example.com/built', attributeKey: 'built', from: 'node', fromSources: null },
        ],
      },
    ],
    [
      'PiiMasking',
      { values: ['EMAIL', 'json:ssn', 'regex:card=(\\d+)'] },
      {
        piiCategories: ['EMAIL'],
        customFormatMaskings: [{ lookupKey: 'ssn', dataFormat: 'json' }],
        customRegexMaskings: [{ regex: 'card=(\\d+)' }],
      },
    ],
    [
      'ExtractAttribute',
      {
        attributes: [
          { key: 'order', value: 'sql:order_id' },
          { key: 'tenant', value: 'regex:tenant:(\\w+)' },
        ],
      },
      {
        extractAttribute: {
          extractions: [
            { targetAttributeName: 'order', lookupKey: 'order_id', dataFormat: 'sql', regex: null },
            { targetAttributeName: 'tenant', lookupKey: null, dataFormat: null, regex: 'tenant:(\\w+)' },
          ],
        },
      },
    ],
    [
      'URLTemplatization',
      { values: ['/user/{id}'], switches: ['defaultTemplates', 'skipForNonSuccessCodes'], languages: ['go'] },
      {
        urlTemplatizationRulesGroups: [
          {
            scopes: { namespaces: null, languages: ['go'], sources: null },
            templatizationRules: [{ template: '/user/{id}', notes: null, examples: null }],
          },
        ],
        urlTemplatizationDefaultGroups: [
          {
            scopes: { namespaces: null, languages: ['go'], sources: null },
            disabled: null,
            skipPolicy: { skipForNonSuccessCodes: true, skipHttpStatusCodes: null },
          },
        ],
      },
    ],
    [
      'DbQueryTemplatization',
      { switches: ['templatizeLiterals'], sources: ['shop/deploy/cart'] },
      {
        scopes: {
          namespaces: null,
          languages: null,
          sources: [{ namespace: 'shop', kind: 'Deployment', name: 'cart' }],
        },
        templatizeLiterals: true,
        removePostgresCastOperator: false,
      },
    ],
    [
      'InferDbAttributes',
      { namespaces: ['shop'] },
      { scopes: { namespaces: ['shop'], languages: null, sources: null } },
    ],
  ])('of type %s sends what the API wants', async (type, settings, fields) => {
    const bench = await workbench();
    expect(dataOf(await bench.apply(TOOL, { type, name: 'made here', ...settings }))).toMatchObject({
      confirmed: true,
    });
    const { type: storedType, signals, ...rest } = stored(bench, 'made here');
    expect(storedType).toBe(type);
    expect(rest).toEqual(fields);
    // Without a choice it works on all that its type takes.
    const all = ['AddClusterInfo', 'RenameAttribute', 'DeleteAttribute', 'K8sAttributesResolver'].includes(type);
    expect(signals).toEqual(all ? ['TRACES', 'METRICS', 'LOGS', 'PROFILES'] : ['TRACES']);
  });

  it('names the action that masks the same already, where it works on all that this one does', async () => {
    const bench = await workbench();
    const masks = async (given: object): Promise<string> => {
      const { envelope } = await bench.preview(TOOL, { type: 'PiiMasking', name: 'x', ...given });
      return String(envelope.context.warnings ?? '');
    };
    const told = 'Masked already, in the signals and scopes of each: action "hide card numbers" masks CREDIT_CARD.';
    expect(await masks({ values: ['CREDIT_CARD', 'EMAIL'] })).toContain(told);
    expect(await masks({ values: ['EMAIL'] })).not.toContain('Masked already');
  });

  it('refuses what it does not know, names what there is, and sends nothing', async () => {
    const bench = await workbench();
    const message = async (given: object): Promise<string> =>
      (await bench.refusal(TOOL, { name: 'x', ...given })).message;
    expect(await message({ type: 'Banana' })).toContain('type must be one of AddClusterInfo, DbQueryTemplatization');
    expect(await message({ type: 'DeleteAttribute', values: ['a'], attributes: [{ key: 'a', value: 'b' }] })).toContain(
      'DeleteAttribute does not use attributes; it takes values.',
    );
    expect(await message({ type: 'DbQueryTemplatization', switches: ['templatizeLiteral'] })).toContain(
      'Did you mean "templatizeLiterals"?',
    );
    expect(await message({ type: 'PiiMasking', values: ['EMIAL'] })).toContain('Did you mean "EMAIL"?');
    expect(await message({ type: 'ExtractAttribute', attributes: [{ key: 'a', value: 'yaml:b' }] })).toContain(
      '"a": "yaml:b" must begin with json:, sql:, resource_path: or regex:.',
    );
    expect(
      await message({ type: 'K8sAttributesResolver', attributes: [{ key: 'a', value: 'cluster_label:b' }] }),
    ).toContain('"cluster_label:b" is not pod_label:KEY');
    expect(await message({ type: 'InferDbAttributes', namespaces: ['shpo'] })).toContain(
      'Namespace "shpo" does not exist',
    );
    expect(await message({ type: 'InferDbAttributes', sources: ['shop/Deployment/carts'] })).toContain(
      'There is no Deployment "carts" in namespace shop.',
    );
    expect(await message({ type: 'InferDbAttributes', sources: ['shop/Pod/cart'] })).toContain('kind "Pod" is none of');
    expect(await message({ type: 'InferDbAttributes', sources: ['cart'] })).toContain('is not namespace/Kind/name');
    expect(await message({ type: 'InferDbAttributes', languages: ['pyhton'] })).toContain('Did you mean "python"?');
  });

  it('says that the name is taken, and refuses a plan once an action has taken it', async () => {
    const bench = await workbench();
    const given = { type: 'DeleteAttribute', name: 'twice', values: ['a'] };
    const plan = planOf(await bench.preview(TOOL, given));
    bench.demo.cluster.actions.create({
      type: 'DeleteAttribute',
      name: 'twice',
      disabled: false,
      signals: ['TRACES'],
      fields: { attributeNamesToDelete: ['b'] },
    });
    const stale = errorOf(await bench.call(TOOL, { ...given, dry_run: false, plan }));
    expect(stale).toMatchObject({ side: 'plan', changed: 'no' });
    const again = await bench.preview(TOOL, given);
    expect(JSON.stringify(again.envelope.context.warnings)).toContain('named \\"twice\\" exists already');
  });

  it('is rejected in read-only mode before anything is sent', async () => {
    const bench = await workbench({ mode: 'read-only' });
    const error = await bench.refusal(TOOL, { type: 'InferDbAttributes', name: 'x' });
    expect(error.side).toBe('access');
    expect(bench.upstream.posts).toHaveLength(0);
  });

  const useless = async (given: object): Promise<string> => {
    const bench = await workbench();
    return (await bench.refusal(TOOL, { name: 'x', ...given })).message;
  };

  trap('probe/action/min/K8sAttributesResolver-false', 'refuses attributes of which none is on', async () => {
    expect(await useless({ type: 'K8sAttributesResolver', switches: [] })).toContain('does nothing without');
  });

  trap('probe/action/min/K8sAttributes-empty-keys', 'refuses a label without a key', async () => {
    expect(await useless({ type: 'K8sAttributesResolver', attributes: [{ key: 'a', value: 'pod_label:' }] })).toContain(
      'is not pod_label:KEY',
    );
    expect(await useless({ type: 'K8sAttributesResolver', attributes: [{ key: '', value: 'pod_label:a' }] })).toContain(
      'blank text',
    );
  });

  trap('probe/action/min/AddClusterInfo-empty-list', 'refuses to add nothing', async () => {
    expect(await useless({ type: 'AddClusterInfo', attributes: [] })).toContain('does nothing without attributes');
  });

  trap('probe/action/min/AddClusterInfo-only-overwrite', 'refuses a switch alone', async () => {
    expect(await useless({ type: 'AddClusterInfo', switches: ['overwriteExistingValues'] })).toContain('does nothing');
  });

  trap('probe/action/min/AddClusterInfo-empty-value', 'refuses an empty value', async () => {
    expect(await useless({ type: 'AddClusterInfo', attributes: [{ key: 'a', value: '' }] })).toContain('blank text');
  });

  trap('probe/action/min/DeleteAttribute-empty-list', 'refuses to delete nothing', async () => {
    expect(await useless({ type: 'DeleteAttribute', values: [] })).toContain('does nothing without values');
  });

  trap('probe/action/min/DeleteAttribute-blank', 'refuses blank and doubled names', async () => {
    const message = await useless({ type: 'DeleteAttribute', values: ['', 'a', 'a'] });
    expect(message).toContain('values holds a blank text.');
    expect(message).toContain('values: a is there twice.');
  });

  trap('probe/action/min/RenameAttribute-empty-object', 'refuses to rename nothing, or to the same', async () => {
    expect(await useless({ type: 'RenameAttribute', attributes: [] })).toContain('does nothing without attributes');
    expect(await useless({ type: 'RenameAttribute', attributes: [{ key: 'a', value: 'a' }] })).toContain('to itself');
    const twice = [
      { key: 'a', value: 'b' },
      { key: 'a', value: 'c' },
    ];
    expect(await useless({ type: 'RenameAttribute', attributes: twice })).toContain('"a" is there twice');
  });

  trap(
    'probe/action/min/PiiMasking-empty',
    'refuses to mask nothing, which would read back as an unknown type',
    async () => {
      expect(await useless({ type: 'PiiMasking' })).toContain('does nothing without values');
    },
  );

  trap('probe/action/min/PiiMasking-metrics', 'refuses signals that the type does not work on', async () => {
    expect(await useless({ type: 'PiiMasking', values: ['EMAIL'], signals: ['TRACES', 'METRICS'] })).toContain(
      'PiiMasking does not work on METRICS; it takes TRACES.',
    );
  });

  trap('probe/action/min/PiiMasking-regex-no-group', 'refuses an expression without one group', async () => {
    expect(await useless({ type: 'PiiMasking', values: ['regex:abc'] })).toContain('exactly one capture group');
  });

  trap('probe/action/min/PiiMasking-format-empty-key', 'refuses an empty key', async () => {
    expect(await useless({ type: 'PiiMasking', values: ['json:'] })).toContain('names no key');
  });

  trap('mutation/createAction/unknown-pii-category', 'names the categories that there are', async () => {
    expect(await useless({ type: 'PiiMasking', values: ['NOPE'] })).toContain(
      'There are CREDIT_CARD, EMAIL, JWT, UUID',
    );
  });

  trap(
    'probe/action/min/ExtractAttribute-regex-bad',
    'refuses a broken expression, which would show Success',
    async () => {
      expect(await useless({ type: 'ExtractAttribute', attributes: [{ key: 'a', value: 'regex:(' }] })).toContain(
        'a "(" is not closed',
      );
    },
  );

  trap('probe/action/min/ExtractAttribute-key-no-format', 'refuses a key without a format', async () => {
    expect(await useless({ type: 'ExtractAttribute', attributes: [{ key: 'a', value: 'order_id' }] })).toContain(
      'must begin with json:',
    );
  });

  trap('probe/action/min/ExtractAttribute-logs', 'refuses LOGS', async () => {
    const attributes = [{ key: 'a', value: 'json:b' }];
    expect(await useless({ type: 'ExtractAttribute', attributes, signals: ['LOGS'] })).toContain(
      'does not work on LOGS',
    );
  });

  trap('probe/action/min/URLTemplatization-empty-rules', 'refuses no templates', async () => {
    expect(await useless({ type: 'URLTemplatization', values: [] })).toContain(
      'does nothing without values or switches',
    );
  });

  trap('probe/action/min/URLTemplatization-bad-template', 'checks templates', async () => {
    expect(await useless({ type: 'URLTemplatization', values: ['no-slash {'] })).toContain('must start with "/"');
    expect(await useless({ type: 'URLTemplatization', values: ['/a/{id'] })).toContain('not closed');
    expect(await useless({ type: 'URLTemplatization', values: ['/a/{}'] })).toContain('hold no name');
    expect(await useless({ type: 'URLTemplatization', values: ['/a b'] })).toContain('holds a blank');
  });

  trap('probe/action/min/DbQuery-empty', 'refuses both switches off', async () => {
    expect(await useless({ type: 'DbQueryTemplatization' })).toContain('does nothing without switches');
  });

  trap('probe/action/min/DbQuery-logs', 'refuses LOGS', async () => {
    const given = { type: 'DbQueryTemplatization', switches: ['templatizeLiterals'], signals: ['LOGS'] };
    expect(await useless(given)).toContain('does not work on LOGS');
  });

  trap('probe/action/min/InferDb-again', 'refuses a second one of the same', async () => {
    const bench = await workbench();
    await bench.apply(TOOL, { type: 'InferDbAttributes', name: 'first' });
    const error = await bench.refusal(TOOL, { type: 'InferDbAttributes', name: 'second' });
    expect(error.message).toContain('"first" does the same already');
    expect(
      dataOf(await bench.apply(TOOL, { type: 'InferDbAttributes', name: 'shop', namespaces: ['shop'] })),
    ).toMatchObject({ confirmed: true });
  });

  trap('probe/action/min/fields-of-two', 'refuses settings of another type, each by its name', async () => {
    const attributes = [{ key: 'a', value: 'b' }];
    const message = await useless({
      type: 'PiiMasking',
      values: ['EMAIL'],
      attributes,
      switches: ['collectClusterId'],
    });
    expect(message).toContain('PiiMasking does not use attributes; it takes values.');
    expect(message).toContain('PiiMasking does not use switches; it takes values.');
  });

  trap('probe/action/min/db-fields-wrong-type', 'refuses switches of a database type under another', async () => {
    const given = { type: 'URLTemplatization', values: ['/a/{id}'], switches: ['templatizeLiterals'] };
    expect(await useless(given)).toContain('URLTemplatization has no "templatizeLiterals"');
  });

  trap('probe/action/min/Unknown-type', 'takes no unknown type', async () => {
    expect(await useless({ type: 'UnknownType' })).toContain('type must be one of AddClusterInfo');
  });

  trap('probe/action/name/long', 'refuses names of more than 100 characters and blank ones', async () => {
    expect(await useless({ type: 'InferDbAttributes', name: 'n'.repeat(101) })).toContain('from 1 to 100 characters');
    expect(await useless({ type: 'InferDbAttributes', name: '  ' })).toContain('name is blank');
  });

  trap('probe/action/min/RenameAttribute-array', 'writes renames as the one form that is taken', async () => {
    const bench = await workbench();
    const attributes = [
      { key: 'b', value: 'c' },
      { key: 'a', value: '1' },
    ];
    await bench.apply(TOOL, { type: 'RenameAttribute', name: 'renames', attributes });
    expect(stored(bench, 'renames')).toMatchObject({ renames: '{"b":"c","a":"1"}' });
  });

  trap('probe/action/signals/dup', 'sends a signal once', async () => {
    const bench = await workbench();
    await bench.apply(TOOL, { type: 'DeleteAttribute', name: 'once', values: ['a'], signals: ['LOGS', 'LOGS'] });
    const sent = bench.upstream.mutations().at(-1)?.variables.action;
    expect(sent).toMatchObject({ signals: ['LOGS'] });
  });

  trap(
    'probe/action/min/URLTemplatization-notes-lost',
    'sends no notes, examples and filters that would be lost',
    async () => {
      const bench = await workbench();
      await bench.apply(TOOL, { type: 'URLTemplatization', name: 'urls', values: ['/a/{id}'], notes: 'why' });
      expect(JSON.stringify(bench.upstream.mutations().at(-1)?.variables)).not.toMatch(/examples|filter|"notes":null/);
      expect((await bench.data('list_actions', { type: 'URLTemplatization' })).actions).toMatchObject([
        { notes: 'why' },
      ]);
    },
  );
});
