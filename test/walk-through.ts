import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { until } from './e2e/until.ts';
import { runProcess, type StartedProcess, startProcess } from './processes.ts';

/** A fenced block of a walk-through: its language, what is said behind it, and its lines. */
export interface Block {
  readonly language: string;
  /** A path for a file's content, `server` or `setup` for a command; empty for none. */
  readonly of: string;
  readonly text: string;
  /** Line in the document. */
  readonly line: number;
}

/** The fenced blocks of a Markdown text, in order. */
export function blocksOf(markdown: string): readonly Block[] {
  return [...markdown.matchAll(/^```(\w+)(?: (.+))?\n([\s\S]*?)^```$/gm)].map(
    ({ 1: language = '', 2: of = '', 3: text = '', index }) => ({
      language,
      of,
      text,
      line: markdown.slice(0, index).split('\n').length,
    }),
  );
}

const answerShape = z.object({ result: z.object({ structuredContent: z.looseObject({}) }) });

/** A machine that compiles beside this starts a server in half a minute. */
const PATIENCE_MS = 30_000;

/**
 * Somebody who follows a walk-through to the letter, in a copy of the repository: runs its commands, saves its files,
 * and sees what the server says. Only the server's address is another one.
 */
export class Reader {
  private readonly folder: string;
  private server: StartedProcess | undefined;
  private address = '';
  private setup = '';
  private said = '';
  /** How much of what the server said was compared already. */
  private read = 0;
  private answered = '';

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Runs commands in a shell; they must succeed. */
  async run(commands: string): Promise<void> {
    const { code, stdout, stderr } = await runProcess('bash', ['-ec', this.localised(`${this.setup}\n${commands}`)], {
      cwd: this.folder,
      env: { PATH: process.env.PATH, HOME: process.env.HOME },
    });
    if (code !== 0) throw new Error(`${commands} ended with ${code}:\n${stdout}\n${stderr}`);
    this.answered = stdout;
  }

  /** Defines what later commands use. */
  define(text: string): void {
    this.setup += text;
  }

  /** Starts a server in the place of the one that runs, on any free port. */
  async start(command: string): Promise<void> {
    await this.stop();
    const server = startProcess('bash', ['-ec', `exec ${command.includes('=') ? `env ${command}` : command}`], {
      cwd: this.folder,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0' },
    });
    this.server = server;
    let served = '';
    server.stdout.on('data', (chunk) => (served += String(chunk)));
    server.stderr.on('data', (chunk) => (this.said += String(chunk)));
    await until('the server to serve', () => served.includes('"msg":"serving"'), PATIENCE_MS);
    this.address = /"mcp":"http:\/\/([^"/]+)\/mcp"/.exec(served)?.[1] ?? '';
  }

  async stop(): Promise<void> {
    const { server } = this;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once('close', resolve));
    // npm passes it on, and what it started does.
    server.kill('SIGTERM');
    await ended;
  }

  save(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  async patch(text: string): Promise<void> {
    const { code, stderr } = await runProcess('git', ['apply', '-'], { cwd: this.folder, input: text });
    if (code !== 0) throw new Error(`the change does not apply: ${stderr}`);
  }

  /** Waits until the server has said this, behind what was seen before. */
  async sees(text: string): Promise<void> {
    const wanted = text.trim();
    try {
      await until(wanted, () => this.said.includes(wanted, this.read), PATIENCE_MS);
    } catch {
      throw new Error(`the server did not say:\n${wanted}\nbut:\n${this.said.slice(this.read)}`);
    }
    this.read = this.said.indexOf(wanted, this.read) + wanted.length;
  }

  /** The structured answer of the last call. */
  answer(): Readonly<Record<string, unknown>> {
    const text = this.answered.split('\n').findLast((line) => /^(data: )?\{/.test(line)) ?? '';
    return answerShape.parse(JSON.parse(text.replace(/^data: /, ''))).result.structuredContent;
  }

  private localised(commands: string): string {
    return commands.replaceAll('localhost:3000', this.address);
  }
}
