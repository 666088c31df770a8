import { createServer, type Server as HttpServer, type IncomingMessage, request } from 'node:http';
import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import type { ListedTool } from '../../../src/catalog/catalog.ts';
import { createCatalog } from '../../../src/catalog/catalog.ts';
import { Subscriptions } from '../../../src/server/mcp/subscriptions.ts';
import { until } from '../../e2e/until.ts';
import { modern } from '../../e2e/wire.ts';

const [one, two] = createCatalog().listed;
if (!one || !two) throw new Error('no tools');

const servers: HttpServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** Streams over HTTP whose clients all list what the test says. */
async function listening(maxOpen: number) {
  const served: { listed: readonly ListedTool[]; holds: boolean } = { listed: [one as ListedTool], holds: true };
  const subscriptions = new Subscriptions({
    maxOpen,
    maxOfOne: 2,
    onProtocolError: () => undefined,
  });
  const app = express();
  app.post('/mcp', express.json(), (message, response, next) => {
    const listening = {
      requester: 'token a',
      listNow: () => ({ tools: served.listed, prompts: [], resources: [] }),
      stillHolds: () => served.holds,
    };
    subscriptions.serve({ body: message.body, ...listening }, message, response).catch(next);
  });
  const server = createServer(app);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = `http://127.0.0.1:${address.port}/mcp`;
  return { served, subscriptions, listen: () => open(url) };
}

/** Opens a stream and keeps what comes on it. */
async function open(url: string) {
  const { headers = {}, body } = modern('subscriptions/listen', { notifications: { toolsListChanged: true } });
  let text = '';
  let hasEnded = false;
  const sent = request(url, { method: 'POST', agent: false, headers });
  sent.on('error', () => undefined);
  const response = await new Promise<IncomingMessage>((resolve) => {
    sent.on('response', resolve);
    sent.end(body);
  });
  response.on('error', () => undefined);
  response.on('data', (chunk: Buffer) => {
    text += chunk.toString('utf8');
  });
  response.on('end', () => {
    hasEnded = true;
  });
  await until('an answer', () => text !== '');
  return {
    text: () => text,
    told: () => text.split('notifications/tools/list_changed').length - 1,
    hasEnded: () => hasEnded,
    leave: () => sent.destroy(),
  };
}

describe('streams of changes', () => {
  it('tell each client once for each change of its own list, whichever way it goes', async () => {
    const { served, subscriptions, listen } = await listening(10);
    const stream = await listen();
    subscriptions.tellChanged();
    served.listed = [one, two];
    subscriptions.tellChanged();
    subscriptions.tellChanged();
    served.listed = [one];
    subscriptions.tellChanged();
    await until('two words', () => stream.told() === 2);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(stream.told()).toBe(2);
  });

  it('are bounded, and a place is free again once a client has gone', async () => {
    const { subscriptions, listen } = await listening(2);
    const [first] = [await listen(), await listen()];
    expect((await listen()).text()).toContain('Subscription limit reached');
    expect(subscriptions.size).toBe(2);
    first?.leave();
    await until('a place', () => subscriptions.size === 1);
    expect((await listen()).text()).toContain('notifications/subscriptions/acknowledged');
  });

  it('of one requester are bounded too', async () => {
    const { subscriptions, listen } = await listening(10);
    await listen();
    expect(subscriptions.isFullFor('token a')).toBe(false);
    await listen();
    expect([subscriptions.isFullFor('token a'), subscriptions.isFullFor('token b')]).toEqual([true, false]);
  });

  it('end with the word of the protocol, and can be opened anew', async () => {
    const { subscriptions, listen } = await listening(2);
    const [first, second] = [await listen(), await listen()];
    await subscriptions.endOpen();
    await until('their end', () => first.hasEnded() && second.hasEnded());
    expect(first.text()).toContain('"resultType":"complete"');
    expect(subscriptions.size).toBe(0);
    await listen();
    expect(subscriptions.size).toBe(1);
  });

  it('of whoever may not listen any more are cut, and tell nothing', async () => {
    const { served, subscriptions, listen } = await listening(2);
    const stream = await listen();
    served.holds = false;
    served.listed = [one, two];
    subscriptions.tellChanged();
    await until('the cut', () => subscriptions.size === 0);
    expect(stream.told()).toBe(0);
  });

  it('end for good when the server stops', async () => {
    const { subscriptions, listen } = await listening(2);
    const stream = await listen();
    await subscriptions.end();
    await until('its end', () => stream.hasEnded());
    expect([subscriptions.isOpen, subscriptions.size]).toEqual([false, 0]);
  });
});
