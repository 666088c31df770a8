import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { z } from 'zod';
import { firstOver } from '../e2e/clients.ts';
import { modern, rpc, send } from '../e2e/wire.ts';
import { installed } from '../npm.ts';
import { convertAll } from './dialects.ts';
import { connectDriven } from './driven.ts';
import { inspectorAt } from './inspector.ts';
import { startStand } from './stand.ts';
import { STEPS, type Walk, type Walker, walk } from './walk.ts';

/**
 * Takes clients that are no part of this project's packages through every step, each of pinned version and installed
 * into a temporary folder: the Python package `mcp` of both generations, the inspector's CLI, and `mcp-remote` as a
 * desktop client starts it. Then converts every tool as the libraries of providers do. Needs python3 and npm. Prints a table, client by step. The TypeScript clients go through the
 * same steps in test/e2e/clients.test.ts.
 */
const PYTHON = { second: '2.3.0', first: '1.30.0' };
/** Their newest as this was written: both convert tools of MCP servers for their provider's API. */
const PROVIDERS = { gemini: 'google-genai==3.6.1', openai: 'openai-agents==0.24.0' } as const;
const INSPECTOR = '2.12.0';
const REMOTE = '0.15.1';

const exec = promisify(execFile);
const started = performance.now();
const work = await mkdtemp(join(tmpdir(), 'clients-'));
const stand = await startStand();
try {
  const command = python();
  const [py, second, first, gemini, openai, inspector, remote] = await Promise.all([
    command,
    command.then((found) => pip(found, `mcp==${PYTHON.second}`)),
    command.then((found) => pip(found, `mcp==${PYTHON.first}`)),
    command.then((found) => pip(found, PROVIDERS.gemini)),
    command.then((found) => pip(found, PROVIDERS.openai)),
    installed(join(work, 'inspector'), `@modelcontextprotocol/inspector@${INSPECTOR}`),
    installed(join(work, 'mcp-remote'), `mcp-remote@${REMOTE}`),
  ]);
  const script = (name: string): string => join(import.meta.dirname, name);
  const walkers: readonly Walker[] = [
    {
      name: `python mcp ${PYTHON.second}, 2026-07-28`,
      connect: (url) => connectDriven(py, second, [script('python_2.py'), `${url}/mcp`, 'auto']),
      cancel: 'stops',
      diesWhenRefused: true,
    },
    {
      name: `python mcp ${PYTHON.second}, 2025 era`,
      connect: (url) => connectDriven(py, second, [script('python_2.py'), `${url}/mcp`, 'legacy']),
      cancel: 'lets go',
      diesWhenRefused: true,
    },
    {
      name: `python mcp ${PYTHON.first}`,
      connect: (url) => connectDriven(py, first, [script('python_1.py'), `${url}/mcp`]),
      cancel: 'lets go',
      diesWhenRefused: true,
    },
    {
      name: `inspector CLI ${INSPECTOR}`,
      connect: inspectorAt(join(inspector, '.bin', 'mcp-inspector'), work),
      cannot: { progress: 'it shows none', cancel: 'it has no way to' },
      cancel: 'lets go',
    },
    {
      name: `mcp-remote ${REMOTE}, stdio`,
      connect: (url) =>
        firstOver(
          new StdioClientTransport({
            command: process.execPath,
            args: [join(remote, 'mcp-remote', 'dist', 'proxy.js'), `${url}/mcp`],
            env: { HOME: work, PATH: process.env.PATH ?? '' },
            stderr: 'ignore',
          }),
        ),
      cancel: 'lets go',
    },
  ];
  console.log(`installed after ${seconds()} s`);
  const rows: (readonly string[])[] = [['client', ...STEPS]];
  for (const walker of walkers) rows.push([walker.name, ...cells(await attempt(walker))]);
  printTable(rows);
  const tools = await allTools(await stand.readWrite.url());
  await convert('gemini', py, gemini, tools);
  await convert('openai', py, openai, tools);
  console.log(`clients took ${seconds()} s`);
} finally {
  await stand.close();
  await rm(work, { recursive: true, force: true });
}

async function attempt(walker: Walker): Promise<Walk> {
  try {
    return await walk(walker, stand);
  } catch (error) {
    throw new Error(`${walker.name} did not get through`, { cause: error });
  }
}

/** Every tool as a client lists it. */
async function allTools(url: string): Promise<readonly object[]> {
  const answer = await send(url, { ...modern('tools/list', {}), path: '/mcp?toolsets=all' });
  return z.object({ tools: z.array(z.looseObject({ name: z.string() })) }).parse(rpc(answer).result).tools;
}

/** @throws when a library can't convert one of the tools */
async function convert(
  which: keyof typeof PROVIDERS,
  command: string,
  folder: string,
  tools: readonly object[],
): Promise<void> {
  for (const [name, failed] of Object.entries(await convertAll({ which, python: command, folder }, tools))) {
    console.log(`${PROVIDERS[which]}: ${name}: ${tools.length - Object.keys(failed).length} of ${tools.length} tools`);
    if (Object.keys(failed).length > 0) throw new Error(`${name} failed: ${JSON.stringify(failed)}`);
  }
}

function cells(outcome: Walk): readonly string[] {
  return STEPS.map((step) => outcome[step]);
}

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | '));
}

/** A Python of its own, without any version of `mcp`. */
async function python(): Promise<string> {
  const folder = join(work, 'python');
  await exec('python3', ['-m', 'venv', folder]);
  return join(folder, 'bin', 'python');
}

/** The folder of one package, of that version, and all that it needs. */
async function pip(command: string, requirement: string): Promise<string> {
  const folder = join(work, requirement.replace('==', '-'));
  const options = ['--quiet', '--disable-pip-version-check', '--target', folder];
  await exec(command, ['-m', 'pip', 'install', ...options, requirement]);
  return folder;
}

function seconds(): number {
  return Math.round((performance.now() - started) / 1000);
}
