import type { Tool } from '@modelcontextprotocol/server';
import type { Caller } from '../../access/caller.ts';
import { ALL, CORE_VIEW, isChosen, parseToolsets, type ToolsetChoice } from '../../access/toolsets.ts';
import type { AnswerForm } from '../../call/answer/compose.ts';
import { type Allowed, isAllowed } from '../../catalog/allowed.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { listedTools } from '../../catalog/listed-tools.ts';
import { smallView, type View, viewOf } from '../../catalog/view.ts';
import { echo } from '../../redaction/echo.ts';
import { didYouMean } from '../../tool/did-you-mean.ts';
import { type AllFrames, learnFrames } from './fast-path/frames.ts';
import type { Narrowing } from './narrowing.ts';
import { withViewLinks } from './view-links.ts';

/** What of the tools a request asks to see. */
export type Wish = Omit<Narrowing, 'readOnly' | 'answers'>;

/** A view as it is served: its tools as the protocol library types them, and its frames. */
export interface ServedView {
  readonly tools: readonly Tool[];
  /** What its client sees: what it lists, and what it reaches through `call_tool`. */
  readonly names: ReadonlySet<string>;
  /** What it lists, where that is less than what it sees. */
  readonly listed: ReadonlySet<string> | undefined;
  /** What its client may call by name, whether it sees it or not. */
  readonly reached: ReadonlySet<string>;
  readonly frames: AllFrames;
}

export type AskedView =
  | { readonly ok: true; readonly view: ServedView }
  | { readonly ok: false; readonly message: string };

/** How long an answer may be. */
interface AnswerSize {
  /** In characters of JSON text. */
  readonly answerBudget: number;
}

/** Views beside the common ones are few; more than this many are made anew each time rather than kept. */
const MAX_KEPT = 64;

/** The views that clients ask for with `?toolsets=`, each made and serialised once until the catalog changes. */
export class Views {
  private readonly catalog: Catalog;
  private readonly allowed: Allowed & AnswerSize;
  /** By the words in which it was asked for, of each caller; what a caller had goes with it. */
  private asks = new WeakMap<Caller, Map<string, Promise<ServedView>>>();
  /** By the names of their tools: most callers see the same. */
  private readonly kept = new Map<string, Promise<ServedView>>();
  /** The bytes of all lists that are served. */
  private readonly lists = new WeakSet<Uint8Array>();

  /** @param allowed what the operator allows at all, and how long answers may be */
  constructor(catalog: Catalog, allowed: Allowed & AnswerSize) {
    this.catalog = catalog;
    this.allowed = allowed;
  }

  /**
   * The view that a request asks for, as far as its caller may have it.
   *
   * @param wish with lists of names of toolsets, of which the view has what is in all; where there is none, the view `core`, of
   * the small view everything
   * @param form a tool that states the schema of a structured part has to answer one
   */
  async asked(caller: Caller, wish: Wish, form: AnswerForm = 'both'): Promise<AskedView> {
    const isStructured = form !== 'text';
    const key = [isStructured, wish.isSmall, ...wish.toolsets].join(';');
    const made = this.asks.get(caller)?.get(key);
    if (made !== undefined) return { ok: true, view: await made };
    const asked = this.choicesOf(wish);
    if (!asked.ok) return asked;
    const view = this.serve(this.viewNow(caller, asked.choices, wish), wish, isStructured);
    const asks = this.asks.get(caller) ?? new Map<string, Promise<ServedView>>();
    if (asks.size < MAX_KEPT) this.asks.set(caller, asks.set(key, view));
    return { ok: true, view: await view };
  }

  /** What such a request would see at this moment, without making it ready to be served. */
  viewOf(caller: Caller, wish: Wish): Pick<View, 'listed' | 'reached'> {
    const asked = this.choicesOf(wish);
    return asked.ok ? this.viewNow(caller, asked.choices, wish) : { listed: [], reached: new Set() };
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

  private choicesOf({
    toolsets,
    isSmall,
  }: Wish): { readonly ok: true; readonly choices: readonly ToolsetChoice[] } | (AskedView & { readonly ok: false }) {
    const choices: ToolsetChoice[] = [];
    for (const text of toolsets.length > 0 ? toolsets : [isSmall ? ALL : CORE_VIEW]) {
      const parsed = parseToolsets(text, this.catalog.toolsets);
      if (!parsed.ok) return { ok: false, message: this.unknownToolset(parsed.unknown) };
      choices.push(parsed.choice);
    }
    return { ok: true, choices };
  }

  private unknownToolset(unknown: string): string {
    const known = [...this.catalog.toolsets, CORE_VIEW, 'all'];
    const name = echo(unknown, 64);
    return `There is no toolset "${name}".${didYouMean(name, known)} There are: ${known.join(', ')}.`;
  }

  private viewNow(caller: Caller, choices: readonly ToolsetChoice[], { isSmall }: Wish): View {
    const view = viewOf(
      this.catalog,
      caller,
      (tool) => isAllowed(this.allowed, tool),
      (tool) => choices.every((choice) => isChosen(choice, tool)),
    );
    return isSmall ? smallView(this.catalog, view) : view;
  }

  private serve({ listed, names, reached }: View, { isSmall }: Wish, isStructured: boolean): Promise<ServedView> {
    const key = [isStructured, isSmall, ...names, '', ...reached].join(',');
    const kept = this.kept.get(key);
    if (kept !== undefined) return kept;
    const shown = isStructured ? listed : listed.map(({ outputSchema: _schema, ...tool }) => tool);
    const tools = listedTools(shown, this.allowed.answerBudget);
    const made = learnFrames(tools, withViewLinks(tools)).then((frames) => {
      for (const { list } of Object.values(frames)) this.lists.add(list);
      return { tools, names, listed: isSmall ? new Set(listed.map(({ name }) => name)) : undefined, reached, frames };
    });
    if (this.kept.size < MAX_KEPT) this.kept.set(key, made);
    return made;
  }
}
