import { z } from 'zod';
import type { ChangeRow } from '../call/applied-change.ts';
import { MAX_KEPT } from '../call/change-record.ts';
import type { SharedChanges } from '../call/shared-state.ts';
import type { StateEngine } from './engine.ts';
import { engineAnswer } from './engine-answer.ts';
import { ADD_CHANGE, ALL_CHANGES } from './scripts.ts';
import type { Seal } from './seal.ts';

/** One that is longer is not shared: an engine is not to be filled by a few. */
const MAX_CHARACTERS = 65_536;
/** As long as that may be once it is sealed. */
const MAX_SEALED = 4 * MAX_CHARACTERS + 100;

const call = z.object({
  tool: z.string(),
  arguments: z.record(z.string(), z.unknown()),
  stays: z.string().exactOptional(),
  send_again: z.array(z.string()).exactOptional(),
  who: z.string().exactOptional(),
});
const impossible = z.object({ impossible: z.string() });
const of = z.object({ of: z.string() });
const undo = z.union([
  call,
  impossible.extend({ parts: z.array(z.union([call.extend(of.shape), impossible.extend(of.shape)])).exactOptional() }),
]);
/** As a replica of another version may have written it: what is not of this form is left out. */
const change = z.object({
  id: z.string(),
  at: z.number(),
  tool: z.string(),
  target: z
    .string()
    .optional()
    .transform((target) => target),
  namespaces: z.array(z.string()),
  by: z.string(),
  plan: z.string().optional(),
  changed: z.enum(['yes', 'unknown']),
  undo,
  made: z.string(),
  undoing: z.array(z.string()),
});
const answered = z.tuple([z.string().nullable(), z.string().nullable(), z.array(z.string())]);

/** The list of changes at the engine, each sealed: it holds names of workloads, and plans that undo. */
export class ChangeList implements SharedChanges {
  readonly #engine: StateEngine;
  readonly #seal: Seal;

  constructor(engine: StateEngine, seal: Seal) {
    this.#engine = engine;
    this.#seal = seal;
  }

  async add(row: ChangeRow): Promise<void> {
    const text = JSON.stringify(row);
    if (text.length > MAX_CHARACTERS) return;
    await this.#engine.run(ADD_CHANGE, ['changes', 'changes:count'], [this.#seal.close(text), String(MAX_KEPT)]);
  }

  async all(): Promise<{ readonly rows: readonly ChangeRow[]; readonly forgotten: number; readonly since: number }> {
    const [era, count, sealed] = engineAnswer(
      answered,
      await this.#engine.run(ALL_CHANGES, ['era', 'changes', 'changes:count'], [String(MAX_KEPT), String(MAX_SEALED)]),
    );
    const rows = sealed.flatMap((one) => {
      const row = change.safeParse(parsed(this.#seal.open(one)));
      return row.success ? [{ ...row.data, target: row.data.target, plan: row.data.plan }] : [];
    });
    return {
      // One that somebody put there again is no second change.
      rows: [...new Map(rows.map((row) => [row.id, row])).values()],
      forgotten: Math.max(0, (numberOf(count) ?? 0) - sealed.length),
      since: numberOf(era?.split('.')[1]) ?? Number.POSITIVE_INFINITY,
    };
  }
}

/** A count or a time as the engine has it; undefined for what is none, whoever wrote that. */
function numberOf(text: string | null | undefined): number | undefined {
  const given = Number(text ?? undefined);
  return Number.isSafeInteger(given) && given >= 0 ? given : undefined;
}

function parsed(text: string | undefined): unknown {
  return text === undefined ? undefined : JSON.parse(text);
}
