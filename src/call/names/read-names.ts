import { ToolFailure } from '../../tool/failure.ts';
import { operations } from '../../tool/generated/catalog.generated.ts';
import type { ListSourcesNamesQuery } from '../../tool/generated/operations.generated.ts';
import type { CallContext } from '../call-context.ts';

/** What there is that a call may name: of a caller bound to namespaces, what is in these. */
export type Names = ListSourcesNamesQuery;

/** Names are a courtesy of an answer that is made already: it does not wait long for them. */
const DEADLINE_MS = 3_000;

/**
 * What is told by the names that there are; undefined where they cannot be read, since the answer that they explain stands
 * without them. Never throws.
 */
export async function byNames<Told>(
  { environment, tool, upstream }: CallContext,
  tell: (names: Names) => Told,
): Promise<Told | undefined> {
  const timeoutMs = Math.min(DEADLINE_MS, environment.uiTimeoutMs);
  try {
    return tell(await upstream.reading().read(operations.list_sources_names, {}, { timeoutMs }));
  } catch (error) {
    if (!(error instanceof ToolFailure)) environment.onCrash(tool.definition.name, error);
    return undefined;
  }
}
