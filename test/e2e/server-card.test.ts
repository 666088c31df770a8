import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { REVISIONS } from '../../src/server/mcp/implementation.ts';
import { fillMarked } from '../call/namespaces/world.ts';
import { type Served, type ServeOptions, serve } from './serve.ts';
import { filedToken } from './token-file.ts';
import { type HttpAnswer, type Message, send } from './wire.ts';

const CARDS = ['/mcp/server-card', '/.well-known/mcp/server-card.json'];
const CATALOGS = ['/.well-known/mcp/catalog.json', '/.well-known/ai-catalog.json'];
const ALL = [...CARDS, ...CATALOGS];

const cardShape = z.strictObject({
  $schema: z.url(),
  name: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  version: z.string(),
  title: z.string(),
  description: z.string().max(100),
  remotes: z.tuple([
    z.strictObject({
      type: z.literal('streamable-http'),
      url: z.url(),
      headers: z.array(z.looseObject({ name: z.string(), isSecret: z.literal(true) })).optional(),
      supportedProtocolVersions: z.array(z.string()),
    }),
  ]),
});
const catalogShape = z.strictObject({
  specVersion: z.string(),
  entries: z.tuple([
    z.strictObject({ identifier: z.string(), displayName: z.string(), type: z.string(), url: z.url() }),
  ]),
});

async function served(options: ServeOptions = {}): Promise<Served> {
  const running = await serve(options);
  onTestFinished(running.stop);
  return running;
}

const get = ({ url }: Pick<Served, 'url'>, path: string, more: Message = {}): Promise<HttpAnswer> =>
  send(url, { ...more, method: 'GET', path });

describe('before a client connects', () => {
  test.each(CARDS)('%s says what this server is, where, and which revisions it speaks', async (path) => {
    const running = await served();
    const answer = await get(running, path);
    expect(answer.status).toBe(200);
    const { remotes } = cardShape.parse(JSON.parse(answer.text));
    expect(remotes[0]).toEqual({
      type: 'streamable-http',
      url: `${running.url}/mcp`,
      supportedProtocolVersions: REVISIONS,
    });
  });

  test.each(CATALOGS)('%s leads to the card', async (path) => {
    const running = await served();
    const { entries } = catalogShape.parse(JSON.parse((await get(running, path)).text));
    const card = await get({ url: new URL(entries[0].url).origin }, new URL(entries[0].url).pathname);
    expect(card.headers['content-type']).toContain(entries[0].type);
    cardShape.parse(JSON.parse(card.text));
  });

  test.each(ALL)('%s has nothing of the cluster, asks the UI for nothing and is the same for all', async (path) => {
    const [small, other] = await Promise.all([
      served(),
      served({ mode: 'read-write', backend: 'live', demo: { tier: 'onprem', fill: fillMarked } }),
    ]);
    const [here, there] = await Promise.all([small, other].map((one) => get(one, path)));
    expect(there?.text.replaceAll(other.url, small.url)).toBe(here?.text);
    for (const { upstream, audit } of [small, other]) {
      expect(upstream.posts).toEqual([]);
      expect(upstream.others()).toBe(0);
      expect(audit()).toEqual([]);
    }
  });

  test('the card of a server that wants tokens says so, and is read without one', async () => {
    const { token, environment } = filedToken();
    const running = await served({ environment });
    for (const path of ALL) {
      const { status, text } = await get(running, path);
      expect(status).toBe(200);
      expect(text).not.toContain(token);
    }
    const [remote] = cardShape.parse(JSON.parse((await get(running, '/mcp/server-card')).text)).remotes;
    expect(remote.headers).toMatchObject([{ name: 'Authorization', isSecret: true }]);
  });

  test.each(ALL)('%s is told to no foreign host or origin', async (path) => {
    const running = await served();
    for (const headers of [{ host: 'elsewhere.example' }, { origin: 'https://elsewhere.example' }]) {
      const { status, text } = await get(running, path, { headers });
      expect(status).toBe(403);
      expect(text).not.toContain('streamable-http');
    }
  });
});
