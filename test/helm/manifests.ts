import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments, stringify } from 'yaml';
import { z } from 'zod';
import { isRecord } from '../../src/tool/fields.ts';
import type { EndedProcess } from '../processes.ts';
import { CHART, helm, output } from './tools.ts';

/** Whatever a manifest holds: the API server's types are checked elsewhere, by their schemas. */
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type Mapping = { [key: string]: Json };

const manifest = z.looseObject({
  apiVersion: z.string(),
  kind: z.string(),
  metadata: z.looseObject({
    name: z.string(),
    namespace: z.string().optional(),
    labels: z.record(z.string(), z.string()).optional(),
    annotations: z.record(z.string(), z.string()).optional(),
  }),
});

export type Manifest = z.infer<typeof manifest>;

export function parseManifests(text: string): readonly Manifest[] {
  return parseAllDocuments(text).flatMap((document) => {
    const value: unknown = document.toJS();
    return value === null || value === undefined ? [] : [manifest.parse(value)];
  });
}

/** The one value without which nothing is rendered in a clone: a release names it. */
const IMAGE = { repository: 'odigos-mcp' };

/** Runs helm with these values, and an image where they name none, in a file of their own, after `args`. */
export async function withValues(
  values: Mapping,
  args: readonly string[],
  environment?: Readonly<Record<string, string>>,
): Promise<EndedProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'odigos-mcp-values-'));
  try {
    const file = join(folder, 'values.yaml');
    const { image } = values;
    await writeFile(file, stringify({ ...values, image: isRecord(image) ? { ...IMAGE, ...image } : (image ?? IMAGE) }));
    return await helm([...args, '--values', file], environment);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const TEMPLATE = [
  'template',
  'odigos-mcp',
  CHART,
  '--namespace',
  'odigos-system',
  '--kube-version',
  'v1.34.0',
] as const;

/** What `helm template` does with these values, whether it takes them or not. */
export function tryTemplate(values: Mapping): Promise<EndedProcess> {
  return withValues(values, TEMPLATE);
}

const rendered = new Map<string, Promise<string>>();

/** The chart's manifests as text, with the one random value replaced; rendered once for equal values. */
export function template(values: Mapping): Promise<string> {
  const key = JSON.stringify(values);
  const known = rendered.get(key);
  if (known !== undefined) return known;
  const text = output(tryTemplate(values)).then((printed) =>
    printed.replace(/^( {2}plan-key: )[A-Za-z0-9+/=]{64}$/m, '$1UkFORE9N'),
  );
  rendered.set(key, text);
  return text;
}

export async function templated(values: Mapping): Promise<readonly Manifest[]> {
  return parseManifests(await template(values));
}

/** The notes that helm prints after an installation. */
export async function notes(values: Mapping): Promise<string> {
  const install = ['install', 'odigos-mcp', CHART, '--namespace', 'odigos-system', '--dry-run=client'] as const;
  const text = await output(withValues(values, install));
  return text.slice(text.indexOf('NOTES:'));
}

export function only(manifests: readonly Manifest[], kind: string, name = 'odigos-mcp'): Manifest {
  const found = manifests.filter((candidate) => candidate.kind === kind && candidate.metadata.name === name);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} of ${kind} ${name}`);
  return first;
}
