import type { DemoApi } from '../../src/demo/http/server.ts';
import { startDemoApi } from '../../src/demo/http/server.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';
import { type CountingUpstream, countingUpstream } from '../e2e/counting-upstream.ts';
import type { ToolResult } from '../e2e/envelope.ts';
import { until } from '../e2e/until.ts';
import { ERAS, type Message, modernCall, resultOf, send } from '../e2e/wire.ts';
import { leaveToFile } from '../processes.ts';
import { Ledger, type LedgerWrite, outcomeOf, type Row } from './ledger.ts';
import { type Subject, startSubject } from './subject.ts';
import type { Vitals } from './vitals.ts';

/** One fault: what is done to the server or its UI, and the calls made meanwhile. */
export interface Scenario {
  readonly fault: string;
  run(bench: Bench): Promise<void>;
}

/** Megabytes that the server may hold more of than before, whatever was done to it: a leak of any call is more. */
const HEAP_ROOM = 8;
const BUFFER_ROOM = 4;
/** What Node and malloc keep for themselves after a storm. */
const RSS_CEILING = 320;
const SETTLE_MS = 6_000;

const UI_TIMEOUT_MS = 1_500;

/**
 * The server as a process of its own, the embedded UI API behind a proxy that faults are put into, and the account of
 * the calls. One bench serves many scenarios, each with a fresh cluster at the same address.
 */
export class Bench {
  subject: Subject;
  demo: DemoApi;
  upstream: CountingUpstream;
  ledger = new Ledger();
  private readonly environment: Readonly<Record<string, string>>;
  private before: Vitals | undefined;
  private marks = 0;
  /** Audit lines that are owed for all that was called so far. */
  private owed = 0;
  private linesBefore = 0;
  /** Audit lines of servers other than the present one. */
  private elsewhere = 0;

  private constructor(
    subject: Subject,
    demo: DemoApi,
    upstream: CountingUpstream,
    environment: Readonly<Record<string, string>>,
  ) {
    this.subject = subject;
    this.demo = demo;
    this.upstream = upstream;
    this.environment = environment;
  }

  static async start(environment: Readonly<Record<string, string>> = {}): Promise<Bench> {
    const all = { MCP_UI_TIMEOUT_MS: String(UI_TIMEOUT_MS), ...environment };
    const demo = await startDemoApi({ accessMode: 'read-write' });
    const upstream = await countingUpstream(demo.url);
    const bench = new Bench(await startSubject(upstream.url.href, all), demo, upstream, all);
    await bench.warmUp();
    return bench;
  }

  get url(): string {
    return this.subject.url;
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  /** Makes one call and counts how it ended; the answer, or nothing when none came. */
  async call(message: Message, options: { readonly signal?: AbortSignal } = {}): Promise<ToolResult | undefined> {
    try {
      const result = resultOf(await send(this.url, message, options));
      this.ledger.count(outcomeOf(result));
      return result;
    } catch (error) {
      const isRefused = error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';
      this.ledger.count(isRefused ? 'not connected' : 'no answer');
      return undefined;
    }
  }

  /** Reads in both eras, plain and through the protocol library. */
  async reads(times = 1): Promise<readonly (ToolResult | undefined)[]> {
    const messages = Array.from({ length: times }, () => ERAS.map(([, call]) => call('get_sampling'))).flat();
    return Promise.all(messages.map((message) => this.call(message)));
  }

  /** The arguments of a write that can be told from every other. */
  newWrite(): { readonly mark: string; readonly given: object; readonly message: Message } {
    this.marks += 1;
    const mark = `/marked/${this.marks}`;
    const given = { group: `group-${this.marks}`, name: `rule ${this.marks}`, route: mark, dry_run: false };
    return { mark, given, message: modernCall('create_noisy_operation_rule', given) };
  }

  /** Applies one write and keeps it in the account. */
  async write(options: { readonly signal?: AbortSignal } = {}): Promise<LedgerWrite> {
    const { mark, given, message } = this.newWrite();
    const told = await this.call(message, options);
    const write = { mark, given, told };
    this.ledger.writes.push(write);
    return write;
  }

  /** The writes of this scenario whose caller has no answer. */
  unanswered(): readonly LedgerWrite[] {
    return this.ledger.writes.filter(({ told }) => !told);
  }

  /** Audit lines of this scenario so far. */
  audited(): number {
    return this.elsewhere + this.subject.audited() - this.linesBefore;
  }

  /** A call of the bench itself, which belongs to no row. */
  async probe(message: Message): Promise<ToolResult> {
    this.owed += 1;
    return resultOf(await send(this.url, message));
  }

  /** Calls of the account that never came to the server owe no line. */
  takeBack(calls: number): void {
    this.owed -= calls;
  }

  /** Lines that another server wrote for calls of the account. */
  wroteElsewhere(lines: number): void {
    this.elsewhere += lines;
  }

  /** How often a write stands in the cluster. */
  standing(mark: string): number {
    return this.demo.cluster.sampling
      .list()
      .flatMap(({ noisyOperations }) => noisyOperations ?? [])
      .filter(({ operation }) => operation?.httpServer?.route === mark).length;
  }

  /** Stops the UI and gives a way to start it again at its address, the cluster as it was. */
  async stopUi(): Promise<() => Promise<void>> {
    const { port } = this.upstream.url;
    await this.upstream.close();
    return async () => {
      this.upstream = await countingUpstream(this.demo.url, Number(port));
    };
  }

  /** A new process of the server with the same settings, at the same address. */
  async restartSubject(): Promise<void> {
    const { port } = new URL(this.url);
    this.elsewhere += this.subject.audited();
    this.subject = await startSubject(this.upstream.url.href, { ...this.environment, PORT: port });
    leaveToFile(this.subject.child.process);
  }

  /** Runs one scenario and gives its row. */
  async run({ fault, run }: Scenario): Promise<Row> {
    await this.freshCluster();
    this.ledger = new Ledger();
    const { ledger } = this;
    this.linesBefore = this.owed;
    const started = performance.now();
    await run(this);
    const seconds = (performance.now() - started) / 1000;
    const { calls } = ledger;
    this.owed += calls;
    const surplus = await this.surplus();
    const row = { fault, calls, outcomes: { ...ledger.outcomes }, seconds };
    const { lost, doubled } = await this.judgeWrites();
    this.upstream.intercept(undefined);
    await this.holdAlive();
    return {
      ...row,
      lost: lost + Math.max(0, -surplus),
      doubled: doubled + Math.max(0, surplus),
      problems: ledger.problems,
      notes: ledger.notes,
    };
  }

  /** Audit lines beyond those that are owed; fewer than none when some are missing. The account is even afterwards. */
  private async surplus(): Promise<number> {
    const lines = (): number => this.elsewhere + this.subject.audited();
    await until('the audit lines', () => lines() >= this.owed).catch(() => {});
    await this.settled();
    const surplus = lines() - this.owed;
    this.owed = lines();
    return surplus;
  }

  async stop(): Promise<void> {
    await this.subject.kill();
    await this.upstream.close();
    await this.demo.close();
  }

  /** Compares what each caller was told with what the cluster has; what is open is resolved as the answer says. */
  private async judgeWrites(): Promise<{ readonly lost: number; readonly doubled: number }> {
    const { ledger } = this;
    this.upstream.intercept(undefined);
    // What is open is looked at by a write's preview, which comes back with the cluster's mode.
    if (ledger.writes.some(({ told }) => told?.envelope.error?.changed === 'unknown')) await this.untilWritable();
    let lost = 0;
    let doubled = 0;
    for (const { mark, told } of ledger.writes) {
      const standing = this.standing(mark);
      if (standing > 1) doubled += 1;
      if (!told) continue;
      const changed = told.isError ? told.envelope.error?.changed : 'yes';
      if (changed === 'unknown') {
        const [look] = told.envelope.next_steps;
        const made = look && (await this.tells(look.tool, look.arguments));
        ledger.hold(`${mark}: its open outcome is not resolved by its next step`, made === standing > 0);
      } else if ((changed === 'yes') !== standing > 0) lost += 1;
    }
    return { lost, doubled };
  }

  /** Whether the next step of an open write tells that it was carried out. */
  private async tells(tool: string, given: unknown): Promise<boolean> {
    const result = await this.probe(modernCall(tool, given));
    return result.isError && result.envelope.error?.side === 'target';
  }

  /** The process lives, serves the next read and the next write, and holds no more than before. */
  private async holdAlive(): Promise<void> {
    const { ledger } = this;
    ledger.hold('the process has ended', this.subject.isAlive());
    if (!this.subject.isAlive()) return;
    await this.untilWritable();
    const { mark, message } = this.newWrite();
    ledger.hold('the next read is not served', !(await this.probe(modernCall('get_sampling'))).isError);
    ledger.hold('the next write is not served', !(await this.probe(message)).isError);
    ledger.hold('the next write is not made once', this.standing(mark) === 1);
    await this.holdMemory();
  }

  private async holdMemory(): Promise<void> {
    const { before } = this;
    if (!before) return;
    const deadline = performance.now() + SETTLE_MS;
    let now = await this.subject.inspector.vitals();
    const excess = (): readonly string[] => [
      ...(now.heap > before.heap + HEAP_ROOM ? [`heap ${mb(before.heap)} → ${mb(now.heap)}`] : []),
      ...(now.buffers > before.buffers + BUFFER_ROOM ? [`buffers ${mb(before.buffers)} → ${mb(now.buffers)}`] : []),
      ...(now.rss > RSS_CEILING ? [`resident ${mb(now.rss)}`] : []),
      ...(now.sockets > before.sockets + KEPT_SOCKETS ? [`${now.sockets} sockets, ${before.sockets} before`] : []),
      ...(now.timers > before.timers + KEPT_SOCKETS ? [`${now.timers} timers, ${before.timers} before`] : []),
    ];
    while (excess().length > 0 && performance.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      now = await this.subject.inspector.vitals();
    }
    this.ledger.problems.push(...excess());
    this.ledger.note(`heap ${mb(now.heap)}, resident ${mb(now.rss)}, ${now.sockets} sockets`);
  }

  private async freshCluster(): Promise<void> {
    const { demo } = this;
    this.demo = await startDemoApi({ accessMode: 'read-write' });
    this.upstream.pointAt(this.demo.url);
    this.upstream.forget();
    await demo.close();
    await this.untilWritable();
  }

  /** An outage ends for writes only with the next reading of the cluster's settings, which comes every five seconds. */
  private async untilWritable(): Promise<void> {
    await until('the server to be writable', async () => {
      const { envelope } = await this.probe(modernCall('get_access'));
      return envelope.context.access_mode === 'read-write';
    });
  }

  // Whatever the server had begun to do is done when these are answered.
  private async settled(): Promise<void> {
    for (let turn = 0; turn < 3; turn += 1) {
      await send(this.url, { method: 'GET', path: '/healthz' }).catch(() => undefined);
    }
  }

  /** Everything that is loaded and compiled once is there before anything is measured. */
  async warmUp(): Promise<void> {
    for (let turn = 0; turn < 5; turn += 1) {
      await this.reads(8);
      await this.write();
    }
    // What checks a tool's arguments is built at its first call.
    for (const tool of Object.keys(definitions)) await this.call(modernCall(tool, { no_argument_of_any_tool: 1 }));
    this.owed += this.ledger.calls;
    this.before = await this.subject.inspector.vitals();
  }
}

/** Connections to the UI that are kept for the next request, each with a timer, come and go. */
const KEPT_SOCKETS = 70;

function mb(size: number): string {
  return `${Math.round(size)} MB`;
}
