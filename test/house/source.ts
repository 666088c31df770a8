import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vitest/node';

/** A source file and its syntax tree. */
export interface Source {
  /** Path below src. */
  readonly path: string;
  readonly text: string;
  readonly tree: Syntax;
}

/** A node of a syntax tree, as far as rules ask of it. */
export interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** A part that is one node. */
  node(part: string): Syntax | undefined;
  /** A part that is a list of nodes. */
  nodes(part: string): readonly Syntax[];
  /** A part that is text, or a yes or no. */
  word(part: string): string | undefined;
  is(part: string): boolean;
  /** Every node right below. */
  readonly children: readonly Syntax[];
}

function syntaxOf(value: unknown): Syntax | undefined {
  if (!isNode(value)) return undefined;
  const parts = new Map<string, unknown>(Object.entries(value));
  const nodes = (part: string): readonly Syntax[] => {
    const list = parts.get(part);
    return Array.isArray(list) ? list.flatMap((item) => syntaxOf(item) ?? []) : [];
  };
  return {
    type: value.type,
    start: value.start,
    end: value.end,
    node: (part) => syntaxOf(parts.get(part)),
    nodes,
    word: (part) => {
      const word = parts.get(part);
      return typeof word === 'string' ? word : undefined;
    },
    is: (part) => parts.get(part) === true,
    get children() {
      return [...parts].flatMap(([part, held]) => (Array.isArray(held) ? nodes(part) : (syntaxOf(held) ?? [])));
    },
  };
}

function isNode(value: unknown): value is { readonly type: string; readonly start: number; readonly end: number } {
  if (typeof value !== 'object' || value === null) return false;
  const [type, start, end]: readonly unknown[] = ['type', 'start', 'end'].map((part) => Reflect.get(value, part));
  return typeof type === 'string' && typeof start === 'number' && typeof end === 'number';
}

/** A source from its text. */
export function sourceOf(path: string, text: string): Source {
  const tree = syntaxOf(parseAst(text, { lang: 'ts' }));
  if (!tree) throw new Error(`${path} has no syntax tree`);
  return { path, text, tree };
}

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** Every source of the program that somebody wrote. */
export function allSources(): readonly Source[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.generated.ts'))
    .map((path) => sourceOf(path.replaceAll('\\', '/'), readFileSync(`${SRC}${path}`, 'utf8')));
}

/** A place in a source, as editors take it. */
export function placeOf({ path, text }: Source, { start }: Syntax): string {
  return `src/${path}:${text.slice(0, start).split('\n').length}`;
}

/** Every node of a tree. */
export function* everyNode(node: Syntax): Generator<Syntax> {
  yield node;
  for (const child of node.children) yield* everyNode(child);
}
