import type { Tool } from '@modelcontextprotocol/server';
import type { Caller } from '../../access/caller.ts';
import { CORE_VIEW, isChosen, parseToolsets, type ToolsetChoice } from '../../access/toolsets.ts';
import { type Allowed, isAllowed } from '../../catalog/allowed.ts';
import type { Catalog, ListedTool } from '../../catalog/catalog.ts';
import { listedTools } from '../../catalog/listed-tools.ts';
import { type View, viewOf } from '../../catalog/view.ts';
import { didYouMean } from '../../tool/did-you-mean.ts';
import type { Era } from './era.ts';
import { type Frames, learnFrames } from './fast-path/frames.ts';

/** A view as it is served: its tools as the protocol library types them, and its frames. */
export interface ServedView {
  readonly tools: readonly Tool[];
  readonly names: ReadonlySet<string>;
  readonly frames: Readonly<Record<Era, Frames>>;
}

export type AskedView =
  | { readonly ok: true; readonly view: ServedView }
  | { readonly ok: false; readonly message: string };

/** Views beside the common ones are few; more than this many are made anew each time rather than kept. */
const MAX_KEPT = 64;

/** The views that clients ask for with `?toolsets=`, each made and serialised once until the catalog changes. */
export class Views {
  private readonly catalog: Catalog;
  private readonly allowed: Allowed;
  /** By the words in which it was asked for, of each caller; what a caller had goes with it. */
  private asks = new WeakMap<Caller, Map<string, Promise<ServedView>>>();
  /** By the names of their tools: most callers see the same. */
  private readonly kept = new Map<string, Promise<ServedView>>();
  /** The bytes of all lists that are served. */
  private readonly lists = new WeakSet<Uint8Array>();

  /** @param allowed what the operator allows at all */
  constructor(catalog: Catalog, allowed: Allowed) {
    this.catalog = catalog;
    this.allowed = allowed;
  }

  /**
   * The view that a request asks for, as far as its caller may have it.
   *
   * @param toolsets lists of names, of which the view has what is in all; the view `core` when there is none
   */
  async asked(caller: Caller, toolsets: readonly string[]): Promise<AskedView> {
    const key = toolsets.join(';');
    const made = this.asks.get(caller)?.get(key);
    if (made !== undefined) return { ok: true, view: await made };
    const asked = this.choicesOf(toolsets);
    if (!asked.ok) return asked;
    const view = this.serve(caller, asked.choices);
    const asks = this.asks.get(caller) ?? new Map<string, Promise<ServedView>>();
    if (asks.size < MAX_KEPT) this.asks.set(caller, asks.set(key, view));
    return { ok: true, view: await view };
  }

  /** What such a request lists at this moment, without making it ready to be served. */
  listNow(caller: Caller, toolsets: readonly string[]): readonly ListedTool[] {
    const asked = this.choicesOf(toolsets);
    return asked.ok ? this.viewNow(caller, asked.choices).listed : [];
  }

  /** Whether bytes are those of a list, made once and of the catalog alone. */
  isList(bytes: Uint8Array): boolean {
    return this.lists.has(bytes);
  }

  /** Makes every view anew when it is asked for next: the catalog has changed. */
  forget(): void {
    this.asks = new WeakMap();
    this.kept.clear();
  }

  private choicesOf(
    toolsets: readonly string[],
  ): { readonly ok: true; readonly choices: readonly ToolsetChoice[] } | (AskedView & { readonly ok: false }) {
    const choices: ToolsetChoice[] = [];
    for (const text of toolsets.length > 0 ? toolsets : [CORE_VIEW]) {
      const parsed = parseToolsets(text, this.catalog.toolsets);
      if (!parsed.ok) return { ok: false, message: this.unknownToolset(parsed.unknown) };
      choices.push(parsed.choice);
    }
    return { ok: true, choices };
  }

  private unknownToolset(unknown: string): string {
    const known = [...this.catalog.toolsets, CORE_VIEW, 'all'];
    const name = unknown.slice(0, 64);
    return `There is no toolset "${name}".${didYouMean(name, known)} There are: ${known.join(', ')}.`;
  }

  private viewNow(caller: Caller, choices: readonly ToolsetChoice[]): View {
    return viewOf(
      this.catalog,
      caller,
      (tool) => isAllowed(this.allowed, tool) && choices.every((choice) => isChosen(choice, tool)),
    );
  }

  private serve(caller: Caller, choices: readonly ToolsetChoice[]): Promise<ServedView> {
    const { listed, names } = this.viewNow(caller, choices);
    const key = [...names].join(',');
    const kept = this.kept.get(key);
    if (kept !== undefined) return kept;
    const tools = listedTools(listed);
    const made = learnFrames(tools).then((frames) => {
      for (const { list } of Object.values(frames)) this.lists.add(list);
      return { tools, names, frames };
    });
    if (this.kept.size < MAX_KEPT) this.kept.set(key, made);
    return made;
  }
}
