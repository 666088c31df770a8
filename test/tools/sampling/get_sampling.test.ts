import { describe, expect, it } from 'vitest';
import { trap } from '../../trap.ts';
import { answering } from '../telemetry/answers.ts';
import { workbench } from '../workbench.ts';

const TOOL = 'get_sampling';

describe('get_sampling', () => {
  it('says in which order rules decide, and which of two that meet does', async () => {
    const bench = await workbench();
    const { says, overlaps } = await bench.data(TOOL);
    expect(says).toContain('Noisy rules are looked at first');
    expect(overlaps).toContainEqual({
      decides: expect.stringContaining('health probes'),
      over: expect.stringContaining('errors'),
      kept_percent: 1,
      drops_what_the_other_keeps: true,
    });
    // Both keep all.
    expect(JSON.stringify(overlaps)).not.toMatch(/"decides":"errors[^}]*"over":"slow payments/);
  });

  it('shows the overlaps of the rules of one group only, and at most ten', async () => {
    const bench = await workbench();
    const { overlaps } = await bench.data(TOOL, { group: 'payments-sampling' });
    expect(JSON.stringify(overlaps)).toContain('slow payments');
    expect(JSON.stringify(overlaps)).not.toContain('metrics scrapes');
    for (let index = 0; index < 12; index += 1) {
      bench.demo.cluster.sampling.addCostReduction('many', { name: `cap ${index}`, percentageAtMost: index });
    }
    const many = await bench.data(TOOL);
    expect(many.overlaps).toHaveLength(10);
    expect(Number(many.overlaps_total)).toBeGreaterThan(60);
    expect(JSON.stringify(many.overlaps)).toContain('drops_what_the_other_keeps');
  });

  trap(
    'probe/sampling-config/none',
    'shows the defaults of what nobody set beside what is set, and by whom',
    async () => {
      const bench = await workbench({ stepPerRequest: 100 });
      expect((await bench.data(TOOL)).settings).toContainEqual({
        setting: 'tailSampling.traceAggregationWaitDuration',
        value: '30s',
        set_by: 'default',
      });
      bench.demo.cluster.configuration.updateLocal({ sampling: { tailSampling: { disabled: true } } });
      bench.clock.step(1_000);
      const { settings, says } = await bench.data(TOOL);
      expect(settings).toContainEqual({ setting: 'tailSampling.disabled', value: true, set_by: 'local UI' });
      expect(JSON.stringify(settings).match(/tailSampling\.disabled/g)).toHaveLength(1);
      expect(says).toContain('Tail sampling is disabled');
    },
  );

  it.each([
    [{ dryRun: true }, 'only evaluates'],
    [null, 'every trace is kept'],
  ])('says what %o means where there is no group', async (effective, said) => {
    const bench = await workbench();
    answering(bench, {
      [TOOL]: {
        sampling: {
          configs: { effective, helmDeployment: null, remoteConfigFromCentral: null, localUiConfig: null },
          rules: [],
        },
      },
    });
    expect((await bench.data(TOOL)).says).toContain(said);
  });
});
