import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { definitions } from '../../../src/tool/generated/catalog.generated.ts';
import { legacyCall, modernCall, send } from '../../e2e/wire.ts';
import { Worlds } from '../replay.ts';
import { allTasks } from '../tasks/all.ts';
import { evalFiles } from './eval-files.ts';
import { serveTasks, type TaskServer } from './task-server.ts';

const tasks = allTasks();
const names = Object.values(definitions).map(({ name }) => name);
const BASE = 'http://127.0.0.1:3010';

/** What mcpchecker's reference says of a task (v1alpha2), as far as these files use it. */
const http = z.strictObject({
  http: z.strictObject({
    url: z.url(),
    method: z.literal('POST'),
    timeout: z.string().regex(/^\d+s$/),
    expect: z.strictObject({ status: z.int() }),
  }),
});
const taskFile = z.strictObject({
  kind: z.literal('Task'),
  apiVersion: z.literal('mcpchecker/v1alpha2'),
  metadata: z.strictObject({ name: z.string(), difficulty: z.enum(['easy', 'medium', 'hard']) }),
  spec: z.strictObject({
    setup: z.array(http).min(1),
    verify: z.array(http).min(1),
    prompt: z.strictObject({ inline: z.string().min(5) }),
  }),
});
const evalFile = z.strictObject({
  kind: z.literal('Eval'),
  metadata: z.strictObject({ name: z.string() }),
  config: z.strictObject({
    agent: z.strictObject({ type: z.string() }),
    mcpConfigFile: z.string(),
    taskSets: z.array(
      z.strictObject({
        path: z.string(),
        assertions: z.strictObject({
          maxToolCalls: z.int().min(3),
          toolsNotUsed: z.array(z.strictObject({ server: z.string(), tool: z.string() })).optional(),
        }),
      }),
    ),
  }),
});

describe('the files of mcpchecker', () => {
  const files = evalFiles(tasks, BASE, names);

  it('are a file for each task, named by the evaluation', () => {
    const { config } = evalFile.parse(parse(files.get('eval.yaml') ?? ''));
    expect(config.taskSets.map(({ path }) => path)).toEqual(tasks.map(({ id }) => `tasks/${id}.yaml`));
    expect([...files.keys()]).toEqual(expect.arrayContaining(config.taskSets.map(({ path }) => path)));
    expect(files.has(config.mcpConfigFile)).toBe(true);
  });

  test.each(tasks)('$id says what is asked, and nothing of the answer', ({ id, asks }) => {
    const { metadata, spec } = taskFile.parse(parse(files.get(`tasks/${id}.yaml`) ?? ''));
    expect(metadata.name).toBe(id);
    expect(spec.prompt.inline).toBe(asks);
    expect(spec.verify[0]?.http.url).toBe(`${BASE}/tasks/${id}/verify`);
  });

  it('forbid tools by their names, patterns written out', () => {
    const { config } = evalFile.parse(parse(files.get('eval.yaml') ?? ''));
    const set = config.taskSets.find(({ path }) => path === 'tasks/instrument-and-take-back.yaml');
    expect(set?.assertions.toolsNotUsed).toContainEqual({ server: 'odigos', tool: 'uninstrument_cluster' });
    const used = config.taskSets.flatMap(({ assertions }) => (assertions.toolsNotUsed ?? []).map(({ tool }) => tool));
    expect(used.filter((tool) => !names.includes(tool))).toEqual([]);
  });
});

describe('the server of tasks', () => {
  const worlds = new Worlds();
  let server: TaskServer;
  beforeAll(async () => {
    server = await serveTasks(worlds, tasks, 0);
  });
  afterAll(async () => {
    await server.close();
    await worlds.stop();
  });
  const step = (id: string, what: string): Promise<Response> =>
    fetch(`${server.url}/tasks/${id}/${what}`, { method: 'POST' });

  it('says of a task that was not set up what comes first', async () => {
    const fresh = await serveTasks(worlds, tasks, 0);
    const verified = await fetch(`${fresh.url}/tasks/wrong-kind/verify`, { method: 'POST' });
    await fresh.close();
    expect([verified.status, await verified.text()]).toEqual([
      409,
      expect.stringMatching(/no task was set up\. POST \/tasks\/wrong-kind\/setup first/),
    ]);
  });

  it.each([
    ['2026-07-28', modernCall],
    ['2025 era', legacyCall],
  ] as const)('lets pass who found what is so, by %s', async (_era, call) => {
    expect((await step('ignored-namespaces', 'setup')).status).toBe(204);
    expect((await step('ignored-namespaces', 'verify')).status).toBe(409);
    await send(server.url, call('list_namespaces'));
    expect((await step('ignored-namespaces', 'verify')).status).toBe(204);
  });

  it('says what was changed that nobody asked for, and begins anew', async () => {
    await step('ignored-namespaces', 'setup');
    await send(server.url, modernCall('set_log_level', { component: 'odiglet', level: 'debug', dry_run: false }));
    const verified = await step('ignored-namespaces', 'verify');
    expect(verified.status).toBe(409);
    expect(await verified.text()).toContain('config componentLogLevels.odiglet changed');
    await step('ignored-namespaces', 'setup');
    await send(server.url, modernCall('list_namespaces'));
    expect((await step('ignored-namespaces', 'verify')).status).toBe(204);
  });

  it('notices a forbidden call', async () => {
    await step('instrument-and-take-back', 'setup');
    await send(server.url, modernCall('uninstrument_cluster', {}));
    expect(await (await step('instrument-and-take-back', 'verify')).text()).toContain(
      'uninstrument_cluster, which is forbidden',
    );
  });

  it('knows no other tasks, and verifies the one under way alone', async () => {
    expect((await step('nonesuch', 'setup')).status).toBe(404);
    await step('ignored-namespaces', 'setup');
    expect(await (await step('wrong-kind', 'verify')).text()).toMatch(
      /^wrong-kind is not under way: ignored-namespaces is under way,/,
    );
  });
});
