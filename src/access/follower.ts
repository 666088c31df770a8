import type { BackendKind } from './allowing-writes.ts';
import type { ClusterSettings } from './cluster-settings.ts';
import { type Access, type AccessPin, effectiveAccess } from './mode.ts';

/** Reads the cluster's settings once; undefined when they cannot be read. */
export type ReadClusterSettings = (signal: AbortSignal) => Promise<ClusterSettings | undefined>;

export interface FollowerOptions {
  readonly pin: AccessPin;
  /** What is behind this server; a cluster when absent. */
  readonly backend?: BackendKind;
  /** By which a person started this process for one thing; a server when absent. */
  readonly command?: string | undefined;
  readonly read: ReadClusterSettings;
  /** Milliseconds between two readings in the background. */
  readonly intervalMs: number;
  /** Milliseconds that one reading may take. */
  readonly deadlineMs: number;
  /** Told when the mode, or whether the endpoint is enabled, is another than before. */
  readonly onChange: (access: Access, enabled: boolean) => void;
  /** Told when a reading came to something after one that did not: the UI may be another one now. */
  readonly onReturn?: () => void;
  /** Told of whatever was thrown on the way, which is a fault of ours: it counts as settings that cannot be read. */
  readonly onCrash: (error: unknown) => void;
}

/**
 * Follows Odigos's own settings while the server runs: `helm upgrade … --set ui.mcpAccessMode=read-write` takes effect
 * without a restart. Between readings the last one holds; one that fails means read-only.
 */
export class AccessFollower {
  private readonly options: FollowerOptions;
  private settings: ClusterSettings | undefined;
  private access: Access;
  private isEnabled = true;
  private hasRead = false;
  private reading: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(options: FollowerOptions) {
    this.options = options;
    this.access = effectiveAccess(options.pin, undefined, options.backend, options.command);
  }

  /** Reads once, then goes on in the background. Resolves after the first reading, whatever it came to. */
  async start(): Promise<void> {
    await this.refresh();
    this.timer = setInterval(() => {
      this.refresh().catch(this.options.onCrash);
    }, this.options.intervalMs);
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** The access in force. */
  current(): Access {
    return this.access;
  }

  /** Whether the endpoint is served at all (`mcpEnabled`); an outage of the UI leaves it as it was. */
  get enabled(): boolean {
    return this.isEnabled;
  }

  /** Reads now, and answers what then holds: what a write is judged by right before it is sent. */
  async fresh(): Promise<Access> {
    // A reading under way may have begun before the change that matters here.
    await this.reading;
    await this.refresh();
    return this.access;
  }

  private refresh(): Promise<void> {
    this.reading ??= this.readOnce().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async read(): Promise<ClusterSettings | undefined> {
    try {
      return await this.options.read(AbortSignal.timeout(this.options.deadlineMs));
    } catch (error) {
      this.options.onCrash(error);
      return undefined;
    }
  }

  private async readOnce(): Promise<void> {
    const before = { mode: this.access.mode, enabled: this.isEnabled };
    const wasGone = this.hasRead && this.settings === undefined;
    this.settings = await this.read();
    this.hasRead = true;
    if (wasGone && this.settings) this.options.onReturn?.();
    this.access = effectiveAccess(this.options.pin, this.settings, this.options.backend, this.options.command);
    if (this.settings) this.isEnabled = this.settings.enabled;
    if (before.mode !== this.access.mode || before.enabled !== this.isEnabled) {
      this.options.onChange(this.access, this.isEnabled);
    }
  }
}
