import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';

const listed = z.object({
  says: z.string(),
  recommendations: z.array(
    z.looseObject({
      type: z.string(),
      state: z.string(),
      apply_with: z.string(),
      remedies: z.array(z.looseObject({ remedy: z.string() })),
    }),
  ),
});

describe('list_recommendations', () => {
  it('lists open ones first, with their remedies, and leads to a preview of one', async () => {
    const bench = await workbench();
    const { envelope } = await bench.call('list_recommendations');
    const { recommendations, says } = listed.parse(envelope.data);
    expect(says).toBe('3 open, 1 not open.');
    expect(recommendations.map(({ type, state }) => [type, state])).toEqual([
      ['InferDBAttributes', 'open'],
      ['SampleHealthProbes', 'open'],
      ['UrlTemplatization', 'open'],
      ['EnableOwnMetrics', 'applied'],
    ]);
    expect(envelope.next_steps[0]).toMatchObject({
      tool: 'apply_recommendation',
      arguments: { type: 'InferDBAttributes', remedy: 'EnableInferDbAttributes' },
    });
    expect((await bench.preview('apply_recommendation', envelope.next_steps[0]?.arguments)).isError).toBe(false);
  });

  it('says what each remedy comes to in figures, and that what it saves is not told', async () => {
    const bench = await workbench();
    const told = await bench.data('list_recommendations');
    const probes = listed.parse(told).recommendations.find(({ type }) => type === 'SampleHealthProbes');
    expect(probes?.remedies.map(({ remedy, effect }) => [remedy, effect])).toEqual([
      ['DropAllHealthProbes', expect.stringContaining('Keeps 0 of 100 traces')],
      ['SparseSampleHealthProbes', expect.stringContaining('Keeps 2 of 100 traces')],
    ]);
    expect(told.not_told).toContain('get_overview_metrics');
  });

  it('shows pros, cons and the remedy as YAML in full only', async () => {
    const bench = await workbench();
    expect((await bench.call('list_recommendations')).text).not.toContain('keepPercentage');
    const { text } = await bench.call('list_recommendations', { full: true });
    for (const part of ['keepPercentage', '"pros"', '"cons"']) expect(text).toContain(part);
  });

  it('hides dismissed ones unless asked for', async () => {
    const bench = await workbench();
    await bench.apply('dismiss_recommendation', { type: 'UrlTemplatization' });
    const { envelope } = await bench.call('list_recommendations');
    expect(JSON.stringify(envelope.data)).not.toContain('UrlTemplatization');
    expect(listed.parse(envelope.data).says).toContain('1 dismissed');
    const step = envelope.next_steps.find(({ tool }) => tool === 'list_recommendations');
    expect(JSON.stringify(await bench.data('list_recommendations', step?.arguments))).toContain('"state":"dismissed"');
  });

  trap('probe/reco/after', 'shows as applied what was brought about by other means', async () => {
    const bench = await workbench();
    bench.demo.cluster.configuration.updateLocal({ sampling: { k8sHealthProbesSampling: { enabled: true } } });
    bench.clock.step(1_000);
    const { recommendations } = listed.parse(await bench.data('list_recommendations'));
    expect(recommendations.find(({ type }) => type === 'SampleHealthProbes')?.state).toBe('applied');
  });

  trap(
    'probe/reco/apply/EnableOwnMetrics-EnableOwnMetricsStore',
    'says of what only helm can apply that it is so, with the values',
    async () => {
      const bench = await workbench();
      bench.demo.cluster.configuration.upgradeChart({ odigosOwnTelemetryStore: { metricsStoreDisabled: true } });
      const { recommendations } = listed.parse(await bench.data('list_recommendations'));
      const own = recommendations.find(({ type }) => type === 'EnableOwnMetrics');
      expect(own).toMatchObject({ state: 'open', apply_with: 'helm only' });
      expect(JSON.stringify(own?.remedies)).toContain('metricsStore');
    },
  );
});
