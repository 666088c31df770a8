import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMap, isNode, isScalar, parseDocument, type YAMLMap } from 'yaml';

const CHART = fileURLToPath(new URL('../../helm/odigos-mcp/', import.meta.url));
const START = '<!-- generated: values -->';
const END = '<!-- end -->';

interface Row {
  readonly key: string;
  readonly fallback: string;
  readonly description: string;
}

/**
 * Every value that values.yaml documents (`# -- …` above it), with its default.
 *
 * @throws when a value is not documented, nor anything that holds it
 */
export function describeValues(text: string): readonly Row[] {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) throw new Error('values.yaml is no mapping.');
  return rows(contents, '');
}

function rows(map: YAMLMap, prefix: string): readonly Row[] {
  return map.items.flatMap(({ key, value }, index) => {
    if (!isScalar(key)) throw new Error(`${prefix} has a key that is no text.`);
    const path = `${prefix}${String(key.value)}`;
    // The comment above the first key of a mapping belongs to the mapping, in the parser's eyes.
    const comment = key.commentBefore ?? (index === 0 ? map.commentBefore : undefined);
    const description = /(?:^|\n) -- ([\s\S]+)$/.exec(comment ?? '')?.[1]?.replaceAll('\n', ' ');
    if (description) {
      return [{ key: path, fallback: JSON.stringify(isNode(value) ? value.toJSON() : value), description }];
    }
    if (isMap(value)) return rows(value, `${path}.`);
    throw new Error(`${path} is not documented in values.yaml.`);
  });
}

/** The chart's README with its table made fresh from values.yaml. */
export function freshReadme(readme: string, values: string): string {
  const from = readme.indexOf(START);
  const to = readme.indexOf(END, from);
  if (from < 0 || to < 0) throw new Error('The README has no section for values.');
  const lines = describeValues(values).map(
    ({ key, fallback, description }) => `| \`${key}\` | \`${fallback}\` | ${description.replaceAll('|', '\\|')} |`,
  );
  const table = ['| Value | Default | Meaning |', '| --- | --- | --- |', ...lines].join('\n');
  return `${readme.slice(0, from + START.length)}\n\n${table}\n\n${readme.slice(to)}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const readme = join(CHART, 'README.md');
  writeFileSync(readme, freshReadme(readFileSync(readme, 'utf8'), readFileSync(join(CHART, 'values.yaml'), 'utf8')));
}
