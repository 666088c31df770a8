import { describe, expect, it } from 'vitest';
import { approveOf, planOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import { answerInstead } from '../canned-answers.ts';
import { type Workbench, workbench } from '../workbench.ts';

const DROP = { type: 'SampleHealthProbes', remedy: 'DropAllHealthProbes' };
const SPARSE = { type: 'SampleHealthProbes', remedy: 'SparseSampleHealthProbes' };
const INFER = { type: 'InferDBAttributes', remedy: 'EnableInferDbAttributes' };
const URLS = { type: 'UrlTemplatization', remedy: 'EnableUrlTemplatization' };

function moving(tier: 'community' | 'onprem' = 'community'): Promise<Workbench> {
  return workbench({ stepPerRequest: 100, demo: { tier } });
}

describe('apply_recommendation', () => {
  trap('probe/reco/apply/SampleHealthProbes-DropAllHealthProbes', 'says what it writes, and writes that', async () => {
    const bench = await moving();
    const { envelope } = await bench.preview('apply_recommendation', DROP);
    expect(envelope.data?.would_change).toEqual([
      { field: 'sampling.k8sHealthProbesSampling.enabled', before: null, after: true },
      { field: 'sampling.k8sHealthProbesSampling.keepPercentage', before: null, after: 0 },
    ]);
    const applied = await bench.apply('apply_recommendation', DROP);
    expect(applied.envelope.data).toMatchObject({ ...DROP, confirmed: true });
    expect(bench.demo.cluster.configuration.local).toEqual({
      sampling: { k8sHealthProbesSampling: { enabled: true, keepPercentage: 0 } },
    });
  });

  trap(
    'probe/reco/apply/SampleHealthProbes-SparseSampleHealthProbes',
    'takes the other remedy after the one',
    async () => {
      const bench = await moving();
      await bench.apply('apply_recommendation', DROP);
      const { envelope } = await bench.preview('apply_recommendation', SPARSE);
      expect(envelope.data?.would_change).toEqual([
        { field: 'sampling.k8sHealthProbesSampling.keepPercentage', before: 0, after: 2 },
      ]);
      await bench.apply('apply_recommendation', SPARSE);
      expect(bench.demo.cluster.configuration.local).toMatchObject({
        sampling: { k8sHealthProbesSampling: { keepPercentage: 2 } },
      });
    },
  );

  it('makes an action, says how to take it back, and leads to it', async () => {
    const bench = await moving();
    const { envelope } = await bench.apply('apply_recommendation', URLS);
    expect(envelope.data).toMatchObject({
      confirmed: true,
      changed: [{ field: 'action', after: { id: 'url-templatization' } }],
    });
    // No workload takes it over, which its preview says, and so does what takes it back.
    const idle = 'Spans stay as they are, with the action and without it.';
    expect(envelope.data?.consequences).toEqual([`delete_action undoes it. ${idle}`]);
    expect(envelope.data?.undo).toMatchObject({
      tool: 'delete_action',
      arguments: { id: 'url-templatization' },
      stays: idle,
    });
  });

  it('says of Go offsets that they are looked for at midnight, not within seconds', async () => {
    const bench = await moving('onprem');
    const preview = await bench.preview('apply_recommendation', {
      type: 'AutoGoOffsetUpdater',
      remedy: 'DirectAutoOffsets',
    });
    expect(String(preview.envelope.data?.consequences)).toMatch(/first at the next midnight.*No call undoes it/);
  });

  trap('probe/reco/actions-after', 'does not make a second action where one does the same', async () => {
    const bench = await moving();
    await bench.apply('apply_recommendation', INFER);
    const sent = bench.upstream.mutations().length;
    const { envelope } = await bench.call('apply_recommendation', { ...INFER, dry_run: false });
    expect(envelope.data).toMatchObject({ says: expect.stringMatching(/^Nothing was sent\. Nothing would change: /) });
    expect(approveOf(await bench.preview('apply_recommendation', INFER))).toContain('so already');
    expect(bench.upstream.mutations()).toHaveLength(sent);
  });

  trap('probe/reco/apply-unlisted', 'refuses what Odigos does not recommend here', async () => {
    const bench = await moving();
    const given = { type: 'AutoGoOffsetUpdater', remedy: 'ImageAutoOffsets', dry_run: false };
    const error = await bench.refusal('apply_recommendation', given);
    expect(error.message).toContain('It gives EnableOwnMetrics, InferDBAttributes');
  });

  trap(
    'probe/reco/apply/AutoGoOffsetUpdater-DirectAutoOffsets',
    'applies on onprem what is recommended there',
    async () => {
      const bench = await moving('onprem');
      const given = { type: 'AutoGoOffsetUpdater', remedy: 'DirectAutoOffsets' };
      const { envelope } = await bench.apply('apply_recommendation', given);
      expect(envelope.data).toMatchObject({ confirmed: true });
      expect(bench.demo.cluster.configuration.local).toEqual({
        goAutoOffsetsMode: 'direct',
        goAutoOffsetsCron: '0 0 * * *',
      });
    },
  );

  trap(
    'probe/reco/apply/EnableOwnMetrics-EnableOwnMetricsStore',
    'refuses what only helm can apply, and gives the values',
    async () => {
      const bench = await moving();
      bench.demo.cluster.configuration.upgradeChart({ odigosOwnTelemetryStore: { metricsStoreDisabled: true } });
      const given = { type: 'EnableOwnMetrics', remedy: 'EnableOwnMetricsStore', dry_run: false };
      const error = await bench.refusal('apply_recommendation', given);
      expect(error.message).toContain('only be applied with helm');
      expect(error.advice).toContain('disabled: false');
    },
  );

  trap('mutation/applyRecommendationRemediation/bad-remediation', 'names the remedies that there are', async () => {
    const bench = await moving();
    for (const remedy of ['Nope', 'dropAllHealthProbes', 'No"pe', '']) {
      const { envelope } = await bench.call('apply_recommendation', { ...DROP, remedy, dry_run: false });
      expect(envelope.error?.message).toContain('DropAllHealthProbes, SparseSampleHealthProbes');
      expect(envelope.next_steps[0]).toMatchObject({ tool: 'apply_recommendation', arguments: DROP });
    }
    expect(bench.upstream.mutations()).toHaveLength(0);
  });

  trap('mutation/applyRecommendationRemediation/bad-enum', 'names the types that there are', async () => {
    const error = await (await moving()).refusal('apply_recommendation', { ...DROP, type: 'Nope' });
    expect(error.side).toBe('arguments');
    expect(error.message).toContain('UrlTemplatization');
  });

  it('refuses one whose conditions are not met, which the API does not look at', async () => {
    const bench = await moving();
    const recommendation = {
      name: 'url-templatization',
      type: 'UrlTemplatization',
      title: 't',
      summary: 's',
      applied: false,
      dismissed: false,
      conditionsMet: false,
      oss: true,
      requireOdigosDeployment: false,
      catalogConditions: [{ type: 'HasSources' }],
      remediations: [{ type: 'EnableUrlTemplatization', tooltip: '', applyExamples: [] }],
    };
    answerInstead(bench, {
      apply_recommendation_preview: { computePlatform: { recommendations: [recommendation] } },
    });
    const error = await bench.refusal('apply_recommendation', { ...URLS, dry_run: false });
    expect(error.message).toContain('HasSources');
  });

  it('refuses a plan once what it changes was changed', async () => {
    const bench = await moving();
    const plan = planOf(await bench.preview('apply_recommendation', DROP));
    bench.demo.cluster.configuration.updateLocal({ sampling: { k8sHealthProbesSampling: { keepPercentage: 50 } } });
    bench.clock.step(1_000);
    expect((await bench.refusal('apply_recommendation', { ...DROP, dry_run: false, plan })).side).toBe('plan');
  });

  it('says when a remedy is one that it does not know, and applies it all the same', async () => {
    const bench = await moving();
    const recommendation = {
      name: 'new',
      type: 'UrlTemplatization',
      title: 't',
      summary: 's',
      applied: false,
      dismissed: true,
      conditionsMet: true,
      oss: true,
      requireOdigosDeployment: false,
      catalogConditions: [],
      remediations: [{ type: 'BrandNew', tooltip: '', applyExamples: [] }],
    };
    answerInstead(bench, {
      apply_recommendation_preview: { computePlatform: { recommendations: [recommendation] } },
      apply_recommendation: { applyRecommendationRemediation: true },
    });
    const { envelope } = await bench.apply('apply_recommendation', { type: 'UrlTemplatization', remedy: 'BrandNew' });
    expect(envelope.data).toMatchObject({ confirmed: false });
    const warned = String(envelope.context.warnings);
    for (const said of ['dismissed', 'not known to this server', 'does not show as applied']) {
      expect(warned).toContain(said);
    }
  });
});
