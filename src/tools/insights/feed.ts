import { notServed } from '../../tool/compatibility.ts';
import { ToolFailure } from '../../tool/failure.ts';
import { operations } from '../../tool/generated/catalog.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { type Finding, orderKey } from './finding.ts';

/** The feed has no pages of its own. */
const MAX_READ = 200;

/** Where findings are looked for. */
interface Scope {
  readonly namespace?: string;
  readonly service?: string;
}

/**
 * What Insights finds wrong now, the worst first; undefined where the UI has no Insights, or they are not enabled or
 * cannot be read: for an answer that is whole without.
 */
export async function openFindings(
  call: Pick<ReadCall<object>, 'read' | 'compatibility'>,
  scope: Scope = {},
): Promise<readonly Finding[] | undefined> {
  if (notServed(call.compatibility, 'list_findings') !== undefined) return undefined;
  try {
    const { insights } = await call.read(operations.list_findings, { ...scope, status: 'open', limit: MAX_READ });
    return insights?.findings.toSorted((left, right) => (orderKey(left) < orderKey(right) ? -1 : 1));
  } catch (error) {
    if (error instanceof ToolFailure) return undefined;
    throw error;
  }
}
