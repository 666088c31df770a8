import { afterEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { EndedProcess } from '../processes.ts';
import { type Fate, type HelmCluster, startHelmCluster } from './helm-cluster.ts';
import { type Manifest, type Mapping, templated, withValues } from './manifests.ts';
import { CHART, helm } from './tools.ts';
import { VALUE_SETS } from './value-sets.ts';

const RIGHTS = ['ServiceAccount', 'Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'];

const hookOf = ({ metadata: { annotations = {} } }: Manifest) => ({
  events: annotations['helm.sh/hook']?.split(',') ?? [],
  weight: Number(annotations['helm.sh/hook-weight']),
  goes: annotations['helm.sh/hook-delete-policy']?.split(',') ?? [],
});

const jobSpec = z.looseObject({
  template: z.looseObject({
    spec: z.looseObject({
      serviceAccountName: z.string().optional(),
      automountServiceAccountToken: z.boolean().optional(),
    }),
  }),
});
const accountOf = (job: Manifest): string | undefined => jobSpec.parse(job.spec).template.spec.serviceAccountName;

describe.each(Object.entries(VALUE_SETS))('the hooks of %s', (_name, values) => {
  test('make rights only after a Job without any has run, have them while a Job needs them, and take them back', async () => {
    const manifests = await templated(values);
    const jobs = manifests.filter(({ kind }) => kind === 'Job');
    const bare = jobs.filter((job) => accountOf(job) === undefined);
    const rights = manifests.filter((one) => RIGHTS.includes(one.kind) && hookOf(one).events.length > 0);
    expect(bare).toHaveLength(1);
    expect(bare.map(({ spec }) => jobSpec.parse(spec).template.spec.automountServiceAccountToken)).toEqual([false]);
    expect(rights.map(({ kind }) => kind).sort()).toEqual(['Role', 'RoleBinding', 'ServiceAccount']);
    for (const right of rights) {
      const { events, weight, goes } = hookOf(right);
      expect(goes, right.kind).toEqual(['before-hook-creation', 'hook-succeeded', 'hook-failed']);
      for (const job of jobs) {
        const of = hookOf(job);
        expect(events, job.metadata.name).toEqual(expect.arrayContaining(of.events));
        if (bare.includes(job)) expect(of.weight).toBeLessThan(weight);
        else expect(of.weight).toBeGreaterThan(weight);
      }
      // Where rights are made, a Job without any has run before.
      expect(bare.flatMap((job) => hookOf(job).events)).toEqual(expect.arrayContaining(events));
    }
    const account = rights.find(({ kind }) => kind === 'ServiceAccount')?.metadata.name;
    expect(new Set(jobs.flatMap((job) => accountOf(job) ?? []))).toEqual(new Set([account]));
  });

  test('are all that has rights, but for the UI’s own where the values ask for them, which belong to the release', async () => {
    const lasting = (await templated(values)).filter(
      (one) => RIGHTS.includes(one.kind) && hookOf(one).events.length === 0,
    );
    const asked = JSON.stringify(values);
    expect(new Set(lasting.map(({ metadata }) => metadata.name))).toEqual(
      new Set([
        ...(asked.includes('readonlyUiWrites') ? ['odigos-mcp-ui-writes'] : []),
        ...(asked.includes('"recommendations"') ? ['odigos-mcp-ui-recommendations'] : []),
      ]),
    );
  });
});

vi.setConfig({ testTimeout: 60_000 });

let open: HelmCluster[] = [];
afterEach(async () => {
  await Promise.all(open.map((cluster) => cluster.close()));
  open = [];
});

async function cluster(fateOf: (job: string) => Fate): Promise<HelmCluster> {
  const started = await startHelmCluster(fateOf);
  open.push(started);
  return started;
}

const RELEASE = ['odigos-mcp', '--namespace', 'odigos-system', '--timeout', '20s'] as const;

function install(values: Mapping, { environment }: HelmCluster): Promise<EndedProcess> {
  return withValues(values, ['install', ...RELEASE, CHART], environment);
}

function uninstall({ environment }: HelmCluster): Promise<EndedProcess> {
  return helm(['uninstall', ...RELEASE], environment);
}

const rightsIn = (server: HelmCluster): readonly string[] =>
  server.objects().filter((name) => RIGHTS.includes(name.split('/')[0] ?? ''));

/** The Jobs of an event, in the order that helm runs them in. */
async function jobsAt(event: string, values: Mapping): Promise<readonly string[]> {
  const jobs = (await templated(values)).filter((one) => one.kind === 'Job' && hookOf(one).events.includes(event));
  return jobs.toSorted((a, b) => hookOf(a).weight - hookOf(b).weight).map(({ metadata }) => metadata.name);
}

const isOfRelease = (name: string): boolean => /ui-(writes|recommendations)/.test(name);
const rightsLeft = (server: HelmCluster): readonly string[] => rightsIn(server).filter((name) => !isOfRelease(name));

describe.each(Object.entries(VALUE_SETS))('helm with the values of %s', (_name, values) => {
  test('leaves nothing of the hooks after an installation or a removal that succeeds', async () => {
    const server = await cluster(() => 'complete');
    expect(await install(values, server)).toMatchObject({ code: 0 });
    expect(rightsLeft(server)).toEqual([]);
    expect(server.objects().filter((name) => name.startsWith('Job/'))).toEqual([]);
    expect(await uninstall(server)).toMatchObject({ code: 0 });
    expect(server.objects()).toEqual([]);
  });

  test('leaves no rights when a Job fails at an installation, whichever, and keeps its log', async () => {
    for (const failing of await jobsAt('post-install', values)) {
      const server = await cluster((job) => (job === failing ? 'failed' : 'complete'));
      expect((await install(values, server)).code, failing).not.toBe(0);
      expect(rightsLeft(server), failing).toEqual([]);
      expect(server.objects()).toContain(`Job/${failing}`);
    }
  });

  test('leaves no rights when a Job fails at a removal, whichever, nor when it is then removed without hooks', async () => {
    let failing: string | undefined;
    const server = await cluster((job) => (job === failing ? 'failed' : 'complete'));
    await install(values, server);
    for (failing of await jobsAt('pre-delete', values)) {
      expect((await uninstall(server)).code, failing).not.toBe(0);
      expect(rightsLeft(server), failing).toEqual([]);
    }
    expect(await helm(['uninstall', ...RELEASE, '--no-hooks'], server.environment)).toMatchObject({ code: 0 });
    expect(server.objects().filter((name) => !name.startsWith('Job/'))).toEqual([]);
  });

  test('makes no rights where Jobs are refused', async () => {
    const server = await cluster(() => 'refused');
    const { code, stderr } = await install(values, server);
    expect(code).not.toBe(0);
    expect(stderr).toContain('denied the request');
    expect(rightsLeft(server)).toEqual([]);
  });
});
