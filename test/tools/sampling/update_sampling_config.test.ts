import { describe, expect, it } from 'vitest';
import { trap } from '../../trap.ts';
import { type Workbench, workbench } from '../workbench.ts';

const TOOL = 'update_sampling_config';

function effective({ demo }: Workbench): unknown {
  return demo.cluster.configuration.section('sampling');
}

describe('update_sampling_config', () => {
  it('previews without sending a mutation, then sets what is given, which a read shows', async () => {
    const bench = await workbench({ stepPerRequest: 400 });
    const given = { trace_wait: '1m30s', evaluate_only: true, decision_attributes_disabled: true };
    const { envelope } = await bench.preview(TOOL, given);
    expect(envelope.data?.would_change).toEqual([
      { field: 'dryRun', before: null, after: true },
      { field: 'tailSampling.traceAggregationWaitDuration', before: null, after: '1m30s' },
      { field: 'spanSamplingAttributes.spanDecisionAttributesDisabled', before: null, after: true },
    ]);
    expect((await bench.apply(TOOL, given)).envelope.data).toMatchObject({ confirmed: true });
    expect(effective(bench)).toEqual({
      dryRun: true,
      tailSampling: { traceAggregationWaitDuration: '1m30s' },
      spanSamplingAttributes: { spanDecisionAttributesDisabled: true },
    });
    expect(JSON.stringify(await bench.data('get_sampling'))).toContain('"set_by":"local UI"');
  });

  trap('probe/sampling-config/section/partial/after', 'keeps the other settings of a section', async () => {
    const bench = await workbench({ stepPerRequest: 400 });
    await bench.apply(TOOL, { health_probes_enabled: true, health_probes_keep_percentage: 5 });
    await bench.apply(TOOL, { health_probes_keep_percentage: 6 });
    expect(effective(bench)).toEqual({ k8sHealthProbesSampling: { enabled: true, keepPercentage: 6 } });
  });

  trap('probe/sampling-config/section/empty-section/after', 'resets a section, and leaves the others', async () => {
    const bench = await workbench({ stepPerRequest: 400 });
    await bench.apply(TOOL, { trace_wait: '20s', health_probes_enabled: true });
    const reset = await bench.apply(TOOL, { reset: ['tailSampling'] });
    expect(reset.envelope.data).toMatchObject({
      confirmed: true,
      changed: [{ field: 'tailSampling.traceAggregationWaitDuration', before: '20s', after: null }],
    });
    expect(effective(bench)).toMatchObject({ k8sHealthProbesSampling: { enabled: true } });
    expect(JSON.stringify(effective(bench))).not.toContain('20s');
  });

  trap('probe/sampling-config/bad/after', 'refuses durations and percentages that are none', async () => {
    const bench = await workbench();
    for (const trace_wait of ['banana', '0s', '-5s', '30', '', '5 s']) {
      await bench.refusal(TOOL, { trace_wait, dry_run: false });
    }
    for (const health_probes_keep_percentage of [-7, 400]) {
      await bench.refusal(TOOL, { health_probes_keep_percentage, dry_run: false });
    }
  });

  trap('probe/sampling-config/omitted', 'refuses when nothing is named to change', async () => {
    const bench = await workbench();
    expect((await bench.refusal(TOOL)).message).toContain('Nothing is named');
    expect((await bench.refusal(TOOL, { reset: [] })).message).toContain('Nothing is named');
  });

  it('refuses to set and reset one section, and sections that there are not', async () => {
    const bench = await workbench();
    const both = { reset: ['tailSampling'], trace_wait: '5s' };
    expect((await bench.refusal(TOOL, both)).message).toContain('do one of the two');
    expect((await bench.refusal(TOOL, { reset: ['banana'] })).message).toContain('k8sHealthProbesSampling');
  });

  it('says who else set it, and sends nothing when it is so already', async () => {
    const bench = await workbench({ stepPerRequest: 400 });
    bench.demo.cluster.configuration.upgradeChart({ sampling: { tailSampling: { disabled: false } } });
    const { text } = await bench.preview(TOOL, { tail_sampling_disabled: true });
    expect(text).toContain('also set by helm, to false');
    expect(text).toContain('rules have no effect');
    const same = await bench.apply(TOOL, { tail_sampling_disabled: false });
    expect(same.envelope.data).toMatchObject({ changed: [] });
    expect(bench.upstream.mutations()).toEqual([]);
  });

  it('refuses a plan when the settings have changed since', async () => {
    const bench = await workbench({ stepPerRequest: 400 });
    const { envelope } = await bench.preview(TOOL, { trace_wait: '20s' });
    await bench.apply(TOOL, { evaluate_only: true });
    const error = await bench.refusal(TOOL, { trace_wait: '20s', dry_run: false, plan: envelope.data?.plan });
    expect(error.side).toBe('plan');
  });

  it('warns of what does not take effect', async () => {
    const bench = await workbench();
    // The clock stands still, so the scheduler never merges.
    const { envelope } = await bench.apply(TOOL, { trace_wait: '20s' });
    expect(envelope.data).toMatchObject({ confirmed: false });
    expect(envelope.context.warnings?.join()).toContain('all the same');
  });
});
