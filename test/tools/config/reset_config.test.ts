import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataOf, planOf } from '../../e2e/envelope.ts';
import { operatedState } from '../../e2e/operated-state.ts';
import { trap } from '../../trap.ts';
import { answerInstead } from '../canned-answers.ts';
import { type Workbench, workbench } from '../workbench.ts';

const partsShape = z.object({
  parts: z.array(z.object({ tool: z.string(), arguments: z.record(z.string(), z.unknown()) })),
});

async function changed(): Promise<Workbench> {
  const bench = await workbench({ stepPerRequest: 100 });
  await bench.apply('update_config', { rollback_grace_time: '9m' });
  await bench.apply('set_log_level', { component: 'odiglet', level: 'debug' });
  await bench.apply('apply_recommendation', { type: 'SampleHealthProbes', remedy: 'DropAllHealthProbes' });
  return bench;
}

describe('reset_config', () => {
  trap('probe/config/after-reset', 'lists all that goes, what recommendations set included', async () => {
    const bench = await changed();
    const { envelope } = await bench.preview('reset_config');
    expect(envelope.data?.would_change).toMatchObject([
      { field: 'autoRollback.graceTime', before: '9m' },
      { field: 'componentLogLevels.odiglet', before: 'debug' },
      { field: 'sampling.k8sHealthProbesSampling.enabled', before: true },
      { field: 'sampling.k8sHealthProbesSampling.keepPercentage', before: 0 },
    ]);
    const said = String(envelope.data?.consequences);
    for (const lost of [
      'Odigos keeps no record of them',
      'calls of update_config, set_log_level',
      'Sampling settings',
      'Log levels',
      'SampleHealthProbes',
    ]) {
      expect(said).toContain(lost);
    }
  });

  it('takes everything back by its plan, and reads show it', async () => {
    const bench = await changed();
    const { envelope } = await bench.apply('reset_config');
    expect(envelope.data).toMatchObject({ confirmed: true, reset: 4 });
    expect(await bench.data('get_config')).toMatchObject({ set_in_ui: 0 });
    expect(JSON.stringify(await bench.data('list_recommendations'))).toMatch(/"SampleHealthProbes"[^}]*"state":"open"/);
  });

  it('is undone by set_log_level where one level was all that was set', async () => {
    const bench = await workbench({ stepPerRequest: 100 });
    await bench.apply('set_log_level', { component: 'odiglet', level: 'debug' });
    const preview = await bench.preview('reset_config');
    expect(String(preview.envelope.data?.consequences)).toContain('set_log_level undoes it.');
    const { envelope } = await bench.apply('reset_config');
    expect(envelope.data?.undo).toEqual({
      tool: 'set_log_level',
      arguments: { component: 'odiglet', level: 'debug', dry_run: false, plan: expect.any(String) },
    });
  });

  it('is undone by the calls of its parts, each as it is answered', async () => {
    const bench = await workbench({ timePasses: true });
    await bench.apply('update_config', { rollback_grace_time: '9m' });
    for (const component of ['odiglet', 'ui', undefined]) {
      await bench.apply('set_log_level', { ...(component ? { component } : {}), level: 'debug' });
    }
    const before = await operatedState(bench.demo.url);
    const { undo } = dataOf(await bench.apply('reset_config'));
    const { parts } = partsShape.parse(undo);
    expect(parts).toHaveLength(4);
    for (const { tool, arguments: given } of parts) dataOf(await bench.call(tool, given));
    expect(await operatedState(bench.demo.url)).toEqual(before);
  });

  it('sends nothing when nothing was set here', async () => {
    const bench = await workbench();
    const { envelope } = await bench.preview('reset_config');
    expect(envelope.data?.would_change).toEqual([]);
    expect(envelope.data).not.toHaveProperty('plan');
    expect(bench.upstream.mutations()).toHaveLength(0);
  });

  it('takes nothing back that nobody has seen listed', async () => {
    const bench = await changed();
    const sent = bench.upstream.mutations().length;
    expect(await bench.refusal('reset_config', { dry_run: false })).toMatchObject({ side: 'plan', changed: 'no' });
    expect(bench.upstream.mutations()).toHaveLength(sent);
  });

  it('refuses a plan when something else was set since', async () => {
    const bench = await changed();
    const plan = planOf(await bench.preview('reset_config'));
    await bench.apply('update_config', { cluster_name: 'other' });
    const error = await bench.refusal('reset_config', { dry_run: false, plan });
    expect(error.side).toBe('plan');
    expect(await bench.data('get_config')).toMatchObject({ set_in_ui: 5 });
  });

  it.each([
    ['no configuration file', {}],
    ['a file that leaves it out', { manifestYAML: 'clusterName: demo\n' }],
  ])('warns before it takes back a value that nothing tells: %s', async (_what, file) => {
    const bench = await workbench();
    const provenance = [{ helmPath: 'sampling.dryRun', reconciledFrom: 'odigos-local-ui-config' }];
    answerInstead(bench, { reset_config_preview: { effectiveConfig: { provenance, ...file } } });
    const { envelope } = await bench.preview('reset_config');
    expect(envelope.data?.would_change).toMatchObject([{ field: 'sampling.dryRun', before: 'not told' }]);
    expect(envelope.context.warnings?.join()).toContain('does not tell the value of sampling.dryRun');
  });
});
