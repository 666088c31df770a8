import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { saveFromThere } from '../../src/cli/bundle-there.ts';
import { standIn } from './stand-in.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-there-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

async function save(answer: RequestListener, { path = '/mcp', token = 'odm_x' } = {}) {
  const url = `${await standIn(answer)}${path}`;
  const there = { url, token, onProgress: () => {}, pausesMs: [] };
  return await saveFromThere(there, { file: join(folder, 'b.tar.gz'), isForced: false });
}

describe('the support bundle of a server that runs', () => {
  it.each([
    ['/mcp', '/diagnose/download'],
    ['/odigos/mcp?toolsets=all', '/odigos/diagnose/download'],
  ])('lies beside its %s, and is saved for its owner alone', async (path, asked) => {
    const seen: unknown[] = [];
    const saved = await save(
      (request, response) => {
        seen.push([request.method, request.url, request.headers.authorization]);
        response.writeHead(200, { 'content-type': 'application/gzip' }).end('archive');
      },
      { path },
    );
    const file = join(folder, 'b.tar.gz');
    expect(saved).toEqual({ ok: true, file, bytes: 7 });
    expect(seen).toEqual([['GET', asked, 'Bearer odm_x']]);
    expect(readFileSync(file, 'utf8')).toBe('archive');
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it.each([
    [403, 'application/json', '{"error":"The token ci may not have the support bundle."}', /^HTTP 403: The token ci/],
    [404, 'application/json', '{}', /^HTTP 404: there is no support bundle at/],
    [200, 'text/html', '<html>', /^HTTP 200: text\/html, no support bundle, is at/],
  ])('is said to be none where it answers %i %s', async (status, type, body, problem) => {
    const saved = await save((_request, response) => response.writeHead(status, { 'content-type': type }).end(body));
    expect(saved).toEqual({ ok: false, problem: expect.stringMatching(problem) });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is saved whole or not at all', async () => {
    const broken = save((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/gzip', 'content-length': 100 });
      response.write('half', () => response.destroy());
    });
    await expect(broken).rejects.toThrow('the download broke off: nothing was saved.');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('goes to no address that it is sent on to, and so the token neither', async () => {
    let isSentOn = false;
    const other = await standIn((_request, response) => {
      isSentOn = true;
      response.end();
    });
    await expect(save((_request, response) => response.writeHead(302, { location: other }).end())).rejects.toThrow();
    expect({ isSentOn, isSaved: existsSync(join(folder, 'b.tar.gz')) }).toEqual({ isSentOn: false, isSaved: false });
  });
});
