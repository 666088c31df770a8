import type { z } from 'zod';
import { SharedStateAway } from '../call/shared-state.ts';

/**
 * What the engine answered, in the shape that was asked for.
 *
 * @throws SharedStateAway where it is of another: what stands between, or at that address now, is not to be relied on
 */
export function engineAnswer<Answer>(shape: z.ZodType<Answer>, answer: unknown): Answer {
  const read = shape.safeParse(answer);
  if (!read.success) throw new SharedStateAway();
  return read.data;
}
