import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startProcess } from '../processes.ts';
import { NO_ENGINE, startEngine } from '../redis.ts';
import { until } from './until.ts';

const PROGRAM = fileURLToPath(new URL('turns-process.ts', import.meta.url));
const PLANS = 10_000;
const PATIENCE_MS = 60_000;

/** A process that is ready to apply all plans. */
function replica(given: readonly string[]) {
  const child = startProcess(process.execPath, [PROGRAM, ...given], {
    keepsInput: true,
  });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    isReady: () => text.startsWith('ready\n'),
    async used(): Promise<readonly number[]> {
      child.stdin.write('go\n');
      expect(await ended).toBe(0);
      return JSON.parse(text.slice('ready\n'.length));
    },
  };
}

describe.skipIf(NO_ENGINE)(`three processes${NO_ENGINE ? ` (${NO_ENGINE})` : ''}`, () => {
  test(`that apply the same ${PLANS} plans at the same time use each once`, { timeout: 2 * PATIENCE_MS }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'odigos-mcp-turns-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const key = join(folder, 'key');
    writeFileSync(key, randomBytes(32));
    const engine = await startEngine();
    const replicas = [1, 2, 3].map(() => replica([engine.url.href, key, String(PLANS)]));
    await until('all are ready', () => replicas.every(({ isReady }) => isReady()), PATIENCE_MS);
    const used = await Promise.all(replicas.map((one) => one.used()));
    expect(used.flat().toSorted((one, other) => one - other)).toEqual(Array.from({ length: PLANS }, (_, plan) => plan));
  });
});
