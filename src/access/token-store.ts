import { readFile } from 'node:fs/promises';
import type { Caller } from './caller.ts';
import { isToken, sameDigest, tokenDigest } from './token.ts';
import { callerOf } from './token-callers.ts';
import { isOver, type KnownTools, parseTokens, type TokenEntry } from './token-file.ts';

export interface TokenStoreOptions {
  /** Path of the tokens file. */
  readonly file: string;
  readonly known: KnownTools;
  /** Milliseconds between two looks at the file. */
  readonly intervalMs: number;
  /** Told how many tokens there are when the file has changed. */
  readonly onReload: (count: number) => void;
  /** Told, once a change, why the file cannot be used; what it held before goes on holding. */
  readonly onProblem: (problems: readonly string[]) => void;
  /** Told of whatever was thrown while it looked, which is a fault of ours; what the file held before goes on holding. */
  readonly onCrash: (error: unknown) => void;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** Whose a presented token is, or why it is nobody's. */
export type Presented =
  | { readonly ok: true; readonly caller: Caller }
  | { readonly ok: false; readonly problem: 'malformed' | 'unknown' | 'expired' };

interface Kept {
  readonly digest: Buffer;
  readonly entry: TokenEntry;
  /** The entry as text, to tell a changed one. */
  readonly text: string;
  readonly caller: Caller;
}

/**
 * The tokens that are configured, reloaded while the server runs: a file that breaks keeps the last good one. The file is
 * looked at by its content, since Kubernetes swaps the files of a Secret behind a symbolic link.
 */
export class TokenStore {
  private readonly options: TokenStoreOptions;
  private readonly now: () => number;
  private kept: readonly Kept[] = [];
  private seen: string | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(options: TokenStoreOptions) {
    this.options = options;
    this.now = options.now ?? Date.now;
  }

  /** How many tokens there are. */
  get count(): number {
    return this.kept.length;
  }

  /** Reads the file for the first time and goes on watching it. @returns what is wrong with it, if anything */
  async start(): Promise<readonly string[]> {
    const problems = this.take(await this.read());
    if (problems.length > 0) return problems;
    this.timer = setInterval(() => {
      this.reload().catch(this.options.onCrash);
    }, this.options.intervalMs);
    this.timer.unref();
    return [];
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** Looks at the file now. */
  async reload(): Promise<void> {
    const text = await this.read();
    if (text === this.seen) return;
    const problems = this.take(text);
    if (problems.length > 0) this.options.onProblem(problems);
    else this.options.onReload(this.count);
  }

  /** Whose token this is. Every entry is compared, each in constant time. */
  present(token: string): Presented {
    if (!isToken(token)) return { ok: false, problem: 'malformed' };
    const digest = tokenDigest(token);
    let found: Kept | undefined;
    for (const kept of this.kept) if (sameDigest(kept.digest, digest)) found = kept;
    if (!found) return { ok: false, problem: 'unknown' };
    return isOver(found.entry, this.now()) ? { ok: false, problem: 'expired' } : { ok: true, caller: found.caller };
  }

  /** What the file says; undefined when it cannot be read. */
  private read(): Promise<string | undefined> {
    return readFile(this.options.file, 'utf8').catch(() => undefined);
  }

  /** Takes the tokens of a text over, or leaves them as they are and tells why. */
  private take(text: string | undefined): readonly string[] {
    this.seen = text;
    if (text === undefined) return ['it cannot be read.'];
    const parsed = parseTokens(text, this.options.known);
    if (!parsed.ok) return parsed.problems;
    const before = new Map(this.kept.map((kept) => [kept.text, kept]));
    // An unchanged entry keeps its caller, and so what is kept by it.
    this.kept = parsed.entries.map((entry) => before.get(JSON.stringify(entry)) ?? this.keep(entry));
    return [];
  }

  private keep(entry: TokenEntry): Kept {
    const text = JSON.stringify(entry);
    const stillHolds = (): boolean => !isOver(entry, this.now()) && this.kept.some((kept) => kept.text === text);
    return { digest: Buffer.from(entry.sha256, 'hex'), entry, text, caller: callerOf(entry, stillHolds) };
  }
}
