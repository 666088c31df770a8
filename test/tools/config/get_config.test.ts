import { describe, expect, it } from 'vitest';
import { fieldAt } from '../../../src/tool/fields.ts';
import { definitions } from '../../../src/tool/generated/catalog.generated.ts';
import { NOT_TOLD, valueAt } from '../../../src/tools/config/settings.ts';
import { trap } from '../../trap.ts';
import { answerInstead } from '../canned-answers.ts';
import { workbench } from '../workbench.ts';

const SECTIONS = definitions.get_config.inputSchema.properties.section?.enum ?? [];

describe('get_config', () => {
  it('shows every value that is set, by section and by who set it', async () => {
    const bench = await workbench();
    const { sections, total, set_in_ui } = await bench.data('get_config', { all: true });
    expect(sections).toMatchObject({
      general: {
        helm: { clusterName: 'demo', telemetryEnabled: false, mcpAccessMode: 'read-write', mcpEnabled: true },
      },
      rollout: { helm: { 'autoRollback.graceTime': '15s' } },
      collectors: { helm: { 'collectorGateway.maxReplicas': 10 } },
    });
    expect(JSON.stringify(sections)).not.toContain('null');
    expect(total).toBe(62);
    expect(set_in_ui).toBe(0);
  });

  it('shows by default what differs from its default, with that, and says how many do not', async () => {
    const bench = await workbench({ stepPerRequest: 100 });
    const whole = await bench.data('get_config', { all: true });
    const { sections, defaults, total, says } = await bench.data('get_config');
    expect(sections).toMatchObject({ rollout: { helm: { 'autoRollback.graceTime': '15s' } } });
    expect(defaults).toMatchObject({ 'autoRollback.graceTime': '5m', 'traceCorrelations.serviceIO.enabled': false });
    expect(JSON.stringify(sections)).not.toContain('collectorGateway.maxReplicas');
    expect(says).toContain(`${Number(whole.total) - Number(total)} more have their defaults`);
    // Only the chart writes it, and its default is known.
    expect(sections).toMatchObject({ general: { helm: { mcpAccessMode: 'read-write' } } });
    expect(defaults).toMatchObject({ mcpAccessMode: 'read-only' });
    expect(JSON.stringify(whole.sections)).not.toContain('not told');
    // Set by hand, it is told even where it is as by default.
    bench.demo.cluster.configuration.updateLocal({ sampling: { tailSampling: { disabled: false } } });
    bench.clock.step(1_000);
    expect((await bench.data('get_config')).sections).toMatchObject({
      sampling: { ui: { 'sampling.tailSampling.disabled': false } },
    });
  });

  it('narrows by section, by origin and by text', async () => {
    const bench = await workbench({ stepPerRequest: 100 });
    bench.demo.cluster.configuration.updateLocal({ rollout: { maxConcurrentRollouts: 4 } });
    bench.clock.step(1_000);
    const rollout = await bench.data('get_config', { section: 'rollout' });
    expect(rollout.defaults).toEqual({ 'autoRollback.graceTime': '5m' });
    expect(rollout.sections).toEqual({
      rollout: {
        default: { 'autoRollback.disabled': false, 'rollout.automaticRolloutDisabled': false },
        helm: { 'autoRollback.graceTime': '15s' },
        ui: { 'rollout.maxConcurrentRollouts': 4 },
      },
    });
    expect(await bench.data('get_config', { set_by: 'ui' })).toEqual({
      sections: { rollout: { ui: { 'rollout.maxConcurrentRollouts': 4 } } },
      total: 1,
      set_in_ui: 1,
      not_told: 'Which person set a value, and when: Odigos keeps neither.',
    });
    expect((await bench.data('get_config', { search: 'GRACE' })).total).toBe(1);
    const none = await bench.call('get_config', { search: '"no/such' });
    expect(none.envelope.data).toMatchObject({ total: 0, says: 'Nothing that matches is set.' });
    expect(none.envelope.next_steps[0]).toMatchObject({ tool: 'get_config', arguments: { all: true } });
  });

  it.each(SECTIONS)('lists all of the section %s, what nobody has set too', async (section) => {
    const bench = await workbench();
    const { total, not_set } = await bench.data('get_config', { section, all: true });
    expect(Number(total) + (Array.isArray(not_set) ? not_set.length : 0)).toBeGreaterThan(0);
  });

  it('lists the settings of sampling that get_sampling lists, with the same values', async () => {
    const bench = await workbench();
    const { sections } = await bench.data('get_config', { section: 'sampling', all: true });
    const { settings } = await bench.data('get_sampling');
    const listed = Object.values(Object(fieldAt(sections, ['sampling']))).flatMap((of) => Object.entries(Object(of)));
    const same = (Array.isArray(settings) ? settings : []).map((one: unknown) => [
      `sampling.${String(fieldAt(one, ['setting']))}`,
      fieldAt(one, ['value']),
    ]);
    expect(listed.toSorted()).toEqual(same.toSorted());
    expect(listed).toHaveLength(5);
  });

  it('names the sections when one is unknown', async () => {
    const error = await (await workbench()).refusal('get_config', { section: 'klingon' });
    expect(error.message).toContain('log_levels');
  });

  it('answers the same whatever order the API tells lists in', async () => {
    const bench = await workbench();
    const first = await bench.data('get_config', { all: true });
    for (let turn = 0; turn < 5; turn += 1) expect(await bench.data('get_config', { all: true })).toEqual(first);
  });

  it('keeps secrets out', async () => {
    const bench = await workbench();
    answerInstead(bench, {
      get_config: {
        effectiveConfig: {
          centralBackendURL: 'https://user:hunter2@central.example',
          oidc: { tenantUrl: 'https://id.example', clientId: 'odigos' },
          provenance: [],
          manifestYAML: 'oidc:\n  clientSecret: hunter3\nmcpToken: hunter4\nmcpEnabled: true\n',
        },
      },
    });
    const { text } = await bench.call('get_config');
    for (const secret of ['hunter2', 'hunter3', 'hunter4']) expect(text).not.toContain(secret);
    expect(text).toContain('central.example');
    expect(bench.upstream.posts.every(({ query }) => !query.includes('clientSecret'))).toBe(true);
  });

  it('shows the rest when the file cannot be read', async () => {
    const bench = await workbench();
    answerInstead(bench, {
      get_config: { effectiveConfig: { clusterName: 'c', provenance: null, manifestYAML: 'a: [' } },
    });
    expect((await bench.data('get_config', { all: true })).sections).toEqual({
      general: { default: { clusterName: 'c' } },
    });
  });

  it('says when there is no configuration yet', async () => {
    const bench = await workbench();
    answerInstead(bench, { get_config: { effectiveConfig: null } });
    expect((await bench.refusal('get_config')).message).toContain('no effective configuration');
  });

  trap(
    'probe/loglevel/after-default',
    'does not say of a level that follows the default that helm set it',
    async () => {
      const bench = await workbench();
      bench.demo.cluster.configuration.setLogLevel(null, 'error');
      bench.demo.cluster.configuration.setLogLevel('ui', 'debug');
      bench.clock.step(1_000);
      const { sections } = await bench.data('get_config', { section: 'log_levels' });
      expect(sections).toMatchObject({
        log_levels: {
          default: { 'componentLogLevels.odiglet': 'error' },
          ui: { 'componentLogLevels.default': 'error', 'componentLogLevels.ui': 'debug' },
        },
      });
    },
  );

  trap(
    'probe/config/set-all/effective',
    "says that a list named for the UI is helm's and the UI's together",
    async () => {
      const bench = await workbench();
      bench.demo.cluster.configuration.updateLocal({ ignoredNamespaces: ['zz'] });
      bench.clock.step(1_000);
      const { envelope } = await bench.call('get_config', { section: 'namespaces' });
      expect(envelope.data?.sections).toMatchObject({
        namespaces: { ui: { ignoredNamespaces: expect.arrayContaining(['istio-system', 'zz']) } },
      });
      expect(String(envelope.context.warnings)).toContain('together');
    },
  );
});

describe('a setting that this UI has no field for', () => {
  const lacking = { rollout: { automaticRolloutDisabled: null }, allowConcurrentAgents: null };
  const file = 'rollout:\n  maxConcurrentRollouts: 5\nsampling:\n  dryRun: true\n';

  it.each<readonly [path: string, config: Parameters<typeof valueAt>[0], value: unknown]>([
    ['rollout.maxConcurrentRollouts', { ...lacking, manifestYAML: file }, 5],
    ['sampling.dryRun', { ...lacking, manifestYAML: file }, true],
    ['sampling.tailSampling.disabled', { ...lacking, manifestYAML: file }, null],
    ['rollout.automaticRolloutDisabled', { ...lacking, manifestYAML: file }, null],
    ['allowConcurrentAgents.enabled', { ...lacking, manifestYAML: file }, null],
    ['sampling.dryRun', { ...lacking, manifestYAML: undefined }, NOT_TOLD],
    ['sampling.dryRun', { ...lacking, manifestYAML: null }, NOT_TOLD],
    ['sampling.dryRun', { ...lacking, manifestYAML: 'a: [' }, NOT_TOLD],
    ['allowConcurrentAgents.enabled', { ...lacking, manifestYAML: undefined }, null],
  ])('%s: is what the file says, and not told without one', (path, config, value) => {
    expect(valueAt(config, path)).toStrictEqual(value);
  });
});

describe('a setting that is looked for', () => {
  it('finds a setting by words of its name, and leads on to one that nobody has set', async () => {
    const bench = await workbench({ stepPerRequest: 700 });
    const { envelope } = await bench.call('get_config', { search: 'health probe' });
    expect(envelope.next_steps.find(({ tool }) => tool === 'list_config_options')?.arguments).toEqual({
      search: 'health probe',
    });
    expect(JSON.stringify(await bench.data('list_config_options', { search: 'health probe' }))).toContain(
      'update_sampling_config',
    );
    await bench.apply('update_sampling_config', { health_probes_enabled: true });
    const { total } = await bench.data('get_config', { search: 'health probe' });
    expect(total).toBeGreaterThan(0);
  });
});
