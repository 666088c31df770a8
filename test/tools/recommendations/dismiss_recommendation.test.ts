import { describe, expect, it } from 'vitest';
import { planOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';

const URLS = { type: 'UrlTemplatization' };

describe('dismiss_recommendation', () => {
  trap('probe/reco/dismiss-by-type', 'takes the type and sends the name, which the API wants', async () => {
    const bench = await workbench();
    const { envelope } = await bench.apply('dismiss_recommendation', URLS);
    expect(envelope.data).toMatchObject({ type: 'UrlTemplatization', dismissed: true, confirmed: true });
    expect(bench.upstream.mutations().at(-1)?.variables).toMatchObject({ recommendation: 'url-templatization' });
    expect(JSON.stringify(await bench.data('list_recommendations'))).not.toContain('UrlTemplatization');
  });

  trap('probe/reco/dismiss-undo', 'shows it again', async () => {
    const bench = await workbench();
    await bench.apply('dismiss_recommendation', URLS);
    const { envelope } = await bench.apply('dismiss_recommendation', { ...URLS, dismissed: false });
    expect(envelope.data).toMatchObject({ dismissed: false, confirmed: true });
    expect(JSON.stringify(await bench.data('list_recommendations'))).toContain('UrlTemplatization');
  });

  trap('probe/reco/dismiss-applied', 'says that dismissing what is applied does not take it back', async () => {
    const { envelope } = await (await workbench()).preview('dismiss_recommendation', { type: 'EnableOwnMetrics' });
    expect(String(envelope.context.warnings)).toContain('does not take that back');
  });

  it('previews the change and sends nothing', async () => {
    const bench = await workbench();
    const { envelope } = await bench.preview('dismiss_recommendation', URLS);
    expect(envelope.data?.would_change).toEqual([{ field: 'dismissed', before: false, after: true }]);
  });

  it('sends nothing when it is so already', async () => {
    const bench = await workbench();
    const { envelope } = await bench.call('dismiss_recommendation', { ...URLS, dismissed: false, dry_run: false });
    expect(envelope.data).toMatchObject({ says: expect.stringMatching(/^Nothing was sent\. Nothing would change: /) });
    expect(bench.upstream.mutations()).toHaveLength(0);
  });

  it('refuses one that Odigos does not give here, and a type that there is not', async () => {
    const bench = await workbench();
    const error = await bench.refusal('dismiss_recommendation', { type: 'AutoGoOffsetUpdater', dry_run: false });
    expect(error.message).toContain('It gives EnableOwnMetrics');
    expect((await bench.refusal('dismiss_recommendation', { type: 'url-templatization' })).side).toBe('arguments');
  });

  it('refuses a plan once it was dismissed by someone else', async () => {
    const bench = await workbench();
    const plan = planOf(await bench.preview('dismiss_recommendation', URLS));
    bench.demo.cluster.recommendations.dismiss('url-templatization', true);
    expect((await bench.refusal('dismiss_recommendation', { ...URLS, dry_run: false, plan })).side).toBe('plan');
  });
});
