import { calledThrough } from '../../tool/call-through.ts';
import { type Envelope, MAX_NEXT_STEPS, type NextStep } from '../../tool/envelope.ts';
import { fieldOf, isRecord } from '../../tool/fields.ts';
import type { Page } from '../../tool/page.ts';

/** A list of an answer's data that is a page of a longer one. */
export interface Paged {
  /** Its name in the data. */
  readonly list: string;
  readonly page: Page<unknown>;
  /** The call that goes on at a cursor; undefined where the answer has no room for it. */
  readonly nextPage: (cursor: string) => NextStep | undefined;
}

/**
 * An envelope with the cursor, and the step, that go on behind the last row which it shows.
 *
 * @param kept how many rows of the page it shows
 */
export function withNextPage(envelope: Envelope, { page, nextPage }: Paged, kept: number): Envelope {
  const cursor = page.cursorAfter(kept);
  const data = withoutCursor(envelope.data);
  const [first, ...others] = envelope.next_steps.filter(
    ({ tool, arguments: given }) => fieldOf(calledThrough(tool, given).arguments, 'cursor') === undefined,
  );
  const next = cursor === undefined ? undefined : nextPage(cursor);
  const steps = [first, next, ...others].filter((step) => step !== undefined);
  return {
    ...envelope,
    data: cursor === undefined ? data : { ...data, next_cursor: cursor },
    next_steps: steps.slice(0, MAX_NEXT_STEPS),
  };
}

/** Data before its cursor is told: that stands behind the last row, wherever this comes to be. */
export function withoutCursor(data: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(data)) return {};
  const { next_cursor: _cursor, ...rest } = data;
  return rest;
}
