import { redactAnswer } from '../redaction/redact.ts';
import type { SecretArguments } from '../redaction/secret-arguments.ts';
import { SecretFingerprints } from '../redaction/secret-fingerprints.ts';
import { secretTexts } from '../redaction/secret-values.ts';
import type { DownloadBundle } from '../tool/bundle.ts';
import type { ToolOperation } from '../tool/definition.ts';
import { ToolFailure, uiFailure } from '../tool/failure.ts';
import type { ReadOptions, WriteOptions } from '../tool/read-options.ts';
import type { ReadCall, WriteCall } from '../tool/tool.ts';
import { wireVariables } from '../tool/variables.ts';
import type { UiAnswer } from '../ui/answer.ts';
import type { UiBundleReader } from '../ui/bundle-reader.ts';
import { classifyMessage } from '../ui/classify.ts';
import { readerOf, type UiReader, type UiWriter } from '../ui/client.ts';
import type { UiFailureKind } from '../ui/failure.ts';
import type { UiRequestOptions } from '../ui/request-options.ts';
import { noBundle } from './bundles.ts';
import { deadlineOf } from './deadline.ts';
import type { HeldUntilEnd } from './held-until-end.ts';
import type { NamespaceGuard } from './namespaces/guard.ts';
import type { Pause } from './pause.ts';
import { targetState } from './write/target-state.ts';

const CONFLICT_RETRIES = 3;
const CONFLICT_PAUSE_MS = 150;
const READ_BACK_PAUSES_MS = [0, 50, 100, 200, 400, 600, 800];

export interface CallUpstreamOptions {
  readonly ui: UiWriter;
  /** The way to the support bundle. */
  readonly bundle: UiBundleReader;
  readonly signal: AbortSignal;
  /** Deadline of one request, in milliseconds. */
  readonly timeoutMs: number;
  readonly secrets: SecretArguments;
  /** Among whose requests the call's own wait their turn, and who sees them. */
  readonly origin: Pick<UiRequestOptions, 'caller' | 'watches'>;
  /** A keyed digest, by which redacted secrets are told apart. */
  readonly digest: (value: unknown) => string;
  /** Where the caller is bound to namespaces. */
  readonly guard?: NamespaceGuard | undefined;
  /** Whether Odigos runs with `uiMode: readonly` at this moment. */
  readonly uiReadonly: () => boolean;
  /** Holds what the UI answers, where it is emptied when the call has ended. */
  readonly held?: HeldUntilEnd | undefined;
  /** How time passes between two readings. */
  readonly pause: Pause;
  /** Told of messages beside partial data. */
  readonly warn: (message: string) => void;
  /** Told when the UI did not know what it was asked. */
  readonly onUnknownOperation: () => void;
  /** Told of every failure of the UI, those beside partial data too. */
  readonly onFailure: (kind: UiFailureKind) => void;
}

/** Throws why a mutation may not be sent any more, as a ToolFailure; asked right before each one is. */
export type JudgeSend = () => Promise<void>;

/** What one call sends to the UI API, and what came of it. */
export class CallUpstream {
  private readonly options: CallUpstreamOptions;
  private readonly states: unknown[] = [];
  /** Made when something is redacted: most calls meet no secret. */
  private fingerprints: SecretFingerprints | undefined;
  private changed = false;
  private sent = false;
  private asked = false;

  constructor(options: CallUpstreamOptions) {
    this.options = options;
  }

  /** The `@target` fields that were read so far: what a plan covers. */
  get targetStates(): readonly unknown[] {
    return this.states;
  }

  /** Whether a mutation of this call may have taken effect. */
  get mayHaveChanged(): boolean {
    return this.changed;
  }

  /** Whether a mutation of this call was sent, whatever came of it. */
  get hasSent(): boolean {
    return this.sent;
  }

  /** Whether the UI answered anything, were it a failure. */
  get hasAsked(): boolean {
    return this.asked;
  }

  /** The means of reads and previews: no way to send a mutation. */
  reading(): Pick<ReadCall<object>, 'read' | 'fingerprint'> {
    const reader = readerOf(this.options.ui);
    return {
      read: async (operation, variables, options) => {
        const raw = await this.request(reader, operation, variables, options);
        const answer = this.held(redactAnswer(raw, operation.secrets));
        if (operation.secrets.length > 0) {
          this.fingerprints ??= new SecretFingerprints(this.options.digest);
          this.fingerprints.note(raw, answer, operation.secrets);
        }
        if (operation.target.length > 0) this.states.push(targetState(answer, operation.target));
        return answer;
      },
      fingerprint: (item) => this.fingerprints?.of(item) ?? null,
    };
  }

  /**
   * The means of an apply beside those of reading.
   *
   * @param judge asked before each mutation, one that is sent again after a conflict included
   */
  writing(judge: JudgeSend): Pick<WriteCall<object>, 'write' | 'readUnredacted' | 'readUntil'> {
    const { read } = this.reading();
    return {
      write: (operation, variables, options) => this.write(judge, operation, variables, options),
      readUnredacted: async (operation, variables) => {
        const answer = await this.request(readerOf(this.options.ui), operation, variables);
        this.options.secrets.keep(secretTexts(answer, operation.secrets));
        return answer;
      },
      readUntil: async (operation, variables, satisfied) => {
        let answer = await read(operation, variables);
        for (const wait of READ_BACK_PAUSES_MS) {
          if (satisfied(answer)) break;
          await this.options.pause(wait, this.options.signal);
          answer = await read(operation, variables);
        }
        return answer;
      },
    };
  }

  /**
   * Gets the support bundle, whoever else is at it.
   *
   * @throws ToolFailure where there is none, and when it could not be had
   */
  readonly download: DownloadBundle = async (read, options) => {
    const { guard, bundle, origin, signal, secrets } = this.options;
    // Nothing in it is told apart by namespace.
    if (guard) throw new TypeError('the support bundle is not for a caller that is bound to namespaces');
    const timeoutMs = options?.timeoutMs ?? this.options.timeoutMs;
    const got = await bundle.download(read, { ...origin, signal, timeoutMs, secrets: secrets.values });
    if (got.ok) return got.data;
    if (got.failure.kind === 'not_found') throw noBundle(got.failure.message);
    throw new ToolFailure(uiFailure(got.failure, timeoutMs, this.options.uiReadonly()));
  };

  private async request<Answer, Variables extends object>(
    reader: UiReader,
    operation: ToolOperation<Answer, Variables>,
    variables: Variables,
    options?: ReadOptions,
  ): Promise<Answer> {
    if (operation.type !== 'query') throw new TypeError(`${operation.name} is a mutation: it is not read`);
    const { guard } = this.options;
    const timeoutMs = options?.timeoutMs ?? this.options.timeoutMs;
    const wire = wireVariables(operation.variables, variables);
    guard?.check(operation, wire);
    const sent = await reader.read(operation, wire, {
      ...this.options.origin,
      signal: this.options.signal,
      timeoutMs,
      secrets: this.options.secrets.values,
    });
    const answer = this.accept(sent, timeoutMs);
    return guard ? this.held(await guard.narrow(operation, wire, answer)) : answer;
  }

  /** An answer whose root is the call's own: it was parsed, or copied, for it. */
  private held<Answer>(answer: Answer): Answer {
    if (typeof answer === 'object' && answer !== null) this.options.held?.hold(answer);
    return answer;
  }

  private async write<Answer, Variables extends object>(
    judge: JudgeSend,
    operation: ToolOperation<Answer, Variables>,
    variables: Variables,
    options?: WriteOptions,
  ): Promise<Answer> {
    const { guard } = this.options;
    const wire = wireVariables(operation.variables, variables);
    guard?.check(operation, wire);
    await guard?.checkStreams(wire);
    const timeoutMs = options?.timeoutMs ?? this.options.timeoutMs;
    const before = this.changed;
    for (let attempt = 1; ; attempt += 1) {
      const withheld: unknown[] = [];
      this.changed = before || !options?.changesNothing;
      const sent = await this.options.ui.write(operation, wire, {
        ...this.options.origin,
        signal: this.options.signal,
        timeoutMs,
        secrets: this.options.secrets.values,
        adminAllow: true,
        mayStill: () =>
          judge().then(
            () => true,
            (error: unknown) => {
              withheld.push(error);
              return false;
            },
          ),
      });
      if (withheld.length > 0) {
        this.changed = before;
        throw withheld[0];
      }
      this.sent ||= sent.ok || sent.failure.sent;
      if (!sent.ok && uiFailure(sent.failure, timeoutMs).changed === 'no') this.changed = before;
      if (sent.ok || sent.failure.kind !== 'conflict' || attempt > CONFLICT_RETRIES) {
        const answer = this.accept(sent, timeoutMs);
        return redactAnswer(guard ? await guard.narrow(operation, wire, answer) : answer, operation.secrets);
      }
      await this.options.pause(CONFLICT_PAUSE_MS * attempt, this.options.signal);
    }
  }

  private accept<Answer>(sent: UiAnswer<Answer>, timeoutMs: number): Answer {
    const { guard } = this.options;
    this.asked = true;
    if (!sent.ok) {
      this.options.onFailure(sent.failure.kind);
      if (sent.failure.kind === 'invalid_operation') this.options.onUnknownOperation();
      const failure = guard ? guard.silenced(sent.failure) : sent.failure;
      const deadline = deadlineOf(this.options.signal, sent.failure);
      throw new ToolFailure({ ...uiFailure(failure, timeoutMs, this.options.uiReadonly()), ...deadline });
    }
    for (const warning of sent.warnings) this.options.onFailure(classifyMessage(warning, undefined));
    for (const warning of sent.warnings) this.options.warn(`The answer is partial${guard ? '.' : `: ${warning}`}`);
    return this.held(sent.data);
  }
}
