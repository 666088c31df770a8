import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { walkBundle, wholeOf } from '../../src/tools/support/bundle-files.ts';
import { type Asked, demo } from './ask.ts';

/** Every file of the demo's bundle as text, logs unpacked. */
async function filesOf({ ask, send }: Asked): Promise<ReadonlyMap<string, string>> {
  await ask('{ diagnose(input: { includeSourceWorkloads: true }) { stats { fileCount } } }');
  const archive = new Uint8Array(await (await send('/diagnose/download')).arrayBuffer());
  const files = new Map<string, string>();
  const content = (async function* () {
    yield archive;
  })();
  await walkBundle({ content, fileName: undefined }, async ({ path, content: bytes }) => {
    const whole = (await wholeOf(bytes, 1_000_000)) ?? Buffer.alloc(0);
    files.set(path, (whole[0] === 0x1f ? gunzipSync(whole) : whole).toString('utf8'));
    return false;
  });
  return files;
}

const container = z.object({
  name: z.string(),
  restartCount: z.number(),
  lastState: z.object({ terminated: z.object({ finishedAt: z.string() }).optional() }).default({}),
});
const podObject = z.object({
  metadata: z.object({ name: z.string(), namespace: z.string(), creationTimestamp: z.string() }),
  status: z.object({ containerStatuses: z.array(container), initContainerStatuses: z.array(container).default([]) }),
});

const WORLDS = [{}, { size: 200 }] as const;

describe.each(WORLDS)('the support bundle of the demo %j', (options) => {
  it('shows every pod as the API does, with a log of each container, and one of before of those that came again', async () => {
    const asked = await demo(options);
    const files = await filesOf(asked);
    const pods = [...files].filter(([path]) =>
      /^odigos-system\/(?:daemonset|deployment)-[^/]*\/pod-[^/]*\.yaml$/.test(path),
    );
    expect(pods.length).toBeGreaterThan(7);
    let restarts = 0;
    for (const [path, text] of pods) {
      const { metadata, status } = podObject.parse(parse(text));
      const { name, namespace, creationTimestamp } = metadata;
      const live = await asked.ask(
        `{ k8sManifest(kind: Pod, namespace: "${namespace}", name: "${name}") pod(namespace: "${namespace}", name: "${name}") { containers { name restarts } } }`,
      );
      expect(live.at('k8sManifest')).toBe(text);
      expect(live.at('pod.containers')).toEqual(
        status.containerStatuses.map(({ name: of, restartCount }) => ({ name: of, restarts: restartCount })),
      );
      const logs = (end: RegExp): string[] =>
        [...files.keys()].filter((one) => one.startsWith(path.replace(/yaml$/, '')) && end.test(one));
      const named = (of: readonly { readonly name: string }[], end: string): string[] =>
        of.map((one) => path.replace(/yaml$/, `${one.name}.${end}`)).sort();
      const again = status.containerStatuses.filter(({ restartCount }) => restartCount > 0);
      expect(logs(/\.previous\.log\.gz$/).sort()).toEqual(named(again, 'previous.log.gz'));
      expect(logs(/(?<!\.previous)\.log\.gz$/).sort()).toEqual(
        named([...status.containerStatuses, ...status.initContainerStatuses], 'log.gz'),
      );
      for (const { name: of, lastState } of again) {
        restarts += 1;
        const times = timesIn(files.get(path.replace(/yaml$/, `${of}.previous.log.gz`)) ?? '');
        const end = Date.parse(lastState.terminated?.finishedAt ?? '');
        expect(Math.min(...times)).toBeGreaterThanOrEqual(Date.parse(creationTimestamp));
        expect(Math.max(...times) - end).toBeLessThan(1_000);
      }
    }
    expect(restarts).toBeGreaterThan(0);
  });

  it('has its times in order, and none in the future', async () => {
    const asked = await demo(options);
    const files = await filesOf(asked);
    const logs = [...files].filter(([path, text]) => path.endsWith('.log.gz') && timesIn(text).length > 0);
    expect(logs.length).toBeGreaterThan(5);
    for (const [path, text] of logs) {
      const times = timesIn(text);
      expect(times, path).toEqual(times.toSorted((one, other) => one - other));
      expect(times.at(-1), path).toBeLessThanOrEqual(asked.clock.now());
    }
  });

  it('tells of rollbacks when the objects do, and of exporters only of destinations that have one', async () => {
    const asked = await demo(options);
    const files = await filesOf(asked);
    const of = (end: string): string => [...files].find(([path]) => path.endsWith(end))?.[1] ?? '';
    const line = z.object({
      ts: z.string(),
      msg: z.string(),
      workload: z.object({ namespace: z.string(), name: z.string() }).optional(),
    });
    const rolled =
      of('.manager.log.gz') &&
      [...files]
        .filter(([path]) => path.includes('/deployment-odigos-instrumentor/'))
        .flatMap(([, text]) =>
          text
            .split('\n')
            .filter((one) => one.includes('rolled a workload back'))
            .map((one) => line.parse(JSON.parse(one))),
        );
    const answer = await asked.ask('{ workloads { id { namespace kind name } rollbackOccurred } }');
    const workloads = z
      .array(
        z.object({
          id: z.object({ namespace: z.string(), kind: z.string(), name: z.string() }),
          rollbackOccurred: z.boolean(),
        }),
      )
      .parse(answer.at('workloads'));
    const back = workloads.filter(({ rollbackOccurred }) => rollbackOccurred);
    expect(back.length).toBeGreaterThan(0);
    expect(rolled).toHaveLength(back.length);
    for (const { id } of back) {
      const config = of(`${id.namespace}/Instrumentationconfigs/${id.kind.toLowerCase()}-${id.name}.yaml`);
      const told = [...(rolled || [])].find(
        ({ workload }) => workload?.namespace === id.namespace && workload.name === id.name,
      );
      expect(config).toContain(`lastTransitionTime: ${told?.ts.slice(0, 19)}Z`);
    }
    const destinations = z
      .array(z.object({ id: z.string(), conditions: z.array(z.object({ status: z.string() })).nullable() }))
      .parse(
        (await asked.ask('{ computePlatform { destinations { id conditions { status } } } }')).at(
          'computePlatform.destinations',
        ),
      );
    const failing = destinations.filter(({ conditions }) => conditions?.some(({ status }) => status === 'error'));
    if (!('size' in options)) expect(failing.length).toBeGreaterThan(0);
    for (const { id } of failing) {
      expect(of('.gateway.log.gz')).not.toContain(id);
      expect(
        [...files].find(
          ([path]) => path.includes('/deployment-odigos-autoscaler/pod-') && path.endsWith('.log.gz'),
        )?.[1],
      ).toContain(id);
    }
  });

  it('holds every Source that a workload is said to be marked by', async () => {
    const asked = await demo(options);
    const files = await filesOf(asked);
    const answer = await asked.ask('{ workloads { id { namespace } markedForInstrumentation { message } } }');
    const rows = z
      .array(
        z.object({
          id: z.object({ namespace: z.string() }),
          markedForInstrumentation: z.object({ message: z.string() }),
        }),
      )
      .parse(answer.at('workloads'));
    const named = rows.flatMap(({ id, markedForInstrumentation: { message } }) => {
      const source = /Source '([^']+)'/.exec(message)?.[1];
      return source === undefined ? [] : [`${id.namespace}/Sources/${source}.yaml`];
    });
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !files.has(path))).toEqual([]);
  });
});

function timesIn(text: string): readonly number[] {
  return [...text.matchAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g)].map(([time]) => Date.parse(time));
}
