import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { readPackageFile } from '../../src/codegen/emit/package-file.ts';
import { serverJson } from '../../src/codegen/emit/server-json.ts';
import { npm, run } from '../npm.ts';
import { changesOf } from './changelog.ts';
import { listOfPackages } from './list-of-packages.ts';
import { packPackage } from './pack.ts';

/** Where a release is published. */
export interface Destination {
  /** The image's repository with its registry, such as registry.example.com/odigos-mcp. */
  readonly image: string;
  /** The page of the repository, such as https://github.com/example/odigos-mcp. */
  readonly repository: string;
}

/** The files of a release. The package and the chart have one name, and so a folder each. */
export const ARTIFACTS = {
  package: 'npm',
  chart: 'chart',
  bundle: 'odigos-mcp.mcpb',
  entry: 'server.json',
  packages: 'sbom.cdx.json',
  notes: 'notes.md',
} as const;

/**
 * Makes all files of a release of the version that package.json has: the npm package, the bundle, the chart with its image
 * filled in, the registry's entry, the list of packages (CycloneDX), and the notes. Publishes nothing. The folder has all of
 * them or, when one cannot be made, is as it was.
 *
 * @throws when helm is not there, before anything is made
 */
export async function makeArtifacts(folder: string, destination: Destination): Promise<void> {
  await needHelm();
  const work = mkdtempSync(join(tmpdir(), 'odigos-mcp-release-'));
  try {
    await makeInto(work, destination);
    cpSync(work, folder, { recursive: true });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function needHelm(): Promise<void> {
  try {
    await run('helm', ['version', '--short'], '.');
  } catch {
    throw new Error(
      'The chart is packed by helm, which cannot be run here: install it (https://helm.sh/docs/intro/install/).',
    );
  }
}

async function makeInto(folder: string, { image, repository }: Destination): Promise<void> {
  for (const inner of [ARTIFACTS.package, ARTIFACTS.chart]) mkdirSync(join(folder, inner), { recursive: true });
  const about = readPackageFile('.');
  await packPackage(join(folder, ARTIFACTS.package), repository);
  const bundle = join(folder, ARTIFACTS.bundle);
  await npm(['run', '--silent', 'bundle', '--', bundle], '.');
  await packChart(join(folder, ARTIFACTS.chart), image);
  const published = {
    image: `${image}:${about.version}`,
    repository,
    bundle: {
      url: `${repository}/releases/download/v${about.version}/${ARTIFACTS.bundle}`,
      sha256: createHash('sha256').update(readFileSync(bundle)).digest('hex'),
    },
  };
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  write(ARTIFACTS.entry, `${JSON.stringify(serverJson(about, published), null, 2)}\n`);
  write(
    ARTIFACTS.packages,
    listOfPackages(await npm(['sbom', '--omit=dev', '--sbom-format=cyclonedx'], '.'), about.name),
  );
  write(ARTIFACTS.notes, `${changesOf(readFileSync('CHANGELOG.md', 'utf8'), about.version)}\n`);
}

/** The chart as it lies here, but for the one value that a clone leaves empty. */
async function packChart(folder: string, image: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'odigos-mcp-chart-'));
  try {
    const chart = join(work, 'odigos-mcp');
    cpSync('helm/odigos-mcp', chart, { recursive: true });
    const values = join(chart, 'values.yaml');
    const document = parseDocument(readFileSync(values, 'utf8'));
    document.setIn(['image', 'repository'], image);
    writeFileSync(values, document.toString({ lineWidth: 0 }));
    await run('helm', ['package', chart, '--destination', folder], '.');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
