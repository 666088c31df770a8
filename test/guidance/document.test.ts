import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROMPTS } from '../../src/guidance/prompts/all-prompts.ts';
import { CLUSTER_RESOURCES } from '../../src/guidance/resources/cluster-resources.ts';
import { loadSkills } from '../../src/guidance/skills/skills.ts';

const document = readFileSync('docs/prompts.md', 'utf8');

/** The first cells of the rows of a section's table, with what the others hold. */
function rowsOf(heading: string): readonly (readonly string[])[] {
  const [, section = ''] = document.split(`\n## ${heading}\n`);
  return (section.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));
}

describe('docs/prompts.md', () => {
  it('has each prompt with its arguments and its chief tool', () => {
    const there = PROMPTS.map(({ name, arguments: taken, needs }) => [
      name,
      taken.map((one) => (one.required ? one.name : `${one.name}?`)).join(', '),
      needs,
    ]);
    expect(rowsOf('Prompts').map((cells) => cells.slice(1, 4))).toEqual(there);
  });

  it('has each resource and template', () => {
    expect(rowsOf('Resources').map(([, uri]) => uri)).toEqual(CLUSTER_RESOURCES.map(({ uri }) => uri));
  });

  it('has each skill', async () => {
    const skills = await loadSkills();
    const names = skills.map(({ entry }) => entry.frontmatter.name);
    expect(
      rowsOf('Skills')
        .map(([, name]) => name)
        .toSorted(),
    ).toEqual(names.toSorted());
  });
});
