import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import type { Tool } from '../../src/tool/bind.ts';
import { workbench } from '../tools/workbench.ts';
import { type ExamplesProject, examples, examplesProject, functionsOfAuthors } from './examples.ts';

/** The data, or the words of the error, that a tool answers over the embedded cluster. */
async function answer(tool: Tool, given: object): Promise<unknown> {
  const catalog = createCatalog();
  const { name } = tool.definition;
  const { call } = await workbench({ catalog: { ...catalog, tools: new Map([...catalog.tools, [name, tool]]) } });
  const { data, error } = (await call(name, given)).envelope;
  return error ? error.message : data;
}

let project: ExamplesProject;
beforeAll(() => {
  project = examplesProject();
});
afterAll(() => project.remove());

describe('the examples in the docstrings of what authors of tools use', () => {
  it('are there for each function', () => {
    const functions = functionsOfAuthors();
    expect(functions.size).toBeGreaterThan(10);
    expect([...functions].filter((name) => !examples.some(({ of }) => of === name))).toEqual([]);
  });

  it.each(examples.map(({ of }) => of))('come to what they say: %s', async (of) => {
    let compared = 0;
    const same = (made: unknown, said: unknown): void => {
      compared += 1;
      expect(made).toEqual(said);
    };
    const { default: example } = await import(pathToFileURL(join(project.folder, `${of}.ts`)).href);
    await example(same, answer, expect);
    expect(compared).toBeGreaterThan(0);
  });
});
