import { describe, expect, it } from 'vitest';
import { Bundles } from '../../src/call/bundles.ts';
import type { BundleDownload, DownloadBundle } from '../../src/tool/bundle.ts';

const AT = Date.parse('2026-11-28T12:00:00Z');

function desk() {
  let now = AT;
  const bundles = new Bundles(
    () => 'http://127.0.0.1:1',
    () => now,
  );
  const empty: BundleDownload = { fileName: 'x', content: (async function* () {})() };
  const download: DownloadBundle = (read) => read(empty);
  return {
    bundle: bundles.forCall(download),
    other: bundles.forCall(download),
    pass: (seconds: number): void => {
      now += seconds * 1000;
    },
  };
}

const until = () => Promise.withResolvers<void>();

describe('the bundle of a server', () => {
  it('is collected by one call at a time: the next is told what runs, since when', async () => {
    const { bundle, other, pass } = desk();
    const { promise, resolve } = until();
    const first = bundle.collect(false, () => promise);
    pass(12);
    for (const dry of [true, false]) {
      await expect(other.collect(dry, async () => {})).rejects.toMatchObject({
        failure: {
          side: 'limits',
          changed: 'no',
          message: expect.stringContaining('since 2026-11-28T12:00:00.000Z, for 12 s'),
        },
      });
    }
    resolve();
    await first;
    await other.collect(false, async () => {});
  });

  it('is not read while one collects, by anyone but who does; an estimate stands in nobody’s way', async () => {
    const { bundle, other } = desk();
    const { promise, resolve } = until();
    const read = async (): Promise<string> => 'read';
    const run = bundle.collect(false, async (download) => {
      await promise;
      return download(read);
    });
    await expect(other.download(read)).rejects.toMatchObject({ failure: { side: 'limits' } });
    resolve();
    expect(await run).toBe('read');
    const { promise: dry, resolve: end } = until();
    const estimate = bundle.collect(true, () => dry);
    expect(await other.download(read)).toBe('read');
    end();
    await estimate;
  });

  it('is not collected while one reads, who would lose it', async () => {
    const { bundle, other } = desk();
    const { promise, resolve } = until();
    const reading = other.download(() => promise);
    await expect(bundle.collect(false, async () => {})).rejects.toThrow('is being read');
    await bundle.collect(true, async () => {});
    resolve();
    await reading;
    await bundle.collect(false, async () => {});
  });

  it('is known to be broken where a run did not tell its end, whatever ended it', async () => {
    const { bundle } = desk();
    expect(bundle.last).toBeUndefined();
    await bundle.collect(false, async (_download, tell) => tell({ files: 3, fileName: 'a' }));
    expect(bundle.last).toEqual({ startedAt: AT, isBroken: false, files: 3, fileName: 'a' });
    await bundle.collect(true, async () => {});
    expect(bundle.last).toMatchObject({ isBroken: false });
    await expect(bundle.collect(false, async () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(bundle.last).toEqual({ startedAt: AT, isBroken: true });
    // And the way is free again.
    await bundle.collect(false, async (_download, tell) => tell({ files: 1, fileName: 'b' }));
    expect(bundle.last).toMatchObject({ isBroken: false });
  });

  it('says where a person gets it, with an address where the server knows one', () => {
    const seen = new Bundles(() => 'http://127.0.0.1:1').forCall(
      () => Promise.reject(new Error()),
      'http://localhost:9',
    );
    expect(seen.url).toBe('http://localhost:9/diagnose/download');
    expect(desk().bundle).toMatchObject({ path: '/diagnose/download', url: 'http://127.0.0.1:1/diagnose/download' });
    expect(new Bundles().forCall(async () => Promise.reject(new Error())).url).toBeUndefined();
  });
});
