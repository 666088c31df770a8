import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import type { Tool } from '../../src/tool/bind.ts';
import { runProcess } from '../processes.ts';
import { workbench } from '../tools/workbench.ts';
import { examples, functionsOfAuthors, moduleOf } from './examples.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The data, or the words of the error, that a tool answers over the embedded cluster. */
async function answer(tool: Tool, given: object): Promise<unknown> {
  const catalog = createCatalog();
  const { name } = tool.definition;
  const { call } = await workbench({ catalog: { ...catalog, tools: new Map([...catalog.tools, [name, tool]]) } });
  const { data, error } = (await call(name, given)).envelope;
  return error ? error.message : data;
}

/** What the compiler has against a folder; nothing where it is well. */
async function typeProblems(folder: string): Promise<string> {
  const { stdout } = await runProcess(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder]);
  return stdout;
}

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'examples-')));
  for (const example of examples) writeFileSync(join(folder, `${example.of}.ts`), moduleOf(example, folder));
  symlinkSync(realpathSync(join(ROOT, 'node_modules')), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  const options = { noUnusedLocals: false, noUnusedParameters: false };
  const config = { extends: join(ROOT, 'tsconfig.json'), compilerOptions: options, include: ['*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the examples in the docstrings of what authors of tools use', () => {
  it('are there for each function', () => {
    const functions = functionsOfAuthors();
    expect(functions.size).toBeGreaterThan(10);
    expect([...functions].filter((name) => !examples.some(({ of }) => of === name))).toEqual([]);
  });

  it('pass the type check', async () => {
    expect(await typeProblems(folder)).toBe('');
    writeFileSync(join(folder, 'wrong.ts'), moduleOf({ of: 'wrong', lines: ['humanBytes("many"); // => 1'] }, folder));
    expect(await typeProblems(folder)).toContain('wrong.ts');
  });

  it.each(examples.map(({ of }) => of))('come to what they say: %s', async (of) => {
    let compared = 0;
    const same = (made: unknown, said: unknown): void => {
      compared += 1;
      expect(made).toEqual(said);
    };
    const { default: example } = await import(pathToFileURL(join(folder, `${of}.ts`)).href);
    await example(same, answer, expect);
    expect(compared).toBeGreaterThan(0);
  });
});
