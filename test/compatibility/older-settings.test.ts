import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import type { AnswerEnvelope } from '../e2e/envelope.ts';
import { type OtherUi, otherUi } from './other-ui.ts';

const running: OtherUi[] = [];
afterEach(async () => {
  for (const one of running.splice(0)) await one.close();
});

async function release(name: string): Promise<OtherUi> {
  const started = await otherUi(readFileSync(`graphql/releases/${name}.graphql`, 'utf8'), { release: name });
  running.push(started);
  return started;
}

const warningsOf = ({ context }: AnswerEnvelope): string => (context.warnings ?? []).join('\n');

describe('settings of a release that has no field for some of them', () => {
  test.each(['v1.20.0', 'v1.22.0', 'v1.24.0'])(
    '%s: get_sampling says that it cannot tell evaluate-only',
    async (name) => {
      const ui = await release(name);
      const answer = await ui.call('get_sampling');
      expect(answer.data?.settings).toContainEqual({ setting: 'dryRun', value: 'not told' });
      expect(warningsOf(answer)).toContain('does not tell whether sampling only evaluates');
    },
  );

  test('v1.24.0: a change of evaluate-only is previewed and sent without a claim about it', async () => {
    const ui = await release('v1.24.0');
    const preview = await ui.call('update_sampling_config', { evaluate_only: true });
    expect(preview.data?.would_change).toMatchObject([{ field: 'dryRun', before: 'not told', after: true }]);
    const applied = await ui.call('update_sampling_config', { evaluate_only: true, dry_run: false });
    expect(applied.data).toMatchObject({ confirmed: false });
    expect(warningsOf(applied)).toMatch(/Sent, and not to be confirmed: dryRun\./);
  });

  test('v1.20.0: get_config says in one line what it does not tell, and never that nothing is set', async () => {
    const ui = await release('v1.20.0');
    const whole = await ui.call('get_config');
    expect(whole.context.warnings).toHaveLength(2);
    expect(warningsOf(whole)).toMatch(/these settings: .*sampling.*v1\.30\.0 and later do/);
    for (const given of [{ set_by: 'helm' }, { section: 'sampling' }]) {
      expect((await ui.call('get_config', given)).data?.says).toMatch(/more may be set/);
    }
  });

  test('the newest one is told as ever', async () => {
    const ui = await release('v1.35.0');
    const sampling = await ui.call('get_sampling');
    expect(JSON.stringify(sampling)).not.toContain('not told');
    expect(warningsOf(await ui.call('get_config'))).not.toContain('does not tell');
    expect((await ui.call('get_config', { set_by: 'central' })).data?.says).toBe('Nothing that matches is set.');
  });
});
