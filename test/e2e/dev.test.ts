import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StartedProcess, startProcess } from '../processes.ts';
import { copyRepository, type RepositoryCopy } from '../repository-copy.ts';
import { dataOf, toolResult } from './envelope.ts';
import { type ListeningClient, listeningClient } from './listening-client.ts';
import { until } from './until.ts';

const TOOL = 'graphql/operations/telemetry/count_pods.graphql';
const TEXT = `"How many gateway pods there are."
query count_pods @tool(title: "Count pods", core: false) {
  gatewayPods { name }
}
`;

/** A busy machine takes its time; what a client waits for is measured. */
const PATIENCE_MS = 20_000;

let copy: RepositoryCopy;
let child: StartedProcess;
let client: Client;
let said = '';
let served = '';
let listening: ListeningClient;

beforeAll(async () => {
  copy = copyRepository();
  child = startProcess(process.execPath, ['src/main.ts', '--dev'], {
    cwd: copy.folder,
    env: { PATH: process.env.PATH, PORT: '0' },
  });
  child.stdout.on('data', (chunk) => (served += String(chunk)));
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  await until('it to serve', () => served.includes('"msg":"serving"'), PATIENCE_MS);
  const url = /"mcp":"(http:[^"]+)"/.exec(served)?.[1];
  listening = await listeningClient(`${url}?toolsets=all`, ({ name, title }) => `${name}: ${title}`);
  client = listening.client;
});

afterAll(async () => {
  await client?.close();
  child?.kill('SIGTERM');
  await new Promise((resolve) => child.once('close', resolve));
  copy?.remove();
});

function save(path: string, text: string): void {
  writeFileSync(join(copy.folder, path), text);
}

/** Changes files, and waits for what the client lists then. */
async function afterwards(change: () => void): Promise<readonly string[]> {
  const { lists } = listening;
  const before = lists.length;
  change();
  await until('the client to be told', () => lists.length > before, PATIENCE_MS);
  return lists.at(-1) ?? [];
}

/** Saves a file that does not build, and waits until that is said. */
async function refusedAs(message: string, path: string, text: string): Promise<void> {
  const before = said.length;
  save(path, text);
  await until(message, () => said.slice(before).includes(message), PATIENCE_MS);
  expect(said.slice(before)).toContain('The tools of before go on being served.');
}

describe('npm run dev', () => {
  it('shows a connected client a new tool, and the tool answers', async () => {
    const list = await afterwards(() => save(TOOL, TEXT));
    expect(list).toContain('count_pods: Count pods');
    const answer = toolResult(await client.callTool({ name: 'count_pods', arguments: {} }));
    expect(dataOf(answer)).toMatchObject({ gatewayPods: [{ name: expect.any(String) }] });
    expect(readFileSync(join(copy.folder, 'src/tool/generated/catalog.generated.ts'), 'utf8')).toContain('count_pods');
  });

  it('prints what is wrong with a file like the generator does, and the tools of before go on being served', async () => {
    await refusedAs(`${TOOL}:3:17: Cannot query field "nam" on type "PodInfo"`, TOOL, TEXT.replace('name }', 'nam }'));
    expect(said).toMatch(/\n 3 \| {3}gatewayPods \{ nam \}\n {3}\| {17}\^/);
    expect(toolResult(await client.callTool({ name: 'count_pods', arguments: {} })).isError).toBe(false);
    const list = await afterwards(() => save(TOOL, TEXT.replace('"Count pods"', '"Count the pods"')));
    expect(list).toContain('count_pods: Count the pods');
  });

  it('serves a tool with code by its new operation file and its new code, and survives code that does not load', async () => {
    const file = 'graphql/operations/cluster/check_health.graphql';
    const list = await afterwards(() => {
      save(file, readFileSync(file, 'utf8').replace(/title: "[^"]+"/, 'title: "Look after it"'));
    });
    expect(list).toContain('check_health: Look after it');

    const code = 'src/tools/telemetry/get_peer_sources.ts';
    const text = readFileSync(code, 'utf8');
    await refusedAs('SyntaxError', code, `${text}\nnot code(`);
    await refusedAs('somebody erred', code, `${text}\nthrow new Error('somebody erred');`);
    const before = said.length;
    save(code, text.replace(/async read\(call\) \{/, "async read(call) {\n    call.warn('it is new');"));
    await until('the new code', () => said.slice(before).includes('Served anew'));
    const called = await client.callTool({ name: 'get_peer_sources', arguments: { service: 'storefront' } });
    expect(JSON.stringify(called.structuredContent)).toContain('it is new');
    // What the code refuses is still understood by the choke point.
    const refused = toolResult(await client.callTool({ name: 'get_peer_sources', arguments: { service: 'nobody' } }));
    expect(JSON.stringify(refused)).not.toContain('failed unexpectedly');
  });

  it('prints what a tool throws when it is called, with its place: the client is not told', async () => {
    const code = 'src/tools/telemetry/get_peer_sources.ts';
    const before = said.length;
    const text = readFileSync(code, 'utf8');
    const thrown = "async read(call) {\n    throw new Error(call.tool + ' erred');";
    save(code, text.replace(/async read\(call\) \{/, thrown));
    await until('the new code', () => said.slice(before).includes('Served anew'), PATIENCE_MS);
    const called = await client.callTool({ name: 'get_peer_sources', arguments: { service: 'storefront' } });
    expect(JSON.stringify(called)).not.toContain('get_peer_sources erred');
    expect(said.slice(before)).toMatch(
      /get_peer_sources threw Error: get_peer_sources erred\n\s+at .*get_peer_sources\.ts.*:\d+:\d+/,
    );
    expect(served).not.toContain('get_peer_sources erred');
    save(code, text);
  });

  it('serves what is saved by a rename, again and again', async () => {
    const path = join(copy.folder, TOOL);
    for (const title of ['Count once', 'Count twice']) {
      const list = await afterwards(() => {
        writeFileSync(`${path}.tmp`, TEXT.replace('"Count pods"', `"${title}"`));
        renameSync(`${path}.tmp`, path);
      });
      expect(list).toContain(`count_pods: ${title}`);
    }
    const list = await afterwards(() => save(TOOL, TEXT));
    expect(list).toContain('count_pods: Count pods');
  });

  it('serves what builds, and says what of it is a mistake nevertheless, once', async () => {
    const file = 'graphql/operations/streams/retitle_data_stream.graphql';
    const text = `"Retitle a data stream."
mutation retitle_data_stream("Present name." $id: ID!, "New name." $name: String!) @tool(title: "Retitle", kind: UPDATE, core: false) {
  updateDataStream(id: $id, dataStream: { name: $name }) { name }
}

query retitle_data_stream_preview {
  computePlatform { dataStreams { name } }
}
`;
    const before = said.length;
    const list = await afterwards(() => save(file, text));
    expect(list).toContain('retitle_data_stream: Retitle');
    const advice = `${file}:6:7: Nothing here is marked @target`;
    await until('the advice', () => said.slice(before).includes(advice), PATIENCE_MS);
    await afterwards(() => save(file, text.replace('"Retitle"', '"Retitle it"')));
    await afterwards(() => rmSync(join(copy.folder, file)));
    expect(said.slice(before).split(advice)).toHaveLength(2);
  });

  it('shows the first tool of a new toolset', async () => {
    const list = await afterwards(() => {
      mkdirSync(join(copy.folder, 'graphql/operations/pods'));
      save('graphql/operations/pods/count_them.graphql', TEXT.replace('count_pods', 'count_them'));
    });
    expect(list).toContain('count_them: Count pods');
  });

  it('takes a tool out whose file is removed, and says what only a new start shows', async () => {
    const list = await afterwards(() => rmSync(join(copy.folder, TOOL)));
    expect(list.join()).not.toContain('count_pods');
    save('src/call/call.ts', readFileSync('src/call/call.ts', 'utf8'));
    await until('the word', () => said.includes('src/call/call.ts takes effect at the next start.'));
  });

  it('has types and documents follow beside it', async () => {
    const before = said.length;
    save(TOOL, TEXT);
    await until('the types', () => said.slice(before).includes('Types and documents follow.'), 80_000);
    expect(readFileSync(join(copy.folder, 'src/tool/generated/operations.generated.ts'), 'utf8')).toContain(
      'CountPodsQuery',
    );
    expect(readFileSync(join(copy.folder, 'docs/tools.md'), 'utf8')).toContain('### count_pods');
  }, 90_000);
});
