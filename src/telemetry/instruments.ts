import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { AccessMode } from '../access/access-mode.ts';
import { REQUEST_REFUSALS } from '../audit/refusals.ts';
import type { FailureSide } from '../tool/failure.ts';
import type { UiFailureKind } from '../ui/failure.ts';
import { VERSION } from '../version.ts';

/** What agents may do, as the gauges show it. */
export interface AccessState {
  readonly mode: AccessMode;
  /** Whether /mcp is served at all. */
  readonly enabled: boolean;
}

/** Whether what replicas share can be changed; none where they share nothing. */
export type SharedStateNow = 'none' | 'here' | 'away';

/** The state of the server at one moment, as the gauges show it. */
export interface ServerState {
  readonly access: AccessState;
  /** How many tools the UI cannot serve. */
  readonly unservable: number;
  /** Whether the UI's schema could not be read. */
  readonly isSchemaAssumed: boolean;
  /** Open streams of clients that listen for changes. */
  readonly streams: number;
  /** Requests that wait for their turn at the UI. */
  readonly waiting: number;
  readonly sharedState: SharedStateNow;
}

export interface InstrumentOptions {
  readonly backend: 'live' | 'demo';
  /** Lines of the log that were lost; asked at each scrape. */
  readonly lostLines: () => number;
}

/** Why a call did not answer what it was asked: the side of its error, or the protocol's refusal. */
export type RefusalReason = FailureSide | 'authentication' | 'server' | 'protocol';

const REASONS: Readonly<Record<RefusalReason, true>> = {
  arguments: true,
  access: true,
  plan: true,
  target: true,
  ui_api: true,
  kubernetes: true,
  time: true,
  limits: true,
  authentication: true,
  server: true,
  protocol: true,
};
const KINDS: Readonly<Record<UiFailureKind, true>> = {
  unreachable: true,
  timed_out: true,
  cancelled: true,
  busy: true,
  refused_readonly: true,
  refused_csrf: true,
  kubernetes_forbidden: true,
  kubernetes_unreachable: true,
  not_found: true,
  namespace_ignored: true,
  conflict: true,
  invalid_operation: true,
  graphql: true,
  bad_answer: true,
  too_big: true,
};
const MODES: readonly AccessMode[] = ['read-only', 'read-write'];
const SHARED_STATES: readonly SharedStateNow[] = ['none', 'here', 'away'];
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120];

/** Whether this is one of the reasons that there are. */
export function isRefusalReason(text: string): text is RefusalReason {
  return Object.hasOwn(REASONS, text);
}

export type Instruments = ReturnType<typeof createInstruments>;

/** What is measured, in a registry of its own: names, labels and help are those of docs/observability.md. */
export function createInstruments({ backend, lostLines }: InstrumentOptions) {
  let state: (() => ServerState) | undefined;
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'odigos_mcp_build_info',
    help: 'Always 1; the labels say which version runs against what.',
    labelNames: ['version', 'backend'],
    registers,
  }).set({ version: VERSION, backend }, 1);
  new Gauge({
    name: 'odigos_mcp_access_mode',
    help: '1 for the access mode in force, 0 for the other.',
    labelNames: ['mode'],
    registers,
    collect() {
      const mode = state?.().access.mode;
      for (const one of MODES) this.set({ mode: one }, one === mode ? 1 : 0);
    },
  });
  new Gauge({
    name: 'odigos_mcp_enabled',
    help: '1 while /mcp is served, 0 while ui.mcp.enabled of the Odigos chart is false.',
    registers,
    collect() {
      this.set(state?.().access.enabled ? 1 : 0);
    },
  });
  new Gauge({
    name: 'odigos_mcp_unservable_tools',
    help: 'Tools that are not served, because the UI lacks something that they need.',
    registers,
    collect() {
      this.set(state?.().unservable ?? 0);
    },
  });
  new Gauge({
    name: 'odigos_mcp_schema_assumed',
    help: "1 while the UI's schema could not be read, so that it is taken to be the one this server was built for.",
    registers,
    collect() {
      this.set(state?.().isSchemaAssumed ? 1 : 0);
    },
  });
  new Gauge({
    name: 'odigos_mcp_open_streams',
    help: 'Streams on which clients wait to hear that their list of tools has changed.',
    registers,
    collect() {
      this.set(state?.().streams ?? 0);
    },
  });
  new Gauge({
    name: 'odigos_mcp_shared_state',
    help: '1 for what holds of the state that replicas share: there is none, it is here, or away, so that writes are refused.',
    labelNames: ['state'],
    registers,
    collect() {
      const now = state?.().sharedState;
      for (const one of SHARED_STATES) this.set({ state: one }, one === now ? 1 : 0);
    },
  });
  const stateRefusals = new Counter({
    name: 'odigos_mcp_state_refusals_total',
    help: 'Writes that were refused since the state that replicas share was away.',
    registers,
  });
  const changes = new Counter({
    name: 'odigos_mcp_access_changes_total',
    help: 'Changes of the access mode, or of whether /mcp is served, by what they led to.',
    labelNames: ['mode', 'enabled'],
    registers,
  });
  const calls = new Counter({
    name: 'odigos_mcp_calls_total',
    help: 'Calls of tools, those of a flood that has one line too; mode is none for one refused before it was judged by one.',
    labelNames: ['tool', 'outcome', 'mode'],
    registers,
  });
  const callSeconds = new Histogram({
    name: 'odigos_mcp_call_duration_seconds',
    help: 'Time from the arrival of a call until its answer was sent.',
    labelNames: ['tool'],
    buckets: SECONDS,
    registers,
  });
  const underWay = new Gauge({ name: 'odigos_mcp_calls_in_flight', help: 'Calls under way now.', registers });
  const refusals = new Counter({
    name: 'odigos_mcp_refusals_total',
    help: 'Calls that did not answer what was asked, by the side that refused or failed.',
    labelNames: ['reason'],
    registers,
  });
  const refusedRequests = new Counter({
    name: 'odigos_mcp_refused_requests_total',
    help: 'Requests under /mcp and /diagnose that were refused unread, or are no calls, by why.',
    labelNames: ['reason'],
    registers,
  });
  const cut = new Counter({
    name: 'odigos_mcp_answers_cut_total',
    help: 'Answers that were cut to keep within MCP_MAX_ANSWER_TOKENS.',
    labelNames: ['tool'],
    registers,
  });
  const characters = new Counter({
    name: 'odigos_mcp_answer_characters_total',
    help: 'Characters of JSON answered.',
    labelNames: ['tool'],
    registers,
  });
  const tokens = new Counter({
    name: 'odigos_mcp_answer_tokens_total',
    help: 'Tokens answered: estimated from characters, rather too many than too few.',
    labelNames: ['tool'],
    registers,
  });
  const requests = new Counter({
    name: 'odigos_mcp_upstream_requests_total',
    help: 'Requests to the UI API: ok, partial (answered beside errors), or why they failed.',
    labelNames: ['operation', 'type', 'result'],
    registers,
  });
  const requestFailures = new Counter({
    name: 'odigos_mcp_upstream_errors_total',
    help: 'Requests to the UI API that failed, by kind of failure.',
    labelNames: ['kind'],
    registers,
  });
  new Gauge({
    name: 'odigos_mcp_upstream_waiting',
    help: 'Requests to the UI API that wait for their turn now.',
    registers,
    collect() {
      this.set(state?.().waiting ?? 0);
    },
  });
  new Counter({
    name: 'odigos_mcp_log_lines_lost_total',
    help: 'Lines of the log, audit lines among them, that nobody read in time; while there is no room, writes are refused.',
    registers,
    collect() {
      this.reset();
      this.inc(lostLines());
    },
  });
  const requestSeconds = new Histogram({
    name: 'odigos_mcp_upstream_duration_seconds',
    help: 'Time that requests to the UI API took, the wait for their turn and a retry included.',
    labelNames: ['operation'],
    buckets: SECONDS,
    registers,
  });
  // A counter that appears with its first count shows no increase to an alert.
  for (const reason of Object.keys(REASONS)) refusals.inc({ reason }, 0);
  for (const reason of REQUEST_REFUSALS) refusedRequests.inc({ reason }, 0);
  for (const kind of Object.keys(KINDS)) requestFailures.inc({ kind }, 0);
  for (const mode of MODES) for (const enabled of ['true', 'false']) changes.inc({ mode, enabled }, 0);
  /** Has the gauges show this state, asked for at each scrape. */
  const show = (now: () => ServerState): void => {
    state = now;
  };
  return {
    show,
    registry,
    stateRefusals,
    changes,
    calls,
    callSeconds,
    underWay,
    refusals,
    refusedRequests,
    cut,
    characters,
    tokens,
    requests,
    requestFailures,
    requestSeconds,
  };
}
