import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readPackageFile } from '../../src/codegen/emit/package-file.ts';
import { npm, run } from '../npm.ts';
import { bundleManifest } from './manifest.ts';
import { installMcpb } from './mcpb.ts';

/** Makes the bundle for Claude Desktop: what `npm run build` makes, in which are the packages that it needs, and a manifest. */
async function bundle(target: string): Promise<void> {
  const root = process.cwd();
  const work = mkdtempSync(join(tmpdir(), 'odigos-mcp-bundle-'));
  try {
    const stage = join(work, 'bundle');
    mkdirSync(stage);
    await npm(['run', 'build'], root);
    for (const file of ['package.json', 'LICENSE', 'README.md']) cpSync(file, join(stage, file));
    cpSync('dist', join(stage, 'dist'), { recursive: true });
    writeFileSync(join(stage, 'manifest.json'), `${JSON.stringify(bundleManifest(readPackageFile(root)), null, 2)}\n`);
    const { command } = await installMcpb(join(work, 'mcpb'));
    mkdirSync(dirname(target), { recursive: true });
    await run(process.execPath, [command, 'validate', join(stage, 'manifest.json')], stage);
    await run(process.execPath, [command, 'pack', stage, target], stage);
    process.stdout.write(`${target}: ${(statSync(target).size / 1e6).toFixed(1)} MB\n`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

await bundle(resolve(process.argv[2] ?? join('artifacts', 'odigos-mcp.mcpb')));
