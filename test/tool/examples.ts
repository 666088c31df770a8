import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SRC = join(ROOT, 'src');
const MADE_AND_SAID = /^(.*); \/\/ => (.*)$/;
/** Of what is generated, authors name these; the rest are types that go with them. */
const GENERATED = ['definitions', 'operations'];

/** An example of a docstring of src/tool: on each line, what stands before `// =>` is what stands behind it. */
export interface Example {
  /** The function or class that it is an example of. */
  readonly of: string;
  readonly lines: readonly string[];
}

interface Exported {
  readonly name: string;
  /** Below src. */
  readonly path: string;
  readonly isType: boolean;
}

const files = typeScriptBelow('tool').map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));

const exported: readonly Exported[] = files.flatMap(({ path, text }) =>
  [...text.matchAll(/^export (?:async )?(function|class|const|interface|type) (\w+)/gm)]
    .map(([, what = '', name = '']) => ({ name, path, isType: what === 'interface' || what === 'type' }))
    .filter(({ name }) => !path.includes('/generated/') || GENERATED.includes(name)),
);

/** Every example in the docstrings of src/tool. */
export const examples: readonly Example[] = files.flatMap(({ text }) =>
  [...text.matchAll(/^\/\*\*\n((?: \*.*\n)+?) \*\/\nexport (?:async )?(?:function|class) (\w+)/gm)].flatMap(
    ([, comment = '', of = '']) => {
      const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/, ''));
      const begin = lines.indexOf('@example');
      return begin < 0 ? [] : [{ of, lines: lines.slice(begin + 1) }];
    },
  ),
);

/** Names of the functions of src/tool that the toolsets use. */
export function functionsOfAuthors(): ReadonlySet<string> {
  const names = typeScriptBelow('tools').flatMap((path) => {
    const text = readFileSync(join(SRC, path), 'utf8');
    const imports = text.matchAll(/^import \{([^}]+)\} from '(?:\.\.\/)+tool\/(?!generated)[^']+';/gm);
    return [...imports].flatMap(([, list = '']) => list.split(',').map((name) => name.trim()));
  });
  return new Set(names.filter((name) => /^[a-z]\w+$/.test(name)));
}

/** A project of its own that holds examples, each as a module named after what it is of. */
export interface ExamplesProject {
  readonly folder: string;
  remove(): void;
}

/** Writes examples where Node runs them and the compiler checks them as strictly as the sources. */
export function examplesProject(of: readonly Example[] = examples): ExamplesProject {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'examples-')));
  for (const example of of) writeFileSync(join(folder, `${example.of}.ts`), moduleOf(example, folder));
  symlinkSync(realpathSync(join(ROOT, 'node_modules')), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  const options = { noUnusedLocals: false, noUnusedParameters: false };
  const config = { extends: join(ROOT, 'tsconfig.json'), compilerOptions: options, include: ['*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * An example as a module: what it names is imported, and its one function is handed what compares (`same`), what calls a
 * tool (`answer`), and `expect` for what is not said to the letter.
 */
function moduleOf({ lines }: Example, folder: string): string {
  const text = lines.join('\n');
  const from = (path: string): string => relative(folder, join(SRC, path)).replaceAll('\\', '/');
  const named = exported.filter(
    ({ name }) => name !== 'Tool' && new RegExp(`(?:^|[^\\w.]|\\.\\.\\.)${name}\\b(?!:)`, 'm').test(text),
  );
  return [
    "import type { expect as Expect } from 'vitest';",
    `import type { Tool } from '${from('tool/bind.ts')}';`,
    ...named.map(({ name, path, isType }) => `import { ${isType ? 'type ' : ''}${name} } from '${from(path)}';`),
    '',
    'export default async function example(',
    '  same: (made: unknown, said: unknown) => void,',
    '  answer: (tool: Tool, given: object) => Promise<unknown>,',
    '  expect: typeof Expect,',
    '): Promise<void> {',
    ...lines.map((line) => `  ${line.replace(MADE_AND_SAID, (_line, made, said) => `same(${made}, ${said});`)}`),
    '}',
    '',
  ].join('\n');
}

function typeScriptBelow(folder: string): readonly string[] {
  return readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}
