import { describe, expect, it } from 'vitest';
import { isWrite } from '../../src/access/tool-kind.ts';
import { fillSmallCluster } from '../../src/demo/worlds/small-cluster.ts';
import type { ToolDefinition } from '../../src/tool/definition.ts';
import { isRecord } from '../../src/tool/fields.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';
import { areWorkloadKinds } from '../../src/tool/workload-kind.ts';
import { namesOne, needsKind } from '../../src/tool/workload-reference.ts';
import { minimalArguments } from '../e2e/arguments.ts';
import { errorOf, type ToolResult } from '../e2e/envelope.ts';
import { EVERYTHING, possibleArguments } from '../e2e/possible.ts';
import { type Workbench, workbench } from '../tools/workbench.ts';
import { boundTo, foreignMarks, markedWorld } from './namespaces/bound.ts';

const all: readonly ToolDefinition[] = Object.values(definitions);
const listing = all.filter(({ inputSchema: { properties } }) => properties.workloads !== undefined);
const naming = [
  ...all.filter(({ inputSchema }) => namesOne(inputSchema) && areWorkloadKinds(inputSchema.properties.kind?.enum)),
  ...listing,
];
const kindful = [...all.filter(({ inputSchema }) => needsKind(inputSchema)), ...listing];

interface Workload {
  readonly namespace: string;
  readonly kind: string;
  readonly name: string;
}

/** A tool on a cluster where it can do what it is for, and the workload that it is asked about there. */
async function atWork(tool: ToolDefinition) {
  const bench = await workbench({ demo: EVERYTHING });
  const given = isWrite(tool.kind) ? possibleArguments(tool, bench.demo) : minimalArguments(tool, bench.demo);
  const [listed] = Array.isArray(given.workloads) ? given.workloads : [undefined];
  const { namespace, kind, name }: Record<string, unknown> = isRecord(listed) ? listed : { ...STOREFRONT, ...given };
  const workload: Workload = { namespace: String(namespace), kind: String(kind), name: String(name) };
  const asked = (one: object): object => (listed ? { ...given, workloads: [one] } : { ...given, ...one });
  return { bench, workload, asked, call: (one: object): Promise<ToolResult> => bench.call(tool.name, asked(one)) };
}

const STOREFRONT = { namespace: 'default', kind: 'Deployment', name: 'storefront' } as const;
const bare = (name: string) => ({ namespace: undefined, kind: undefined, name });

/** What a call comes to, without what says how its arguments were understood. */
function outcome({ envelope: { data, error, context } }: ToolResult): object {
  const warnings = (context.warnings ?? []).filter((sentence) => !sentence.includes('was taken as'));
  const { plan, ...rest }: Record<string, unknown> = data ?? {};
  return { data: rest, hasPlan: plan !== undefined, error, warnings };
}

/** What an answer says of a name: a refusal, or a warning beside nothing. */
function said(result: ToolResult): string {
  return result.isError ? errorOf(result).message : (result.envelope.context.warnings ?? []).join(' ');
}

const queriesOf = ({ upstream }: Workbench): readonly string[] => upstream.posts.map(({ operation }) => operation);

describe.each(naming)('$name', (tool) => {
  it('takes a workload as namespace/Kind/name and as any spelling of its kind', async () => {
    const { call, workload } = await atWork(tool);
    const { namespace, kind, name } = workload;
    const strict = outcome(await call(workload));
    expect(outcome(await call(bare(`${namespace}/${kind}/${name}`)))).toEqual(strict);
    expect(outcome(await call({ namespace, kind: undefined, name: `${kind.toLowerCase()}/${name}` }))).toEqual(strict);
    expect(outcome(await call({ namespace, kind: `${kind.toLowerCase()}s`, name }))).toEqual(strict);
  });

  it('refuses a reference that disagrees with what stands beside it', async () => {
    const { call, workload } = await atWork(tool);
    const { namespace, kind, name } = workload;
    for (const one of [
      { namespace: 'payments-2', kind: undefined, name: `${namespace}/${kind}/${name}` },
      { namespace, kind: 'DaemonSet', name: `${namespace}/${kind}/${name}` },
      { namespace, kind, name: `a/b/c/${name}` },
      { namespace, kind, name: `${name}/` },
    ]) {
      expect(errorOf(await call(one))).toMatchObject({ side: 'arguments', message: expect.stringContaining('name') });
    }
  });

  it('names the nearest for a misspelt name, and says whether kind or namespace is wrong', async () => {
    const { call, workload } = await atWork(tool);
    const { namespace, kind, name } = workload;
    const full = `${namespace}/${kind}/${name}`;
    expect(said(await call({ ...workload, name: `${name}x` }))).toContain(name);
    expect(said(await call({ ...workload, namespace: `${namespace}x` }))).toMatch(
      new RegExp(`(The namespace is wrong|There is no namespace).*${namespace}`),
    );
    const otherKind = said(await call({ ...workload, kind: kind === 'Deployment' ? 'StatefulSet' : 'Deployment' }));
    expect(otherKind).toContain(`The kind is wrong: it is a ${kind}.`);
    const far = said(await call({ ...workload, name: 'klingon-9' }));
    expect(far).not.toContain('Did you mean');
    expect(far).not.toContain(full);
  });
});

describe.each(kindful)('$name without a kind', (tool) => {
  it('finds it out where namespace and name decide, by one read, and says so before a write', async () => {
    const { bench, call, workload } = await atWork(tool);
    const { namespace, kind, name } = workload;
    const strict = outcome(await call(workload));
    const before = queriesOf(bench).length;
    const result = await call({ namespace, kind: undefined, name });
    expect(outcome(result)).toEqual(strict);
    expect(
      queriesOf(bench)
        .slice(before)
        .filter((one) => one === 'list_sources_kinds'),
    ).toHaveLength(1);
    expect(outcome(await call(bare(`${namespace}/${name}`)))).toEqual(strict);
    if (isWrite(tool.kind)) {
      const understood = `${namespace}/${name} was taken as ${namespace}/${kind}/${name}.`;
      expect(result.envelope.context.warnings).toContain(understood);
    }
  });

  it('reads nothing for it where it is given', async () => {
    const { bench, call, workload } = await atWork(tool);
    await call(workload);
    expect(queriesOf(bench)).not.toContain('list_sources_kinds');
  });

  it('is refused where there is none of that name, with the nearest', async () => {
    const { call, workload } = await atWork(tool);
    const { namespace, name } = workload;
    expect(errorOf(await call({ namespace, kind: undefined, name: `${name}x` }))).toMatchObject({
      side: 'target',
      changed: 'no',
      message: expect.stringContaining(name),
    });
  });
});

describe('a workload whose name two kinds have', () => {
  it('is refused with both, and with the call for each', async () => {
    const bench = await workbench({
      demo: {
        fill: (cluster) => {
          fillSmallCluster(cluster);
          const storefront = cluster.workload(STOREFRONT);
          if (!storefront) throw new Error('there is no storefront');
          cluster.addWorkload({ ...storefront, id: { ...STOREFRONT, kind: 'StatefulSet' }, pods: [] });
        },
      },
    });
    const { envelope } = await bench.call('describe_source', { namespace: 'default', name: 'storefront' });
    expect(envelope.error?.message).toContain('default/Deployment/storefront and default/StatefulSet/storefront');
    expect(envelope.next_steps.map(({ arguments: given }) => given)).toEqual([
      { namespace: 'default', kind: 'Deployment', name: 'storefront' },
      { namespace: 'default', kind: 'StatefulSet', name: 'storefront' },
    ]);
  });
});

describe.each(naming.filter((tool) => needsKind(tool.inputSchema)))('$name of a name alone', (tool) => {
  it('finds the workload that has it, and says so; a write is led to its preview', async () => {
    const { bench, call, workload } = await atWork(tool);
    const { namespace, kind, name } = workload;
    const result = await call(bare(name));
    if (!isWrite(tool.kind)) {
      expect(outcome(result)).toEqual(outcome(await call(workload)));
      expect(result.envelope.context.warnings?.[0]).toContain(`was taken as ${namespace}/${kind}/${name}`);
      return;
    }
    expect(errorOf(result)).toMatchObject({ side: 'target', changed: 'no' });
    expect(errorOf(result).message).toContain(`${namespace}/${kind}/${name}`);
    const [step] = result.envelope.next_steps;
    expect(step).toMatchObject({ tool: tool.name, arguments: { namespace, kind, name } });
    expect((await bench.call(tool.name, step?.arguments)).isError).toBe(false);
    expect(bench.upstream.mutations()).toEqual([]);
  });

  it('is refused for the namespace where nothing has that name', async () => {
    const { call } = await atWork(tool);
    expect(errorOf(await call(bare('klingon-9')))).toMatchObject({
      side: 'arguments',
      message: expect.stringContaining('namespace is required'),
    });
  });
});

describe('a caller that is bound to namespaces', () => {
  it.each(naming)('hears of no name of others by $name', async ({ name: tool }) => {
    const caller = boundTo('team-alpha9c');
    const bench = await markedWorld(caller);
    for (const namespace of ['team-alpha9c', 'team-alpha', 'team-bravo', 'nowhere']) {
      for (const name of [
        'gatewax',
        'api-bravo',
        'api-alpha',
        `${namespace}/api-delta`,
        `${namespace}/Deployment/api`,
      ]) {
        for (const kind of [undefined, 'Deployment', 'CronJob']) {
          const one = { namespace, ...(kind ? { kind } : {}), name };
          const given = tool.endsWith('_workloads') ? { workloads: [one] } : one;
          const { text } = await bench.call(tool, given);
          expect({ given, marks: foreignMarks(caller, text, given), text }).toMatchObject({ marks: [] });
        }
      }
    }
  });

  it('finds by its name alone what is its own, and never what is of others', async () => {
    const caller = boundTo('team-alpha9c');
    const bench = await markedWorld(caller);
    for (const name of ['gateway', 'api-bravo9c', 'api-alpha9c', 'api']) {
      const { text } = await bench.call('describe_source', { name });
      expect({ name, marks: foreignMarks(caller, text, { name }), text }).toMatchObject({ marks: [] });
    }
  });

  it('is refused a namespace of others before a kind is looked for', async () => {
    const bench = await markedWorld(boundTo('team-alpha9c'));
    const before = bench.upstream.posts.length;
    const error = errorOf(await bench.call('describe_source', { namespace: 'team-bravo9c', name: 'gateway' }));
    expect(error.side).toBe('access');
    expect(bench.upstream.posts).toHaveLength(before);
  });
});

describe('in read-only mode', () => {
  it.each(kindful.filter(({ kind }) => isWrite(kind)))('$name reads nothing for a kind', async (tool) => {
    const { bench: open, asked, workload } = await atWork(tool);
    const bench = await workbench({ mode: 'read-only', demo: EVERYTHING });
    const { namespace, name } = workload;
    expect(errorOf(await bench.call(tool.name, asked({ namespace, kind: undefined, name }))).side).toBe('access');
    expect(queriesOf(bench)).toEqual([]);
    expect(queriesOf(open)).toEqual([]);
  });
});
