import { readFileSync } from 'node:fs';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { knownReleases } from '../../src/demo/releases/contracts.ts';
import { fillSmallCluster } from '../../src/demo/worlds/small-cluster.ts';
import { EVERYTHING } from '../e2e/possible.ts';
import { recordingsOfReleases } from '../recordings/recordings.ts';
import { type Asked, demo } from './ask.ts';
import { wholeQueries } from './whole-answer.ts';

const release = (name: string): Promise<Asked> => demo({ ...EVERYTHING, version: { release: name } });

/** The words of conditions, each with where it stands: `agentInjectionEnabled AgentEnabled EnabledSuccessfully`. */
function words(value: unknown, place = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => words(one, place));
  if (typeof value !== 'object' || value === null) return [];
  const own = 'reasonEnum' in value && 'name' in value ? [`${place} ${value.name} ${value.reasonEnum}`] : [];
  return [...own, ...Object.entries(value).flatMap(([name, below]) => words(below, name))];
}

function withFailingLibrary(cluster: Asked['api']['cluster']): void {
  fillSmallCluster(cluster);
  const like = cluster.workload({ namespace: 'shop', kind: 'Deployment', name: 'catalog' });
  if (!like) throw new Error('the small cluster has no catalog');
  const effect = { kind: 'library-unhealthy', message: 'no hooks' } as const;
  cluster.addWorkload({ ...like, id: { ...like.id, name: 'broken-library' }, effect, pods: [] });
  cluster.reconcileNamespace('shop');
}

const SHOWN = `{ workloads {
  id { namespace kind name }
  markedForInstrumentation { markedForInstrumentation }
  workloadOdigosHealthStatus { name status reasonEnum message }
  conditions {
    agentInjectionEnabled { name status reasonEnum message }
    agentInjected { name status reasonEnum message }
    processesAgentHealth { name status reasonEnum message }
    expectingTelemetry { name status reasonEnum message }
  }
  podsHealthStatus { name status reasonEnum message }
} }`;

describe('the embedded API as of a release', () => {
  it.each(knownReleases())('%s introspects as its contract, and says its number', async (name) => {
    const { ask } = await release(name);
    const answer = await ask(getIntrospectionQuery({ inputValueDeprecation: true }));
    const told: IntrospectionQuery = JSON.parse(JSON.stringify(answer.data));
    const contract = buildSchema(readFileSync(`graphql/releases/${name}.graphql`, 'utf8'));
    const sorted = (schema: Parameters<typeof printSchema>[0]) => printSchema(lexicographicSortSchema(schema));
    expect(sorted(buildClientSchema(told))).toBe(sorted(contract));
    const version = await ask('{ config { odigosVersion } describeOdigos { odigosVersion { value } } }');
    expect(version.at('config.odigosVersion')).toBe(name === 'next' ? 'v1.36.0-next' : name);
    expect(version.at('describeOdigos.odigosVersion.value')).toBe(version.at('config.odigosVersion'));
  });

  it.each(knownReleases())('%s says no value that its contract does not know', async (name) => {
    const { ask, clock } = await release(name);
    clock.step(10 * 60 * 1000);
    const contract = buildSchema(readFileSync(`graphql/releases/${name}.graphql`, 'utf8'));
    const said: string[] = [];
    for (const query of wholeQueries(contract))
      said.push(...(await ask(query)).errors.map(({ message, path }) => `${message}: ${path?.join('.')}`));
    // The store of insights is told to be away by the view that says so of itself.
    expect([...new Set(said)].filter((message) => !message.startsWith('unavailable: '))).toEqual([]);
  });

  it.each([
    ['v1.24.0', 'v1.24.5'],
    ['v1.26.0', 'v1.26.0'],
    ['v1.28.0', 'v1.28.12'],
    ['v1.31.0', 'v1.31.2'],
    ['v1.33.0', 'v1.33.0'],
  ])('%s speaks of conditions in no words but the newest ones and those recorded of %s', async (name, recorded) => {
    // Titles stand there with spaces, codes without.
    const documents = readFileSync('docs/ui-api/releases.md', 'utf8').replace(/\s/g, '').toLowerCase();
    const heard = recordingsOfReleases()
      .filter((one) => one.name.startsWith(`${recorded}/workloads/`))
      .flatMap(({ data }) => words(data));
    const parts = (all: readonly string[]): ReadonlySet<string> =>
      new Set(all.flatMap((word) => word.split(' ').slice(1)));
    const newest = words((await (await demo(EVERYTHING)).ask(SHOWN)).data);
    const said = words((await (await release(name)).ask(SHOWN)).data);
    const renamed = [...parts(said)].filter((word) => !parts(newest).has(word));
    expect(renamed).not.toEqual([]);
    expect(renamed.filter((word) => !parts(heard).has(word) && !documents.includes(word.toLowerCase()))).toEqual([]);
    // And of the newest ones none that a release had another word for.
    const titles = said.filter((word) =>
      /^(agentInjectionEnabled|workloadOdigosHealthStatus) AgentEnabled .* /.test(word),
    );
    expect(titles).toEqual([]);
  });

  it('up to v1.31 overlooks a library that fails in a healthy process, as that release does', async () => {
    const verdicts = z.object({
      workloads: z.array(
        z.looseObject({
          id: z.object({ name: z.string() }),
          workloadOdigosHealthStatus: z.object({ status: z.string() }),
        }),
      ),
    });
    const failing = async (name: string): Promise<readonly string[]> => {
      const { ask, clock } = await demo({ version: { release: name }, fill: withFailingLibrary });
      clock.step(10 * 60 * 1000);
      const { workloads } = verdicts.parse((await ask(SHOWN)).data);
      return workloads.flatMap((one) => (one.workloadOdigosHealthStatus.status === 'Failure' ? [one.id.name] : []));
    };
    expect(await failing('v1.32.0')).toContain('broken-library');
    expect(await failing('v1.31.0')).not.toContain('broken-library');
  });

  it('up to v1.26 obeys the namespace beside the mark', async () => {
    const asked = '{ workloads(filter: { namespace: "shop", markedForInstrumentation: true }) { id { namespace } } }';
    const namespaces = async (name: string): Promise<ReadonlySet<unknown>> => {
      const { workloads } = z
        .object({ workloads: z.array(z.object({ id: z.object({ namespace: z.string() }) })) })
        .parse((await (await release(name)).ask(asked)).data);
      return new Set(workloads.map(({ id }) => id.namespace));
    };
    expect(await namespaces('v1.26.0')).toEqual(new Set(['shop']));
    expect((await namespaces('v1.28.0')).size).toBeGreaterThan(1);
  });

  it('becomes another release over the same cluster', async () => {
    const { api, ask } = await release('v1.26.0');
    api.become({ release: 'v1.33.0' });
    expect((await ask('{ config { odigosVersion } actionTypes { type } }')).at('config.odigosVersion')).toBe('v1.33.0');
  });
});
