import { describe, expect, it } from 'vitest';
import { startProcess } from '../processes.ts';

describe('the API served alone', () => {
  it('prints where it is and stops when told to', async () => {
    const child = startProcess(process.execPath, ['src/demo/main.ts'], {
      env: { ...process.env, ODIGOS_DEMO_PORT: '0' },
    });
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        const found = /http:\/\/[\d.:]+\/graphql/.exec(chunk.toString())?.[0];
        if (found) resolve(found);
      });
      child.once('exit', () => reject(new Error('it stopped too early')));
    });
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ config { tier } }"}',
    });
    expect(await response.json()).toEqual({ data: { config: { tier: 'community' } } });
    const stopped = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    expect(await stopped).toBe(0);
  }, 15_000);
});
