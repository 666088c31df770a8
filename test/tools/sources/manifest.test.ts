import { describe, expect, it } from 'vitest';
import { manifestOf } from '../../../src/tools/sources/manifest.ts';
import { recording } from '../../recordings/recordings.ts';

describe('what is read of a manifest', () => {
  it('is whether a restart replaces pods, when the last one was, and the containers', () => {
    const text = [
      'metadata: { generation: 4 }',
      'spec:',
      '  paused: true',
      '  replicas: 2',
      '  updateStrategy: { type: OnDelete }',
      '  template:',
      '    metadata: { annotations: { kubectl.kubernetes.io/restartedAt: "2026-11-23T00:34:13Z" } }',
      '    spec: { containers: [{ name: app, image: x }, { name: sidecar }] }',
    ].join('\n');
    expect(manifestOf(text)).toEqual({
      paused: true,
      replicas: 2,
      replacesOnDelete: true,
      restart: '2026-11-23T00:34:13Z 4',
      containers: ['app', 'sidecar'],
    });
  });

  it('tells two restarts within one second apart by the generation', () => {
    const at = (generation: number): string | undefined =>
      manifestOf(`metadata: { generation: ${generation} }\nspec: { template: {} }`)?.restart;
    expect(at(1)).not.toBe(at(2));
  });

  it.each(['', '[redacted]', 'a: [', '- 1', 'metadata: {}'])('is nothing for %j', (text) => {
    expect(manifestOf(text)).toBeUndefined();
  });

  it.each([
    ['query/k8sManifest/Deployment', ['catalog']],
    ['query/k8sManifest/DaemonSet', ['agent']],
    ['query/k8sManifest/CronJob', ['report']],
  ])('is there in %s', (name, containers) => {
    const { k8sManifest } = recording(name).data as { k8sManifest: string };
    expect(manifestOf(k8sManifest)).toMatchObject({ paused: false, replacesOnDelete: false, containers });
  });
});
