import type { UiFailure } from '../ui/failure.ts';
import { connectionAdvice } from './connection-advice.ts';
import type { NextStep } from './envelope.ts';
import { USUAL_NAMESPACE } from './odigos-namespace.ts';

/** On which side a call failed. */
export type FailureSide = 'arguments' | 'access' | 'plan' | 'target' | 'ui_api' | 'kubernetes' | 'time' | 'limits';

/** Whether a failed call changed anything in the cluster. */
type Changed = 'no' | 'unknown' | 'yes';

/**
 * Why this server itself refused a call, more exactly than its side: for the audit line and whoever counts refusals.
 */
export type RefusalReason =
  | 'read_only'
  | 'toolset_off'
  | 'bundle_off'
  | 'unservable'
  | 'token_scope'
  | 'token_namespace'
  | 'token_revoked'
  | 'audit_unwritable'
  | 'state_unavailable'
  | 'plan_missing'
  | `plan_${PlanProblem}`
  | 'choice_asked'
  | `confirmation_${'asked' | 'impossible' | 'missing' | 'declined' | 'cancelled' | PlanProblem}`;

/** Why a plan does not hold; each is its own refusal. */
export type PlanProblem =
  | 'malformed'
  | 'tampered'
  | 'other_era'
  | 'other_caller'
  | 'other_tool'
  | 'expired'
  | 'other_arguments'
  | 'target_changed'
  | 'used';

/** When a call that found too much waiting may find room. */
const BUSY_RETRY_SECONDS = 5;

/** Several of one name: workloads, each as `namespace/Kind/name`, or destinations by their ids. */
export interface Choices {
  readonly of: 'workload' | 'destination';
  readonly names: readonly string[];
}

/** What a failed call tells: what failed, on which side, whether anything changed, what to do. */
export interface Failure {
  readonly side: FailureSide;
  /** One or two plain sentences. */
  readonly message: string;
  readonly changed: Changed;
  /** What to do next, in one sentence. */
  readonly advice?: string;
  readonly nextSteps?: readonly NextStep[];
  /** Whether it says all of what the call names already, so that no names are looked up to explain it. */
  readonly isExplained?: boolean;
  /** The refused call, as it would be made once allowed. */
  readonly call?: Omit<NextStep, 'why'>;
  /** What the call may mean: one of them is to be said. */
  readonly choices?: Choices;
  /** Where this server refused; the side says enough of everything else. */
  readonly reason?: RefusalReason;
}

/**
 * Ends a call with an error result. The one exception that tools throw on purpose; anything else is a crash.
 *
 * @example
 * const lost = new ToolFailure({ side: 'ui_api', message: 'The answer was lost.', changed: 'unknown', advice: 'Look first.' });
 * lost.message; // => 'The answer was lost.'
 * lost.failure.changed; // => 'unknown'
 */
export class ToolFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    // Nobody asks from where it was thrown, and to find that out costs more than the rest of a refusal.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(failure.message);
    Error.stackTraceLimit = stackTraceLimit;
    this.name = 'ToolFailure';
    this.failure = failure;
  }
}

/**
 * Refuses a call for what it names or asks; nothing was sent that could change anything.
 *
 * @example
 * const seeAll = { tool: 'list_destinations', arguments: {}, why: 'See all of them.' };
 * const refusal = refuse('There is no destination "jaeger".', [seeAll]);
 * refusal.failure.side; // => 'target'
 * refusal.failure.changed; // => 'no'
 * refusal.failure.nextSteps; // => [seeAll]
 */
export function refuse(message: string, nextSteps: readonly NextStep[] = [], advice?: string): ToolFailure {
  return new ToolFailure({ side: 'target', message, changed: 'no', nextSteps, ...(advice ? { advice } : {}) });
}

/**
 * The failure of a call from the failure of its request to the UI API, in words for an agent and its human.
 *
 * @param timeoutMs the deadline that the request had
 * @param uiReadonly whether Odigos runs with `uiMode: readonly`, whose roles lack the verbs of writes
 */
export function uiFailure(failure: UiFailure, timeoutMs: number, uiReadonly = false): Failure {
  const changed: Changed = failure.sent ? 'unknown' : 'no';
  const said = failure.message ? `: ${asSentence(failure.message)}` : '.';
  switch (failure.kind) {
    case 'unreachable':
      return {
        side: 'ui_api',
        message: `The Odigos UI API could not be reached${said}`,
        changed,
        advice: connectionAdvice(failure.message),
      };
    case 'timed_out':
      return {
        side: 'time',
        message: `The Odigos UI API did not answer within ${timeoutMs} ms.`,
        changed,
        advice: 'The UI waits for ever when the Kubernetes API hangs. Call again; if it repeats, check the API server.',
      };
    case 'cancelled':
      return { side: 'time', message: 'The call was cancelled before it ended.', changed };
    case 'busy':
      return {
        side: 'limits',
        message: `Too busy${said} This request was not sent. Call again in ${BUSY_RETRY_SECONDS} s.`,
        changed: 'no',
        advice: 'Make fewer calls at once.',
      };
    case 'refused_readonly':
      return {
        side: 'ui_api',
        message: "The Odigos UI is in its own readonly mode and refused the change (uiMode, not this server's mode).",
        changed: 'no',
        advice: 'An operator can set ui.uiMode to default.',
      };
    case 'refused_csrf':
      return {
        side: 'ui_api',
        message: `The Odigos UI refused the request by its CSRF check${said}`,
        changed: 'no',
        advice: 'A proxy in between may add a csrf_token cookie. Remove it.',
      };
    case 'kubernetes_forbidden':
      return {
        side: 'kubernetes',
        message: `Kubernetes did not allow the Odigos UI to do this${said}`,
        changed: 'no',
        advice: grantOf(failure.message, uiReadonly),
      };
    case 'kubernetes_unreachable':
      return {
        side: 'kubernetes',
        message: `The Odigos UI could not reach the Kubernetes API${said}`,
        changed,
        advice: 'Call again when the API server answers.',
      };
    case 'not_found':
      return { side: 'target', message: `Not found${said}`, changed: 'no' };
    case 'namespace_ignored':
      return {
        side: 'target',
        message: `Odigos ignores ${ignoredIn(failure.message)}: nothing in it is instrumented, and it tells nothing of its workloads.`,
        changed: 'no',
        advice: 'get_pod and get_manifest still read its objects one by one.',
        nextSteps: ignoredIn(failure.message).endsWith(` ${USUAL_NAMESPACE}`)
          ? OF_ODIGOS
          : [
              { tool: 'list_namespaces', arguments: {}, why: 'See which namespaces Odigos ignores.' },
              { tool: 'check_health', arguments: {}, why: 'See whether Odigos itself works.' },
            ],
      };
    case 'conflict':
      return {
        side: 'kubernetes',
        message: 'Odigos changed the object at the same moment, several times in a row.',
        changed: 'no',
        advice: 'Call again in a few seconds.',
      };
    case 'invalid_operation':
      return {
        side: 'ui_api',
        message: `This Odigos UI does not know what the tool asks for${said}`,
        changed: 'no',
        advice: 'Its version differs from the one that this server was built for.',
      };
    case 'graphql':
      return { side: 'ui_api', message: `The Odigos UI API answered with an error${said}`, changed };
    case 'bad_answer':
      return {
        side: 'ui_api',
        message: `What answered is not the Odigos UI API${said.replace(': not an answer of the Odigos UI API', '')}`,
        changed,
        advice: connectionAdvice(failure.message),
      };
    case 'too_big':
      return {
        side: 'ui_api',
        message: `The answer of the Odigos UI API was too big and was cut off${said}`,
        changed,
        advice: 'Narrow the call, for instance to one namespace.',
      };
  }
}

/** A message of others that more is said behind. */
function asSentence(message: string): string {
  return /[.!?\u2026]$/.test(message) ? message : `${message}.`;
}

/** Who can grant what Kubernetes did not allow the UI, and by which value: in each chart it is another one. */
function grantOf(said: string, uiReadonly: boolean): string {
  if (/\brecommendations\b/.test(said)) {
    return "Odigos's chart lets its UI change no recommendation, in any uiMode. An operator can grant it: rbac.recommendations=true of the odigos-mcp chart.";
  }
  return uiReadonly
    ? 'Odigos runs with ui.uiMode: readonly, whose chart withholds these rights from the UI. An operator can set it to default, or grant them with rbac.readonlyUiWrites=true of the odigos-mcp chart.'
    : "The UI's service account lacks the right. An operator can grant it in the Odigos chart.";
}

/** What tells of Odigos's own workloads. */
const OF_ODIGOS: readonly NextStep[] = [
  { tool: 'get_odiglet_info', arguments: {}, why: 'See the odiglet of each node.' },
  { tool: 'get_gateway_info', arguments: {}, why: 'See the gateway collector.' },
  { tool: 'check_health', arguments: {}, why: 'See whether Odigos itself works.' },
];

function ignoredIn(message: string): string {
  const [, name] = /^namespace (\S+) /.exec(message) ?? [];
  return name === undefined ? 'this namespace' : `namespace ${name}`;
}
