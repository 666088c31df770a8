import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const packageFile = z.looseObject({ name: z.string(), version: z.string(), license: z.string() });
const TEXTS = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/**
 * The licences of all packages whose files are among these, with the texts that the packages have: what is built holds
 * their code, and who passes it on has to pass them on.
 *
 * @param files paths as esbuild has them: below the repository, with forward slashes
 * @throws when a package names no licence
 */
export function licencesOf(files: readonly string[]): string {
  const folders = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []));
  const parts = [...folders].map((folder) => {
    const { name, version, license } = packageFile.parse(
      JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
    );
    const texts = readdirSync(folder)
      .filter((file) => TEXTS.test(file))
      .toSorted()
      .map((file) => readFileSync(join(folder, file), 'utf8').trim());
    return { title: `${name} ${version} (${license})`, texts };
  });
  return parts
    .toSorted((one, other) => (one.title < other.title ? -1 : 1))
    .map(({ title, texts }) => [title, ...texts].join('\n\n'))
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n');
}
