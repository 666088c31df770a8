import { isWrite, type ToolKind } from './tool-kind.ts';

/** What agents may do: the product page's two access modes. */
export type AccessMode = 'read-only' | 'read-write';

/** The access mode in force and where it comes from. */
export interface Access {
  readonly mode: AccessMode;
  /** What decides the mode, for people: names the setting that changes it. */
  readonly source: string;
}

/** Whether one tool may be called, and if not why, for the agent and its human. */
export type AccessDecision = { readonly allowed: true } | { readonly allowed: false; readonly reason: string };

/** Access by the operator's setting alone. */
export function pinnedAccess(mode: AccessMode): Access {
  return { mode, source: 'MCP_ACCESS_MODE' };
}

/**
 * Decides one call. In read-only mode every write is rejected, whether `dry_run` or not (mission: "write tools are not
 * executed even with dry_run: false"; the preview of a write is part of it).
 */
export function decide(access: Access, kind: ToolKind): AccessDecision {
  if (!isWrite(kind) || access.mode === 'read-write') return { allowed: true };
  return {
    allowed: false,
    reason: `This server is in read-only mode, so writes are rejected. An operator can allow them by setting ${access.source} to read-write.`,
  };
}
