import { afterEach, describe, expect, test } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import type { ToolDefinition } from '../../src/tool/definition.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';
import { listeningClient } from './listening-client.ts';
import { type Served, type ServeOptions, serve } from './serve.ts';
import { until } from './until.ts';
import { legacy, modern, modernCall, resultOf, rpc, rpcError, send } from './wire.ts';

const all: readonly ToolDefinition[] = Object.values(definitions);
/** What the newest UI is served by. */
const NAMES = servedTools(createCatalog()).map(({ name }) => name);
const WITHOUT_CREATE_ACTION = (contract: string): string => contract.replace(/^ {2}createAction\(.*\n/m, '');

const closings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0).reverse()) await close();
});

async function served(options: ServeOptions = {}): Promise<Served> {
  const one = await serve({ mode: 'read-write', ...options });
  closings.push(() => one.stop());
  return one;
}

/** The real client of protocol 2026-07-28, which opens its stream by itself and lists again when it is told to. */
async function subscribed(url: string, query = 'toolsets=all') {
  const { client, lists } = await listeningClient(`${url}/mcp?${query}`);
  closings.push(() => client.close());
  const subscription = client.autoOpenedSubscription;
  if (!subscription) throw new Error('no stream was opened');
  return { client, lists, subscription };
}

describe('a client that listens', () => {
  test('is told when the UI can no longer serve a tool, and when it can again', async () => {
    const server = await served({ schemaEveryMs: 50 });
    const { client, lists } = await subscribed(server.url);
    expect(client.getServerCapabilities()?.tools).toEqual({ listChanged: true });
    server.demo.become({ edit: WITHOUT_CREATE_ACTION });
    await until('the first word', () => lists.length >= 1);
    expect(lists[0]).toEqual(NAMES.filter((name) => name !== 'create_action'));
    server.demo.become({});
    await until('the second word', () => lists.length >= 2);
    expect(lists[1]).toEqual(NAMES);
  });

  test('sees a tool of a regenerated catalog, and can call it', async () => {
    const server = await served();
    const { client, lists } = await subscribed(server.url);
    const { get_access } = definitions;
    server.server.catalog.replace(createCatalog([...all, { ...get_access, name: 'who_am_i', title: 'Who am I' }]));
    await until('the new tool', () => lists.length >= 1);
    expect(lists[0]).toContain('who_am_i');
    const { structuredContent } = await client.callTool({ name: 'who_am_i', arguments: {} });
    expect(structuredContent).toMatchObject({ data: { clusterName: 'demo' } });
  });

  test('is not told of changes outside its own view', async () => {
    const server = await served();
    const [narrow, wide] = [await subscribed(server.url, 'toolsets=telemetry'), await subscribed(server.url)];
    server.server.catalog.replace(createCatalog(all.filter(({ name }) => name !== 'create_action')));
    await until('the others to be told', () => wide.lists.length === 1);
    server.server.catalog.replace(createCatalog(all.filter(({ name }) => name !== 'get_service_map')));
    await until('its own change', () => narrow.lists.length === 1);
    await until('the change of all', () => wide.lists.length === 2);
    expect(narrow.lists[0]).not.toContain('get_service_map');
  });

  test('many are told at once', async () => {
    const server = await served();
    const many = await Promise.all(Array.from({ length: 25 }, () => subscribed(server.url)));
    server.server.catalog.replace(createCatalog(all.slice(1)));
    await until('all to be told', () => many.every(({ lists }) => lists.length === 1));
  });

  test('takes no place from the calls of others', async () => {
    const server = await served({ environment: { MCP_MAX_IN_FLIGHT: '2' } });
    const [one, two] = [await subscribed(server.url), await subscribed(server.url), await subscribed(server.url)];
    const { isError } = resultOf(await send(server.url, modernCall('get_access')));
    expect(isError).toBe(false);
    expect([one, two].length).toBe(2);
  });

  test('hears the end of its stream from a server that stops, which does not wait for it', async () => {
    const server = await serve({ mode: 'read-write' });
    const { subscription } = await subscribed(server.url);
    const started = performance.now();
    await server.stop();
    expect(performance.now() - started).toBeLessThan(900);
    expect(await subscription.closed).toBe('graceful');
  });

  test('hears the end of its stream when /mcp is switched off, and may listen again once it is on', async () => {
    const server = await served({ followEveryMs: 25, environment: { MCP_ACCESS_MODE: 'cluster' } });
    const { client, subscription } = await subscribed(server.url);
    server.demo.cluster.configuration.upgradeChart({ mcpEnabled: false });
    expect(await subscription.closed).toBe('graceful');
    server.demo.cluster.configuration.upgradeChart({ mcpEnabled: true });
    await until('/mcp to be back', async () => (await send(server.url, modern('tools/list', {}))).status === 200);
    const again = await client.listen({ toolsListChanged: true });
    expect(again.honoredFilter).toEqual({ toolsListChanged: true });
  });
});

describe('what is announced', () => {
  test('to a client of the 2025 era no list changes, since it has no stream to hear of them', async () => {
    const server = await served();
    const hello = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'old', version: '1' } };
    const { result } = rpc(await send(server.url, legacy('initialize', hello)));
    expect(result).toMatchObject({ capabilities: { tools: {} } });
    expect(JSON.stringify(result)).not.toContain('listChanged');
    expect((await send(server.url, { method: 'GET', headers: { accept: 'text/event-stream' } })).status).toBe(405);
    expect(rpcError(await send(server.url, legacy('subscriptions/listen', { notifications: {} })))).toMatchObject({
      code: -32_601,
    });
  });

  test('of single resources nothing: a stream that asks for them alone ends at once', async () => {
    const server = await served();
    const answer = await send(
      server.url,
      modern('subscriptions/listen', { notifications: { resourceSubscriptions: ['odigos://destinations'] } }),
    );
    expect(rpc(answer).result).toMatchObject({ resultType: 'complete' });
  });

  test('a request to listen that says not for what is refused', async () => {
    const server = await served();
    expect(rpcError(await send(server.url, modern('subscriptions/listen', {})))).toMatchObject({ code: -32_602 });
  });
});
