import type { Settings } from '../settings.ts';

/** A call may make a few requests one after another. */
const REQUESTS_PER_CALL = 3;

/** Milliseconds that one call may take in all, where its tool says nothing else. */
export function callDeadlineMs({ MCP_UI_TIMEOUT_MS }: Pick<Settings, 'MCP_UI_TIMEOUT_MS'>): number {
  return MCP_UI_TIMEOUT_MS * REQUESTS_PER_CALL;
}
