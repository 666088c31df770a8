import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build, type OutputFile } from 'esbuild';
import { licencesOf } from './licences.ts';
import { type BuiltFile, ENTRIES, keptOf, namelessImports, placed } from './placing.ts';
import { usedParts } from './used-parts.ts';

const OUT = join('dist', 'src');

/** CommonJS inside a module of ES asks for what Node has by this name; esbuild calls it where there is one. */
const REQUIRE =
  "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);\n";

const PROGRAM = 'main.js';
/** Of what is deprecated in packages Node tells nobody, where they lie in a folder of their own; here they lie in ours. */
const QUIET = 'process.noDeprecation = true;\n';

/**
 * Makes `dist` of the sources and the packages that they need: few files, since finding and loading each module on its own
 * was most of a start. Commands, the embedded cluster and what only a setting brings in stay files of their own, loaded when
 * they are wanted. What is read by its place lies as in the sources: contracts, skills.
 */
async function buildDist(): Promise<void> {
  rmSync('dist', { recursive: true, force: true });
  const { outputFiles, metafile } = await build({
    entryPoints: ENTRIES,
    outdir: OUT,
    outbase: 'src',
    chunkNames: '[name]-[hash]',
    bundle: true,
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.18',
    mainFields: ['module', 'main'],
    // The generator works on sources, of which there are none.
    external: ['*/codegen/dev/dev.ts'],
    // What is built is run, not worked on; the packages are quicker then, and tell clients less.
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    plugins: [usedParts],
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const nameless = namelessImports(metafile.outputs);
  if (nameless.length > 0) throw new Error(`imported when needed, without names to import: ${nameless.join(', ')}`);
  for (const file of placed(outputFiles.map(nameAndText), keptOf(metafile.outputs)))
    write(join(OUT, file.path), file.text);
  for (const part of ['schema.graphql', 'releases'])
    cpSync(join('graphql', part), join('dist', 'graphql', part), { recursive: true });
  cpSync(join('src', 'guidance', 'skills'), join(OUT, 'guidance', 'skills'), {
    recursive: true,
    filter: (path) => !path.endsWith('.ts'),
  });
  write(join('dist', 'THIRD-PARTY-LICENSES.txt'), licencesOf(Object.keys(metafile.inputs)));
}

function nameAndText({ path, text }: OutputFile): BuiltFile {
  const asks = /\btypeof require\b/.test(text);
  const [, strange] = /(.{0,40}[^\0-\xff].{0,40})/.exec(text) ?? [];
  // One such character, which esbuild leaves in regular expressions, and V8 keeps two bytes for each one of the file.
  if (strange !== undefined) throw new Error(`to be written as an escape: ${strange}`);
  const name = basename(path);
  return {
    path: name,
    text: name === PROGRAM ? text.replace(/^(#!.*\n)?/, `$1${QUIET}`) : asks ? REQUIRE + text : text,
  };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

await buildDist();
