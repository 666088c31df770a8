import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemoApi } from '../../src/demo/http/server.ts';
import type { Fault } from '../../src/demo/resolvers/faults.ts';
import { type Child, startChild } from '../e2e/child.ts';
import { until } from '../e2e/until.ts';
import { leaveToFile } from '../processes.ts';

/** How long the audit is watched for a line too many. */
const QUIET_MS = 50;
/** How long a start may take on a machine that has much else to do. */
const START_MS = 20_000;

/** One audit line. */
export interface AuditLine {
  readonly tool: string;
  readonly outcome: string;
  readonly duration_ms: number;
}

/** A server as a process of its own, which can be stopped and started again on its port. */
export class Restartable {
  private readonly environment: Readonly<Record<string, string>>;
  private child: Child;
  private earlier: readonly string[] = [];
  private address = '';

  /** @param environment settings without the port */
  constructor(environment: Readonly<Record<string, string>>) {
    this.environment = environment;
    this.child = startChild({ ...environment, PORT: '0' });
  }

  /** `http://127.0.0.1:port`; the same after each start. */
  async url(): Promise<string> {
    this.address ||= await this.child.url(START_MS);
    return this.address;
  }

  /** Stops it as an operator does. Fails when it does not end with exit code 0. */
  async stop(): Promise<void> {
    this.child.process.kill('SIGTERM');
    const ended = await this.child.ended;
    this.earlier = [...this.earlier, ...this.child.lines()];
    if (ended !== 0) throw new Error(`the server ended with ${ended}: ${this.child.stderr()}`);
  }

  async startAgain(): Promise<void> {
    const { port } = new URL(await this.url());
    this.child = startChild({ ...this.environment, PORT: port });
    leaveToFile(this.child.process);
    await this.child.url(START_MS);
  }

  /**
   * The audit lines that an action brings about, and what it gives.
   *
   * @throws when they are not exactly as many as expected
   */
  async audited<Result>(
    expected: number,
    action: () => Promise<Result>,
  ): Promise<{ readonly result: Result; readonly lines: readonly AuditLine[] }> {
    const before = this.audit().length;
    const result = await action();
    await until(`${expected} audit lines`, () => this.audit().length >= before + expected);
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    const lines = this.audit().slice(before);
    if (lines.length !== expected) throw new Error(`${lines.length} audit lines in place of ${expected}`);
    return { result, lines };
  }

  private audit(): readonly AuditLine[] {
    const lines = [...this.earlier, ...(this.child.process.exitCode === null ? this.child.lines() : [])];
    return lines.filter((line) => line.includes('"msg":"mcp tool call"')).map((line): AuditLine => JSON.parse(line));
  }
}

/** One simulated cluster with a read-only and a read-write server before it, each a process of its own. */
export interface Stand {
  readonly readOnly: Restartable;
  readonly readWrite: Restartable;
  /** Says what is to go wrong in the UI API. */
  readonly faults: (faults: readonly Fault[]) => void;
  readonly close: () => Promise<void>;
}

export async function startStand(): Promise<Stand> {
  const demo = await startDemoApi({ accessMode: 'read-write' });
  const folder = mkdtempSync(join(tmpdir(), 'odigos-mcp-clients-'));
  const key = join(folder, 'plan-key');
  // With a key of its own a server still knows the plans that it made before a restart.
  writeFileSync(key, randomBytes(32));
  const environment = { ODIGOS_UI_URL: demo.url, MCP_PLAN_KEY_FILE: key };
  const readOnly = new Restartable({ ...environment, MCP_ACCESS_MODE: 'read-only' });
  const readWrite = new Restartable(environment);
  return {
    readOnly,
    readWrite,
    faults: (faults) => demo.faults.set(faults),
    async close() {
      await Promise.all([readOnly.stop(), readWrite.stop()]);
      await demo.close();
      rmSync(folder, { recursive: true });
    },
  };
}
