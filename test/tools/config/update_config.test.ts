import { describe, expect, it } from 'vitest';
import { cronProblem, durationProblem } from '../../../src/tools/config/value-checks.ts';
import { planOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import { type Workbench, type WorkbenchOptions, workbench } from '../workbench.ts';

const HELM_IGNORES = ['istio-system', 'kube-node-lease', 'linkerd', 'local-path-storage'];

const HELM_CONTAINERS = ['akeyless-init', 'filebeat', 'fluentd', 'istio-proxy', 'linkerd-proxy', 'vault-agent'];

/** A bench whose time moves on with every request, so that the scheduler comes along while a call reads back. */
function moving(options: WorkbenchOptions = {}): Promise<Workbench> {
  return workbench({ stepPerRequest: 100, ...options });
}

function sent({ upstream }: Workbench): unknown {
  return upstream.mutations().at(-1)?.variables;
}

describe('update_config', () => {
  it('previews before and after, and sends nothing', async () => {
    const bench = await moving();
    const { envelope } = await bench.preview('update_config', {
      max_concurrent_rollouts: 3,
      rollback_grace_time: '9m',
    });
    expect(envelope.data?.would_change).toEqual([
      { field: 'rollout.maxConcurrentRollouts', before: null, after: 3 },
      { field: 'autoRollback.graceTime', before: '15s', after: '9m' },
    ]);
    expect(bench.demo.cluster.configuration.local).toEqual({});
  });

  it('applies by its plan, sends no more than what changes, and a read shows it', async () => {
    const bench = await moving();
    const { envelope } = await bench.apply('update_config', {
      cluster_name: 'demo',
      max_concurrent_rollouts: 3,
      allow_concurrent_agents: true,
    });
    expect(envelope.data).toMatchObject({ confirmed: true, now: { 'rollout.maxConcurrentRollouts': 3 } });
    expect(JSON.stringify(sent(bench))).not.toContain('clusterName');
    expect(await bench.data('get_config', { set_by: 'ui' })).toMatchObject({
      sections: { rollout: { ui: { 'rollout.maxConcurrentRollouts': 3 } } },
      total: 2,
    });
  });

  it.each([
    ['env_injection_method', 'pod_manifest'],
    ['allow_concurrent_agents', true],
    ['ignored_containers', [...HELM_CONTAINERS, 'mine']],
  ])('says of %s that pods have it once they are replaced, and by whom', async (argument, value) => {
    const bench = await moving();
    const said = async (given: object): Promise<string> =>
      String((await bench.preview('update_config', given)).envelope.data?.consequences);
    const byItself = await said({ [argument]: value });
    expect(byItself).toContain(`pods have ${argument} as Odigos replaces them`);
    const byHand = await said({ [argument]: value, automatic_rollout_disabled: true });
    expect(byHand).toContain(`pods have ${argument} once restart_workloads has made new ones`);
    expect(byHand).not.toMatch(/Odigos restarts|are restarted for it/);
    expect(await said({ rollback_grace_time: '7m' })).not.toContain('pods have');
  });

  trap('probe/config/set-all', 'sets every one of its arguments, and each shows', async () => {
    const bench = await moving({ demo: { tier: 'onprem' } });
    const { envelope } = await bench.apply('update_config', {
      cluster_name: 'cn',
      telemetry_enabled: true,
      ignored_namespaces: [...HELM_IGNORES, 'zz'],
      ignored_containers: [...HELM_CONTAINERS, 'cc'],
      env_injection_method: 'pod_manifest',
      allow_concurrent_agents: true,
      automatic_rollout_disabled: true,
      max_concurrent_rollouts: 5,
      auto_rollback_disabled: true,
      rollback_grace_time: '9m',
      rollback_stability_window: '2h',
      go_offsets_cron: '1 1 * * *',
    });
    expect(envelope.data).toMatchObject({ confirmed: true });
    expect(bench.demo.cluster.configuration.local).toMatchObject({
      ignoredNamespaces: ['zz'],
      ignoredContainers: ['cc'],
      instrumentor: { agentEnvVarsInjectionMethod: 'pod-manifest' },
    });
  });

  it('sends nothing when all of it is so already', async () => {
    const bench = await moving();
    const { envelope } = await bench.call('update_config', {
      cluster_name: 'demo',
      ignored_namespaces: [...HELM_IGNORES, 'odigos-system'],
      rollback_grace_time: '15s',
      telemetry_enabled: false,
      dry_run: false,
    });
    expect(envelope.data).toMatchObject({
      says: expect.stringMatching(/^Nothing was sent\. Nothing would change: /),
      changed: [],
    });
    expect(bench.upstream.mutations()).toHaveLength(0);
  });

  it('refuses a call that names no setting', async () => {
    const bench = await moving();
    for (const dry_run of [true, false]) {
      expect((await bench.refusal('update_config', { dry_run })).message).toContain('nothing to change');
    }
  });

  it('refuses a plan once someone else changed the setting, and takes it when another one changed', async () => {
    const bench = await moving();
    const given = { max_concurrent_rollouts: 3 };
    const plan = planOf(await bench.preview('update_config', given));
    const other = planOf(await bench.preview('update_config', given));
    bench.demo.cluster.configuration.updateLocal({ clusterName: 'other' });
    bench.clock.step(1_000);
    const applied = await bench.call('update_config', { ...given, dry_run: false, plan: other });
    expect(applied.envelope.data).toMatchObject({ confirmed: true });
    bench.demo.cluster.configuration.updateLocal({ rollout: { maxConcurrentRollouts: 9 } });
    bench.clock.step(1_000);
    expect((await bench.refusal('update_config', { ...given, dry_run: false, plan })).side).toBe('plan');
  });

  trap('mutation/updateLocalUiConfig/bad-duration', 'refuses what is no duration', async () => {
    const bench = await moving();
    for (const rollback_grace_time of [
      'not-a-duration',
      '5',
      '5 m',
      '-5m',
      '0s',
      '1ms',
      '200h',
      '5min',
      'm5',
      '"5m"',
    ]) {
      const error = await bench.refusal('update_config', { rollback_grace_time, dry_run: false });
      expect(error.message).toContain('rollback_grace_time');
    }
  });

  trap(
    'probe/config/mode-banana',
    'refuses schedules, numbers and texts that the API would put into effect',
    async () => {
      const bench = await moving({ demo: { tier: 'onprem' } });
      for (const go_offsets_cron of [
        'not cron',
        '0 0 * *',
        '60 0 * * *',
        '0 0 * * * *',
        '0 0 31-1 * *',
        '@daily',
        '*/0 * * * *',
      ]) {
        expect((await bench.refusal('update_config', { go_offsets_cron })).message).toContain('go_offsets_cron');
      }
      for (const max_concurrent_rollouts of [-3, 10_001, 1.5]) {
        expect((await bench.refusal('update_config', { max_concurrent_rollouts })).side).toBe('arguments');
      }
      expect((await bench.refusal('update_config', { cluster_name: '  ' })).message).toContain('blank');
    },
  );

  trap('probe/config/bad-enum', 'names the spellings that it takes', async () => {
    const error = await (await moving()).refusal('update_config', { env_injection_method: 'pod-manifest' });
    expect(error.side).toBe('arguments');
    expect(error.message).toContain('pod_manifest');
  });

  trap('probe/config/unknown-field', 'refuses a setting that it has not', async () => {
    const error = await (await moving()).refusal('update_config', { ui_mode: 'readonly' });
    expect(error.side).toBe('arguments');
  });

  it.each([['Shop'], ['a b'], ['a/b'], ['a"b'], ['']])(
    'refuses %j as a name of a namespace or container',
    async (name) => {
      const bench = await moving();
      expect((await bench.refusal('update_config', { ignored_namespaces: [name] })).message).toContain(
        'ignored_namespaces',
      );
      expect((await bench.refusal('update_config', { ignored_containers: [name] })).message).toContain(
        'ignored_containers',
      );
    },
  );

  trap(
    'probe/config/set-all/effective',
    'refuses to take out what helm lists, and gives the call that keeps it',
    async () => {
      const bench = await moving();
      const { envelope } = await bench.call('update_config', { ignored_namespaces: ['zz'], dry_run: false });
      expect(envelope.error?.message).toContain('istio-system');
      expect(bench.upstream.mutations()).toHaveLength(0);
      const [step] = envelope.next_steps;
      const { envelope: followed } = await bench.apply('update_config', { ...step?.arguments });
      expect(followed.data).toMatchObject({ confirmed: true });
      expect(bench.demo.cluster.configuration.local).toEqual({ ignoredNamespaces: ['zz'] });
    },
  );

  it('takes out of a list what was added here, and says what of it helm keeps', async () => {
    const bench = await moving();
    await bench.apply('update_config', { ignored_namespaces: [...HELM_IGNORES, 'yy', 'zz'] });
    const one = await bench.apply('update_config', { ignored_namespaces: [...HELM_IGNORES, 'zz'] });
    expect(one.envelope.data).toMatchObject({ confirmed: true });
    const two = await bench.apply('update_config', { ignored_namespaces: ['zz'] });
    expect(two.envelope.data).toMatchObject({ confirmed: false });
    expect(String(two.envelope.context.warnings)).toContain('ignoredNamespaces');
  });

  trap(
    'probe/config/set-empty',
    'unsets by an empty text, 0 or an empty list what was set here, and only that',
    async () => {
      const bench = await moving();
      const unset = { cluster_name: '', max_concurrent_rollouts: 0, rollback_grace_time: '', ignored_namespaces: [] };
      expect((await bench.call('update_config', unset)).envelope.data?.would_change).toEqual([]);
      await bench.apply('update_config', {
        cluster_name: 'cn',
        max_concurrent_rollouts: 5,
        rollback_grace_time: '9m',
        ignored_namespaces: [...HELM_IGNORES, 'zz'],
      });
      const { envelope } = await bench.apply('update_config', unset);
      expect(envelope.data).toMatchObject({
        confirmed: true,
        now: { clusterName: 'demo', 'rollout.maxConcurrentRollouts': null, 'autoRollback.graceTime': '15s' },
      });
      expect((await bench.data('get_config', { set_by: 'ui' })).total).toBe(0);
    },
  );

  it("refuses to override helm's true for telemetry, which false cannot", async () => {
    const bench = await moving();
    bench.demo.cluster.configuration.upgradeChart({ telemetryEnabled: true });
    const error = await bench.refusal('update_config', { telemetry_enabled: false, dry_run: false });
    expect(error.message).toContain('set by helm');
  });

  it("refuses to lift helm's limit of rollouts by 0, which counts as unset", async () => {
    const bench = await moving();
    bench.demo.cluster.configuration.upgradeChart({ rollout: { maxConcurrentRollouts: 5 } });
    const { envelope } = await bench.call('update_config', { max_concurrent_rollouts: 0, dry_run: false });
    expect(envelope.error?.message).toContain('5 is set by helm');
    expect(bench.upstream.mutations()).toHaveLength(0);
    const followed = await bench.apply('update_config', envelope.next_steps[0]?.arguments);
    expect(followed.envelope.data).toMatchObject({ confirmed: true });
    const { envelope: taken } = await bench.apply('update_config', { max_concurrent_rollouts: 0 });
    expect(taken.data).toMatchObject({ confirmed: true, now: { 'rollout.maxConcurrentRollouts': 5 } });
    expect(String(taken.context.warnings)).toContain("helm's value counts again");
  });

  it('takes a true for telemetry back that was set here, and says what that means', async () => {
    const bench = await moving();
    await bench.apply('update_config', { telemetry_enabled: true });
    const { envelope } = await bench.apply('update_config', { telemetry_enabled: false });
    expect(envelope.data).toMatchObject({ confirmed: true, now: { telemetryEnabled: false } });
    expect(String(envelope.context.warnings)).toContain("helm's value counts again");
  });

  it('refuses the schedule of Go offsets on the community tier', async () => {
    const bench = await moving();
    expect((await bench.refusal('update_config', { go_offsets_cron: '0 0 * * *' })).message).toContain('enterprise');
  });

  it('says what ignoring a namespace does to the workloads in it', async () => {
    const bench = await moving();
    const given = { ignored_namespaces: [...HELM_IGNORES, 'payments', 'nowhere'] };
    const { envelope } = await bench.preview('update_config', given);
    expect(String(envelope.data?.consequences)).toMatch(/ignores nowhere, payments .*\([1-9]\d* instrumented now\)/);
    expect(String(envelope.context.warnings)).toContain('nowhere');
  });

  it('tells what does not show as wanted', async () => {
    const bench = await workbench();
    const { envelope } = await bench.apply('update_config', { max_concurrent_rollouts: 3 });
    expect(envelope.data).toMatchObject({ confirmed: false });
    expect(String(envelope.context.warnings)).toContain('rollout.maxConcurrentRollouts');
  });
});

describe('a duration', () => {
  it.each(['1s', '30s', '5m', '1h30m', '1.5h', '168h', '1500ms'])('may be %s', (text) => {
    expect(durationProblem(text)).toBeUndefined();
  });
});

describe('a cron schedule', () => {
  it.each(['0 0 * * *', '*/15 0-6 1,15 * 1-5', '0 0 1 1 7', '5-50/5 * * * *'])('may be %s', (text) => {
    expect(cronProblem(text)).toBeUndefined();
  });

  it.each(['0 0 0 * *', '0 24 * * *', '0 0 * 13 *', '0 0 * * 8', ' 0 0 * * *', '0  0 * * *', 'a b c d e', ''])(
    'is not %j',
    (text) => {
      expect(cronProblem(text)).toBeDefined();
    },
  );
});
