import { type Failure, ToolFailure } from '../../tool/failure.ts';

/** What a read gave, or why it could not be had. */
export type Attempt<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** Waits for a read whose failure is a finding of its own. A crash stays one. */
export async function attempt<Value>(read: Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { ok: true, value: await read };
  } catch (error) {
    if (error instanceof ToolFailure) return { ok: false, failure: error.failure };
    throw error;
  }
}
