import type { AccessMode } from './access-mode.ts';
import { type BackendKind, CHART, howToAllow, PIN } from './allowing-writes.ts';
import type { ModeBound } from './caller.ts';
import type { ClusterSettings } from './cluster-settings.ts';
import { isWrite, type ToolKind } from './tool-kind.ts';

/** What an operator pins: a mode, or to follow the cluster's own setting. */
export type AccessPin = AccessMode | 'cluster';

/** The access mode in force and where it comes from. */
export interface Access {
  readonly mode: AccessMode;
  /** What decides the mode, for people. */
  readonly source: string;
  /** Who can allow writes, and how: a sentence. */
  readonly change: string;
  /** Whether Odigos runs with `uiMode: readonly`, which takes the verbs of writes from the UI's service account. */
  readonly uiReadonly?: boolean;
  /** Whether an operator lets writes be previewed in read-only mode. */
  readonly previews?: boolean;
}

/** Whether one tool may be called, and if not why, for the agent and its human. */
export type AccessDecision = { readonly allowed: true } | { readonly allowed: false; readonly reason: string };

/** Access by the operator's pin alone. */
export function pinnedAccess(mode: AccessMode, backend: BackendKind = 'live', command?: string): Access {
  return { mode, source: PIN, change: howToAllow(backend, { pin: true }, command) };
}

/**
 * The access in force: the cluster's mode and the pin, where either may narrow and none widens. What cannot be read or
 * is unknown means read-only; only where the cluster does not say or its UI cannot tell (an older Odigos) the pin decides.
 *
 * @param cluster what the cluster says; undefined when it could not be read
 * @param backend what is behind this server, by which it is said how writes are allowed
 * @param command by which a person started this process for one thing, by which that is said, too; undefined for a server
 */
export function effectiveAccess(
  pin: AccessPin,
  cluster: ClusterSettings | undefined,
  backend: BackendKind = 'live',
  command?: string,
): Access {
  const access = modeInForce(pin, cluster, backend, command);
  return cluster?.uiReadonly ? { ...access, uiReadonly: true } : access;
}

function modeInForce(
  pin: AccessPin,
  cluster: ClusterSettings | undefined,
  backend: BackendKind,
  command: string | undefined,
): Access {
  const change = howToAllow(backend, { chart: true, pin: pin === 'read-only' }, command);
  if (!cluster) {
    return {
      mode: 'read-only',
      source: "the Odigos UI's configuration, which could not be read",
      change: 'They may be allowed once the Odigos UI can be reached: its configuration says which mode holds.',
    };
  }
  switch (cluster.mode) {
    case 'unknown':
      return { mode: 'read-only', source: `${CHART}, whose value is no access mode`, change };
    case 'absent':
      return pinnedAccess(pin === 'read-write' ? 'read-write' : 'read-only', backend, command);
    case 'untold':
      return pin === 'cluster'
        ? {
            mode: 'read-only',
            source: cannotTell(cluster.toldSince),
            change: howToAllow(backend, { pin: true }, command),
          }
        : pinnedAccess(pin, backend, command);
    case 'read-only':
      return { mode: 'read-only', source: CHART, change };
    case 'read-write':
      return pin === 'read-only'
        ? pinnedAccess('read-only', backend, command)
        : { mode: 'read-write', source: CHART, change };
  }
}

function cannotTell(toldSince: string | undefined): string {
  const since = toldSince === undefined ? '' : ` (${toldSince} and later do)`;
  return `this server, since this Odigos UI cannot tell its access mode${since}`;
}

/** The mode for people: what agents may do, who set it, and in read-only mode how writes are allowed. */
export function modeInWords({ mode, source, change }: Pick<Access, 'mode' | 'source' | 'change'>): string {
  return mode === 'read-only'
    ? `read-only, set by ${source}: agents look and change nothing, for writes are rejected. ${change}`
    : `read-write, set by ${source}: agents may change things, and see a preview first.`;
}

/**
 * The access in force for one caller: what bounds the caller narrows it, and never widens it. A caller that is bound to
 * reading previews nothing either, whatever the operator lets others do.
 */
export function boundAccess(access: Access, bound: ModeBound | undefined): Access {
  if (bound?.mode !== 'read-only') return access;
  const { previews: _previews, ...reading } = access;
  return access.mode === 'read-write' ? { ...reading, ...bound } : reading;
}

/** What of a write a call asks for: all of it, or to be shown what it would do. */
export type WritePart = 'apply' | 'preview';

/**
 * Decides one call. In read-only mode every write is rejected, `dry_run` or not: its preview is part of it. Only where an
 * operator lets previews run they do; they send no mutation.
 */
export function decide(access: Access, kind: ToolKind, part: WritePart = 'apply'): AccessDecision {
  if (!isWrite(kind) || access.mode === 'read-write') return { allowed: true };
  if (access.previews && part === 'preview') return { allowed: true };
  const what = access.previews ? 'Writes are only previewed' : 'Writes are rejected';
  return { allowed: false, reason: `${what}: read-only mode is set by ${access.source}. ${access.change}` };
}
