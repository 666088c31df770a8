import { ToolFailure } from '../../tool/failure.ts';
import { operations } from '../../tool/generated/catalog.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { type Semantics, semanticsOf } from './decision/semantics.ts';

/** How this Odigos decides, by its version; undefined where that is not told. */
export async function readSemantics(call: Pick<ReadCall<object>, 'read'>): Promise<Semantics | undefined> {
  try {
    return semanticsOf((await call.read(operations.explain_sampling_version, {})).describeOdigos.odigosVersion.value);
  } catch (error) {
    if (error instanceof ToolFailure) return undefined;
    throw error;
  }
}
