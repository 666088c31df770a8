import type { Caller } from '../access/caller.ts';
import type { Bundle } from './bundle.ts';
import type { Compatibility } from './compatibility.ts';
import type { ToolDefinition, ToolOperation } from './definition.ts';
import type { NextStep } from './envelope.ts';
import type { Impact } from './impact.ts';
import type { Page } from './page.ts';
import type { ReadOptions, WriteOptions } from './read-options.ts';
import type { Undo } from './undo.ts';

/** What a read tool and a preview are handed: no way to change anything. */
export interface ReadCall<Arguments> {
  /** The tool that is called. */
  readonly tool: string;
  /** Checked, with defaults filled. */
  readonly arguments: Arguments;
  /** Aborts when the caller has gone or the call's deadline passed. */
  readonly signal: AbortSignal;
  /** Waits so many seconds, or until the signal aborts. Never throws. */
  pause(seconds: number): Promise<void>;
  /**
   * Says that so many totals are going to be watched, which takes memory until the returned function is called.
   *
   * @throws ToolFailure where too many watch as much already
   */
  beginWatch(totals: number): () => void;
  /** Seconds by a clock that only goes forward: the difference of two tells how long something took. */
  elapsed(): number;
  /** Milliseconds since the Unix epoch, by which the age of what the UI dates is told. */
  time(): number;
  /**
   * When this server last applied a change that may concern a workload, its namespace's and the cluster's included; in
   * milliseconds since the Unix epoch. Undefined where it knows of none: replicas that share no state know their own alone.
   */
  changedAt(workload: NamedWorkload): Promise<number | undefined>;
  /** What this call is judged by, for people. */
  readonly access: CallAccess;
  readonly backend: 'live' | 'demo';
  /** How this server's tools and the UI's schema differ. */
  readonly compatibility: Compatibility;
  /**
   * Sends one query. Its `@secret` fields are redacted before they arrive; messages beside partial data become warnings.
   *
   * @throws ToolFailure when it fails
   */
  read<Answer, Variables extends object>(
    operation: ToolOperation<Answer, Variables>,
    variables: NoInfer<Variables>,
    options?: ReadOptions,
  ): Promise<Answer>;
  /**
   * What tells the secrets that were redacted from an object of an answer from others, for the state of a plan; null where
   * nothing was redacted. Says nothing of what they are.
   */
  fingerprint(item: object): string | null;
  /**
   * For a preview of a write whose variables are made of the arguments: sends nothing.
   *
   * @throws ToolFailure where this UI would not take them, since it lacks what they hold
   */
  ensureTaken<Variables extends object>(
    operation: ToolOperation<unknown, Variables>,
    variables: NoInfer<Variables>,
  ): void;
  /** The support bundle of the UI; no way to anything else beside GraphQL. */
  readonly bundle: Bundle;
  /** Adds a sentence to the answer's warnings. */
  warn(message: string): void;
  /**
   * Tells a client that asked for it how far a long call is. Does nothing otherwise.
   *
   * @param progress what is done, in units of `total` where there is one
   */
  progress(report: ProgressReport): void;
  /**
   * Says which values inside `@secret` arguments are no secrets, by what the API itself flags. Until then every one of
   * them is kept out of answers and errors.
   */
  disclose(values: readonly string[]): void;
}

/** A workload by its name. */
interface NamedWorkload {
  readonly namespace: string;
  readonly kind: string;
  readonly name: string;
}

/** What a call is judged by: the mode and who sets it, who calls, the toolsets that may be called, which applies need a plan or a yes. */
interface CallAccess {
  readonly mode: string;
  /** Whether writes are previewed in read-only mode. */
  readonly previews?: boolean;
  readonly source: string;
  readonly caller: Caller;
  readonly toolsets: readonly string[];
  readonly requirePlan: string;
  readonly confirm: string;
}

/** How far a long call is. */
export interface ProgressReport {
  readonly progress: number;
  readonly total?: number;
  readonly message?: string;
}

/** What the apply step of a write is handed. */
export interface WriteCall<Arguments> extends ReadCall<Arguments> {
  /** Whether what would be sent is only noted, and not sent: then placeholders are taken as in a preview. */
  readonly isRehearsal?: boolean;
  /**
   * Sends one mutation, again up to three times only when Kubernetes refused it for a conflict.
   *
   * @throws ToolFailure when it fails, saying whether it may have been applied
   */
  write<Answer, Variables extends object>(
    operation: ToolOperation<Answer, Variables>,
    variables: NoInfer<Variables>,
    options?: WriteOptions,
  ): Promise<Answer>;
  /**
   * Sends one query and hands over its answer with its secrets: for a full replace that must send stored secrets back.
   * Every text at a `@secret` field counts as one of the call's own secrets from then on; `disclose` those that are none.
   *
   * @throws ToolFailure when it fails
   */
  readUnredacted<Answer, Variables extends object>(
    operation: ToolOperation<Answer, Variables>,
    variables: NoInfer<Variables>,
  ): Promise<Answer>;
  /**
   * Reads until the answer satisfies, for about two seconds: the UI's cache lags a write by some 100 ms.
   *
   * @returns the last answer, satisfying or not
   */
  readUntil<Answer, Variables extends object>(
    operation: ToolOperation<Answer, Variables>,
    variables: NoInfer<Variables>,
    satisfied: (answer: Answer) => boolean,
  ): Promise<Answer>;
}

/** A shaped answer. */
export interface ToolAnswer {
  readonly data: object;
  readonly nextSteps?: readonly NextStep[];
  /**
   * The list of the data that is a page of a longer one. Its `next_cursor` and the step to the next page are added where the
   * answer is made, since it may be cut shorter there.
   */
  readonly paged?: { readonly list: string; readonly page: Page<unknown> };
}

/** What an apply answers. */
export interface WriteAnswer extends ToolAnswer {
  /** What takes it back, or why nothing does. */
  readonly undo: Undo;
}

/** One named field that a write changes. */
export interface Change {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What a write would do. */
export interface Preview {
  /** For the person who approves it: no write goes without. */
  readonly impact: Impact;
  /**
   * Empty where nothing would change, and the impact then says why. Nothing is offered to be applied then, nobody is asked
   * to confirm it, and an apply ends without the behaviour's own.
   */
  readonly changes: readonly Change[];
  /** It is worth sending although nothing that is read changes, such as a try of a connection. */
  readonly sendsAnyway?: true;
  /** What follows from it, each a sentence: pods that restart, data that is lost. */
  readonly consequences?: readonly string[];
  /** What follows only where a call makes the change, each a sentence: how soon it holds. The same change as code says none of it. */
  readonly byCall?: readonly string[];
  readonly nextSteps?: readonly NextStep[];
  /** What the plan covers when not all `@target` fields that the preview read. */
  readonly state?: unknown;
}

/** A read tool that shapes or combines; without one, the tool answers its operation's data. */
export interface ReadBehaviour<Arguments> {
  read(call: ReadCall<Arguments>): Promise<ToolAnswer>;
}

/** A write tool. */
export interface WriteBehaviour<Arguments> {
  /** What the write changes, as `kind/name`: applies to one target are serialised. */
  target(given: Arguments): string;
  /** @throws ToolFailure when the write would be refused: the same checks stand before an apply. */
  preview(call: ReadCall<Arguments>): Promise<Preview>;
  /** Sends the write and reads it back. The undo is made of what was read before it was sent. */
  apply(call: WriteCall<Arguments>, preview: Preview): Promise<WriteAnswer>;
  /** The writes that this one is made of, where it is several: each is a change of its own, its tool this one where not named. */
  parts?(
    given: Arguments,
  ): readonly { readonly tool?: string; readonly arguments: Readonly<Record<string, unknown>> }[];
  /**
   * Waits for what the write set going and adds to its answer how far that came; only after an apply, while others may
   * write. The write is done: what fails here is told and not thrown.
   */
  settle?(call: ReadCall<Arguments>, answer: ToolAnswer): Promise<ToolAnswer>;
}

export type Behaviour<Arguments> = ReadBehaviour<Arguments> | WriteBehaviour<Arguments>;

/**
 * Gives a behaviour that reads the argument types of its definition. `bind` makes a tool of both.
 *
 * @example
 * const describe = defineRead(definitions.describe_odigos, {
 *   async read(call) {
 *     const { describeOdigos } = await call.read(operations.describe_odigos, call.arguments);
 *     const { odigosVersion, numberOfDestinations } = describeOdigos;
 *     return { data: { version: odigosVersion.value, destinations: numberOfDestinations } };
 *   },
 * });
 * await answer(bind(definitions.describe_odigos, describe), {}); // => { version: 'v1.35.0', destinations: 3 }
 */
export function defineRead<Arguments>(
  _definition: ToolDefinition<Arguments>,
  behaviour: ReadBehaviour<Arguments>,
): ReadBehaviour<Arguments> {
  return behaviour;
}

/**
 * Gives a behaviour that writes the argument types of its definition. What `preview` refuses, `apply` is never asked for.
 *
 * @example
 * const rename = defineWrite(definitions.rename_data_stream, {
 *   target: ({ name }) => `data stream/${name}`,
 *   async preview(call) {
 *     const { name, new_name } = call.arguments;
 *     const { computePlatform } = await call.read(operations.rename_data_stream_preview, {});
 *     const streams = computePlatform?.dataStreams ?? [];
 *     if (!streams.some((stream) => stream.name === name)) throw refuse(`There is no data stream "${name}".`);
 *     return {
 *       impact: { risk: ['none'], approve: `Rename data stream ${name} to ${new_name}.` },
 *       changes: [{ field: 'name', before: name, after: new_name }],
 *     };
 *   },
 *   async apply(call) {
 *     await call.write(operations.rename_data_stream, call.arguments);
 *     const { name, new_name } = call.arguments;
 *     const undo = undoBy(definitions.rename_data_stream, { name: new_name, new_name: name });
 *     return { data: { name: new_name }, undo };
 *   },
 * });
 * const tool = bind(definitions.rename_data_stream, rename);
 * const asked = { name: 'payments', new_name: 'money' };
 * await answer(tool, asked); // => { impact: expect.anything(), would_change: [{ field: 'name', before: 'payments', after: 'money' }], plan: expect.any(String) }
 * await answer(tool, { ...asked, dry_run: false }); // => { name: 'money', impact: expect.anything(), changed: [expect.anything()], undo: { tool: 'rename_data_stream', arguments: { name: 'money', new_name: 'payments', dry_run: false, plan: expect.any(String) } } }
 * await answer(tool, { name: 'nope', new_name: 'money' }); // => 'There is no data stream "nope".'
 */
export function defineWrite<Arguments>(
  _definition: ToolDefinition<Arguments>,
  behaviour: WriteBehaviour<Arguments>,
): WriteBehaviour<Arguments> {
  return behaviour;
}
