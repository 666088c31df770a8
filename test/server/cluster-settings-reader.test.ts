import { describe, expect, it } from 'vitest';
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
});
