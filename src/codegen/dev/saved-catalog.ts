import { readFileSync, writeFileSync } from 'node:fs';
import { type Catalog, createCatalog } from '../../catalog/catalog.ts';
import { shapedTools } from '../../catalog/registry.ts';
import type { Tool } from '../../tool/bind.ts';
import { canonicalJson } from '../../tool/canonical-json.ts';
import type { ToolDefinition } from '../../tool/definition.ts';
import { definitions } from '../../tool/generated/catalog.generated.ts';
import type { CompiledTool } from '../compile/compile-tool.ts';
import { definitionOf } from '../emit/definition-of.ts';
import { repositoryCompiler } from '../emit/plugin.ts';
import { printCatalog } from '../emit/print-catalog.ts';
import { freshModules } from './fresh-modules.ts';

const GENERATED = 'src/tool/generated/catalog.generated.ts';

/** Where what is saved comes from. */
export interface SavedFiles {
  /**
   * The tools of the operation files.
   *
   * @throws BuildRefused naming every refusal of every file
   */
  compile(): readonly CompiledTool[];
  /** Writes them as generated code. */
  write(tools: readonly CompiledTool[]): void;
  /**
   * The tools that have TypeScript of their own, loaded with the generated code as it was last written.
   *
   * @throws whatever a tool's TypeScript throws when it is loaded
   */
  load(): Promise<readonly Tool[]>;
}

/** The files of this repository. */
function savedFiles(): SavedFiles {
  const addressOf = freshModules();
  let version = 0;
  return {
    compile: repositoryCompiler(),
    write(tools) {
      const text = printCatalog(tools);
      if (text !== readFileSync(GENERATED, 'utf8')) writeFileSync(GENERATED, text);
    },
    async load() {
      version += 1;
      const registry: typeof import('../../catalog/registry.ts') = await import(addressOf(version));
      return registry.shapedTools;
    },
  };
}

/** The catalog of the files as they are saved, made anew on demand; TypeScript is loaded anew only where it must be. */
export class SavedCatalog {
  private readonly files: SavedFiles;
  private withCode: readonly Tool[] = shapedTools;
  /** What the TypeScript was loaded with, by tool. */
  private loadedWith = textsOf(Object.values(definitions));

  constructor(files: SavedFiles = savedFiles()) {
    this.files = files;
  }

  /** Names of the tools that have TypeScript of their own, as it was last loaded. */
  get namesWithCode(): ReadonlySet<string> {
    return new Set(this.withCode.map(({ definition }) => definition.name));
  }

  /**
   * Makes the catalog anew, and writes it as generated code where it differs from what is there.
   *
   * @param isCode whether TypeScript of tools was saved too
   * @throws BuildRefused naming every refusal of every file
   * @throws whatever a tool's TypeScript throws when it is loaded
   */
  async refresh(isCode: boolean): Promise<Catalog> {
    const tools = this.files.compile();
    const saved = tools.map(definitionOf);
    const texts = textsOf(saved);
    this.files.write(tools);
    if (isCode || this.isCodeOutdated(texts)) {
      this.withCode = await this.files.load();
      this.loadedWith = texts;
    }
    return createCatalog(saved, this.withCode);
  }

  /**
   * Whether a tool that there was when the TypeScript was loaded says something else now: tools send the operations of
   * each other's files, so the one that changed need not have TypeScript itself.
   */
  private isCodeOutdated(texts: ReadonlyMap<string, string>): boolean {
    return [...this.loadedWith].some(([name, text]) => texts.get(name) !== text);
  }
}

/** Whole definitions as texts, so that none of what they say can be forgotten in comparing them. */
function textsOf(all: readonly ToolDefinition[]): ReadonlyMap<string, string> {
  return new Map(all.map((definition) => [definition.name, canonicalJson(definition)]));
}
