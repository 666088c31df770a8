import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newToken, tokenDigest } from '../../src/access/token.ts';
import { isWrite } from '../../src/access/tool-kind.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';
import { planOf } from './envelope.ts';
import { type Served, serve } from './serve.ts';
import { type UiStandIn, uiStandIn } from './ui-stand-in.ts';
import { until } from './until.ts';
import { ERAS, legacy, legacyCall, type Message, modern, modernCall, resultOf, rpc, send } from './wire.ts';

const folder = mkdtempSync(join(tmpdir(), 'tokens-'));
const file = join(folder, 'tokens.yaml');
afterAll(() => rmSync(folder, { recursive: true }));

const TOKENS = {
  reader: newToken(),
  writer: newToken(),
  sampler: newToken(),
  old: newToken(),
  collector: newToken(),
  bound: newToken(),
  chooser: newToken(),
} as const;
type Name = keyof typeof TOKENS;

const SCOPES: Readonly<Record<Name, string>> = {
  reader: '',
  writer: ', mode: read-write',
  sampler: ', mode: read-write, toolsets: [sampling], tools: { deny: ["delete_*"] }',
  old: ', expires: 2020-01-01',
  collector: ', toolsets: [support]',
  bound: ', namespaces: [default]',
  chooser: ', toolsets: [cluster]',
};

const entryOf = (name: Name): string =>
  `  - { name: ${name}, sha256: ${tokenDigest(TOKENS[name]).toString('hex')}${SCOPES[name]} }\n`;
const fileOf = (...names: Name[]): string => `tokens:\n${names.map(entryOf).join('')}`;

function by(name: Name, message: Message): Message {
  return { ...message, headers: { ...message.headers, authorization: `Bearer ${TOKENS[name]}` } };
}

const withPath = (message: Message, path: string): Message => ({ ...message, path });
const list = z.looseObject({ tools: z.array(z.looseObject({ name: z.string() })) });
const all = Object.values(definitions);

async function listed(served: Served, message: Message): Promise<readonly string[]> {
  return list.parse(rpc(await send(served.url, message)).result).tools.map(({ name }) => name);
}

function lineOf(lines: readonly string[]): Readonly<Record<string, unknown>> {
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? '');
}

const RULE = { group: 'cluster-sampling', name: 'probes', route: '/by-token' };

describe('with tokens configured', () => {
  let served: Served;
  beforeAll(async () => {
    writeFileSync(file, fileOf('reader', 'writer', 'sampler', 'old', 'chooser'));
    served = await serve({ mode: 'read-write', environment: { MCP_TOKENS_FILE: file } });
  });
  afterAll(() => served.stop());

  const challenge = /^Bearer realm="odigos-mcp"/;

  it.each([
    ['no token', {}],
    ['another scheme', { authorization: 'Basic YTpi' }],
    ['an unknown token', { authorization: `Bearer ${newToken()}` }],
    ['an expired token', { authorization: `Bearer ${TOKENS.old}` }],
    ['half a token', { authorization: `Bearer ${TOKENS.reader.slice(0, 20)}` }],
    ['a token with more behind it', { authorization: `Bearer ${TOKENS.reader} ${TOKENS.reader}` }],
    ['an oversized header', { authorization: `Bearer ${'x'.repeat(8_000)}` }],
    ['an empty token', { authorization: 'Bearer ' }],
  ])(
    '%s is refused with 401 and a challenge before anything is read; the call has its audit line',
    async (_what, headers) => {
      const call = modernCall('find_unhealthy_sources');
      const posts = served.upstream.posts.length;
      const lines = await served.auditOf(1, async () => {
        const answer = await send(served.url, { ...call, headers: { ...call.headers, ...headers } });
        expect(answer.status).toBe(401);
        expect(answer.headers['www-authenticate']).toMatch(challenge);
        for (const token of Object.values(TOKENS)) expect(answer.text).not.toContain(token);
      });
      expect(lineOf(lines)).toMatchObject({
        tool: 'find_unhealthy_sources',
        outcome: 'tool_error',
        reason: 'unauthenticated',
      });
      expect(served.upstream.posts.length).toBe(posts);
    },
  );

  it('Authorization given twice is refused with 400', async () => {
    const call = modernCall('get_access');
    const authorization = [`Bearer ${TOKENS.reader}`, `Bearer ${TOKENS.writer}`];
    const answer = await send(served.url, { ...call, headers: { ...call.headers, authorization } });
    expect(answer.status).toBe(400);
  });

  it.each([`?token=${TOKENS.writer}`, `?access_token=${TOKENS.writer}`, `?toolsets=${TOKENS.writer}`, '?token=x'])(
    'a token in the address is refused, sent or not beside it, and stands in no line: %s',
    async (query) => {
      const lines = served.lines().length;
      const answer = await send(served.url, withPath(by('writer', modernCall('get_access')), `/mcp${query}`));
      expect(answer.status).toBe(400);
      expect(answer.text).toMatch(/Authorization: Bearer/);
      const said = [answer.text, ...served.lines().slice(lines)].join('\n');
      expect(said).not.toContain(TOKENS.writer);
    },
  );

  it.each(ERAS)('a good token is served, and the audit names it (%s)', async (_era, call) => {
    const lines = await served.auditOf(1, async () => {
      const { isError, envelope } = resultOf(await send(served.url, by('reader', call('get_access'))));
      expect(isError).toBe(false);
      expect(envelope.data).toMatchObject({
        access: { mode: 'read-only', set_by: 'the token reader', caller: 'reader', token: { tools: 'all' } },
      });
    });
    expect(lineOf(lines)).toMatchObject({ token: 'reader', mode: 'read-only', outcome: 'ok' });
  });

  it('a read-only token sees no writes, and its writes are rejected in a read-write cluster', async () => {
    const names = await listed(served, by('reader', modern('tools/list', {})));
    expect(names).toEqual(all.filter(({ core, kind }) => core && !isWrite(kind)).map(({ name }) => name));
    for (const [, call] of ERAS) {
      for (const given of [RULE, { ...RULE, dry_run: false }]) {
        const lines = await served.auditOf(1, async () => {
          const answer = await send(served.url, by('reader', call('create_noisy_operation_rule', given)));
          expect(resultOf(answer).envelope.error).toMatchObject({
            side: 'access',
            changed: 'no',
            message: expect.stringMatching(/read-only mode is set by the token reader.*tokens file/),
          });
        });
        expect(lineOf(lines)).toMatchObject({ reason: 'read_only', dry_run: given === RULE });
      }
    }
    expect(served.upstream.mutations()).toEqual([]);
  });

  it('a token sees what its scope allows, in both eras, and calls nothing else', async () => {
    const scope = all.filter(({ toolset, name }) => toolset === 'sampling' && !name.startsWith('delete_'));
    for (const message of [modern('tools/list', {}), legacy('tools/list', {})]) {
      const names = await listed(served, withPath(by('sampler', message), '/mcp?toolsets=all'));
      expect(names).toEqual(scope.map(({ name }) => name));
    }
    for (const tool of ['list_sources', 'delete_noisy_operation_rule']) {
      const lines = await served.auditOf(1, async () => {
        const answer = await send(served.url, by('sampler', modernCall(tool)));
        expect(resultOf(answer).envelope.error?.message).toMatch(/token sampler may not use/);
      });
      expect(lineOf(lines)).toMatchObject({ tool, reason: 'token_scope', outcome: 'tool_error' });
    }
  });

  it('a refused call leads to what the token may do, where the token may ask for that', async () => {
    const refused = async (name: Name, tool: string) =>
      resultOf(await send(served.url, withPath(by(name, modernCall(tool)), '/mcp?toolsets=all'))).envelope;
    expect((await refused('chooser', 'get_sampling')).next_steps).toEqual([
      { tool: 'get_access', arguments: {}, why: 'See what this token may do.' },
    ]);
    expect((await refused('sampler', 'list_sources')).next_steps).toEqual([]);
  });

  it('next steps name only tools of the scope', async () => {
    const answer = await send(served.url, by('sampler', modernCall('get_sampling')));
    for (const { tool } of resultOf(answer).envelope.next_steps) {
      expect(all.find(({ name }) => name === tool)?.toolset).toBe('sampling');
    }
  });

  it('a plan of one token is no plan of another', async () => {
    const preview = resultOf(await send(served.url, by('writer', modernCall('create_noisy_operation_rule', RULE))));
    const apply = { ...RULE, dry_run: false, plan: planOf(preview) };
    const stolen = await send(served.url, by('sampler', modernCall('create_noisy_operation_rule', apply)));
    expect(resultOf(stolen).envelope.error).toMatchObject({ side: 'plan', changed: 'no' });
    expect(served.upstream.mutations()).toEqual([]);
    const own = await send(served.url, by('writer', modernCall('create_noisy_operation_rule', apply)));
    expect(resultOf(own).isError).toBe(false);
    expect(served.upstream.mutations()).toHaveLength(1);
  });

  describe('narrowing', () => {
    it.each([
      ['?read_only=true', {}],
      ['', { 'x-mcp-readonly': 'true' }],
      ['?read_only=true', { 'x-mcp-readonly': 'false' }],
    ])('%s %j hides writes and rejects them', async (query, headers) => {
      const mutations = served.upstream.mutations().length;
      const ask = (message: Message): Message => {
        const own = by('writer', message);
        return { ...own, path: `/mcp${query}`, headers: { ...own.headers, ...headers } };
      };
      const names = await listed(served, ask(modern('tools/list', {})));
      expect(all.filter(({ name, kind }) => names.includes(name) && isWrite(kind))).toEqual([]);
      expect(names).toContain('list_sources');
      for (const call of [modernCall, legacyCall]) {
        const answer = await send(served.url, ask(call('create_noisy_operation_rule', { ...RULE, dry_run: false })));
        expect(resultOf(answer).envelope.error?.message).toMatch(/asked for read_only/);
      }
      expect(served.upstream.mutations()).toHaveLength(mutations);
    });

    it('read_only=false widens nothing', async () => {
      const message = withPath(by('reader', modernCall('create_noisy_operation_rule', RULE)), '/mcp?read_only=false');
      expect(resultOf(await send(served.url, message)).envelope.error?.message).toMatch(/set by the token reader/);
    });

    it('a header narrows what the address asks for, and the other way round', async () => {
      const own = by('writer', modern('tools/list', {}));
      const asked = { ...own, path: '/mcp?toolsets=all', headers: { ...own.headers, 'x-mcp-toolsets': 'sampling' } };
      const sampling = all.filter(({ toolset }) => toolset === 'sampling').map(({ name }) => name);
      expect(await listed(served, asked)).toEqual(sampling);
      const none = { ...asked, path: '/mcp?toolsets=actions' };
      expect(await listed(served, none)).toEqual([]);
    });

    it.each(['?readonly=true', '?read_only=yes', '?read_only=true&read_only=false', '?toolset=core'])(
      '%s is refused rather than passed over, and a call with it has its audit line',
      async (query) => {
        const lines = await served.auditOf(1, async () => {
          const answer = await send(served.url, withPath(by('writer', modernCall('get_access')), `/mcp${query}`));
          expect(answer.status).toBe(400);
        });
        expect(lineOf(lines)).toMatchObject({ tool: 'get_access', token: 'writer', outcome: 'tool_error' });
      },
    );
  });

  it('no token stands in anything that was written', () => {
    const written = served.lines().join('\n');
    for (const token of Object.values(TOKENS)) {
      expect(written).not.toContain(token);
      expect(written).not.toContain(tokenDigest(token).toString('hex'));
    }
  });
});

describe('a tokens file that changes while serving', () => {
  let served: Served | undefined;
  afterEach(() => served?.stop());

  it('a token that is taken away is refused from then on; a broken file changes nothing and is logged', async () => {
    writeFileSync(file, fileOf('reader', 'writer'));
    served = await serve({ mode: 'read-write', environment: { MCP_TOKENS_FILE: file } });
    const { url, lines } = served;
    const status = async (name: Name) => (await send(url, by(name, modernCall('get_access')))).status;
    const logged = (text: string) => until(text, () => lines().some((line) => line.includes(text)));

    writeFileSync(file, `tokens:\n  - { name: reader, sha256: x }\n`);
    await logged('tokens not reloaded, the last good ones hold');
    expect(lines().find((line) => line.includes('tokens not reloaded'))).toContain('tokens[0] (reader): sha256');
    expect([await status('reader'), await status('writer')]).toEqual([200, 200]);

    writeFileSync(file, fileOf('writer'));
    await logged('tokens reloaded');
    expect([await status('reader'), await status('writer')]).toEqual([401, 200]);
  });

  it('a stream whose token is taken away is cut', async () => {
    writeFileSync(file, fileOf('reader', 'writer'));
    served = await serve({ mode: 'read-write', environment: { MCP_TOKENS_FILE: file } });
    const { url } = served;
    const listening = modern('subscriptions/listen', { notifications: { toolsListChanged: true } });
    let isCut = false;
    const cut = send(url, by('reader', listening)).catch(() => {
      isCut = true;
    });
    const staysOpen = new AbortController();
    const stays = send(url, by('writer', listening), { signal: staysOpen.signal }).catch(() => 'left');
    // Whatever was sent before this is answered has arrived.
    for (const name of ['reader', 'writer'] as const) await send(url, by(name, modernCall('get_access')));
    writeFileSync(file, fileOf('writer'));
    await cut;
    expect(isCut).toBe(true);
    expect(await Promise.race([stays, Promise.resolve('open')])).toBe('open');
    staysOpen.abort();
    await stays;
  });

  it('a write whose token is taken away before it is sent is not sent', async () => {
    writeFileSync(file, fileOf('writer'));
    served = await serve({ mode: 'read-write', environment: { MCP_TOKENS_FILE: file } });
    const { url, lines, upstream } = served;
    // Whatever the call reads first is answered when the token is gone.
    upstream.intercept(async ({ isMutation }) => {
      if (isMutation) return false;
      writeFileSync(file, 'tokens: []');
      await until('the reload', () => lines().some((line) => line.includes('"tokens":0')));
      return false;
    });
    const apply = modernCall('create_noisy_operation_rule', { ...RULE, dry_run: false });
    const { envelope } = resultOf(await send(url, by('writer', apply)));
    expect(envelope.error).toMatchObject({
      side: 'access',
      changed: 'no',
      message: expect.stringMatching(/taken away/),
    });
    expect(upstream.mutations()).toEqual([]);
  });
});

describe('what is not /mcp', () => {
  let ui: UiStandIn;
  let served: Served;
  beforeEach(async () => {
    writeFileSync(file, fileOf('collector', 'sampler', 'bound'));
    ui = await uiStandIn();
  });
  afterEach(async () => {
    await served.stop();
    await ui.close();
  });

  const get = (path: string, headers: Readonly<Record<string, string>>) =>
    send(served.url, { method: 'GET', path, headers });

  it('the support bundle goes only to a token that may collect one and is bound to no namespace', async () => {
    served = await serve({ uiUrl: ui.url, environment: { MCP_TOKENS_FILE: file } });
    const status = async (token?: string): Promise<number> =>
      (await get('/diagnose/download', token === undefined ? {} : { authorization: `Bearer ${token}` })).status;
    expect([await status(), await status(newToken())]).toEqual([401, 401]);
    expect([await status(TOKENS.sampler), await status(TOKENS.bound)]).toEqual([403, 403]);
    expect(ui.seen.filter(({ method }) => method === 'GET')).toEqual([]);
    expect(await status(TOKENS.collector)).toBe(200);
  });

  it('a token of this server is not handed on to the UI behind the front door', async () => {
    served = await serve({ uiUrl: ui.url, environment: { MCP_TOKENS_FILE: file, MCP_FRONT_DOOR: 'true' } });
    for (const authorization of [`Bearer ${TOKENS.sampler}`, 'Bearer of-the-ui']) await get('/page', { authorization });
    const pages = ui.seen.filter(({ url }) => url === '/page');
    expect(pages.map(({ headers }) => headers.authorization)).toEqual([undefined, 'Bearer of-the-ui']);
  });
});

it.each([
  ['tokens: nope', /must be a list/],
  ['tokens:\n  - { name: a, sha256: b, modus: c }', /"modus" is no key/],
])('a tokens file that is wrong at the start stops it, naming what: %j', async (text, expected) => {
  writeFileSync(file, text);
  await expect(serve({ environment: { MCP_TOKENS_FILE: file } })).rejects.toThrow(expected);
});

it('a tokens file that is not there stops the start', async () => {
  await expect(serve({ environment: { MCP_TOKENS_FILE: join(folder, 'none') } })).rejects.toThrow(/cannot be read/);
});

it('without tokens everybody is anonymous, and a token that is sent all the same is not looked at', async () => {
  const served = await serve();
  const { envelope } = resultOf(await send(served.url, by('reader', modernCall('get_access'))));
  expect(envelope.data).toMatchObject({ access: { caller: 'anonymous' } });
  await served.stop();
});
