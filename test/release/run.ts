import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import Ajv from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'yaml';
import { z } from 'zod';
import { ARTIFACTS } from '../../scripts/release/artifacts.ts';
import { readPackageFile } from '../../src/codegen/emit/package-file.ts';
import { binaries, helm, output } from '../helm/tools.ts';
import { type EndedProcess, runProcess } from '../processes.ts';
import { fetchModule, hasGo, installGo } from './go.ts';

/**
 * Judges the workflows by actionlint, then runs the steps of the release that publish nothing, as the workflow has them, and
 * holds what they make to one version, one image and the registry's schema. What judges is of a pinned version and comes by
 * Go's modules; where there is no Go, that is said, and the rest is checked all the same.
 */
const ACTIONLINT = { command: 'github.com/rhysd/actionlint/cmd/actionlint', version: 'v1.7.12' };
const REGISTRY = { module: 'github.com/modelcontextprotocol/registry', version: 'v1.8.9' };
/** Where the registry's own validator has the schema of the revision that we write. */
const SCHEMA = 'internal/validators/schemas/2025-12-11.json';

const GITHUB = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'Example/odigos-mcp' };
const IMAGE = 'ghcr.io/example/odigos-mcp';
const REPOSITORY = `${GITHUB.GITHUB_SERVER_URL}/${GITHUB.GITHUB_REPOSITORY}`;

const workflow = z.looseObject({
  jobs: z.record(
    z.string(),
    z.looseObject({ steps: z.array(z.looseObject({ name: z.string().optional(), run: z.string().optional() })) }),
  ),
});

const { version } = readPackageFile('.');
const work = await mkdtemp(join(tmpdir(), 'release-'));
try {
  const hasJudges = await hasGo();
  if (!hasJudges) console.log('skipped: there is no Go here for actionlint and the schema of the registry');
  if (hasJudges) await judgeWorkflows();
  await checkTag();
  await makeFiles();
  await checkPackage();
  await checkChart();
  await checkEntry();
  if (hasJudges) await judgeEntries(await fetchModule(REGISTRY.module, REGISTRY.version));
  console.log(`the files of ${version} agree: package, bundle, chart, entry and list of packages`);
} finally {
  await rm(work, { recursive: true, force: true });
}

async function judgeWorkflows(): Promise<void> {
  const actionlint = await installGo(work, ACTIONLINT.command, ACTIONLINT.version);
  const { code, stdout } = await runProcess(actionlint, ['-no-color']);
  if (code !== 0) throw new Error(`actionlint finds:\n${stdout}`);
  console.log('actionlint finds nothing');
}

/** Runs a step of the release as a runner does, with this environment beside its own. */
async function runStep(name: string, environment: Readonly<Record<string, string>>): Promise<EndedProcess> {
  const { jobs } = workflow.parse(parse(await readFile('.github/workflows/release.yml', 'utf8')));
  const step = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find((one) => one.name === name);
  if (step?.run === undefined) throw new Error(`the release has no step "${name}" that runs something`);
  return runProcess('bash', ['-e', '-c', step.run], { env: { ...process.env, ...GITHUB, ...environment } });
}

async function checkTag(): Promise<void> {
  const file = join(work, 'output');
  const [right, wrong] = [
    await runStep('Version', { GITHUB_REF_NAME: `v${version}`, GITHUB_OUTPUT: file }),
    await runStep('Version', { GITHUB_REF_NAME: 'v99.0.0', GITHUB_OUTPUT: join(work, 'unused') }),
  ];
  expectSame('what the step "Version" hands on', await readFile(file, 'utf8'), `version=${version}\nimage=${IMAGE}\n`);
  expectSame('how it ends by the right tag and by a wrong one', [right.code, wrong.code], [0, 1]);
}

async function makeFiles(): Promise<void> {
  const path = [await binaries(), process.env.PATH].join(delimiter);
  await rm('artifacts', { recursive: true, force: true });
  const { code, stderr, stdout } = await runStep('Files', { IMAGE, PATH: path });
  if (code !== 0) throw new Error(`the files could not be made: ${stdout}${stderr}`);
}

async function checkPackage(): Promise<void> {
  const packed = z.looseObject({
    name: z.string(),
    version: z.string(),
    repository: z.looseObject({ url: z.string() }),
  });
  const text = await fileIn(join('artifacts', ARTIFACTS.package), 'package/package.json');
  const about = packed.parse(JSON.parse(text));
  expectSame('the package', [about.version, about.repository.url], [version, `git+${REPOSITORY}.git`]);
  const sbom = z.looseObject({
    metadata: z.looseObject({ component: z.looseObject({ name: z.string(), version: z.string() }) }),
  });
  const listed = sbom.parse(JSON.parse(await readFile(join('artifacts', ARTIFACTS.packages), 'utf8')));
  const { component } = listed.metadata;
  expectSame('the list of packages', [component.name, component.version], [about.name, version]);
}

async function checkChart(): Promise<void> {
  const folder = join('artifacts', ARTIFACTS.chart);
  const about = z
    .looseObject({ version: z.string(), appVersion: z.string() })
    .parse(parse(await fileIn(folder, 'odigos-mcp/Chart.yaml')));
  expectSame('the chart', [about.version, about.appVersion], [version, version]);
  const [file = ''] = await readdir(folder);
  const options = ['--set', 'mount=standalone', '--kube-version', 'v1.34.0'];
  const rendered = await output(helm(['template', 'odigos-mcp', join(folder, file), ...options]));
  expectSame('the image that the chart runs', /image: "?([^"\s]+)/.exec(rendered)?.[1], `${IMAGE}:${version}`);
}

async function checkEntry(): Promise<void> {
  const bundle = await readFile(join('artifacts', ARTIFACTS.bundle));
  const manifest = z
    .looseObject({ version: z.string() })
    .parse(JSON.parse(strFromU8(unzipSync(bundle)['manifest.json'] ?? new Uint8Array())));
  expectSame('the bundle', manifest.version, version);
  const one = z.looseObject({ registryType: z.string(), identifier: z.string(), fileSha256: z.string().optional() });
  const entry = z
    .looseObject({ version: z.string(), packages: z.array(one) })
    .parse(JSON.parse(await readFile(join('artifacts', ARTIFACTS.entry), 'utf8')));
  const find = (type: string) => entry.packages.find(({ registryType }) => registryType === type);
  expectSame('the entry', [entry.version, find('oci')?.identifier], [version, `${IMAGE}:${version}`]);
  expectSame('its digest', find('mcpb')?.fileSha256, createHash('sha256').update(bundle).digest('hex'));
}

/** Holds the entry of the repository and that of the release to the registry's schema. */
async function judgeEntries(module: string): Promise<void> {
  const ajv = new Ajv.default({
    strict: false,
    allErrors: true,
    formats: { uri: (text: string) => URL.canParse(text) },
  });
  const isValid = ajv.compile(
    z.record(z.string(), z.unknown()).parse(JSON.parse(await readFile(join(module, SCHEMA), 'utf8'))),
  );
  for (const path of ['server.json', join('artifacts', ARTIFACTS.entry)]) {
    if (!isValid(JSON.parse(await readFile(path, 'utf8'))))
      throw new Error(`${path}: ${ajv.errorsText(isValid.errors)}`);
  }
  if (isValid({ name: 'no-namespace' })) throw new Error('the schema takes whatever it is given');
  console.log('the entries are as the schema of the registry has them');
}

/** A file of the one tarball in a folder. */
async function fileIn(folder: string, path: string): Promise<string> {
  const [tarball = ''] = await readdir(folder);
  return await output(runProcess('tar', ['-xzOf', join(folder, tarball), path]));
}

function expectSame(what: string, found: unknown, expected: unknown): void {
  if (isDeepStrictEqual(found, expected)) return;
  throw new Error(`${what}: ${JSON.stringify(found)} in place of ${JSON.stringify(expected)}`);
}
