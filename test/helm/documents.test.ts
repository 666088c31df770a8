import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { only, templated } from './manifests.ts';
import { CHART, ROOT } from './tools.ts';
import { describeValues, freshReadme } from './values-table.ts';

const read = (path: string): string => readFileSync(join(CHART, path), 'utf8');

test("the README's table is what values.yaml documents", () => {
  expect(read('README.md')).toBe(freshReadme(read('README.md'), read('values.yaml')));
});

test('every documented value is one that the schema knows', () => {
  const shape = z.looseObject({ properties: z.record(z.string(), z.unknown()) });
  for (const { key } of describeValues(read('values.yaml'))) {
    let schema: unknown = JSON.parse(read('values.schema.json'));
    for (const part of key.split('.')) schema = shape.parse(schema, { error: () => `at ${key}` }).properties[part];
    expect(schema, key).toBeDefined();
  }
});

test("the operators' guide names only values that there are", () => {
  const known = describeValues(read('values.yaml')).map(({ key }) => key);
  const guide = readFileSync(join(ROOT, 'docs/operators.md'), 'utf8');
  const named = [
    ...guide.matchAll(
      /`((?:ui|mount|odigos|image|planKey|state|audit|tokens|ca|otel|sidecar|rbac|hooks|hpa|pdb|ingress|httpRoute|networkPolicy|serviceMonitor|dashboard|alerts)\.[a-zA-Z.]+)`/g,
    ),
  ]
    .map(([, name]) => name ?? '')
    .filter((name) => !/\.(yaml|json|sh)$/.test(name));
  expect(named.length).toBeGreaterThan(10);
  // Odigos's own values, which the guide speaks of too.
  const theirs = ['ui.uiMode', 'ui.deploymentName'];
  expect(
    named.filter((name) => !known.some((key) => `${key}.`.startsWith(`${name}.`)) && !theirs.includes(name)),
  ).toEqual([]);
});

test("the operators' guide unmounts by hand as the Jobs do", async () => {
  const guide = readFileSync(join(ROOT, 'docs/operators.md'), 'utf8');
  const { data } = z
    .object({ data: z.record(z.string(), z.string()) })
    .parse(only(await templated({}), 'ConfigMap', 'odigos-mcp-steps'));
  const patches = [...guide.matchAll(/^kubectl patch .* -p '(.+)'$/gm)].map(([, text]) => JSON.parse(text ?? ''));
  expect(patches).toEqual([parse(data['unmount-service.yaml'] ?? ''), parse(data['unmount-deployment.yaml'] ?? '')]);
});
