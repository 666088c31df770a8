import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runScript } from './command.ts';

const CONTRACT = 'graphql/schema.graphql';

async function pull(...sources: readonly string[]) {
  const { code, stderr } = await runScript('src/codegen/drift/schema-pull.ts', sources);
  return { code, stderr };
}

/** Runs a check against a server that answers every request so. */
async function withServer(listener: RequestListener, check: (url: string) => Promise<void>): Promise<void> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await check(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('schema:pull leaves the contract alone and says why', () => {
  const before = readFileSync(CONTRACT, 'utf8');
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'schema-pull-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
    expect(readFileSync(CONTRACT, 'utf8')).toBe(before);
  });

  it('without a source', async () => {
    expect(await pull()).toEqual({
      code: 2,
      stderr: expect.stringContaining(
        'schema:pull: Give one thing to take over, a UI or a file; 0 were given.\n\nUsage:',
      ),
    });
  });

  it.each(['banana', '1.31.0', 'v1.31', '../../src/x', 'v1.31.0.graphql', ''])(
    'for a release "%s"',
    async (release) => {
      const { code, stderr } = await pull('--release', release, 'x.json');
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('names no release') });
    },
  );

  it.each([
    ['no GraphQL', 'type Query {', 'is no schema'],
    ['a part of one', 'type Pod { name: String }', 'is no contract: it has no type Query'],
    ['a schema with a type that is not there', 'type Query { pod: Pod }', 'is no schema'],
  ])('for a release whose file is %s', async (_what, text, why) => {
    const file = join(folder, 'v1.99.0.graphql');
    writeFileSync(file, text);
    const { code, stderr } = await pull('--release', 'v1.99.0', file);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(why) });
    expect(existsSync('graphql/releases/v1.99.0.graphql')).toBe(false);
  });

  it('when the file is not there', async () => {
    const file = join(folder, 'introspection.json');
    expect(await pull(file)).toEqual({
      code: 1,
      stderr: `schema:pull: ENOENT: no such file or directory, open '${file}'\n`,
    });
  });

  it('when the file is no JSON', async () => {
    const file = join(folder, 'introspection.json');
    writeFileSync(file, '{"__schema": ');
    expect(await pull(file)).toEqual({
      code: 1,
      stderr: `schema:pull: ${file} gave no JSON. Give the UI's own address or a file that holds an introspection.\n`,
    });
  });

  it('when the file is no introspection', async () => {
    const file = join(folder, 'introspection.json');
    writeFileSync(file, '{"data": {}}');
    expect(await pull(file)).toEqual({
      code: 1,
      stderr: 'schema:pull: That is not a GraphQL introspection: it has no __schema with types.\n',
    });
  });

  it('when nothing listens', async () => {
    let closed = '';
    await withServer(
      () => {},
      async (url) => {
        closed = url;
      },
    );
    const { code, stderr } = await pull(closed);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^schema:pull: \S+\/graphql can't be reached: .*ECONNREFUSED.*\.\n$/);
  });

  it('when a page answers', async () => {
    await withServer(
      (_request, response) =>
        response.setHeader('content-type', 'text/html').end('<!doctype html><title>Odigos</title>'),
      async (url) => {
        expect(await pull(url)).toEqual({
          code: 1,
          stderr: `schema:pull: ${url} gave no JSON. Give the UI's own address or a file that holds an introspection.\n`,
        });
      },
    );
  });

  it('when the API refuses', async () => {
    await withServer(
      (_request, response) => response.writeHead(404).end('not found'),
      async (url) => {
        expect(await pull(`${url}/`)).toEqual({
          code: 1,
          stderr: `schema:pull: ${url}/graphql answered HTTP 404.\n`,
        });
      },
    );
  });
});
