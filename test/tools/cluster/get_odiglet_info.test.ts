import { describe, expect, it } from 'vitest';
import { answerInstead } from '../canned-answers.ts';
import { workbench } from '../workbench.ts';

describe('get_odiglet_info', () => {
  it('tells why and when a pod restarted, and leads to what it wrote before', async () => {
    const bench = await workbench();
    const { envelope } = await bench.call('get_odiglet_info', {});
    const pods = envelope.data?.pods;
    expect(pods).toEqual([
      expect.objectContaining({
        restarts: 1,
        last_ended: { container: 'data-collection', reason: 'Error', exit_code: 1, at: expect.any(String) },
      }),
      expect.not.objectContaining({ last_ended: expect.anything() }),
      expect.not.objectContaining({ last_ended: expect.anything() }),
    ]);
    const logs = envelope.next_steps.find(({ tool }) => tool === 'read_support_bundle');
    await bench.call('collect_diagnose_bundle', { dry_run: false });
    expect(JSON.stringify(await bench.data('read_support_bundle', logs?.arguments))).toContain('.previous.log.gz');
  });

  it('says that the reason is not told where the pod says nothing of it', async () => {
    const bench = await workbench();
    answerInstead(bench, {
      get_pod: {
        pod: { name: 'x', namespace: 'a', node: null, status: 'Running', manifestYAML: 'a: 1', containers: [] },
      },
    });
    const { pods } = await bench.data('get_odiglet_info', {});
    expect(pods).toContainEqual(expect.objectContaining({ restarts: 1, last_ended: 'not told' }));
  });
});
