import type { Metafile } from 'esbuild';

/** A file that is built: its path below the folder of all, and its text. */
export interface BuiltFile {
  readonly path: string;
  readonly text: string;
}

/** The programs that are built. */
export const ENTRIES = ['src/main.ts', 'src/index.ts'];

/** The folder of what the embedded cluster alone needs: an image leaves it out whole. */
const DEMO = 'demo';

/** What of a build is kept, by the names of its files. */
interface Kept {
  /** What the server and its commands reach. */
  readonly own: ReadonlySet<string>;
  /** What the embedded cluster alone reaches. */
  readonly demo: ReadonlySet<string>;
}

/**
 * Tells apart whom each file of a build is for. What nothing reaches, since the import that asked for it fell away, is in
 * neither.
 *
 * @param outputs of a build whose files all lie in one folder
 */
export function keptOf(outputs: Metafile['outputs']): Kept {
  const own = new Set<string>();
  const demo = new Set<string>();
  const visit = (path: string, into: Set<string>): void => {
    const output = outputs[path];
    if (output === undefined || own.has(path) || demo.has(path)) return;
    into.add(path);
    for (const one of output.imports) if (!one.external && !isOfDemo(outputs[one.path])) visit(one.path, into);
  };
  const all = Object.entries(outputs);
  for (const [path, { entryPoint }] of all) if (ENTRIES.some((one) => one === entryPoint)) visit(path, own);
  for (const [path, output] of all) if (isOfDemo(output)) visit(path, demo);
  return { own: names(own), demo: names(demo) };
}

/**
 * Packages that a source imports when it needs them, and that are CommonJS: what is built would find none of their names.
 * Their importer is to be imported so itself.
 */
export function namelessImports(outputs: Metafile['outputs']): readonly string[] {
  return Object.values(outputs).flatMap(({ entryPoint, exports }) =>
    entryPoint?.includes('node_modules/') && exports.every((name) => name === 'default') ? [entryPoint] : [],
  );
}

function isOfDemo(output: Metafile['outputs'][string] | undefined): boolean {
  return output?.entryPoint?.startsWith(`src/${DEMO}/`) ?? false;
}

function names(paths: Iterable<string>): ReadonlySet<string> {
  return new Set([...paths].map((path) => path.slice(path.lastIndexOf('/') + 1)));
}

/** Puts each file into its folder, has it name the others where they are then, and leaves out what is not kept. */
export function placed(files: readonly BuiltFile[], { own, demo }: Kept): readonly BuiltFile[] {
  return files.flatMap(({ path, text }) => {
    const isInDemo = demo.has(path);
    if (!isInDemo && !own.has(path)) return [];
    // Names end in a hash of what is in the file: nothing else is written so.
    const moved = text.replace(/"\.\/([\w.-]+\.js)"/g, (all, name: string) => {
      if (demo.has(name) === isInDemo) return all;
      if (demo.has(name)) return `"./${DEMO}/${name}"`;
      return own.has(name) ? `"../${name}"` : all;
    });
    return [{ path: isInDemo ? `${DEMO}/${path}` : path, text: moved }];
  });
}
