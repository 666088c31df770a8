import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readPackageFile } from '../../src/codegen/emit/package-file.ts';
import { npm, run } from '../npm.ts';
import { bundleManifest } from './manifest.ts';
import { installMcpb } from './mcpb.ts';

/**
 * What packages bring that no server loads: sources, tests, documents, and builds for browsers and bundlers. Licences stay.
 * What was left out too much, the check of the bundle finds: it runs what was packed.
 */
const LEFT_OUT = [
  '*.d.mts',
  '*.d.cts',
  '*.ts',
  '*.md',
  '!LICENSE.md',
  '!license.md',
  '*.min.js',
  '*.umd.js',
  'node_modules/@opentelemetry/*/build/esm/',
  'node_modules/@opentelemetry/*/build/esnext/',
  'node_modules/*/test/',
  'node_modules/*/tests/',
  'node_modules/*/benchmarks/',
  'node_modules/*/docs/',
  'node_modules/zod/src/',
  'node_modules/zod/**/locales/*.cjs',
];

/** Makes the bundle for Claude Desktop: what `npm run build` makes, the packages that it needs by the lock, and a manifest. */
async function bundle(target: string): Promise<void> {
  const root = process.cwd();
  const work = mkdtempSync(join(tmpdir(), 'odigos-mcp-bundle-'));
  try {
    const stage = join(work, 'bundle');
    mkdirSync(stage);
    await npm(['run', 'build'], root);
    for (const file of ['package.json', 'package-lock.json', 'LICENSE', 'README.md']) cpSync(file, join(stage, file));
    await npm(['ci', '--silent', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], stage);
    cpSync('dist', join(stage, 'dist'), {
      recursive: true,
      // The generator works on sources, of which a bundle has none.
      filter: (path) => path !== join('dist', 'src', 'codegen'),
    });
    writeFileSync(join(stage, '.mcpbignore'), `${LEFT_OUT.join('\n')}\n`);
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
