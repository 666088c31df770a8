import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bind } from '../../../src/tool/bind.ts';
import { definitions } from '../../../src/tool/generated/catalog.generated.ts';
import { read_support_bundle } from '../../../src/tools/support/read_support_bundle.ts';
import { createUiClient } from '../../../src/ui/client.ts';
import { answering, type Bench, bench, failing, fakeUi } from '../../call/bench.ts';
import { type Workbench, workbench } from '../workbench.ts';
import { fileOf, folderOf, tarOf } from './tar-bytes.ts';

const ROOT = 'odigos_debug_28112026120000';
const SAMPLE = readFileSync(new URL('bundle-sample.tar.gz', import.meta.url));
/** Stands in the sample in a ConfigMap, a Destination, an environment and a log. */
const CANARY = 'canary-bundle-1';
const GATEWAY = 'odigos-system/deployment-odigos-gateway/pod-odigos-gateway-8b8c9d0e1-dddd1.gateway.log.gz';

const RUNNING = { read_support_bundle: () => answering({ describeOdigos: { odigosVersion: { value: 'v1.35.0' } } }) };

/** The tool before a UI that hands out this archive. */
async function serving(answer: Uint8Array | RequestListener, replies = RUNNING): Promise<Bench> {
  const handed: RequestListener = (_request, response) => {
    response.writeHead(200, {
      'content-type': 'application/gzip',
      'content-disposition': `attachment; filename=${ROOT}.tar.gz`,
    });
    response.end(answer);
  };
  const server = createServer(typeof answer === 'function' ? answer : handed);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const client = createUiClient({ url: new URL(`http://127.0.0.1:${port}`), timeoutMs: 5_000 });
  onTestFinished(() => {
    client.close();
    server.close();
    server.closeAllConnections();
  });
  return bench([bind(definitions.read_support_bundle, read_support_bundle)], fakeUi(replies), { bundleReader: client });
}

async function asked(of: Bench, given: object = {}) {
  const { envelope, text, data } = await of.call('read_support_bundle', given);
  if (of.crashes.length > 0) throw of.crashes[0];
  return { envelope, text, data };
}

const packed = (...files: readonly (readonly [path: string, content: string | Uint8Array])[]): Buffer =>
  gzipSync(tarOf(folderOf(ROOT), ...files.map(([path, content]) => fileOf(`${ROOT}/${path}`, content))));

async function collected(options = {}): Promise<Workbench> {
  const over = await workbench({ mode: 'read-only', ...options });
  await over.data('collect_diagnose_bundle', { dry_run: false });
  return over;
}

/** The paths of an archive's files, as its headers have them. */
function pathsOf(archive: Uint8Array): string[] {
  const tar = gunzipSync(archive);
  const paths: string[] = [];
  for (let at = 0; tar[at] !== 0; ) {
    const text = (from: number, length: number): string =>
      tar.toString('latin1', at + from, at + from + length).replace(/\0.*/s, '');
    const [name, prefix] = [text(0, 100), text(345, 155)];
    const path = prefix === '' ? name : `${prefix}/${name}`;
    if (text(156, 1) === '0') paths.push(path.split('/').slice(1).join('/'));
    at += 512 + Math.ceil(Number.parseInt(text(124, 11), 8) / 512) * 512;
  }
  return paths;
}

describe('read_support_bundle without a file', () => {
  it('says that there is none, and leads to collecting one; it collects nothing itself', async () => {
    const over = await workbench({ mode: 'read-only' });
    for (const given of [{}, { file: 'x' }]) {
      const { envelope } = await over.call('read_support_bundle', given);
      expect(envelope.error).toMatchObject({ side: 'target', message: expect.stringContaining('no support bundle') });
      expect(envelope.next_steps[0]).toMatchObject({ tool: 'collect_diagnose_bundle', arguments: { dry_run: false } });
    }
    expect(over.demo.cluster.diagnose.archive).toBeUndefined();
  });

  it('tells folders, those with logs first, when it was collected and of which Odigos', async () => {
    const over = await collected();
    const data = await over.data('read_support_bundle');
    expect(data).toMatchObject({ version: 'v1.35.0', bundle: expect.stringMatching(/^odigos_debug_\d{14}$/) });
    expect(data.collected_at).toBe(new Date(Math.floor(over.clock.now() / 1000) * 1000).toISOString());
    expect(data).not.toHaveProperty('partial');
    expect(JSON.stringify(data.folders)).toMatch(/^\[\{"folder":"odigos-system\/daemonset-odiglet","files":\d+/);
  });

  it('gives by its pages every folder once, and by contains every path once', async () => {
    const over = await collected({ demo: { size: 400 } });
    const archive = over.demo.cluster.diagnose.archive?.content ?? Buffer.alloc(0);
    const all = pathsOf(archive);
    const found: string[] = [];
    for (let cursor: unknown; ; ) {
      const given = { contains: '.yaml', ...(cursor === undefined ? {} : { cursor }) };
      const { paths, next_cursor, matching } = await over.data('read_support_bundle', given);
      for (const { file } of paths as { file: string }[]) found.push(file);
      expect(matching).toBe(all.filter((path) => path.includes('.yaml')).length);
      cursor = next_cursor;
      if (cursor === undefined) break;
    }
    expect(found.toSorted()).toEqual(all.filter((path) => path.includes('.yaml')).toSorted());
    expect((await over.call('read_support_bundle')).text.length).toBeLessThan(12_000);
  });

  it('leads to a log that can be read', async () => {
    const over = await collected();
    const { envelope } = await over.call('read_support_bundle');
    const [step] = envelope.next_steps;
    expect(step).toMatchObject({ tool: 'read_support_bundle' });
    expect(await over.data('read_support_bundle', step?.arguments)).toHaveProperty('text');
  });

  it.each([
    ['holds no file', packed(), 'no file'],
    ['lacks what is always there', packed(['shop/Sources/a.yaml', 'x: 1\n']), 'lacks its Deployments'],
    ['breaks off', SAMPLE.subarray(0, 3_000), 'breaks off'],
  ])('says that a bundle is partial that %s', async (_what, archive, words) => {
    const { data } = await asked(await serving(archive));
    expect(String(data.partial)).toContain(words);
  });

  it('says that a bundle is of another Odigos than the one that runs, and goes without where that is not told', async () => {
    const upgraded = {
      read_support_bundle: () => answering({ describeOdigos: { odigosVersion: { value: 'v1.36.0' } } }),
    };
    const { envelope } = await asked(await serving(SAMPLE, upgraded));
    expect(String(envelope.context.warnings)).toContain('of Odigos v1.35.0; v1.36.0 runs now');
    const { data } = await asked(await serving(SAMPLE, { read_support_bundle: () => failing({}) as never }));
    expect(data.files).toBe(70);
  });

  it.each<[string, RequestListener | Uint8Array, string]>([
    [
      'a web page',
      (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
      'no support bundles',
    ],
    [
      'an archive with a link',
      gzipSync(tarOf(folderOf(ROOT), fileOf(`${ROOT}/a`, '', { type: '2' }))),
      'neither a file',
    ],
    ['what is no archive', gzipSync('hello'.repeat(500)), 'no ustar'],
    ['a path that leads out', gzipSync(tarOf(folderOf(ROOT), fileOf(`${ROOT}/../canary`, 'x'))), 'leads elsewhere'],
  ])('refuses %s', async (_what, answer, words) => {
    const { envelope } = await asked(await serving(answer));
    expect(envelope.error?.side).toBe('ui_api');
    expect(envelope.error?.message).toContain(words);
    expect(envelope.error?.changed).toBe('no');
  });
});

describe('read_support_bundle of a file', () => {
  it('reads every file that there is, or says why not, without a secret', async () => {
    const of = await serving(SAMPLE);
    const paths = pathsOf(SAMPLE);
    expect(paths).toHaveLength(70);
    for (const file of paths) {
      const { text, envelope } = await asked(of, { file, tail: 1000 });
      expect(text, file).not.toContain(CANARY);
      if (file.endsWith('.prof')) expect(envelope.error?.message).toContain('profile');
      else expect(envelope.data, file).toMatchObject({ file });
    }
    expect(gunzipSync(SAMPLE).toString('latin1')).toContain(CANARY);
  });

  it('reads the end of a log, from a time on, and what holds a word', async () => {
    const of = await serving(SAMPLE);
    const tail = await asked(of, { file: GATEWAY, tail: 1 });
    expect(tail.data).toMatchObject({ lines: 4, shown: 1, earlier: expect.any(String) });
    expect(tail.data.text).toMatch(/^2026-11-28T11:42:00/);
    // It was collected at 12:00.
    for (const since of ['2026-11-28T11:41:11Z', '1129s']) {
      expect((await asked(of, { file: GATEWAY, since })).data).toMatchObject({ shown: 2 });
    }
    const errors = await asked(of, { file: `${ROOT}/${GATEWAY}`, contains: 'ERROR' });
    expect(errors.data).toMatchObject({ shown: 1, text: expect.stringContaining('Exporting failed') });
    expect((await asked(of, { file: GATEWAY, contains: CANARY.slice(0, 8) })).data).toMatchObject({ shown: 0 });
    expect((await asked(of, { file: GATEWAY, since: 'yesterday' })).envelope.error?.side).toBe('arguments');
  });

  it('tells of a log that could not be collected why', async () => {
    const of = await serving(SAMPLE);
    const { data } = await asked(of, { file: 'shop/deployment-cart/pod-cart-1a2b3c4d5-gggg1.cart.log.gz' });
    expect(data).toMatchObject({ lines: 0, error: expect.stringContaining('forbidden') });
    expect(data).not.toHaveProperty('text');
  });

  it('shows of a manifest what stands around a word', async () => {
    const of = await serving(SAMPLE);
    const { data } = await asked(of, { file: 'shop/deployment-cart/deployment-cart.yaml', contains: 'DEMO_TOKEN' });
    expect(data).toMatchObject({ matching: 1 });
    expect(data.text).toMatch(/^\d+: .*\n[\s\S]*DEMO_TOKEN[\s\S]*\[redacted\]/);
  });

  it('gives of a manifest the end, too, where that is asked for', async () => {
    const yaml = Array.from({ length: 40 }, (_, index) => `key${index}: word\n`).join('');
    const of = await serving(packed(['n/d/a.yaml', yaml]));
    const { data } = await asked(of, { file: 'n/d/a.yaml', tail: 2 });
    expect(data).toMatchObject({ lines: 40, shown: 2, text: 'key38: word\nkey39: word', earlier: expect.any(String) });
    const all = await asked(of, { file: 'n/d/a.yaml' });
    expect(all.data).toMatchObject({ shown: 40 });
    const hit = await asked(of, { file: 'n/d/a.yaml', contains: 'word', tail: 1 });
    expect(hit.data).toMatchObject({ matching: 40, earlier: expect.any(String) });
    expect(hit.data.text).toMatch(/40: key39: word$/);
  });

  it.each([
    ['paths', {}, 'None of the 70 paths contains that.'],
    ['a log', { file: GATEWAY }, 'None of its 4 lines contains that.'],
    ['a manifest', { file: 'shop/deployment-cart/deployment-cart.yaml' }, 'lines contains that.'],
    ['a log from a time on', { file: GATEWAY, since: '1s' }, 'contains that and was written since then.'],
  ])('says in a sentence that nothing in %s has what is asked for, and leads on', async (_where, given, words) => {
    const { data, envelope } = await asked(await serving(SAMPLE), { ...given, contains: 'zebra' });
    expect(data.says).toContain(words);
    expect(envelope.next_steps[0]?.tool).toBe('read_support_bundle');
  });

  it('keeps from when on it reads, in the step to the errors of a log', async () => {
    const { envelope } = await asked(await serving(SAMPLE), { file: GATEWAY, since: '1129s' });
    expect(envelope.next_steps[0]?.arguments).toEqual({ file: GATEWAY, contains: 'error', since: '1129s' });
  });

  it('leads from a path that there is not to the nearest', async () => {
    const { envelope } = await asked(await serving(SAMPLE), { file: 'gateway.log.gz', tail: 5 });
    expect(envelope.error?.side).toBe('target');
    expect(envelope.next_steps[0]).toMatchObject({ tool: 'read_support_bundle', arguments: { file: GATEWAY } });
  });

  it('bounds what it answers: a long log by its end, a long manifest by its beginning', async () => {
    const log = Array.from({ length: 5_000 }, (_, index) => `line ${index} ${'word '.repeat(20)}`).join('\n');
    const yaml = Array.from({ length: 5_000 }, (_, index) => `key${index}: value\n`).join('');
    const of = await serving(packed(['n/d/pod-a.b.log.gz', gzipSync(log)], ['n/d/a.yaml', yaml]));
    const read = await asked(of, { file: 'n/d/pod-a.b.log.gz', tail: 1000 });
    expect(read.data.text).toMatch(/line 4999 /);
    expect(read.data).toMatchObject({ lines: 5_000, earlier: expect.any(String) });
    expect(read.envelope.truncated).toBeUndefined();
    const manifest = await asked(of, { file: 'n/d/a.yaml' });
    expect(manifest.data.text).toMatch(/^key0: value\n/);
    expect(manifest.data).toMatchObject({ later: expect.any(String) });
  });

  it('refuses what is no text, and says where a person gets it', async () => {
    const big = 'x: 1\n'.repeat(400_000);
    const of = await serving(packed(['n/a.bin', Buffer.from([1, 0, 2])], ['n/b.yaml', big], ['n/c_profile.prof', 'x']));
    for (const [file, words] of [
      ['n/a.bin', 'no text'],
      ['n/b.yaml', 'larger'],
      ['n/c_profile.prof', 'profile'],
    ]) {
      const { envelope } = await asked(of, { file });
      expect(envelope.error?.message).toContain(words);
      expect(envelope.error?.advice).toContain('/diagnose/download');
    }
  });

  it('shows of a log that breaks off what came before, and withholds YAML that is none', async () => {
    const whole = gzipSync(Array.from({ length: 5_000 }, (_, index) => `line ${index} ${Math.sin(index)}`).join('\n'));
    const of = await serving(
      packed(
        ['n/pod-a.b.log.gz', whole.subarray(0, whole.length / 2)],
        ['n/a.yaml', `password: &a ${CANARY}\nb: *a\n`],
      ),
    );
    const log = await asked(of, { file: 'n/pod-a.b.log.gz' });
    expect(String(log.envelope.context.warnings)).toContain('breaks off');
    expect(log.data.lines).toBeGreaterThan(100);
    const yaml = await asked(of, { file: 'n/a.yaml' });
    expect(yaml.text).not.toContain(CANARY);
    expect(yaml.data).toHaveProperty('withheld');
  });

  it('is not read while a run is under way, and not trusted when one broke off', async () => {
    const over = await collected();
    const { promise, resolve } = Promise.withResolvers<void>();
    over.demo.cluster.diagnose.beforeStage = () => promise;
    const run = over.call('collect_diagnose_bundle', { dry_run: false });
    await over.upstream.arrived(over.upstream.posts.length + 1);
    const during = await over.refusal('read_support_bundle');
    expect(during).toMatchObject({
      side: 'limits',
      changed: 'no',
      message: expect.stringMatching(/collect .* since 2/),
    });
    resolve();
    await run;
    expect(await over.data('read_support_bundle')).not.toHaveProperty('partial');
    over.demo.faults.set([{ field: 'diagnose', kind: 'error', message: 'failed' }]);
    await over.call('collect_diagnose_bundle', { dry_run: false });
    expect(String((await over.data('read_support_bundle')).partial)).toContain('broke off');
  });
});
