// Runs a program of this repository on a Node that is new enough, whatever Node npm itself runs on:
//   node scripts/run.mjs [flags of node] <file> [arguments]
// The sources are TypeScript that Node runs as it is, and this file is plain JavaScript for Node 18 and later, so that an
// older one gets as far as to say what is missing.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const IS_WINDOWS = process.platform === 'win32';

/**
 * Whether this version of Node runs TypeScript without flags (https://nodejs.org/api/typescript.html).
 *
 * @param {string} version such as v24.1.0
 */
function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/**
 * Where the npm package `node` may have its binary: in its own folder, or, where that could not be linked, in the package
 * of the platform that it installs beside or below itself. On Windows `bin/node` is no program; `bin/node.exe` is.
 */
function packagedNodes() {
  const modules = fileURLToPath(new URL('../node_modules', import.meta.url));
  const own = join(modules, 'node');
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  const platform = [prefix, IS_WINDOWS ? 'win' : process.platform, process.arch].join('-');
  const folders = [own, join(own, 'node_modules', platform), join(modules, platform)];
  return folders.map((folder) => join(folder, 'bin', IS_WINDOWS ? 'node.exe' : 'node'));
}

/** @param {string} file */
function works(file) {
  if (!existsSync(file)) return false;
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' });
  return status === 0 && runsTypeScript(stdout.trim());
}

/**
 * Runs the program in this one's place: its streams are this one's, signals reach it, and this one ends as it ends.
 *
 * @param {string} node
 * @param {readonly string[]} args
 */
function run(node, args) {
  const child = spawn(node, args, { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // A terminal tells the whole group of Ctrl-C, and so does a console of Windows, where kill() would be no signal but
      // the end.
      const isTold = IS_WINDOWS || (signal === 'SIGINT' && process.stdin.isTTY);
      if (!isTold) child.kill(signal);
    });
  }
  if (process.env.npm_lifecycle_event) {
    // npm runs a script by a shell, and passes signals on to that one alone: where the shell ends, the program has to.
    const shell = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === shell) return;
      clearInterval(watch);
      child.kill('SIGTERM');
    }, 500);
    watch.unref();
  }
  child.on('error', (error) => {
    process.stderr.write(`${node} could not be started: ${error.message}\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.exitCode = 128 + constants.signals[signal];
    if (IS_WINDOWS) process.exit();
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

const node = packagedNodes().find(works) ?? (runsTypeScript(process.version) ? process.execPath : undefined);
if (node) {
  run(node, process.argv.slice(2));
} else {
  process.stderr.write(
    `odigos-mcp needs Node 22.18 or later and this is ${process.version}: run "npm ci" (and "npm rebuild node --ignore-scripts=false" where scripts are ignored), which installs a Node of its own, or use a newer Node.\n`,
  );
  process.exitCode = 1;
}
