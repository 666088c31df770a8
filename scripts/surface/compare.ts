import type { Change, Step } from './change.ts';
import { compareAnswers, compareArguments, type FormerNames } from './compare-schema.ts';
import type { Schema, Surface, SurfaceTool } from './surface.ts';

/** What clients go by when they decide whether a person has to be asked, with what they take where it is not said. */
const HINTS = { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true } as const;
/** What a client may rely on: to take it back may have writes run that nobody was asked about. */
const PROMISES: ReadonlySet<string> = new Set(['readOnlyHint', 'idempotentHint']);

/**
 * All that a client sees differ between two surfaces, and which step of the version follows from each.
 *
 * @param former what arguments were called before, which the newer one takes too
 * @param formerTools present names of tools by former ones, by which the newer one takes them too
 */
export function compareSurfaces(
  before: Surface,
  after: Surface,
  former: FormerNames,
  formerTools: ReadonlyMap<string, string> = new Map(),
): readonly Change[] {
  return [
    ...named(
      before.tools,
      after.tools,
      'tool',
      (was, is) => [
        ...toolChanges(was, is, former),
        ...unlistedChanges(was, is, [before.taken[was.name], after.taken[is.name]], former),
      ],
      formerTools,
    ),
    ...viewChanges(before, after),
    ...named(before.prompts, after.prompts, 'prompt', (was, is) => promptChanges(was, is)),
    ...textChanges(before.instructions, after.instructions, (view) => `instructions of /mcp${view}`),
    ...textChanges(before.resources, after.resources, (uri) => `resource \`${uri}\``),
  ];
}

type Said = Omit<Change, 'of'>;

/** What is gone, what is new, and what differs of those that stay. */
function named<One extends { readonly name: string }>(
  before: readonly One[],
  after: readonly One[],
  kind: string,
  compare: (before: One, after: One) => readonly Said[],
  former: ReadonlyMap<string, string> = new Map(),
): readonly Change[] {
  const now = new Map(after.map((one) => [one.name, one]));
  const then = new Set(before.flatMap(({ name }) => [name, former.get(name) ?? name]));
  return [
    ...before.flatMap((was): readonly Change[] => {
      const of = `${kind} \`${was.name}\``;
      const renamed = now.has(was.name) ? undefined : former.get(was.name);
      const is = now.get(renamed ?? was.name);
      if (is !== undefined && renamed !== undefined) {
        const said = { step: 'minor', what: `is \`${renamed}\` now, and is taken by its former name too` } as const;
        return [said, ...compare(was, is)].map((change) => ({ ...change, of }));
      }
      if (is === undefined) return [{ step: 'major', of, what: 'is gone' }];
      return compare(was, is).map((change) => ({ ...change, of }));
    }),
    ...after
      .filter(({ name }) => !then.has(name))
      .map(({ name }) => ({ step: 'minor', of: `${kind} \`${name}\``, what: 'is new' }) as const),
  ];
}

function toolChanges(before: SurfaceTool, after: SurfaceTool, former: FormerNames): readonly Said[] {
  return [
    ...compareArguments(before.inputSchema, after.inputSchema, former),
    ...compareAnswers(before.outputSchema, after.outputSchema),
    ...Object.entries(HINTS).flatMap(([hint, unsaid]): readonly Said[] => {
      const [was, is] = [before.annotations[hint] ?? unsaid, after.annotations[hint] ?? unsaid];
      if (was === is) return [];
      const step: Step = PROMISES.has(hint) && was === true ? 'major' : 'minor';
      return [{ step, what: `\`${hint}\` ${was} → ${is}` }];
    }),
    ...wordsOf('description', before.description, after.description),
    ...wordsOf('title', before.title ?? '', after.title ?? ''),
  ];
}

/** What differs of what a tool takes and is not listed; of a tool that is the server's own nothing is known but its list. */
function unlistedChanges(
  before: SurfaceTool,
  after: SurfaceTool,
  [had, has]: readonly [Schema | undefined, Schema | undefined],
  former: FormerNames,
): readonly Said[] {
  if (had === undefined || has === undefined) return [];
  const listed = new Set(compareArguments(before.inputSchema, after.inputSchema, former).map(({ what }) => what));
  return compareArguments(had, has, former).filter(({ step, what }) => step !== 'patch' && !listed.has(what));
}

function promptChanges(before: Surface['prompts'][number], after: Surface['prompts'][number]): readonly Said[] {
  const [had, has] = [new Map(before.arguments.map((one) => [one.name, one])), after.arguments];
  return [
    ...before.arguments
      .filter(({ name }) => !has.some((one) => one.name === name))
      .map(({ name }) => ({ step: 'major', what: `\`${name}\` is gone` }) as const),
    ...has.flatMap(({ name, required }): readonly Said[] => {
      const was = had.get(name);
      if (required && !was?.required) return [{ step: 'major', what: `\`${name}\` is required now` }];
      return was === undefined ? [{ step: 'minor', what: `\`${name}\` is new` }] : [];
    }),
    ...wordsOf('description', before.description, after.description),
  ];
}

/** A tool that a view lists no more is served still: by its name, and by a client that asks for its toolset. */
function viewChanges(before: Surface, after: Surface): readonly Change[] {
  const served = new Set(after.tools.map(({ name }) => name));
  return Object.entries(before.views).flatMap(([view, had]) => {
    const has = after.views[view] ?? [];
    const of = `list of /mcp${view}`;
    const gone = had.filter((name) => !has.includes(name) && served.has(name));
    const added = has.filter((name) => !had.includes(name));
    return [
      ...gone.map((name) => ({ step: 'minor', of, what: `leaves \`${name}\` to those who ask for it` }) as const),
      ...added.map((name) => ({ step: 'minor', of, what: `has \`${name}\`` }) as const),
    ];
  });
}

function textChanges(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  of: (key: string) => string,
): readonly Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key): readonly Change[] => {
    const [was, is] = [before[key], after[key]];
    if (was === undefined) return [{ step: 'minor', of: of(key), what: 'is new' }];
    if (is === undefined) return [{ step: 'major', of: of(key), what: 'is gone' }];
    return wordsOf('text', was, is).map((change) => ({ ...change, of: of(key) }));
  });
}

function wordsOf(what: string, before: string, after: string): readonly Said[] {
  return before === after ? [] : [{ step: 'patch', what, texts: [before, after] }];
}
