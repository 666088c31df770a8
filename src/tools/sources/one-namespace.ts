import type { ToolOperation } from '../../tool/definition.ts';
import { didYouMean } from '../../tool/did-you-mean.ts';
import { refuse } from '../../tool/failure.ts';
import type { InstrumentNamespacePreviewQuery } from '../../tool/generated/operations.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { type MarkingSettings, readMarkingSettings } from './named-workloads.ts';

export type Namespace = InstrumentNamespacePreviewQuery['namespaces'][number];

/**
 * The namespace that is named.
 *
 * @throws ToolFailure when Odigos ignores it or it is not there
 */
export async function readNamespace(
  call: ReadCall<object>,
  operation: ToolOperation<InstrumentNamespacePreviewQuery, object>,
  namespace: string,
): Promise<{ readonly before: Namespace; readonly settings: MarkingSettings }> {
  const settings = await readMarkingSettings(call);
  const see = [{ tool: 'list_namespaces', arguments: {}, why: 'See all namespaces and which are ignored.' }];
  if (settings.ignored.has(namespace)) {
    throw refuse(`Odigos ignores namespace ${namespace}: a Source in it would do nothing. Nothing was sent.`, see);
  }
  const answer = await call.read(operation, {});
  const before = namespaceIn(answer, namespace);
  if (before) return { before, settings };
  const names = answer.namespaces.map(({ name }) => name);
  throw refuse(
    `There is no namespace "${namespace}" (names are case-sensitive).${didYouMean(namespace, names)} Nothing was sent.`,
    see,
  );
}

/** The namespace of that name in an answer. */
export function namespaceIn({ namespaces }: InstrumentNamespacePreviewQuery, name: string): Namespace | undefined {
  return namespaces.find((one) => one.name === name);
}
