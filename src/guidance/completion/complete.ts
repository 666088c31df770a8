import type { Connection } from '../connection.ts';
import { type Completes, valuesOf } from './values.ts';

/** Values that one answer may have, by the protocol. */
const MAX_VALUES = 100;
/** More of what was typed is no name. */
const MAX_TYPED = 253;

/** The values of an argument, as the protocol answers them. */
export interface Completion {
  readonly values: readonly string[];
  readonly total: number;
  readonly hasMore: boolean;
}

/** What an argument is completed to that has no values of its own. */
export const NOTHING: Completion = { values: [], total: 0, hasMore: false };

/** What was typed of an argument, and what was chosen of the others. */
export interface Typed {
  readonly value: string;
  readonly chosen: Readonly<Record<string, string>>;
}

/** Completes an argument: the values that begin with what was typed, then those that have it elsewhere, each once. */
export async function complete(
  connection: Connection,
  completes: Completes,
  { value, chosen }: Typed,
): Promise<Completion> {
  const typed = value.slice(0, MAX_TYPED).toLowerCase();
  const found = await valuesOf(connection, completes, { typed: value.slice(0, MAX_TYPED), pages: 1 }, chosen);
  const values = [...new Set(found?.values)].sort();
  const beginning = values.filter((one) => one.toLowerCase().startsWith(typed));
  const elsewhere = values.filter((one) => !beginning.includes(one) && one.toLowerCase().includes(typed));
  const fitting = [...beginning, ...elsewhere];
  return { values: fitting.slice(0, MAX_VALUES), total: fitting.length, hasMore: fitting.length > MAX_VALUES };
}
