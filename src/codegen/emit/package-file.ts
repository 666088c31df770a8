import { readFileSync } from 'node:fs';
import { z } from 'zod';

const shape = z.looseObject({
  name: z.string(),
  version: z.string(),
  description: z.string(),
  keywords: z.array(z.string()),
  license: z.string(),
  mcpName: z.string(),
  engines: z.object({ node: z.string() }),
});

/** What package.json says of this package: the one place of its version. */
export type PackageFile = z.infer<typeof shape>;

/** Reads the package.json of a folder. */
export function readPackageFile(folder: string): PackageFile {
  return shape.parse(JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')));
}
