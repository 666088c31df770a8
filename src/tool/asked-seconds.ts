import type { ToolDefinition } from './definition.ts';
import { fieldOf } from './fields.ts';

/**
 * How long a suggested wait takes, in seconds. The clients of MCP's own SDKs give a request up after 60 s: what is waited
 * for is read before and after that, too.
 */
export const SUGGESTED_WAIT_SECONDS = 45;

/** Arguments by which a caller asks a tool to take its time. */
const ASKED = ['wait_seconds', 'watch_seconds'] as const;

/**
 * Whether a call takes its time, so that its tool tells how far it is: one that is asked to wait or to watch, and one whose tool
 * has a deadline of its own.
 *
 * @param given the arguments as they came, not checked yet
 */
export function mayTakeLong(
  definition: Pick<ToolDefinition, 'inputSchema' | 'deadlineSeconds'>,
  given: unknown,
): boolean {
  return definition.deadlineSeconds !== undefined || askedSeconds(definition, given) > 0;
}

/**
 * Seconds that a call may take beside what its requests need, since it was asked to wait or to watch: 0 for a tool that
 * does neither, and never more than its arguments allow.
 *
 * @param given the arguments as they came, not checked yet
 */
export function askedSeconds({ inputSchema }: Pick<ToolDefinition, 'inputSchema'>, given: unknown): number {
  return ASKED.reduce((sum, name) => {
    const most = inputSchema.properties[name]?.maximum ?? 0;
    const asked = Number(fieldOf(given, name) ?? 0);
    return sum + (asked > 0 ? Math.min(asked, most) : 0);
  }, 0);
}
