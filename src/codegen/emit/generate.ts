import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runCli } from '@graphql-codegen/cli';

/**
 * `npm run generate`: catalog and types by codegen.yml, then the documents, from the catalog as it is then. What is new
 * in it and absent from older releases is said last.
 */
async function main(): Promise<number> {
  const before = readFileSync(CATALOG, 'utf8');
  const code = await runCli('generate');
  if (code !== 0) return code;
  for (const program of ['write-views.ts', 'write-documents.ts'])
    execFileSync(process.execPath, [fileURLToPath(new URL(program, import.meta.url))], { stdio: 'inherit' });
  const [{ compileRepository, readRepository }, { releaseNotes }] = await Promise.all([
    import('./plugin.ts'),
    import('./release-notes.ts'),
  ]);
  const texts = compileRepository().tools.flatMap(({ operation, preview, companions }) =>
    [operation, ...(preview ? [preview] : []), ...companions].map(({ name, text }) => [name, text] as const),
  );
  const changed = new Set(texts.flatMap(([name, text]) => (before.includes(JSON.stringify(text)) ? [] : [name])));
  for (const note of releaseNotes(readRepository(), (name) => changed.has(name))) process.stderr.write(`${note}\n\n`);
  return 0;
}

const CATALOG = 'src/tool/generated/catalog.generated.ts';

main()
  .then((code) => process.exit(code))
  .catch((error: unknown) => {
    process.stderr.write(`generate: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
