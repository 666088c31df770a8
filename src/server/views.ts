import type { Tool } from '@modelcontextprotocol/server';
import { CORE_VIEW, parseToolsets, type ToolsetChoice } from '../access/toolsets.ts';
import { nearest } from '../tools/arguments.ts';
import type { Catalog } from '../tools/catalog.ts';
import { viewOf } from '../tools/view.ts';
import { type Frames, learnFrames } from './frames.ts';
import { listedTools } from './listed-tools.ts';
import type { Era } from './plain-request.ts';

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

/** The views that clients ask for with `?toolsets=`, each made and serialised once. */
export class Views {
  private readonly catalog: Catalog;
  private readonly allowed: ToolsetChoice;
  private readonly kept = new Map<string, Promise<ServedView>>();

  /** @param allowed what the operator allows at all */
  constructor(catalog: Catalog, allowed: ToolsetChoice) {
    this.catalog = catalog;
    this.allowed = allowed;
  }

  /** The view that a request asks for; the view `core` when it asks for none. */
  async asked(toolsets: unknown): Promise<AskedView> {
    if (toolsets !== undefined && typeof toolsets !== 'string') {
      return { ok: false, message: 'toolsets is given more than once: separate names by commas.' };
    }
    const parsed = parseToolsets(toolsets ?? CORE_VIEW, this.catalog.toolsets);
    if (!parsed.ok) {
      const known = [...this.catalog.toolsets, CORE_VIEW, 'all'];
      const name = parsed.unknown.slice(0, 64);
      return {
        ok: false,
        message: `There is no toolset "${name}"; the nearest is "${nearest(name, known)}". There are: ${known.join(', ')}.`,
      };
    }
    return { ok: true, view: await this.serve(parsed.choice) };
  }

  private serve(choice: ToolsetChoice): Promise<ServedView> {
    const key = typeof choice === 'string' ? choice : [...choice].sort().join(',');
    const kept = this.kept.get(key);
    if (kept) return kept;
    const made = this.make(choice);
    if (this.kept.size < MAX_KEPT) this.kept.set(key, made);
    return made;
  }

  private async make(choice: ToolsetChoice): Promise<ServedView> {
    const { listed, names } = viewOf(this.catalog, choice, this.allowed);
    const tools = listedTools(listed);
    return { tools, names, frames: await learnFrames(tools) };
  }
}
