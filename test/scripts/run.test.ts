import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { until } from '../e2e/until.ts';
import { type EndedProcess, runProcess, type StartedProcess, startProcess } from '../processes.ts';

const IS_WINDOWS = process.platform === 'win32';
const PROGRAM = IS_WINDOWS ? 'node.exe' : 'node';

/** A sentence, and nothing more. */
const SENTENCE =
  /^odigos-mcp needs Node 22\.18 or later and this is v[\d.]+: run "npm ci" \(and "npm rebuild node --ignore-scripts=false" where scripts are ignored\), [^.\n]+\.\n$/;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'odigos-mcp-run-'));
  mkdirSync(join(folder, 'scripts'));
  cpSync('scripts/run.mjs', join(folder, 'scripts/run.mjs'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The Node that a shell finds, which is not that of a package. */
function nodeOnPath(): string {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((path) => !path.includes('node_modules'));
  return folders.map((path) => join(path, PROGRAM)).find((file) => existsSync(file)) ?? process.execPath;
}

/** Puts a Node where the npm package `node` has it. */
function install(at: string, node = process.execPath): void {
  const file = join(folder, 'node_modules', at);
  mkdirSync(dirname(file), { recursive: true });
  symlinkSync(node, file);
}

function save(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function run(
  node: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<EndedProcess> {
  const env = { PATH: process.env.PATH, ...environment };
  return runProcess(node, ['scripts/run.mjs', ...args], { cwd: folder, env });
}

/** Settings with which a Node says that it is another. */
function pretending(version: string): Readonly<Record<string, string>> {
  save('pretend.cjs', `Object.defineProperty(process, 'version', { value: '${version}' });`);
  return { NODE_OPTIONS: `--require ${JSON.stringify(join(folder, 'pretend.cjs'))}` };
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

describe('without the npm package node', () => {
  test('the Node on the PATH runs the program, or says in one sentence what to do', async () => {
    save('says.ts', 'const said: string = process.version;\nconsole.log(said);');
    const node = nodeOnPath();
    const { stdout: version } = await runProcess(node, ['--version']);
    const [itsMajor = 0, itsMinor = 0] = version.slice(1).split('.').map(Number);
    const isNewEnough = itsMajor >= 24 || (itsMajor === 22 && itsMinor >= 18) || (itsMajor === 23 && itsMinor >= 6);
    const ended = await run(node, ['says.ts']);
    if (isNewEnough) expect(ended).toMatchObject({ code: 0, stdout: version });
    else expect(ended).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(SENTENCE) });
  });

  test.each(['v18.0.0', 'v20.20.2', 'v22.17.1', 'v23.5.0'])('%s says in one sentence what to do', async (version) => {
    save('says.ts', 'console.log("it ran")');
    const ended = await run(process.execPath, ['says.ts'], pretending(version));
    expect(ended).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(SENTENCE) });
    expect(ended.stderr).toContain(version);
  });

  test.each(['v22.18.0', 'v23.6.0', 'v24.0.0', 'v26.1.0'])('%s runs the program itself', async (version) => {
    save('says.mjs', 'console.log("it ran")');
    expect(await run(process.execPath, ['says.mjs'], pretending(version))).toMatchObject({
      code: 0,
      stdout: 'it ran\n',
    });
  });

  test('what is there in its place and does not run is passed over', async () => {
    save('says.ts', 'console.log("it ran")');
    const file = join(folder, 'node_modules/node/bin', PROGRAM);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, 'This file intentionally left blank');
    chmodSync(file, 0o755);
    const ended = await run(process.execPath, ['says.ts'], pretending('v20.0.0'));
    expect(ended).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(SENTENCE) });
    if (major < 22 || (major === 22 && minor < 18)) return;
    expect(await run(process.execPath, ['says.ts'])).toMatchObject({ code: 0, stdout: 'it ran\n' });
  });
});

describe.skipIf(IS_WINDOWS)('with the npm package node', () => {
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  const ofPlatform = [prefix, process.platform, process.arch].join('-');

  test.each(['node/bin/node', `node/node_modules/${ofPlatform}/bin/node`, `${ofPlatform}/bin/node`])(
    'in %s its Node runs the program, whatever Node was called',
    async (at) => {
      install(at);
      save('says.ts', 'const said: string = process.execPath;\nconsole.log(said);');
      // The Node that runs the tests is the one that is installed here.
      expect(await run(nodeOnPath(), ['says.ts'])).toEqual({ code: 0, stdout: `${process.execPath}\n`, stderr: '' });
    },
  );

  test('flags of node, arguments and streams reach the program as they were given', async () => {
    install('node/bin/node');
    save(
      'says.ts',
      `import { text } from 'node:stream/consumers';
       console.log(JSON.stringify([process.execArgv, process.argv.slice(2), await text(process.stdin)]));
       console.error('an error');`,
    );
    const { stdout, stderr } = await runProcess(
      nodeOnPath(),
      ['scripts/run.mjs', '--max-old-space-size=96', 'says.ts', '--port', 'a b', '"q"', '$HOME', ''],
      { cwd: folder, input: 'given' },
    );
    expect(JSON.parse(stdout)).toEqual([['--max-old-space-size=96'], ['--port', 'a b', '"q"', '$HOME', ''], 'given']);
    expect(stderr).toBe('an error\n');
  });

  test.each([0, 1, 2, 77])('exit code %i is passed on', async (code) => {
    install('node/bin/node');
    save('ends.ts', `process.exit(${code});`);
    expect(await run(nodeOnPath(), ['ends.ts'])).toMatchObject({ code });
  });

  /** Starts a program by run.mjs and waits until it says that it is up. */
  async function started(
    text: string,
  ): Promise<{ child: StartedProcess; printed: () => string; ended: Promise<unknown> }> {
    install('node/bin/node');
    save('stays.ts', `${text}\nsetInterval(() => undefined, 1_000);\nconsole.log('up', process.pid);`);
    const child = startProcess(nodeOnPath(), ['scripts/run.mjs', 'stays.ts'], { cwd: folder });
    let printed = '';
    child.stdout.on('data', (chunk) => (printed += String(chunk)));
    const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve(code ?? signal)));
    await until('it to be up', () => printed.includes('up'));
    return { child, printed: () => printed, ended };
  }

  test.each<NodeJS.Signals>(['SIGINT', 'SIGTERM', 'SIGHUP'])(
    '%s reaches the program, whose end is the end',
    async (signal) => {
      const { child, printed, ended } = await started(
        `process.once('${signal}', () => { console.log('told'); process.exit(7); });`,
      );
      child.kill(signal);
      expect(await ended).toBe(7);
      expect(printed()).toContain('told');
    },
  );

  test('a signal that npm’s shell keeps to itself ends the program all the same', async () => {
    install('node/bin/node');
    save(
      'stays.ts',
      "process.once('SIGTERM', () => { console.log('told'); process.exit(0); });\nsetInterval(() => undefined, 1_000);\nconsole.log('up');",
    );
    // A second command, so that no shell puts the first in its own place.
    const shell = startProcess('sh', ['-c', `'${nodeOnPath()}' scripts/run.mjs stays.ts; true`], {
      cwd: folder,
      env: { PATH: process.env.PATH, npm_lifecycle_event: 'start' },
    });
    let printed = '';
    shell.stdout.on('data', (chunk) => (printed += String(chunk)));
    const closed = new Promise((resolve) => shell.on('close', resolve));
    await until('it to be up', () => printed.includes('up'));
    shell.kill('SIGTERM');
    await closed;
    expect(printed).toContain('told');
  });

  test.each<NodeJS.Signals>(['SIGINT', 'SIGTERM', 'SIGKILL'])(
    'a program that %s ends is seen to end by it',
    async (signal) => {
      const { printed, ended } = await started('');
      process.kill(Number(/up (\d+)/.exec(printed())?.[1]), signal);
      expect(await ended).toBe(signal);
    },
  );
});

test('every script of package.json that runs TypeScript or the tests goes by it', async () => {
  const { default: about } = await import(pathToFileURL('package.json').href, { with: { type: 'json' } });
  const commands = Object.values<string>(about.scripts).flatMap((script) => script.split(' && '));
  const needing = commands.filter((command) => /\.ts\b|vitest/.test(command.replace(/node -e ".*"/, '')));
  expect(needing.length).toBeGreaterThan(10);
  for (const command of needing) expect(command).toMatch(/^node scripts\/run\.mjs /);
});
