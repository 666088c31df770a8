import { expect, test } from 'vitest';
import { z } from 'zod';
import { createInstruments } from '../../src/telemetry/instruments.ts';
import { only, templated } from './manifests.ts';

const groups = z.object({ groups: z.array(z.object({ rules: z.array(z.looseObject({ expr: z.string() })) })) });
const dashboard = z.object({ panels: z.array(z.object({ targets: z.array(z.object({ expr: z.string() })) })) });

test('dashboard and alerts ask only for what is measured, by labels that it has', async () => {
  const manifests = await templated({ dashboard: { enabled: true }, alerts: { enabled: true } });
  const { data } = z
    .object({ data: z.record(z.string(), z.string()) })
    .parse(only(manifests, 'ConfigMap', 'odigos-mcp-dashboard'));
  const alerts = groups.parse(only(manifests, 'PrometheusRule').spec).groups.flatMap(({ rules }) => rules);
  expect(alerts).toHaveLength(5);
  const { panels } = dashboard.parse(JSON.parse(data['odigos-mcp.json'] ?? ''));
  const asked = [...alerts, ...panels.flatMap(({ targets }) => targets)].map(({ expr }) => expr);

  const { registry } = createInstruments({
    backend: 'live',
    lostLines: () => 0,
  });
  const measured = new Map(
    (await registry.getMetricsAsArray()).map((metric) => [
      metric.name,
      z.object({ labelNames: z.array(z.string()) }).parse(metric).labelNames,
    ]),
  );
  for (const expr of asked) {
    const names = [
      ...expr.matchAll(/\b(odigos_mcp_[a-z_]+?|process_[a-z_]+?)(?:_bucket|_count|_sum)?(?:\{([a-z]+)[=!]|[[\s){])/g),
    ];
    expect(names.length, expr).toBeGreaterThan(0);
    for (const [, name = '', label] of names) {
      const labels = measured.get(name);
      expect(labels, `${name} in ${expr}`).toBeDefined();
      // The scrape itself says pod and container.
      if (label && label !== 'container') expect(labels, `${label} of ${name}`).toContain(label);
    }
  }
});
