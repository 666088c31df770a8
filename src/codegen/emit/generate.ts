import { runCli } from '@graphql-codegen/cli';

/** `npm run generate`: catalog and types by codegen.yml, then the documents, from the catalog as it is then. */
async function main(): Promise<number> {
  const code = await runCli('generate');
  if (code !== 0) return code;
  const { writeDocuments } = await import('./docs.ts');
  writeDocuments();
  return 0;
}

main()
  .then((code) => process.exit(code))
  .catch((error: unknown) => {
    process.stderr.write(`generate: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
