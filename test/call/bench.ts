import type { AccessMode } from '../../src/access/access-mode.ts';
import { pinnedAccess } from '../../src/access/mode.ts';
import { Bundles } from '../../src/call/bundles.ts';
import { callTool } from '../../src/call/call.ts';
import type { CallEnvironment } from '../../src/call/call-environment.ts';
import type { CallResult } from '../../src/call/call-result.ts';
import { ChangeRecord } from '../../src/call/change-record.ts';
import { ClusterFactsCache } from '../../src/call/cluster-facts.ts';
import { Watches } from '../../src/call/watches.ts';
import { PlanBook } from '../../src/call/write/plan.ts';
import { Serialiser } from '../../src/call/write/serialise.ts';
import { toolHint } from '../../src/catalog/nearest-tool.ts';
import { bind, type Tool } from '../../src/tool/bind.ts';
import { FULLY_COMPATIBLE } from '../../src/tool/compatibility.ts';
import type { ArgumentSchema, ToolDefinition, ToolOperation } from '../../src/tool/definition.ts';
import type { Envelope } from '../../src/tool/envelope.ts';
import type { Behaviour } from '../../src/tool/tool.ts';
import type { UiAnswer } from '../../src/ui/answer.ts';
import type { UiBundleReader } from '../../src/ui/bundle-reader.ts';
import type { UiWriter } from '../../src/ui/client.ts';
import type { UiFailure } from '../../src/ui/failure.ts';
import { callerNamed } from '../caller.ts';
import { passingTime } from '../passing-time.ts';

/** What the fake UI answers to one operation: data, or a whole answer. */
export type Reply = (variables: Readonly<Record<string, unknown>>) => UiAnswer<unknown> | Promise<UiAnswer<unknown>>;

export interface FakeUi extends UiWriter {
  /** Names of the operations sent, in order. */
  readonly sent: readonly string[];
  /** Those of them that were mutations. */
  readonly written: readonly string[];
}

/** A UI in memory that counts what reaches it. Operations without a reply fail as not found. */
export function fakeUi(replies: Readonly<Record<string, Reply>> = {}): FakeUi {
  const sent: string[] = [];
  const written: string[] = [];
  const answer = async (name: string, variables: unknown): Promise<UiAnswer<never>> => {
    sent.push(name);
    const reply = replies[name];
    const given = await (reply ? reply(variables as Record<string, unknown>) : failing({ kind: 'not_found' }));
    return given as UiAnswer<never>;
  };
  return {
    sent,
    written,
    read: (operation, variables) => answer(operation.name, variables),
    write: async (operation, variables, { mayStill }) => {
      if (mayStill && !(await mayStill())) {
        return { ok: false, failure: { kind: 'cancelled', message: '', sent: false } };
      }
      written.push(operation.name);
      return answer(operation.name, variables);
    },
  };
}

export function answering(data: unknown, warnings: readonly string[] = []): UiAnswer<unknown> {
  return { ok: true, data, warnings };
}

export function failing(failure: Partial<UiFailure>): UiAnswer<unknown> {
  return { ok: false, failure: { kind: 'graphql', message: 'it failed', sent: false, ...failure } };
}

export function operation(name: string, changes: Partial<ToolOperation> = {}): ToolOperation<unknown, object> {
  return { name, type: 'query', text: `query ${name}{x}`, variables: {}, secrets: [], target: [], ...changes };
}

export function mutation(name: string, changes: Partial<ToolOperation> = {}): ToolOperation<unknown, object> {
  return operation(name, { type: 'mutation', text: `mutation ${name}{x}`, ...changes });
}

const DRY_RUN: Readonly<Record<string, ArgumentSchema>> = {
  dry_run: { type: 'boolean', default: true },
  plan: { type: 'string', maxLength: 200 },
};

/** A tool of the fake catalog. */
export function tool(
  definition: Partial<ToolDefinition> & { readonly name: string },
  behaviour?: Behaviour<object>,
  properties: Readonly<Record<string, ArgumentSchema>> = { name: { type: 'string' } },
): Tool {
  const kind = definition.kind ?? 'READ';
  return bind<object>(
    {
      title: definition.name,
      toolset: 'fake',
      kind,
      description: 'A fake.',
      core: true,
      idempotent: true,
      openWorld: false,
      needsPlan: false,
      inputSchema: {
        type: 'object',
        properties: kind === 'READ' ? properties : { ...properties, ...DRY_RUN },
        additionalProperties: false,
      },
      secretArguments: [],
      operation: kind === 'READ' ? operation(definition.name) : mutation(definition.name),
      next: [],
      ...definition,
    },
    behaviour,
  );
}

export interface Bench {
  readonly crashes: readonly unknown[];
  readonly environment: CallEnvironment;
  call(name: string, given?: unknown, caller?: string): Promise<Answered>;
  raw(name: string, given?: unknown): Promise<CallResult>;
}

export interface Answered {
  readonly outcome: string;
  readonly isError: boolean;
  readonly envelope: Envelope;
  readonly text: string;
  /** The data as a bag. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A UI that holds no support bundle. */
const noBundle: UiBundleReader = {
  download: async () => ({ ok: false, failure: { kind: 'not_found', message: 'it holds none', sent: false } }),
};

/** A choke point over fake tools and a fake UI. */
export function bench(
  tools: readonly Tool[],
  ui: UiWriter,
  { mode = 'read-write', ...changes }: Partial<CallEnvironment> & { readonly mode?: AccessMode } = {},
): Bench {
  const crashes: unknown[] = [];
  const byName = new Map(tools.map((one) => [one.definition.name, one]));
  const environment: CallEnvironment = {
    catalog: {
      tools: byName,
      listed: [],
      toolsets: new Set(['fake']),
      compatibility: FULLY_COMPATIBLE,
      nearest: () => [...byName.keys()][0] ?? '',
      hint: (name) =>
        toolHint(
          name,
          tools.map(({ definition }) => definition),
        ),
      find: () => [...byName.keys()].map((name) => ({ name, isSure: true })),
    },
    ui,
    bundleReader: noBundle,
    bundles: new Bundles(),
    watches: new Watches(),
    changes: new ChangeRecord(),
    onUnknownOperation: () => {},
    facts: new ClusterFactsCache(ui),
    plans: new PlanBook(new Uint8Array(32).fill(1)),
    applies: new Serialiser(),
    access: { current: () => pinnedAccess(mode), fresh: async () => pinnedAccess(mode) },
    recordWrite: async () => true,
    backend: 'demo',
    allowedToolsets: 'all',
    bundle: 'allow',
    requirePlan: 'off',
    confirm: 'off',
    uiTimeoutMs: 1_000,
    answerBudget: 24_000,
    ...passingTime(),
    onCrash: (_tool, error) => void crashes.push(error),
    ...changes,
  };
  const raw = (name: string, given?: unknown, caller = 'ann'): Promise<CallResult> =>
    callTool(environment, {
      tool: name,
      arguments: given,
      caller: callerNamed(caller),
      signal: new AbortController().signal,
    });
  return {
    crashes,
    environment,
    raw,
    call: async (name, given, caller) => {
      const result = await raw(name, given, caller);
      if (result.type !== 'answered') throw new Error(`not answered: ${result.type}`);
      return { ...result, data: Object.fromEntries(Object.entries(result.envelope.data ?? {})) };
    },
  };
}
