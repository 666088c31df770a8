import type { Tool } from '../tool/bind.ts';
import { type Compatibility, notServed } from '../tool/compatibility.ts';
import { type Catalog, type ListedTool, listedTool } from './catalog.ts';
import type { RankedTool } from './search/tool-search.ts';

/** Says which tools of a catalog the UI cannot serve. */
export type JudgeCatalog = (catalog: Catalog) => Compatibility;

/**
 * The catalog as it is now. It changes while the server runs: when the UI becomes another one that can serve other
 * tools, and when the tools themselves are generated anew. A call that has begun ends with the tool it began with.
 */
export class LiveCatalog implements Catalog {
  private catalog: Catalog;
  private judge: JudgeCatalog = ({ compatibility }) => compatibility;
  private present: Compatibility;
  private shown: readonly ListedTool[];
  private readonly listeners = new Set<() => void>();

  constructor(catalog: Catalog) {
    this.catalog = catalog;
    this.present = catalog.compatibility;
    this.shown = catalog.listed;
  }

  get tools(): ReadonlyMap<string, Tool> {
    return this.catalog.tools;
  }

  get listed(): readonly ListedTool[] {
    return this.shown;
  }

  get toolsets(): ReadonlySet<string> {
    return this.catalog.toolsets;
  }

  get compatibility(): Compatibility {
    return this.present;
  }

  nearest(name: string): string | undefined {
    return this.catalog.nearest(name);
  }

  hint(name: string): string {
    return this.catalog.hint(name);
  }

  find(words: string): readonly RankedTool[] {
    return this.catalog.find(words);
  }

  /** Serves these tools from now on, in place of those before. */
  replace(catalog: Catalog): void {
    this.change(() => {
      this.catalog = catalog;
    });
  }

  /** Judges by this from now on, the tools that come later too. */
  judgeBy(judge: JudgeCatalog): void {
    this.change(() => {
      this.judge = judge;
    });
  }

  /**
   * Tells of every change of what clients can list, right after it.
   *
   * @returns what ends that
   */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** An entry without the arguments that the UI does not take. */
  private entry(tool: ListedTool): ListedTool {
    const lacks = this.present.arguments.get(tool.name);
    const definition = lacks && this.catalog.tools.get(tool.name)?.definition;
    return definition ? listedTool(definition, lacks) : tool;
  }

  private change(make: () => void): void {
    const before = servedTools(this);
    make();
    this.present = this.judge(this.catalog);
    this.shown = this.catalog.listed.map((tool) => this.entry(tool));
    if (sameList(before, servedTools(this))) return;
    for (const listener of this.listeners) listener();
  }
}

/** The entries of tools/list that the UI can serve. */
export function servedTools({
  listed,
  compatibility,
}: Pick<Catalog, 'listed' | 'compatibility'>): readonly ListedTool[] {
  return listed.filter(({ name }) => notServed(compatibility, name) === undefined);
}

/** Whether two lists are the same to a client. */
export function sameList(one: readonly ListedTool[], other: readonly ListedTool[]): boolean {
  if (one.length !== other.length) return false;
  return one.every((tool, index) => tool === other[index] || JSON.stringify(tool) === JSON.stringify(other[index]));
}
