import { onTestFinished } from 'vitest';
import type { Caller } from '../../src/access/caller.ts';
import { pinnedAccess } from '../../src/access/mode.ts';
import { Bundles } from '../../src/call/bundles.ts';
import { callTool } from '../../src/call/call.ts';
import type { CallEnvironment } from '../../src/call/call-environment.ts';
import { ChangeRecord } from '../../src/call/change-record.ts';
import { ClusterFactsCache } from '../../src/call/cluster-facts.ts';
import { Watches } from '../../src/call/watches.ts';
import { PlanBook } from '../../src/call/write/plan.ts';
import { Serialiser } from '../../src/call/write/serialise.ts';
import { type Catalog, createCatalog } from '../../src/catalog/catalog.ts';
import { type DemoApi, type DemoOptions, startDemoApi } from '../../src/demo/http/server.ts';
import { createUiClient } from '../../src/ui/client.ts';
import { callerNamed } from '../caller.ts';
import { type SteppedClock, steppedClock } from '../demo/stepped-clock.ts';
import { type CountingUpstream, countingUpstream } from '../e2e/counting-upstream.ts';
import { type AnswerEnvelope, applying, dataOf, errorOf, type ToolResult, toolResult } from '../e2e/envelope.ts';
import { passingTime } from '../passing-time.ts';

export interface WorkbenchOptions {
  readonly mode?: 'read-only' | 'read-write';
  readonly demo?: Omit<DemoOptions, 'clock'>;
  /** Milliseconds by which each request moves the cluster's clock on: controllers come along while a call reads back. */
  readonly stepPerRequest?: number;
  /** Whether the cluster's clock moves on by what a call pauses. */
  readonly timePasses?: boolean;
  /** Deadline of one request to the UI API, in milliseconds. */
  readonly uiTimeoutMs?: number;
  /** The tools; those of the operation files when absent. */
  readonly catalog?: Catalog;
  /** What answers name as what is behind them: of the embedded API, when absent, they say that it is none. */
  readonly backend?: 'live' | 'demo';
  /** Who calls; one who may do everything when absent. */
  readonly caller?: Caller;
}

/** The choke point with all tools, the embedded API behind it, and a recording proxy in between. */
export interface Workbench {
  readonly demo: DemoApi;
  readonly clock: SteppedClock;
  readonly upstream: CountingUpstream;
  /** Errors of tools that crashed. */
  readonly crashes: readonly unknown[];
  /** @param answerBudget characters that the answer may have, in place of many */
  call(tool: string, given?: object, answerBudget?: number): Promise<ToolResult>;
  /** The data of a call that must succeed. */
  data(tool: string, given?: object): Promise<Readonly<Record<string, unknown>>>;
  /** The error of a call that must fail without sending a mutation. */
  refusal(tool: string, given?: object): Promise<NonNullable<AnswerEnvelope['error']>>;
  /** Previews a write that must be possible, without sending a mutation. */
  preview(tool: string, given?: object): Promise<ToolResult>;
  /** Previews a write and applies it by its plan. */
  apply(tool: string, given?: object): Promise<ToolResult>;
}

const PLAN_KEY = new Uint8Array(32).fill(7);
const ANSWER_BUDGET = 24_000;

/** Starts a workbench for one test on a clock that stands still; it is closed when the test is over. */
export async function workbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const clock = steppedClock();
  const demo = await startDemoApi({ accessMode: 'read-write', ...options.demo, clock });
  const upstream = await countingUpstream(demo.url);
  const {
    stepPerRequest = 0,
    timePasses = false,
    uiTimeoutMs = 10_000,
    mode = 'read-write',
    caller = callerNamed('tester'),
    backend = 'demo',
  } = options;
  if (stepPerRequest > 0) {
    upstream.intercept(() => {
      clock.step(stepPerRequest);
      return false;
    });
  }
  const ui = createUiClient({ url: upstream.url, timeoutMs: uiTimeoutMs });
  const crashes: unknown[] = [];
  const environment: CallEnvironment = {
    catalog: options.catalog ?? createCatalog(),
    ui,
    bundleReader: ui,
    bundles: new Bundles(),
    watches: new Watches(),
    changes: new ChangeRecord(() => clock.now()),
    onUnknownOperation: () => {},
    facts: new ClusterFactsCache(ui),
    plans: new PlanBook(PLAN_KEY),
    applies: new Serialiser(),
    access: { current: () => pinnedAccess(mode), fresh: async () => pinnedAccess(mode) },
    recordWrite: async () => true,
    backend,
    allowedToolsets: 'all',
    bundle: 'allow',
    requirePlan: 'off',
    confirm: 'off',
    uiTimeoutMs,
    answerBudget: ANSWER_BUDGET,
    // Unless it is to pass there too, the cluster's clock stands still meanwhile.
    ...passingTime((ms) => {
      if (timePasses) clock.step(ms);
    }),
    time: () => clock.now(),
    onCrash: (_tool, error) => void crashes.push(error),
  };
  onTestFinished(async () => {
    ui.close();
    await upstream.close();
    await demo.close();
  });

  const call = async (tool: string, given: object = {}, answerBudget = ANSWER_BUDGET): Promise<ToolResult> => {
    const result = await callTool(
      { ...environment, answerBudget },
      {
        tool,
        arguments: given,
        caller,
        signal: new AbortController().signal,
      },
    );
    if (result.type !== 'answered') throw new Error(`not answered: ${result.type}`);
    if (crashes.length > 0) throw crashes[0];
    const { envelope, text, isError } = result;
    return toolResult({
      content: [{ type: 'text', text }],
      structuredContent: JSON.parse(JSON.stringify(envelope)),
      isError,
    });
  };
  const withoutMutation = async (tool: string, given: object): Promise<ToolResult> => {
    const before = upstream.mutations().length;
    const result = await call(tool, given);
    const sent = upstream.mutations().slice(before);
    if (sent.length > 0) throw new Error(`${tool} sent ${sent.map(({ operation }) => operation).join(', ')}`);
    return result;
  };
  return {
    demo,
    clock,
    upstream,
    crashes,
    call,
    data: async (tool, given) => dataOf(await call(tool, given)),
    refusal: async (tool, given = {}) => errorOf(await withoutMutation(tool, given)),
    preview: async (tool, given = {}) => {
      const result = await withoutMutation(tool, given);
      dataOf(result);
      return result;
    },
    apply: async (tool, given = {}) => {
      const preview = await withoutMutation(tool, given);
      return call(tool, { ...given, ...applying(preview) });
    },
  };
}
