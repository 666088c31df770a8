import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { leaveAllToFile } from '../processes.ts';
import { type Engine, NO_ENGINE, startEngine } from '../redis.ts';
import { listeningClient } from './listening-client.ts';
import { type Served, type ServeOptions, serve } from './serve.ts';
import { until as untilSoon } from './until.ts';
import { modern, send } from './wire.ts';

const WITHOUT_CREATE_ACTION = { edit: (contract: string) => contract.replace(/^ {2}createAction\(.*\n/m, '') };
/** A reading of the schema that a busy machine does not answer in time is tried again after 15 s. */
const until = (what: string, condition: () => boolean | Promise<boolean>): Promise<void> =>
  untilSoon(what, condition, 50_000);
/** Between two looks on account of notices. */
const GAP_MS = 5_000;

describe.skipIf(NO_ENGINE)(
  `changes that another replica saw first${NO_ENGINE ? ` (${NO_ENGINE})` : ''}`,
  { timeout: 120_000 },
  () => {
    let engine: Engine;
    let folder: string;

    beforeAll(async () => {
      engine = await startEngine();
      leaveAllToFile();
      folder = mkdtempSync(join(tmpdir(), 'odigos-mcp-notices-'));
      writeFileSync(join(folder, 'key'), new Uint8Array(32).fill(6));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const replica = async ({ environment, ...options }: ServeOptions = {}): Promise<Served> => {
      const served = await serve({
        environment: { MCP_STATE_URL: engine.url.href, MCP_PLAN_KEY_FILE: join(folder, 'key'), ...environment },
        ...options,
      });
      onTestFinished(() => served.stop());
      return served;
    };
    /** The channel of notices, and how many hear what is said there. */
    const channel = async (): Promise<{ readonly name: string; readonly hearing: number }> => {
      const [name = ''] = /odigos-mcp:\S+/.exec(await engine.command('PUBSUB', 'CHANNELS', '*')) ?? [];
      const [, hearing] = /\r\n:(\d+)/.exec(await engine.command('PUBSUB', 'NUMSUB', name)) ?? [];
      return { name, hearing: Number(hearing ?? 0) };
    };
    const untilHearing = (count: number): Promise<void> =>
      until(`${count} hear`, async () => (await channel()).hearing === count);
    /** One that follows nothing by itself for an hour, and another before the same UI that looks all the time. */
    const slowAndQuick = async (more: ServeOptions = {}): Promise<readonly [slow: Served, quick: Served]> => {
      await untilHearing(0);
      const slow = await replica(more);
      const quick = await replica({ ...more, uiUrl: slow.upstream.url, schemaEveryMs: 200, followEveryMs: 200 });
      await untilHearing(2);
      return [slow, quick];
    };
    const listening = async ({ url }: Served) => {
      const listener = await listeningClient(`${url}/mcp?toolsets=all`);
      onTestFinished(() => listener.client.close());
      return listener;
    };

    test('a client is told by its own replica, which looked since the other had seen it', async () => {
      const [slow] = await slowAndQuick();
      const { lists } = await listening(slow);
      slow.demo.become(WITHOUT_CREATE_ACTION);
      await until('the client is told', () => lists.length === 1);
      expect(lists[0]).not.toContain('create_action');
      expect(lists[0]).toContain('list_actions');
    });

    test('a stream ends when the other saw first that /mcp was switched off', async () => {
      const [slow] = await slowAndQuick({ environment: { MCP_ACCESS_MODE: 'cluster' } });
      const { client } = await listening(slow);
      slow.demo.cluster.configuration.upgradeChart({ mcpEnabled: false });
      expect(await client.autoOpenedSubscription?.closed).toBe('graceful');
      await until('it is off', async () => (await send(slow.url, modern('tools/list', {}))).status === 404);
    });

    test('without the engine each goes on; once it is back they look for what they have missed, and hear each other again', async () => {
      const [slow, quick] = await slowAndQuick();
      const { lists } = await listening(slow);
      const own = await listening(quick);
      await engine.kill();
      slow.demo.become(WITHOUT_CREATE_ACTION);
      await until('the quick one tells its own', () => own.lists.length === 1);
      expect(lists).toHaveLength(0);
      expect((await send(slow.url, modern('tools/list', {}))).status).toBe(200);
      await engine.start();
      leaveAllToFile();
      await until('the slow one looks for what it has missed', () => lists.length === 1);
      expect(lists[0]).not.toContain('create_action');
      await untilHearing(2);
    });

    test('forged ones, in a flood and of any content, cost a few readings, and none is answered by another', async () => {
      const served = await replica({ mode: 'read-write' });
      await untilHearing(1);
      const { name } = await channel();
      const { lists } = await listening(served);
      const said = await engine.heard(name);
      served.upstream.forget();
      const began = performance.now();
      for (const content of ['', 'read-write', '{"mode":"read-write"}', '\0\xff', 'x'.repeat(100_000)]) {
        await Promise.all(Array.from({ length: 40 }, () => engine.command('PUBLISH', name, content)));
      }
      await until('it looked', () => served.upstream.posts.length > 0);
      const most = 1 + Math.ceil((performance.now() - began) / GAP_MS);
      // The access settings, and the schema.
      expect(served.upstream.posts.length).toBeLessThanOrEqual(2 * most);
      expect(lists).toEqual([]);
      await until('all were said', () => said() >= 200);
      // Those of the test, and none of the replica's.
      expect(said()).toBe(200);
      expect((await send(served.url, modern('tools/list', {}))).status).toBe(200);
    });
  },
);
