import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createInstruments } from '../../src/telemetry/instruments.ts';

/** A metric as the registry has it. */
interface Described {
  readonly name: string;
  readonly type: string;
  readonly labels: readonly string[];
  readonly help: string;
}

const { registry } = createInstruments({
  backend: 'demo',
  lostLines: () => 0,
});

const metrics: readonly Described[] = registry.getMetricsAsArray().map((metric) => {
  const labels: unknown = Reflect.get(metric, 'labelNames');
  return {
    name: metric.name,
    // prom-client's types and values differ here: a class for each.
    type: metric.constructor.name.toLowerCase(),
    labels: Array.isArray(labels) ? labels.map(String) : [],
    help: metric.help,
  };
});
const ours = metrics.filter(({ name }) => name.startsWith('odigos_mcp_'));

/** Names that a scrape has: those of a histogram with their endings. */
const scraped = new Map(
  metrics.flatMap(({ name, type, labels }) =>
    (type === 'histogram' ? ['_bucket', '_sum', '_count'] : ['']).map((ending) => [
      `${name}${ending}`,
      new Set([...labels, ...(ending === '_bucket' ? ['le'] : [])]),
    ]),
  ),
);

describe('the names of metrics', () => {
  it('follow the conventions: a unit, _total for counters, and words of help', () => {
    for (const { name, type, help } of ours) {
      expect(name).toMatch(/^odigos_mcp_[a-z]+(_[a-z]+)*$/);
      expect(name.endsWith('_total')).toBe(type === 'counter');
      if (type === 'histogram') expect(name).toMatch(/_seconds$/);
      expect(help).toMatch(/\.$/);
    }
  });

  it('are all in docs/observability.md', () => {
    const rows = ours.map(({ name, type, labels, help }) => {
      const names = labels.map((label) => `\`${label}\``).join(', ');
      return `| \`${name}\` | ${type} | ${names} | ${help} |`;
    });
    const table = ['| Metric | Type | Labels | Meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
    expect(readFileSync('docs/observability.md', 'utf8')).toContain(`<!-- metrics -->\n\n${table}\n\n<!-- end -->`);
  });
});

const files = [...globSync('helm/odigos-mcp/**/*.{json,yaml,tpl,txt}'), 'docs/observability.md'].filter((path) =>
  readFileSync(path, 'utf8').includes('odigos_mcp_'),
);

describe('metrics asked for', () => {
  it('are those of the dashboard, the alerts and the documents', () => {
    expect(files.length).toBeGreaterThanOrEqual(3);
  });

  it.each(files)('in %s are there, with the labels that it names', (path) => {
    // A query in JSON has its quotes escaped.
    const text = readFileSync(path, 'utf8').replaceAll('\\"', '"');
    const asked = [...text.matchAll(/\b(odigos_mcp_[a-z_]+)(?:\{([^{}]*)\})?/g)];
    expect(asked.length).toBeGreaterThan(0);
    for (const [, name = '', selector = ''] of asked) {
      const labels = scraped.get(name) ?? (ours.some((metric) => metric.name === name) ? new Set<string>() : undefined);
      expect(labels, `${name} in ${path}`).toBeDefined();
      for (const [, label = ''] of selector.matchAll(/(\w+)\s*[=!]~?"/g)) expect([...(labels ?? [])]).toContain(label);
    }
    const known = new Set([...scraped.values()].flatMap((labels) => [...labels]));
    for (const [, by = ''] of text.matchAll(/\bby \(([\w, ]+)\)/g)) {
      for (const label of by.split(/,\s*/)) expect([...known, 'pod', 'namespace', 'instance']).toContain(label);
    }
  });
});
