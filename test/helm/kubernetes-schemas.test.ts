import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runProcess } from '../processes.ts';
import { type ApiServer, startApiServer } from './api-server.ts';
import { runJob } from './jobs.ts';
import { type Manifest, only, templated } from './manifests.ts';
import { ROOT } from './tools.ts';
import { VALUE_SETS } from './value-sets.ts';

const PACKAGES: Readonly<Record<string, string>> = {
  'gateway.networking.k8s.io': '@kubernetes-models/gateway-api',
  'monitoring.coreos.com': '@kubernetes-models/prometheus-operator',
};

const modelModule = z.record(z.string(), z.unknown());
const isClass = (value: unknown): value is new (data: unknown) => { validate(): void } => typeof value === 'function';

function modulePath({ apiVersion }: Manifest): string {
  return `${PACKAGES[apiVersion.split('/')[0] ?? ''] ?? 'kubernetes-models'}/${apiVersion}`;
}

/** Every manifest of every value set, and the Deployment that comes of mounting. */
async function everyManifest(): Promise<ReadonlyMap<string, Manifest>> {
  const all = new Map<string, Manifest>();
  for (const [name, values] of Object.entries(VALUE_SETS)) {
    for (const manifest of await templated(values))
      all.set(`${name}/${manifest.kind}/${manifest.metadata.name}`, manifest);
  }
  for (const name of ['defaults', 'sidecar-full']) {
    const values = VALUE_SETS[name] ?? {};
    const ours = await templated({ ...values, odigos: {} });
    const job = only(ours, 'Job', 'odigos-mcp-mount');
    await runJob(job, only(ours, 'ConfigMap', 'odigos-mcp-steps'), server);
    for (const kind of ['Deployment', 'Service'] as const) {
      const object = server.object(kind);
      if (!object) throw new Error(`no ${kind}`);
      all.set(`${name}/mounted/${kind}`, { apiVersion: kind === 'Service' ? 'v1' : 'apps/v1', ...object });
    }
  }
  return all;
}

let server: ApiServer;
let manifests: ReadonlyMap<string, Manifest>;
beforeAll(async () => {
  const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}.yaml`, import.meta.url), 'utf8');
  const anything = { apiGroups: ['', 'apps'], resources: ['services', 'deployments'] };
  server = await startApiServer({
    objects: [fixture('odigos-ui'), fixture('ui-service')],
    rules: [{ ...anything, verbs: ['get', 'list', 'watch', 'patch'] }],
  });
  manifests = await everyManifest();
}, 120_000);
afterAll(() => server.close());

describe('by the schemas of Kubernetes, the Gateway API and the Prometheus Operator', () => {
  test('every value is of its type, and nothing that is required is missing', async () => {
    expect(manifests.size).toBeGreaterThan(80);
    for (const [name, manifest] of manifests) {
      const Model = modelModule.parse(await import(modulePath(manifest)))[manifest.kind];
      if (!isClass(Model)) throw new Error(`no schema of ${manifest.apiVersion} ${manifest.kind}`);
      expect(() => new Model(manifest).validate(), name).not.toThrow();
    }
  });

  test('no field is unknown', { timeout: 90_000 }, async () => {
    expect(await compile(manifests)).toBe('');
    const [name, job] = [...manifests].find(([, { kind }]) => kind === 'Job') ?? [];
    if (!name || !job) throw new Error('no Job');
    expect(await compile(new Map([[name, { ...job, spec: Object.assign({ backofLimit: 1 }, job.spec) }]]))).toContain(
      '\'"backofLimit"\' does not exist in type',
    );
  });
});

/** Compiles the manifests as literals of their types, where a field that the type lacks is an error. */
async function compile(literals: ReadonlyMap<string, Manifest>): Promise<string> {
  await mkdir(join(ROOT, 'node_modules/.cache'), { recursive: true });
  const folder = await mkdtemp(join(ROOT, 'node_modules/.cache/manifests-'));
  try {
    const lines = [...literals].map(([name, manifest], index) => {
      const type = `import('${modulePath(manifest)}').I${manifest.kind}`;
      return `export const m${index}: ${type} = /* ${name} */ ${JSON.stringify(manifest)};`;
    });
    await writeFile(join(folder, 'manifests.ts'), lines.join('\n'));
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2024', '--module', 'nodenext'];
    const given = [tsc, ...options, '--ignoreConfig', 'manifests.ts'];
    const { stdout, stderr } = await runProcess(process.execPath, given, { cwd: folder });
    return stdout + stderr;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
