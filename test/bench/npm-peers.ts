import { join } from 'node:path';
import { installed } from '../npm.ts';

/**
 * What people would pick from npm instead, at pinned versions: a server for any GraphQL API, and the reference server of the protocol.
 * They are no dependencies of this project: they bring 130 packages, an SDK of another year among them, for one command.
 */
const PACKAGES = {
  graphql: { name: 'mcp-graphql', version: '2.0.4', program: 'dist/index.js' },
  everything: { name: '@modelcontextprotocol/server-everything', version: '2026.8.31', program: 'dist/index.js' },
} as const;

/** The programs of the peers, or why there are none. */
export type NpmPeers =
  | { readonly ok: true; readonly graphql: string; readonly everything: string }
  | { readonly ok: false; readonly why: string };

/** Installs the peers from the registry into a folder of their own. */
export async function npmPeers(folder: string): Promise<NpmPeers> {
  const { graphql, everything } = PACKAGES;
  try {
    // Nothing of them is run before they are measured, and no registry is waited for that does not answer.
    const modules = await installed(
      folder,
      '--ignore-scripts',
      '--fetch-retries=0',
      '--fetch-timeout=20000',
      ...[graphql, everything].map(({ name, version }) => `${name}@${version}`),
    );
    const program = ({ name, program: path }: (typeof PACKAGES)[keyof typeof PACKAGES]) => join(modules, name, path);
    return { ok: true, graphql: program(graphql), everything: program(everything) };
  } catch {
    // npm is told to be silent, so it says no more than that.
    return { ok: false, why: 'they cannot be installed: no registry is reached that has them' };
  }
}
