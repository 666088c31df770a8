import type { Caller } from '../access/caller.ts';
import type { Access } from '../access/mode.ts';
import type { RecordWrite } from '../audit/audit.ts';
import type { Allowed } from '../catalog/allowed.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { ProgressReport } from '../tool/tool.ts';
import type { UiBundleReader } from '../ui/bundle-reader.ts';
import type { UiWriter } from '../ui/client.ts';
import type { Holder } from '../ui/held-answers.ts';
import type { WatchRequest } from '../ui/request-watch.ts';
import type { AnswerForm } from './answer/compose.ts';
import type { Bundles } from './bundles.ts';
import type { ChangeRecord } from './change-record.ts';
import type { ClusterFactsCache } from './cluster-facts.ts';
import type { EmptiedAtEnd } from './emptied-at-end.ts';
import type { Now, Pause } from './pause.ts';
import type { SharedWrites } from './shared-state.ts';
import type { Watches } from './watches.ts';
import type { Elicitation, Requirement } from './write/confirmation.ts';
import type { PlanBook } from './write/plan.ts';
import type { Serialiser } from './write/serialise.ts';

/** Says what access is in force. */
interface AccessReader {
  /** The access in force at this moment; asked once a call. */
  current(): Access;
  /** The access read anew; asked right before a write is sent. */
  fresh(): Promise<Access>;
}

/** What the choke point stands on; one for the whole server. */
export interface CallEnvironment extends Allowed {
  readonly catalog: Catalog;
  readonly ui: UiWriter;
  /** The way to the support bundle. */
  readonly bundleReader: UiBundleReader;
  /** Who collects and reads it by this server. */
  readonly bundles: Bundles;
  /** Who watches figures. */
  readonly watches: Watches;
  /** Told when the UI did not know what it was asked: it may be another version now. */
  readonly onUnknownOperation: () => void;
  readonly facts: ClusterFactsCache;
  readonly plans: PlanBook;
  readonly applies: Serialiser;
  /** What it shares of writes with other replicas; nothing when absent. */
  readonly shared?: SharedWrites | undefined;
  /** What was applied by it. */
  readonly changes: ChangeRecord;
  readonly access: AccessReader;
  /** Writes down that a write begins; asked before it is sent, which it is not when this answers false. */
  readonly recordWrite: RecordWrite;
  readonly backend: 'live' | 'demo';
  /** The address at which people open the UI; answers link to none when absent. */
  readonly uiPublicUrl?: URL | undefined;
  /** Which applies need the plan of a preview; a tool may demand one whatever this says. */
  readonly requirePlan: Requirement;
  /** Which applies a person has to confirm; where the client can ask nobody, the plan of a preview has to do. */
  readonly confirm: Requirement;
  /** Deadline of one request to the UI API, in milliseconds. */
  readonly uiTimeoutMs: number;
  /** Characters that an answer may have. */
  readonly answerBudget: number;
  /** How time passes between two readings, of what a write did or of what moves by itself. */
  readonly pause: Pause;
  /** By which the time is told that passes so. */
  readonly now: Now;
  /** Milliseconds since the Unix epoch. */
  readonly time: () => number;
  /** Told of crashes: the error, never arguments. */
  readonly onCrash: (tool: string, error: unknown) => void;
}

/** One tools/call. */
export interface ToolCall {
  readonly tool: string;
  readonly arguments: unknown;
  /** Whether it was made through `call_tool`: a write is then applied only with the plan of a preview. */
  readonly isThrough?: boolean;
  /** Whether it is a write that is only said as code: then it is judged as a read, and sends no mutation. */
  readonly isRendered?: boolean;
  /** Who calls, and what that caller may do at most. */
  readonly caller: Caller;
  /** Among whose requests to the UI API this call's wait their turn; the server's own, which wait for nobody, when absent. */
  readonly requester?: string;
  /** Where the client reached this server, as far as that is known. */
  readonly reachedAt?: string | undefined;
  /** Sees this call's requests to the UI API. */
  readonly watchRequest?: WatchRequest | undefined;
  /** Holds the big answers that the call reads, until it ends; the choke point makes it. */
  readonly holder?: Holder;
  /** Aborts when the caller has gone. */
  readonly signal: AbortSignal;
  /** The tools that the caller sees: next steps name no others. All when absent. */
  readonly view?: ReadonlySet<string>;
  /** Those among them that it lists; next steps call the others through `call_tool`. All that it sees when absent. */
  readonly listed?: ReadonlySet<string> | undefined;
  /** Hears how far a long call is; absent when the client did not ask. */
  readonly onProgress?: (report: ProgressReport) => void;
  /** What the answer goes out as; both parts when absent. */
  readonly form?: AnswerForm | undefined;
  /** Takes what is answered to it, which is emptied when the call has ended; it is left as it is when absent. */
  readonly emptied?: EmptiedAtEnd | undefined;
  /** How a person is asked through the client; absent where it can ask nobody. */
  readonly elicitation?: Elicitation | undefined;
}
