import { expect, onTestFinished, test } from 'vitest';
import { startDemoApi } from '../../src/demo/http/server.ts';
import { type EmbeddedOptions, startOdigosMcp } from '../../src/index.ts';
import { connectModern } from './clients.ts';
import { until } from './until.ts';

/** A client of a server that this process has in itself. */
async function embedded(options: EmbeddedOptions = {}) {
  const server = await startOdigosMcp(options);
  onTestFinished(() => server.close());
  const client = await connectModern(new URL(server.url).origin);
  onTestFinished(() => client.close());
  return client;
}

test('a program serves the embedded cluster, and hears of each call', async () => {
  const lines: string[] = [];
  const client = await embedded({ onLine: (line) => lines.push(line) });
  const { envelope } = await client.call('get_access');
  expect(envelope.context).toMatchObject({ backend: 'demo', access_mode: 'read-only' });
  await until('the audit line', () => lines.some((line) => line.includes('"tool":"get_access"')));
});

test('a program serves a UI by the settings that it gives, and not by the environment', async () => {
  const ui = await startDemoApi({ accessMode: 'read-write' });
  onTestFinished(() => ui.close());
  const client = await embedded({ settings: { ODIGOS_UI_URL: ui.url } });
  const { envelope } = await client.call('get_access');
  expect(envelope.context).toMatchObject({ backend: 'live', access_mode: 'read-write' });
});

test('several serve side by side', async () => {
  const [one, other] = await Promise.all([embedded(), embedded({ settings: { MCP_ACCESS_MODE: 'read-write' } })]);
  const modes = [one, other].map(async (client) => (await client.call('get_access')).envelope.context.access_mode);
  expect(await Promise.all(modes)).toEqual(['read-only', 'read-write']);
});

test('a wrong setting is said, with what would be right', async () => {
  await expect(startOdigosMcp({ settings: { MCP_ACCES_MODE: 'read-only' } })).rejects.toThrow(/MCP_ACCESS_MODE/);
});
