import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoApi } from '../../src/demo/http/server.ts';
import type { EndedProcess } from '../processes.ts';
import { copyRepository } from '../repository-copy.ts';
import { runScript } from './command.ts';

const CONTRACT = 'graphql/schema.graphql';
const SCHEMA_PULL = 'src/codegen/drift/schema-pull.ts';

const schemaCheck = (given: readonly string[]): Promise<EndedProcess> =>
  runScript('src/codegen/drift/schema-check.ts', given);

/** An introspection of the contract with edits, each of which must be of something that is there. */
function introspectionWith(...edits: readonly (readonly [string, string])[]): string {
  const edited = edits.reduce(
    (sdl, [from, to]) => {
      if (!sdl.includes(from)) throw new Error(`the contract has no ${from}`);
      return sdl.replaceAll(from, to);
    },
    readFileSync(CONTRACT, 'utf8'),
  );
  return JSON.stringify({ data: introspectionFromSchema(buildSchema(edited)) });
}

async function withServer(listener: RequestListener, check: (url: string) => Promise<void>): Promise<void> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no TCP address');
  try {
    await check(`http://127.0.0.1:${address.port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'schema-check-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('schema:check', () => {
  it('finds no difference to the UI that the contract is of, and ends with 0', async () => {
    const demo = await startDemoApi({ accessMode: 'read-only' });
    const exit = await schemaCheck([demo.url]);
    await demo.close();
    expect(exit).toEqual({ code: 0, stdout: 'No difference.\n', stderr: '' });
  });

  it('ends with 0 where the UI only grew, and with 1 where tools break, saying which and why', async () => {
    const grown = file('grown.json', introspectionWith(['type DataStream {', 'type DataStream {\n  colour: String']));
    const more = await schemaCheck([grown]);
    expect(more).toMatchObject({ code: 0, stderr: '' });
    expect(more.stdout).toContain("Field 'colour' was added to object type 'DataStream'");
    expect(more.stdout).toMatch(/No tool breaks, 0 to look at, 1 change without effect\.\n$/);

    const changed = introspectionWith(
      ['pod(name: String!, ', 'pod(cluster: ID!, name: String!, '],
      ['restartPod(', 'restartOnePod('],
      ['  actionTypes: [ActionTypeOption!]\n', ''],
    );
    await withServer(
      (_request, response) => response.setHeader('content-type', 'application/json').end(changed),
      async (url) => {
        const less = await schemaCheck([url]);
        expect(less).toMatchObject({ code: 1, stderr: '' });
        expect(less.stdout).toMatch(/cluster\/get_pod +it demands an argument cluster of pod\n/);
        expect(less.stdout).toMatch(/cluster\/restart_pod +it has no field Mutation\.restartPod\n/);
        expect(less.stdout).toMatch(/4 tools break, 3 lose fields, /);
        // Its code uses an operation of another tool's file.
        const losing = less.stdout.slice(less.stdout.indexOf('Losing fields'));
        expect(losing).toMatch(/actions\/update_action +it has no field Query\.actionTypes \(v1\.31\.0 has it\)\n/);
      },
    );
  });

  it('ends with 2 and how it is used when it is given nothing, or more than one thing', async () => {
    for (const given of [[], ['a.json', 'b.json']]) {
      const exit = await schemaCheck(given);
      expect(exit).toMatchObject({ code: 2, stdout: '' });
      expect(exit.stderr).toMatch(
        /^schema:check: Give one thing to compare with.*; [02] were given\.\n\nUsage: npm run schema:check/,
      );
    }
  });

  it.each([
    [
      'JSON that is no schema',
      '{"data": {"sources": []}}',
      /^schema:check: That is not a GraphQL introspection: it has no __schema with types\.\n$/,
    ],
    ['half a schema', '{"__schema": {"types": [{"kind": "OBJECT", "name": "Query"}]}}', /^schema:check: .+\n$/],
    [
      'a page',
      '<!doctype html><title>Odigos</title>',
      /^schema:check: \S+ gave no JSON\. Give the UI's own address or a file that holds an introspection\.\n$/,
    ],
    ['nothing', '', /^schema:check: \S+ gave no JSON\./],
  ])('ends with 2 and one line for a file of %s', async (_what, text, message) => {
    const exit = await schemaCheck([file('bad.json', text)]);
    expect(exit).toMatchObject({ code: 2, stdout: '' });
    expect(exit.stderr).toMatch(message);
    expect(exit.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('ends with 2 and one line when there is no such file, nothing listens, or a page answers', async () => {
    const gone = await schemaCheck([join(folder, 'gone.json')]);
    expect(gone).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^schema:check: ENOENT.*\n$/) });
    let closed = '';
    await withServer(
      (_request, response) =>
        response.setHeader('content-type', 'text/html').end('<!doctype html><title>Odigos</title>'),
      async (url) => {
        closed = url;
        const page = await schemaCheck([url]);
        expect(page).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('gave no JSON') });
      },
    );
    const unreachable = await schemaCheck([closed]);
    expect(unreachable).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^schema:check: \S+\/graphql can't be reached: .*ECONNREFUSED.*\.\n$/),
    });
  });
});

describe('schema:pull', () => {
  it('writes the contract and then shows which operations must change with it', async () => {
    const copy = copyRepository();
    const changed = file('changed.json', introspectionWith(['restartPod(', 'restartOnePod(']));
    const exit = await runScript(SCHEMA_PULL, [changed], { repository: copy.folder });
    expect(exit).toMatchObject({ code: 0, stderr: '' });
    expect(exit.stdout).toMatch(/^graphql\/schema\.graphql written\.\n\nBreaking for us: /);
    expect(exit.stdout).toMatch(/cluster\/restart_pod +it has no field Mutation\.restartPod\n/);
    expect(readFileSync(join(copy.folder, CONTRACT), 'utf8')).toContain('restartOnePod(');
    const again = await runScript(SCHEMA_PULL, [changed], { repository: copy.folder });
    expect(again.stdout).toContain('did not build before either: npm run generate says what is wrong');
    copy.remove();
  });
});
