import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runProcess } from '../processes.ts';
import { isOpen } from './leaving/listener.ts';
import { until } from './until.ts';

describe('processes that tests start', () => {
  let folder: string;
  let said: string;
  let ports: ReadonlyMap<string, number>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'left-processes-'));
    const file = join(folder, 'ports');
    const { stdout, stderr } = await runProcess(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/e2e/leaving/vitest.config.ts'],
      { env: { ...process.env, PORTS_FILE: file, NO_COLOR: '1' } },
    );
    said = stdout + stderr;
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    ports = new Map(lines.map((line) => [line.replace(/ \d+$/, ''), Number(/\d+$/.exec(line)?.[0])]));
  }, 90_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('were left in every way', () => {
    for (const words of ['it fails', 'Test timed out', 'Worker exited unexpectedly']) expect(said).toContain(words);
    expect(said).toMatch(/Tests +2 failed \| 2 passed/);
  });

  test.each(['a hook', 'a test that fails', 'a test that hangs', 'a test that forgets', 'a worker that dies'])(
    'are gone with what they have started: those of %s',
    async (name) => {
      const port = ports.get(name);
      if (port === undefined) throw new Error(`it was never there: ${said}`);
      await until('it to be gone', async () => !(await isOpen(port)));
    },
  );
});
