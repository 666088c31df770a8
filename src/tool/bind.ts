import { createArgumentsParser, type ParseArguments, type ParsedArguments } from './arguments.ts';
import type { ToolDefinition } from './definition.ts';
import type { NextStep } from './envelope.ts';
import { refuse } from './failure.ts';
import { noImpact } from './impact.ts';
import { statedFollowUps } from './kit/follow-ups.ts';
import { namingArguments, statedChanges } from './kit/stated-changes.ts';
import { statedImpact } from './kit/stated-impact.ts';
import { cursorProblem } from './page.ts';
import type {
  Behaviour,
  Change,
  Preview,
  ReadBehaviour,
  ReadCall,
  ToolAnswer,
  WriteAnswer,
  WriteBehaviour,
  WriteCall,
} from './tool.ts';
import { restoring, type Undo } from './undo.ts';

/** A call's own means, before its arguments are put beside them. */
export type ReadMeans = Omit<ReadCall<object>, 'arguments' | 'tool'>;
export type WriteMeans = Omit<WriteCall<object>, 'arguments' | 'tool'>;

/** One call of a tool whose arguments have been checked. */
export type PreparedCall =
  | { readonly type: 'read'; readonly arguments: object; read(means: ReadMeans): Promise<ToolAnswer> }
  | {
      readonly type: 'write';
      readonly arguments: object;
      readonly dryRun: boolean;
      readonly plan: string | undefined;
      /** What a plan binds: the arguments without `dry_run` and `plan`, and without how long is waited after it. */
      readonly planned: object;
      readonly target: string;
      /** The writes that it is made of, where it is several. */
      parts(): readonly Omit<NextStep, 'why'>[];
      preview(means: ReadMeans): Promise<Preview>;
      apply(means: WriteMeans, preview: Preview): Promise<WriteAnswer>;
      /** Waits for what the apply set going, where that was asked for. */
      settle(means: ReadMeans, answer: ToolAnswer): Promise<ToolAnswer>;
    };

/** A tool ready to be called: its definition and its behaviour, with the argument types closed over. */
export interface Tool {
  readonly definition: ToolDefinition;
  /** Checks arguments; sends nothing. */
  prepare(given: unknown): ParsedArguments<PreparedCall>;
}

/**
 * Binds a definition to its behaviour, or to the plain one: run the operation, answer its data.
 *
 * @example
 * const tool = bind(definitions.list_data_streams);
 * tool.prepare({ limt: 5 }); // => { ok: false, problems: [expect.stringContaining('Did you mean "limit"?')], example: { limit: 5 }, isComplete: true }
 */
export function bind<Arguments extends object>(
  definition: ToolDefinition<Arguments>,
  behaviour: Behaviour<Arguments> = definition.kind === 'READ' ? plainRead(definition) : plainWrite(definition),
): Tool {
  const { name } = definition;
  const parse = parserOf(definition);
  return {
    definition,
    prepare(given) {
      const parsed = parse(given);
      if (!parsed.ok) return parsed;
      const call =
        'read' in behaviour
          ? readCall(name, behaviour, parsed.arguments)
          : writeCall(name, behaviour, parsed.arguments);
      return { ok: true, arguments: call };
    },
  };
}

/** Checks the arguments of a tool, by what its definition says of them. */
export function parserOf<Arguments extends object>({
  name,
  inputSchema,
  secretArguments,
}: ToolDefinition<Arguments>): ParseArguments<Arguments> {
  // The cursor is checked here, and not where the page is made: nothing is read for one that is none.
  return createArgumentsParser<Arguments>(inputSchema, secretArguments, (cursor, given) =>
    cursorProblem(name, cursor, given),
  );
}

function readCall<Arguments extends object>(
  tool: string,
  behaviour: ReadBehaviour<Arguments>,
  given: Arguments,
): PreparedCall {
  return { type: 'read', arguments: given, read: (means) => behaviour.read({ ...means, tool, arguments: given }) };
}

function writeCall<Arguments extends object>(
  tool: string,
  behaviour: WriteBehaviour<Arguments>,
  given: Arguments,
): PreparedCall {
  const { dry_run: dryRun, plan, wait_seconds: _wait, ...planned }: WriteSwitches = given;
  return {
    type: 'write',
    arguments: given,
    dryRun: dryRun !== false,
    plan: typeof plan === 'string' ? plan : undefined,
    planned,
    target: behaviour.target(given),
    parts: () => (behaviour.parts?.(given) ?? []).map((part) => ({ tool, ...part })),
    preview: (means) => behaviour.preview({ ...means, tool, arguments: given }),
    apply: (means, preview) => behaviour.apply({ ...means, tool, arguments: given }, preview),
    settle: async (means, answer) =>
      behaviour.settle ? behaviour.settle({ ...means, tool, arguments: given }, answer) : answer,
  };
}

/** Arguments of writes that say how it is done, not what. */
interface WriteSwitches {
  readonly dry_run?: unknown;
  readonly plan?: unknown;
  readonly wait_seconds?: unknown;
}

function plainRead<Arguments extends object>(definition: ToolDefinition<Arguments>): ReadBehaviour<Arguments> {
  return {
    async read(call) {
      const answer = await call.read(definition.operation, call.arguments);
      return { data: unwrapped(answer), nextSteps: statedFollowUps(definition.next, call.arguments, answer) };
    },
  };
}

/** Refuses a target that its preview does not find. */
function plainWrite<Arguments extends object>(definition: ToolDefinition<Arguments>): WriteBehaviour<Arguments> {
  return {
    // Whatever tool of the toolset changes it, one thing is one target.
    target: (given) => [definition.toolset, ...namesOf(definition, given)].join('/'),
    async preview(call) {
      const answer = definition.preview ? await call.read(definition.preview, call.arguments) : undefined;
      const { dry_run: _dryRun, plan: _plan, ...named }: { dry_run?: unknown; plan?: unknown } = call.arguments;
      const stated = statedChanges(definition, named, answer);
      if (stated.type === 'missing') {
        throw refuse(stated.message, statedFollowUps(definition.next, call.arguments, undefined));
      }
      const { changes, consequences = [] } = stated;
      if (definition.kind === 'CREATE') for (const consequence of consequences) call.warn(consequence);
      const names = namesOf(definition, call.arguments);
      if (changes.length > 0) return { impact: statedImpact(definition, names, named), changes, consequences };
      const nextSteps = statedFollowUps(definition.next, call.arguments, undefined);
      return { impact: noImpact(names.join('/') || definition.title), changes, consequences, nextSteps };
    },
    async apply(call, { changes }) {
      const answer = await call.write(definition.operation, call.arguments);
      return {
        data: unwrapped(answer),
        nextSteps: statedFollowUps(definition.next, call.arguments, answer),
        undo: plainUndo(definition, call.arguments, changes),
      };
    },
  };
}

/** An update whose preview read what was before is taken back by itself; of everything else no more is known. */
function plainUndo(definition: ToolDefinition, given: object, changes: readonly Change[]): Undo {
  if (definition.kind !== 'UPDATE' || changes.some(({ before }) => before === null)) {
    return { impossible: 'This server does not know what takes it back; changed holds what was before.' };
  }
  return restoring(definition, Object.fromEntries(namingArguments(definition, given)), changes);
}

/** What arguments name a thing by; a name beside an id is a new value, and no part of it. */
function namesOf(definition: Pick<ToolDefinition, 'name' | 'kind' | 'preview'>, given: object): readonly string[] {
  const { dry_run: _dryRun, plan: _plan, ...named }: { dry_run?: unknown; plan?: unknown } = given;
  return namingArguments(definition, named).flatMap(([, value]) => (typeof value === 'string' ? [value] : []));
}

/** The data of an answer with one root field is that field's own; a list or a plain value keeps its name. */
function unwrapped(answer: unknown): object {
  if (typeof answer !== 'object' || answer === null) return { answer };
  const [only, ...others] = Object.values(answer);
  return others.length === 0 && typeof only === 'object' && only !== null && !Array.isArray(only) ? only : answer;
}
