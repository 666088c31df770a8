import { describe, expect, it } from 'vitest';
import type { BundleDownload } from '../../src/ui/bundle-download.ts';
import type { UiRequestOptions } from '../../src/ui/request-options.ts';
import { until } from '../e2e/until.ts';
import { type Script, scriptedUi } from './scripted-ui.ts';

const forever = (): AbortSignal => new AbortController().signal;

async function textOf({ content }: BundleDownload): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const GZIP = {
  'content-type': 'application/gzip',
  'content-disposition': 'attachment; filename=odigos_debug_28112026120000.tar.gz',
};
const handing: Script = (_request, response) => void response.writeHead(200, GZIP).end('packed');

async function asked(script: Script, options: Partial<UiRequestOptions> = {}) {
  const ui = await scriptedUi(script);
  const client = ui.client();
  const read = (more: Partial<UiRequestOptions> = {}) =>
    client.download(async (download) => ({ name: download.fileName, text: await textOf(download) }), {
      signal: forever(),
      ...options,
      ...more,
    });
  return { ui, client, read };
}

describe('a download of the bundle', () => {
  it('is one GET of one path, without a cookie and without a HEAD before it', async () => {
    const { ui, client, read } = await asked(handing);
    expect(await read()).toEqual({
      ok: true,
      data: { name: 'odigos_debug_28112026120000.tar.gz', text: 'packed' },
      warnings: [],
    });
    expect(ui.seen.map(({ method, path }) => [method, path])).toEqual([['GET', '/diagnose/download']]);
    expect(ui.seen[0]?.headers).not.toHaveProperty('cookie');
    expect(client.stats()).toMatchObject({ posted: 1, inFlight: 0 });
    await ui.drained();
    await ui.stop();
  });

  it.each<[string, number, Record<string, string>, string, string]>([
    ['no bundle', 404, { 'content-type': 'application/json' }, 'not_found', 'holds no support bundle'],
    ['lost files', 500, { 'content-type': 'application/json; charset=utf-8' }, 'not_found', 'lost the files'],
    ['the page of an old UI', 200, { 'content-type': 'text/html; charset=utf-8' }, 'bad_answer', 'no support bundles'],
    ['a page that is missing', 404, { 'content-type': 'text/html' }, 'bad_answer', 'HTTP 404, text/html'],
    ['a login', 302, { location: 'http://elsewhere.example/' }, 'bad_answer', 'HTTP 302'],
    ['a failing proxy', 502, { 'content-type': 'text/plain' }, 'bad_answer', 'HTTP 502'],
    ['part of one', 206, GZIP, 'bad_answer', 'HTTP 206'],
  ])('tells %s, and nothing of its body', async (_what, status, headers, kind, words) => {
    const { ui, read } = await asked((_request, response) => void response.writeHead(status, headers).end('canary'));
    const answer = await read();
    expect(answer).toMatchObject({ ok: false, failure: { kind, status, sent: false } });
    expect(JSON.stringify(answer)).toContain(words);
    expect(JSON.stringify(answer)).not.toContain('canary');
    expect(ui.seen).toHaveLength(1);
    await ui.stop();
  });

  it('takes no other name for the archive than the UI gives', async () => {
    for (const name of ['../../etc/passwd', 'x.tar.gz', 'odigos_debug_1.tar.gz']) {
      const headers = { ...GZIP, 'content-disposition': `attachment; filename=${name}` };
      const { ui, read } = await asked((_request, response) => void response.writeHead(200, headers).end('x'));
      expect(await read()).toMatchObject({ ok: true, data: { name: undefined } });
      await ui.stop();
    }
  });

  it('goes one at a time, and takes no room from queries while it waits', async () => {
    const waiting: (() => void)[] = [];
    const { ui, client, read } = await asked((_request, response) => {
      waiting.push(() => response.writeHead(200, GZIP).end('packed'));
    });
    const all = ['ann', 'bob', 'ann'].map((caller) => read({ caller }));
    await until('the first', () => waiting.length === 1);
    expect(client.stats()).toMatchObject({ inFlight: 3, waiting: 0 });
    for (let turn = 1; turn <= 3; turn += 1) {
      await until('the next', () => waiting.length === turn);
      expect(ui.seen).toHaveLength(turn);
      waiting[turn - 1]?.();
    }
    expect((await Promise.all(all)).map(({ ok }) => ok)).toEqual([true, true, true]);
    await ui.stop();
  });

  it('ends with its deadline, with its caller, and with the client', async () => {
    const begun: Script = (_request, response) => void response.writeHead(200, GZIP).write('some');
    const late = await asked(begun);
    expect(await late.read({ timeoutMs: 80 })).toMatchObject({
      ok: false,
      failure: { kind: 'timed_out', sent: false },
    });
    await late.ui.drained();
    const caller = new AbortController();
    const gone = late.read({ signal: caller.signal });
    await until('it has begun', () => late.ui.seen.length === 2);
    caller.abort();
    expect(await gone).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    await late.ui.drained();
    const closed = late.read();
    await until('it has begun', () => late.ui.seen.length === 3);
    late.client.close();
    expect(await closed).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(await late.read()).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(late.client.stats().inFlight).toBe(0);
    await late.ui.stop();
  });

  it('tells where it broke off, and where there was nobody', async () => {
    const cut = await asked((_request, response) => {
      response.writeHead(200, GZIP).write('some');
      setImmediate(() => response.destroy());
    });
    expect(await cut.read()).toMatchObject({ ok: false, failure: { kind: 'bad_answer' } });
    await cut.ui.stop();
    expect(await cut.read()).toMatchObject({
      ok: false,
      failure: { kind: expect.stringMatching(/unreachable|cancelled/) },
    });
  });

  it('ends as soon as its reader has enough, and hands on what that throws', async () => {
    const endless: Script = (_request, response) => {
      response.writeHead(200, GZIP);
      const more = (): void => void (response.write('x'.repeat(65_536)) && !response.destroyed && setImmediate(more));
      response.on('drain', more);
      more();
    };
    const { ui, client } = await asked(endless);
    const first = await client.download(
      async ({ content }) => {
        for await (const chunk of content) return chunk.length > 0;
        return false;
      },
      { signal: forever() },
    );
    expect(first).toMatchObject({ ok: true, data: true });
    await ui.drained();
    await expect(
      client.download(async () => Promise.reject(new RangeError('mine')), { signal: forever() }),
    ).rejects.toThrow('mine');
    await ui.drained();
    expect(client.stats().inFlight).toBe(0);
    await ui.stop();
  });
});
