import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { startApiServer } from './api-server.ts';
import { runJob } from './jobs.ts';
import { type Manifest, only, parseManifests, templated } from './manifests.ts';
import { kubectl, output, ROOT } from './tools.ts';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}.yaml`, import.meta.url), 'utf8');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'odigos-mcp-kustomize-'));
  await cp(join(ROOT, 'deploy/kustomize'), join(folder, 'component'), { recursive: true });
  await writeFile(join(folder, 'deployment.yaml'), fixture('odigos-ui'));
  await writeFile(join(folder, 'service.yaml'), fixture('ui-service'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function build(more: object = {}): Promise<readonly Manifest[]> {
  const kustomization = { resources: ['deployment.yaml', 'service.yaml'], components: ['component'], ...more };
  await writeFile(join(folder, 'kustomization.yaml'), stringify(kustomization));
  return parseManifests(await output(kubectl(['kustomize', folder])));
}

test('the component mounts what the chart mounts', async () => {
  const manifests = await templated({});
  const rules = [
    { apiGroups: ['', 'apps'], resources: ['services', 'deployments'], verbs: ['get', 'list', 'watch', 'patch'] },
  ];
  const server = await startApiServer({ objects: [fixture('odigos-ui'), fixture('ui-service')], rules });
  try {
    const steps = only(manifests, 'ConfigMap', 'odigos-mcp-steps');
    expect((await runJob(only(manifests, 'Job', 'odigos-mcp-mount'), steps, server)).succeeded).toBe(true);
    const built = await build();
    expect(only(built, 'Deployment', 'odigos-ui').spec).toEqual(server.object('Deployment')?.spec);
    expect(only(built, 'Service', 'ui').spec).toEqual(server.object('Service')?.spec);
  } finally {
    await server.close();
  }
});

test('the image is chosen as kustomize chooses images', async () => {
  const built = await build({ images: [{ name: 'odigos-mcp', newName: 'registry.example.com/mcp', newTag: '1.2.3' }] });
  expect(JSON.stringify(only(built, 'Deployment', 'odigos-ui'))).toContain('"registry.example.com/mcp:1.2.3"');
});

test("takes the service as Odigos's chart writes it, and refuses one whose first port is another", async () => {
  const service = (port: number) =>
    stringify({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'ui', namespace: 'odigos-system' },
      spec: { ports: [{ name: 'ui', port }], selector: { app: 'odigos-ui' } },
    });
  await writeFile(join(folder, 'service.yaml'), service(3000));
  expect(only(await build(), 'Service', 'ui').spec).toMatchObject({ ports: [{ port: 3000, targetPort: 3100 }] });
  await writeFile(join(folder, 'service.yaml'), service(8080));
  await expect(build()).rejects.toThrow('test failed');
});
