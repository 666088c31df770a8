import { z } from 'zod';
import { PREPARATIONS } from './prepared.ts';

/** The highest number of calls and tokens that a question may take where its task says no other. */
const DEFAULT_BOUNDS = { calls: 5, tokens: 6_000 } as const;

/** A value of an earlier answer of the same sequence: `{ call: 0, at: 'data.plan' }` is the plan of the first. */
const reference = z.strictObject({ call: z.int().min(0), at: z.string().min(1) });

/** What an operator set, and no status: see `cluster-state.ts` for the keys. */
const change = z.strictObject({
  /** A key of the state, such as `source shop/Deployment/cart`. */
  of: z.string().min(1),
  /** What is there then: of an object the named parts alone; null where it is gone. */
  to: z.json(),
});

/** What must be so in the cluster: all as before the first call, or exactly these changes since then. */
const expectedState = z.union([z.literal('as before'), z.array(change).min(1)]);

const call = z.strictObject({
  tool: z.string().min(1),
  /** A `{ $from: { call, at } }` anywhere in them stands for a value of an earlier answer. */
  arguments: z.record(z.string(), z.unknown()).default({}),
  /** An earlier answer's call of this tool, such as one of its next steps: `arguments` are put over its own. */
  follows: reference.optional(),
  /** Seconds by which the cluster's clock moves on before the call. */
  after_seconds: z.int().min(1).optional(),
  /** How it must end: with data, or with an error that says that nothing was changed. */
  ends: z.enum(['answer', 'refusal']).default('answer'),
  /** What must be so right after it. */
  state: expectedState.optional(),
});

/** Something that the answers of a sequence must tell together, or must not. */
const fact = z.union([
  /** A text in any answer, in any case. */
  z.strictObject({ has: z.string().min(1) }),
  /** A text in none of them. */
  z.strictObject({ lacks: z.string().min(1) }),
  /** A regular expression that any answer matches. */
  z.strictObject({ matches: z.string().min(1) }),
  /** A value at a path of any answer; of an object the named parts alone. */
  z.strictObject({ at: z.string().min(1), is: z.json() }),
]);

const world = z.strictObject({
  /** The hand-made cluster, or a generated one of so many workloads. */
  size: z.union([z.literal('small'), z.int().min(1).max(5_000)]).default('small'),
  tier: z.enum(['community', 'onprem']).default('community'),
  mode: z.enum(['read-only', 'read-write']).default('read-write'),
  /** Release of the UI; the newest one when absent. */
  release: z.string().optional(),
  /** What is made of the cluster before the task begins. */
  prepared: z.array(z.enum(PREPARATIONS)).default([]),
});

/** A name of tools, with `*` for any part of one, and the arguments that make the call wrong; any when absent. */
const forbidden = z.strictObject({ tool: z.string().min(1), arguments: z.record(z.string(), z.json()).optional() });

/**
 * One task of an agent: what is asked, the sequences of calls any of which is a good way to the answer, and what must then
 * be so. Everything in it is data: no model is asked, and none judges.
 */
const task = z.strictObject({
  /** In lower case, with dashes; no other task has it. */
  id: z.string().regex(/^[a-z][a-z0-9-]{2,60}$/),
  /** What a person asks, in their words. */
  asks: z.string().min(5),
  world: world.prefault({}),
  /** Each is tried on a cluster as at the start. */
  accepts: z.array(z.array(call).min(1)).min(1),
  /** Tools that are right to begin with, beside those with which the sequences begin. */
  also_first: z.array(z.string()).default([]),
  /** Calls that no good way has. */
  forbids: z.array(forbidden).default([]),
  bounds: z.strictObject({ calls: z.int().min(1), tokens: z.int().min(1) }).default(DEFAULT_BOUNDS),
  /** What must be so in the cluster at the end of each sequence. */
  state: expectedState.default('as before'),
  facts: z.array(fact).min(1),
});

export type Task = z.infer<typeof task>;
/** A task as its table has it. */
export type TaskInput = z.input<typeof task>;
export type Call = Task['accepts'][number][number];
export type World = Task['world'];
export type ExpectedState = Task['state'];
export type Fact = Task['facts'][number];
export type Reference = z.infer<typeof reference>;

/** A value of an earlier answer, for the arguments of a call. */
export const from = (earlier: number, at: string): object => ({ $from: { call: earlier, at } });

const marked = z.strictObject({ $from: reference });

/** The reference that an argument is; undefined for a plain value. */
export function referenceOf(value: unknown): Reference | undefined {
  return marked.safeParse(value).data?.$from;
}

/**
 * Tasks of several tables, checked.
 *
 * @throws naming the first task that is not well-formed, has another's id, or accepts a call that it forbids
 */
export function checkedTasks(tables: readonly (readonly TaskInput[])[]): readonly Task[] {
  const seen = new Set<string>();
  return tables.flat().map((given) => {
    const read = task.safeParse(given);
    if (!read.success) throw new Error(`task ${given.id}: ${z.prettifyError(read.error)}`);
    const { id, accepts, bounds } = read.data;
    if (seen.has(id)) throw new Error(`task ${id} is there twice`);
    seen.add(id);
    for (const one of accepts.flat()) {
      if (isForbidden(read.data, one.tool, one.arguments))
        throw new Error(`task ${id} accepts a forbidden ${one.tool}`);
    }
    if (accepts.some((sequence) => sequence.length > bounds.calls))
      throw new Error(`task ${id} is longer than its bound`);
    return read.data;
  });
}

/** Whether a task forbids a call. */
export function isForbidden(
  { forbids }: Pick<Task, 'forbids'>,
  tool: string,
  given: Readonly<Record<string, unknown>>,
): boolean {
  return forbids.some(
    (one) =>
      matchesName(one.tool, tool) &&
      Object.entries(one.arguments ?? {}).every(([key, value]) => JSON.stringify(given[key]) === JSON.stringify(value)),
  );
}

function matchesName(pattern: string, name: string): boolean {
  return new RegExp(`^${pattern.replaceAll('*', '\\w*')}$`).test(name);
}

/** The tools that are right to begin a task with. */
export function firstTools({ accepts, also_first }: Task): readonly string[] {
  return [...new Set([...accepts.flatMap(([first]) => (first ? [first.tool] : [])), ...also_first])];
}
