import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { printContract } from '../../src/codegen/drift/schema-pull.ts';
import { recordedIntrospection } from '../recordings/recordings.ts';

const CONTRACT = 'graphql/schema.graphql';

const introspection = introspectionFromSchema(
  buildSchema(`
    "Secret advice to whoever reads this."
    type Zebra { "How many." stripes: Int!, age: Int }
    type Query { "All." zebras("At most." limit: Int = 5): [Zebra!]!, ants(kinds: [Kind!]): Int }
    "Kinds."
    enum Kind { "Second." B A }
  `),
);

describe('printContract', () => {
  it('prints types, fields and values in name order, without descriptions', () => {
    expect(
      printContract(introspection),
    ).toBe(`# The contract of the Odigos UI API. Printed by \`npm run schema:pull\`; never edited by hand.

enum Kind {
  A
  B
}

type Query {
  ants(kinds: [Kind!]): Int
  zebras(limit: Int = 5): [Zebra!]!
}

type Zebra {
  age: Int
  stripes: Int!
}
`);
  });

  it('takes an introspection bare or as a whole answer', () => {
    expect(printContract({ data: introspection })).toBe(printContract(introspection));
  });

  it('prints the same whatever the order in which the API lists its types', () => {
    const { types, ...rest } = introspection.__schema;
    expect(printContract({ __schema: { ...rest, types: [...types].reverse() } })).toBe(printContract(introspection));
  });

  it.each([
    ['null', null],
    ['text', '<html></html>'],
    ['an answer of errors', { errors: [{ message: 'no' }], data: null }],
    ['another answer', { data: { sources: [] } }],
    ['a schema without types', { __schema: {} }],
  ])('refuses %s', (_what, value) => {
    expect(() => printContract(value)).toThrow('That is not a GraphQL introspection: it has no __schema with types.');
  });

  it('prints the recorded introspection as graphql/schema.graphql', () => {
    expect(printContract(recordedIntrospection())).toBe(readFileSync(CONTRACT, 'utf8'));
  });
});

interface Exit {
  readonly code: number;
  readonly stderr: string;
}

function pull(...sources: readonly string[]): Promise<Exit> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['src/codegen/drift/schema-pull.ts', ...sources],
      (_error, _stdout, stderr) => {
        resolve({ code: child.exitCode ?? -1, stderr });
      },
    );
  });
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
      code: 1,
      stderr: 'schema:pull: Usage: npm run schema:pull -- <UI url | introspection.json>\n',
    });
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
