import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { AccessMode } from '../access/mode.ts';
import type { AuditOutcome } from '../audit/audit.ts';
import type { FailureSide } from '../tools/failure.ts';
import type { UiAnswer } from '../ui/client.ts';
import { VERSION } from '../version.ts';
import { type IsTool, toolLabel } from './tool-label.ts';
import type { WatchCall, WatchedEnd, WatchRequest } from './watch.ts';

/** What agents may do, as the gauges show it. */
export interface AccessState {
  readonly mode: AccessMode;
  /** Whether /mcp is served at all. */
  readonly enabled: boolean;
}

export interface MetricsOptions {
  readonly isTool: IsTool;
  /** Asked at each scrape. */
  readonly access: () => AccessState;
  readonly backend: 'live' | 'demo';
  /** By which the tokens of an answer are estimated. */
  readonly charactersPerToken: number;
}

/** The metrics of one server. */
export interface Metrics {
  /** In the format of Prometheus. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
  readonly watchCall: WatchCall;
  readonly watchRequest: WatchRequest;
  /** Counts a change of what agents may do. */
  readonly accessChanged: (now: AccessState) => void;
  readonly registry: Registry;
}

/** Every reason why a call did not answer what it was asked: the side of its error, or the protocol's refusal. */
const REASONS: Readonly<Record<FailureSide | 'server' | 'protocol', true>> = {
  arguments: true,
  access: true,
  plan: true,
  target: true,
  ui_api: true,
  kubernetes: true,
  time: true,
  server: true,
  protocol: true,
};
const MODES: readonly AccessMode[] = ['read-only', 'read-write'];
/** The mode of a call that was refused before it was judged by one. */
const NO_MODE = 'none';
const INTERNAL_ERROR = -32_603;
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120];

/**
 * The metrics of a server, in a registry of their own. Labels have a bounded number of values, and none of them comes
 * from arguments or answers.
 */
export function createMetrics({ isTool, access, backend, charactersPerToken }: MetricsOptions): Metrics {
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
      for (const mode of MODES) this.set({ mode }, access().mode === mode ? 1 : 0);
    },
  });
  new Gauge({
    name: 'odigos_mcp_enabled',
    help: '1 while /mcp is served, 0 while ui.mcp.enabled of the Odigos chart is false.',
    registers,
    collect() {
      this.set(access().enabled ? 1 : 0);
    },
  });
  const changes = new Counter({
    name: 'odigos_mcp_access_changes_total',
    help: 'Changes of the access mode, or of whether /mcp is served, by what they led to.',
    labelNames: ['mode', 'enabled'],
    registers,
  });
  const calls = new Counter({
    name: 'odigos_mcp_calls_total',
    help: 'Calls of tools, one for each audit line; mode is none for a call that was refused before it was judged by one.',
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
    name: 'odigos_mcp_answer_estimated_tokens_total',
    help: 'About how many tokens were answered: estimated from characters, rather too many than too few.',
    labelNames: ['tool'],
    registers,
  });
  const requests = new Counter({
    name: 'odigos_mcp_ui_requests_total',
    help: 'Requests to the UI API: ok, partial (answered beside errors), or why they failed.',
    labelNames: ['operation', 'type', 'result'],
    registers,
  });
  const requestSeconds = new Histogram({
    name: 'odigos_mcp_ui_request_duration_seconds',
    help: 'Time that requests to the UI API took, a retry included.',
    labelNames: ['operation'],
    buckets: SECONDS,
    registers,
  });
  // A counter that appears with its first count shows no increase to an alert.
  for (const reason of Object.keys(REASONS)) refusals.inc({ reason }, 0);
  for (const mode of MODES) for (const enabled of ['true', 'false']) changes.inc({ mode, enabled }, 0);

  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    registry,
    accessChanged: ({ mode, enabled }) => changes.inc({ mode, enabled: String(enabled) }),
    watchCall: (call) => {
      const tool = toolLabel(call.tool, isTool);
      const started = performance.now();
      let end: WatchedEnd | undefined;
      underWay.inc();
      return {
        ui: (ui) => ui,
        answered(answered) {
          end = answered;
        },
        ended(outcome) {
          underWay.dec();
          const mode = end?.type === 'answered' ? end.mode : NO_MODE;
          calls.inc({ tool, outcome, mode });
          callSeconds.observe({ tool }, (performance.now() - started) / 1000);
          const reason = refusalReason(end, outcome);
          if (reason !== undefined) refusals.inc({ reason });
          if (end?.type !== 'answered') return;
          characters.inc({ tool }, end.text.length);
          tokens.inc({ tool }, Math.ceil(end.text.length / charactersPerToken));
          if (end.envelope.truncated) cut.inc({ tool });
        },
      };
    },
    watchRequest: ({ name, type }) => {
      const started = performance.now();
      return {
        ended(answer) {
          requests.inc({ operation: name, type, result: resultOf(answer) });
          requestSeconds.observe({ operation: name }, (performance.now() - started) / 1000);
        },
      };
    },
  };
}

function refusalReason(end: WatchedEnd | undefined, outcome: AuditOutcome): string | undefined {
  if (outcome === 'ok') return undefined;
  if (end?.type === 'answered') {
    const side = end.envelope.error?.side ?? '';
    return Object.hasOwn(REASONS, side) ? side : 'server';
  }
  return outcome === 'error' || end?.code === INTERNAL_ERROR ? 'server' : 'protocol';
}

function resultOf(answer: UiAnswer<unknown> | undefined): string {
  if (!answer) return 'not_sent';
  if (!answer.ok) return answer.failure.kind;
  return answer.warnings.length > 0 ? 'partial' : 'ok';
}
