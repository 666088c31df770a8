import { describe, expect, it } from 'vitest';
import { type ClusterSettings, untoldSettings } from '../../src/access/cluster-settings.ts';
import { clusterSettingsReader } from '../../src/server/cluster-settings-reader.ts';
import { operations } from '../../src/tool/generated/catalog.generated.ts';
import { scriptedUi, sendJson } from '../ui/scripted-ui.ts';

describe("the reading of the cluster's settings", () => {
  it('parses only what has changed', async () => {
    const manifests = [
      'mcpAccessMode: read-write',
      'mcpAccessMode: read-write',
      'mcpAccessMode: read-only',
      'a: [',
      'a: [',
    ];
    const ui = await scriptedUi((_request, response, index) => {
      sendJson(response, { data: { effectiveConfig: { manifestYAML: manifests[index] } } });
    });
    const read = clusterSettingsReader(ui.client(), 1_000);
    const next = () => read(new AbortController().signal);
    const [first, second, third, broken, brokenStill] = [
      await next(),
      await next(),
      await next(),
      await next(),
      await next(),
    ];
    expect(first).toMatchObject({ mode: 'read-write' });
    // The very same: it was not read anew.
    expect(second).toBe(first);
    expect(third).toMatchObject({ mode: 'read-only' });
    expect([broken, brokenStill]).toEqual([undefined, undefined]);
    expect(ui.seen[0]?.body).toContain(operations.get_access_mode.name);
    await ui.stop();
  });

  const lacking = { __type: { name: 'EffectiveConfig', fields: [{ name: 'clusterName' }] } };
  const having = { __type: { name: 'EffectiveConfig', fields: [{ name: 'clusterName' }, { name: 'manifestYAML' }] } };
  it.each<readonly [what: string, answer: object, told: object, expected: ClusterSettings | undefined]>([
    ['by its contract cannot tell', { data: { effectiveConfig: {} } }, { data: lacking }, untoldSettings('v1.23.0')],
    ['has the field and did not answer it', { data: { effectiveConfig: {} } }, { data: having }, undefined],
    ['answers no configuration at all', { data: {} }, { data: lacking }, undefined],
    [
      'does not tell its contract',
      { data: { effectiveConfig: {} } },
      { errors: [{ message: 'introspection disabled' }] },
      undefined,
    ],
    ['does not know the type', { data: { effectiveConfig: {} } }, { data: { __type: null } }, undefined],
    [
      'tells of no fields',
      { data: { effectiveConfig: {} } },
      { data: { __type: { name: 'EffectiveConfig', fields: [] } } },
      undefined,
    ],
    [
      'tells of another type',
      { data: { effectiveConfig: {} } },
      { data: { __type: { ...lacking.__type, name: 'Other' } } },
      undefined,
    ],
    ['fails', { errors: [{ message: 'boom' }] }, { data: lacking }, undefined],
    ['has no configuration yet', { data: { effectiveConfig: null } }, { data: lacking }, undefined],
    ['answers null for it', { data: { effectiveConfig: { manifestYAML: null } } }, { data: lacking }, undefined],
  ])('a UI that %s', async (_what, answer, told, expected) => {
    const ui = await scriptedUi(({ body }, response) => {
      sendJson(response, body.includes('__type') ? told : answer);
    });
    const read = clusterSettingsReader(ui.client(), 1_000);
    expect(await read(new AbortController().signal)).toStrictEqual(expected);
    await ui.stop();
  });
});
