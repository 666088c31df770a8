import { getNamedType, getNullableType } from 'graphql';
import type { FieldPath } from '../../tool/definition.ts';
import { leafSchema } from './flat-types.ts';
import type { SelectedField } from './walk-fields.ts';

/** What was looked for, or why it can't be had. */
export type Found<Value> =
  | { readonly ok: true; readonly found: Value }
  | { readonly ok: false; readonly problem: string };

/** Found. */
export function found<Value>(value: Value): Found<Value> {
  return { ok: true, found: value };
}

/** Not to be had. */
export function refused(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem };
}

const MAX_NAMED = 12;

/** What an operation selects, looked up by the paths that `@next` writes. */
export class SelectedAnswer {
  private readonly byPath: ReadonlyMap<string, SelectedField>;
  /** Paths begin below the root field where there is one, and at the answer's root where there are several. */
  private readonly root: FieldPath;

  constructor(selections: readonly SelectedField[]) {
    this.byPath = new Map(selections.map((selection) => [selection.path.join('.'), selection]));
    const roots = new Set(selections.flatMap(({ path }) => (path.length === 1 ? path : [])));
    this.root = roots.size === 1 ? [...roots] : [];
  }

  /** The list that `each` names. */
  list(text: string): Found<FieldPath> {
    const path = [...this.root, ...namesOf(text)];
    if (!this.byPath.get(path.join('.'))?.isList) {
      return refused(`each: "${text}" is no list that this operation selects. ${this.lists()}`);
    }
    const outer = this.listOnTheWay(path, 0);
    if (outer)
      return refused(`each: "${text}" lies inside the list ${outer}. A step has one list: name the outer one.`);
    return found(path);
  }

  /** The value that a path names: from each item of a list, else from the answer. */
  value(text: string, each: FieldPath | undefined): Found<{ readonly path: FieldPath; readonly type: string }> {
    const names = namesOf(text);
    const base = each ?? this.root;
    const full = [...base, ...names];
    const selection = this.byPath.get(full.join('.'));
    if (!selection) return refused(`"${text}" is not selected here. ${this.near(base)}`);
    const list = this.listOnTheWay(full, each ? each.length : 0);
    if (list) return refused(`"${text}" lies inside the list ${list}. Name that list in each.`);
    const type = valueType(selection, full.length === each?.length);
    if (!type) return refused(`"${text}" is no plain value. Name a text, number or boolean in it.`);
    return found({ path: each ? names : full, type });
  }

  private lists(): string {
    const lists = [...this.byPath.values()].filter(({ isList }) => isList);
    const texts = lists.map(({ path }) => `"${this.written(path, this.root)}"`);
    return texts.length > 0 ? `These are: ${texts.join(', ')}.` : 'It selects none: leave each out.';
  }

  private near(base: FieldPath): string {
    const inBase = (path: FieldPath): boolean => base.every((name, place) => path[place] === name);
    const known = [...this.byPath.values()].filter(({ path }) => path.length > base.length && inBase(path));
    if (known.length === 0) return 'Select it.';
    const texts = known.slice(0, MAX_NAMED).map(({ path }) => `"${this.written(path, base)}"`);
    return `Select it, or name one of ${texts.join(', ')}.`;
  }

  /** A path as `@next` writes it. */
  private written(path: FieldPath, base: FieldPath): string {
    return `.${path.slice(base.length).join('.')}`;
  }

  private listOnTheWay(path: FieldPath, from: number): string | undefined {
    for (let length = from + 1; length < path.length; length += 1) {
      const prefix = path.slice(0, length);
      if (this.byPath.get(prefix.join('.'))?.isList) return `".${prefix.slice(this.root.length).join('.')}"`;
    }
    return undefined;
  }
}

function namesOf(path: string): FieldPath {
  return path.split('.').filter((name) => name !== '');
}

/** The JSON type of a selected value, `list of …` for a list unless one of its items is meant; none for an object. */
function valueType({ type, isList }: SelectedField, isItem: boolean): string | undefined {
  if (!isList) return leafSchema(getNullableType(type))?.type;
  const item = leafSchema(getNamedType(type))?.type;
  return isItem ? item : `list of ${item ?? 'object'}`;
}
