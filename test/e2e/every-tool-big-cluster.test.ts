import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import { VARIABLES } from '../../src/settings.ts';
import { minimalArguments, propertiesOf } from './arguments.ts';
import { type Served, serve } from './serve.ts';
import { modernCall, resultOf, send } from './wire.ts';

const WORKLOADS = 2_000;
const MOST_TOKENS = VARIABLES.MCP_MAX_ANSWER_TOKENS.fallback;
const READS = servedTools(createCatalog()).filter(({ annotations }) => annotations.readOnlyHint);

describe(`every read on a cluster of ${WORKLOADS} workloads`, () => {
  let served: Served;
  let workload: { readonly namespace: string; readonly kind: string; readonly name: string };
  beforeAll(async () => {
    served = await serve({ demo: { size: WORKLOADS, tier: 'onprem' } });
    const { cluster } = served.demo;
    const found = cluster.workloadsIn().find(({ id, pods }) => id.kind === 'Deployment' && pods.length > 0);
    if (!found) throw new Error('no workload');
    workload = found.id;
    cluster.profiles.open({ namespace: found.id.namespace, kind: 'Deployment', name: found.id.name });
  });
  afterAll(() => served.stop());

  /** Arguments that point into this cluster, at most and at least. */
  const variantsOf = (tool: (typeof READS)[number]): readonly Record<string, unknown>[] => {
    const properties = propertiesOf(tool);
    const pod = served.demo.cluster.workload({ ...workload, kind: 'Deployment' })?.pods[0]?.name;
    const named = Object.fromEntries(
      Object.entries(workload).filter(([name]) => (tool.inputSchema.required ?? []).includes(name)),
    );
    const given = {
      ...minimalArguments(tool),
      ...named,
      ...(tool.name === 'get_pod' ? { name: pod } : {}),
      ...(properties.service ? { service: workload.name } : {}),
    };
    const most = properties.limit?.maximum === undefined ? {} : { limit: properties.limit.maximum };
    const switches = Object.fromEntries(
      Object.entries(properties).flatMap(([name, { type }]) =>
        type === 'boolean' && name !== 'dry_run' ? [[name, true]] : [],
      ),
    );
    return [given, { ...given, ...most }, { ...given, ...most, ...switches }];
  };

  test.each(READS)('$name stays within its tokens, and says what was cut', { timeout: 90_000 }, async (tool) => {
    for (const given of variantsOf(tool)) {
      const result = resultOf(await send(served.url, modernCall(tool.name, given)));
      const where = `${tool.name} ${JSON.stringify(given)}`;
      expect(encode(result.text).length, where).toBeLessThanOrEqual(MOST_TOKENS);
      const { truncated = [], next_steps: steps, data = {} } = result.envelope;
      for (const { path, kept, total } of truncated) {
        expect(path, where).toMatch(/\S/);
        expect(kept, where).toBeLessThan(total);
      }
      // What was left out can be had: by a smaller page, the next one, or without the long parts.
      const isCut = truncated.length > 0 || 'next_cursor' in data;
      if (isCut)
        expect(
          steps.some((step) => step.tool === tool.name),
          where,
        ).toBe(true);
    }
  });

  test('lists of thousands are cut at all', async () => {
    for (const name of ['list_sources', 'find_unhealthy_sources', 'get_overview_metrics', 'list_namespaces']) {
      const { envelope } = resultOf(await send(served.url, modernCall(name, { limit: 20 })));
      const most = Math.max(
        ...Object.values(envelope.data ?? {}).map((part) => (Array.isArray(part) ? part.length : 0)),
      );
      expect(most, name).toBeLessThanOrEqual(20);
      expect(most, name).toBeGreaterThan(4);
    }
  });
});
