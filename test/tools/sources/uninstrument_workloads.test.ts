import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../../src/tool/fields.ts';
import { dataOf, errorOf, planOf } from '../../e2e/envelope.ts';
import { operatedState } from '../../e2e/operated-state.ts';
import { trap } from '../../trap.ts';
import {
  answerTrueTo,
  CRON,
  consequencesOf,
  DAEMON,
  disable,
  ECHO,
  lab,
  mark,
  markNamespace,
  markOf,
  STATIC,
  sent,
  warningsOf,
  ZERO,
} from './lab.ts';

const TOOL = 'uninstrument_workloads';

describe(TOOL, () => {
  it('previews what stops and what is deleted, sending nothing', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    const preview = await bench.preview(TOOL, { workloads: [ECHO] });
    expect(dataOf(preview).would_change).toEqual([
      { field: 'lab-a/Deployment/echo', before: 'instrumented in default', after: 'not instrumented' },
    ]);
    expect(consequencesOf(preview)).toContain('The telemetry of lab-a/Deployment/echo stops.');
    expect(consequencesOf(preview)).toContain('are deleted with the Source');
  });

  trap('probe/persistK8sSources/off-empty-stream', 'uninstruments whatever streams it is in', async () => {
    const bench = await lab();
    mark(bench, ZERO, 'default');
    mark(bench, ZERO, 'payments');
    const applied = await bench.apply(TOOL, { workloads: [ZERO] });
    expect(dataOf(applied)).toMatchObject({ confirmed: true, uninstrumented: ['lab-a/StatefulSet/zero'] });
    expect(sent(bench)).toEqual([{ sources: [{ ...ZERO, selected: false, currentStreamName: '' }] }]);
    expect(markOf(bench, ZERO)).toBe('NoSource');
  });

  trap('probe/persistK8sSources/off-one-of-two-streams', 'leaves none of several streams behind', async () => {
    const bench = await lab();
    mark(bench, ECHO, 'default');
    mark(bench, ECHO, 'payments');
    await bench.apply(TOOL, { workloads: [ECHO] });
    const { workloads } = await bench.data('list_workloads_in_namespace', { namespace: 'lab-a', instrumented: true });
    expect(workloads ?? []).toEqual([]);
  });

  trap('probe/persistK8sSources/off-wrong-stream', 'takes no stream that could be a wrong one', async () => {
    const bench = await lab();
    mark(bench, CRON);
    const error = await bench.refusal(TOOL, { workloads: [CRON], data_stream: 'other' });
    expect(error).toMatchObject({ side: 'arguments', changed: 'no' });
  });

  trap(
    'probe/persistK8sSources/off-empty-stream-in-marked-namespace',
    'says that a Source disables it there, and confirms that',
    async () => {
      const bench = await lab();
      markNamespace(bench, 'lab-a');
      const preview = await bench.preview(TOOL, { workloads: [ECHO] });
      expect(dataOf(preview).would_change).toMatchObject([{ after: 'disabled' }]);
      expect(consequencesOf(preview)).toContain('a disabled Source keeps it out');
      expect(dataOf(await bench.apply(TOOL, { workloads: [ECHO] }))).toMatchObject({ confirmed: true });
      expect(markOf(bench, ECHO)).toBe('WorkloadSourceDisabled');
    },
  );

  trap(
    'probe/persistK8sSources/off-wrong-stream-on-disabled',
    'sends nothing for a disabled one, which a call could bring to life',
    async () => {
      const bench = await lab();
      disable(bench, ECHO);
      const applied = await bench.call(TOOL, { workloads: [ECHO], dry_run: false });
      expect(dataOf(applied)).toMatchObject({
        says: expect.stringMatching(/^Nothing was sent\. Nothing would change: /),
      });
      expect(sent(bench)).toEqual([]);
      expect(markOf(bench, ECHO)).toBe('WorkloadSourceDisabled');
    },
  );

  trap(
    'mutation/persistK8sSources/unselect-never-selected',
    'sends nothing for one that never was marked',
    async () => {
      const bench = await lab();
      mark(bench, DAEMON);
      await bench.apply(TOOL, { workloads: [ECHO, DAEMON] });
      expect(sent(bench)).toEqual([{ sources: [{ ...DAEMON, selected: false, currentStreamName: '' }] }]);
    },
  );

  trap('probe/persistK8sSources/off-unmarked', 'refuses static pods on the community tier', async () => {
    const bench = await lab();
    markNamespace(bench, 'lab-a');
    expect((await bench.refusal(TOOL, { workloads: [STATIC] })).message).toContain('enterprise tier');
  });

  trap('probe/workloads/marked-after-delete', 'clears what is left over of a workload that is gone', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    bench.demo.cluster.workloads.delete('lab-a/Deployment/echo');
    const applied = await bench.apply(TOOL, { workloads: [ECHO] });
    expect(dataOf(applied)).toMatchObject({ confirmed: true, uninstrumented: ['lab-a/Deployment/echo'] });
    expect(markOf(bench, ECHO)).toBe('NoSource');
  });

  it('refuses what does not exist and offers the rest', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    const result = await bench.call(TOOL, { workloads: [ECHO, { ...ECHO, name: 'nowhere' }] });
    expect(errorOf(result).message).toContain('There is no Deployment nowhere in namespace lab-a');
    expect(result.envelope.next_steps[0]).toMatchObject({ tool: TOOL, arguments: { workloads: [ECHO] } });
  });

  it('says so when the API answers true and it stays instrumented', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    answerTrueTo(bench, TOOL, 'persistK8sSources');
    const applied = await bench.call(TOOL, { workloads: [ECHO], dry_run: false });
    expect(dataOf(applied)).toMatchObject({ confirmed: false, still_instrumented: ['lab-a/Deployment/echo'] });
    expect(warningsOf(applied)).toContain('still show as instrumented');
  });

  it('passes the failure on when nothing was done', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    bench.demo.faults.set([{ field: 'persistK8sSources', kind: 'error', message: 'admission denied' }]);
    expect(errorOf(await bench.call(TOOL, { workloads: [ECHO], dry_run: false })).message).toContain(
      'admission denied',
    );
  });

  it('refuses a plan once its streams have changed', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    const plan = planOf(await bench.preview(TOOL, { workloads: [ECHO] }));
    mark(bench, ECHO, 'payments');
    expect((await bench.refusal(TOOL, { workloads: [ECHO], dry_run: false, plan })).side).toBe('plan');
  });

  it('names in its undo what went with which Source, and nothing where nothing did', async () => {
    const bench = await lab();
    for (const one of [ECHO, DAEMON]) mark(bench, one);
    await bench.apply('update_source', { ...ECHO, service_name: 'echo-v2' });
    await bench.apply('override_runtime', { ...ECHO, container: 'echo', language: 'java', version: '17' });
    const { undo } = dataOf(await bench.apply(TOOL, { workloads: [ECHO, DAEMON] }));
    expect(undo).toMatchObject({ tool: 'instrument_workloads' });
    const stays = String(fieldOf(undo, 'stays'));
    expect(stays).toContain('lab-a/Deployment/echo (service name echo-v2; echo: java 17)');
    expect(stays).not.toContain(DAEMON.name);
    mark(bench, DAEMON);
    expect(fieldOf(dataOf(await bench.apply(TOOL, { workloads: [DAEMON] })).undo, 'stays')).toBeUndefined();
  });

  it('says of no override that it is gone where a disabled Source keeps it', async () => {
    const bench = await lab();
    markNamespace(bench, 'lab-a');
    mark(bench, ECHO);
    await bench.apply('override_runtime', { ...ECHO, container: 'echo', language: 'java', version: '17' });
    const before = await operatedState(bench.demo.url);
    const { undo } = dataOf(await bench.apply(TOOL, { workloads: [ECHO] }));
    expect(fieldOf(undo, 'stays')).toBeUndefined();
    dataOf(await bench.apply('instrument_workloads', { workloads: [ECHO] }));
    expect(await operatedState(bench.demo.url)).toEqual(before);
  });
});
