import { readFileSync, writeFileSync } from 'node:fs';
import { npm } from '../npm.ts';

/**
 * Packs the npm package as it is published. It names the repository that it is built from, since npm's proof of where it
 * comes from is held to that, and no dependencies: what is built holds them, at the versions of the lock, so that who
 * installs it runs what was tested here.
 *
 * @param repository its page, such as https://github.com/example/odigos-mcp
 * @returns what npm says of it, as JSON
 */
export async function packPackage(folder: string, repository: string): Promise<string> {
  const before = readFileSync('package.json', 'utf8');
  try {
    await npm(['pkg', 'set', 'repository.type=git', `repository.url=git+${repository}.git`], '.');
    await npm(['pkg', 'delete', 'dependencies'], '.');
    return await npm(['pack', '--json', '--pack-destination', folder], '.');
  } finally {
    writeFileSync('package.json', before);
  }
}
