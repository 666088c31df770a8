import { readFileSync, writeFileSync } from 'node:fs';
import { type Catalog, createCatalog } from '../../catalog/catalog.ts';
import { shapedTools } from '../../catalog/registry.ts';
import type { Tool } from '../../tool/bind.ts';
import type { ToolDefinition } from '../../tool/definition.ts';
import type { CompiledTool } from '../compile/compile-tool.ts';
import { definitionOf } from '../emit/definition-of.ts';
import { repositoryCompiler } from '../emit/plugin.ts';
import { printCatalog } from '../emit/print-catalog.ts';
import { freshModules } from './fresh-modules.ts';

const GENERATED = 'src/tool/generated/catalog.generated.ts';

/** The catalog of the files as they are saved, made anew on demand: only what has changed since. */
export class SavedCatalog {
  private readonly compile = repositoryCompiler();
  private readonly addressOf = freshModules();
  private withCode: readonly Tool[] = shapedTools;
  private version = 0;
  private readonly definitions = new Map<string, { readonly text: string; readonly definition: ToolDefinition }>();

  constructor() {
    for (const { definition } of this.withCode) this.know(definition);
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
    const tools = this.compile();
    const definitions = tools.map((tool) => this.definition(tool));
    if (isCode || this.isCodeOutdated(definitions)) {
      writeGenerated(tools);
      await this.loadCode();
      // Tools with code are bound to the definitions that were loaded with them.
      return createCatalog(
        tools.map((tool) => this.definition(tool)),
        this.withCode,
      );
    }
    const catalog = createCatalog(definitions, this.withCode);
    writeGenerated(tools);
    return catalog;
  }

  /** The definition that is known already, where a tool says what it said. */
  private definition(tool: CompiledTool): ToolDefinition {
    const made = definitionOf(tool);
    const known = this.definitions.get(made.name);
    return known?.text === textOf(made) ? known.definition : this.know(made);
  }

  private know(definition: ToolDefinition): ToolDefinition {
    this.definitions.set(definition.name, { text: textOf(definition), definition });
    return definition;
  }

  /** Whether a tool with code was loaded with another definition than its file has now. */
  private isCodeOutdated(definitions: readonly ToolDefinition[]): boolean {
    const now = new Set(definitions);
    return this.withCode.some(({ definition }) => !now.has(definition));
  }

  private async loadCode(): Promise<void> {
    this.version += 1;
    const registry: typeof import('../../catalog/registry.ts') = await import(this.addressOf(this.version));
    this.withCode = registry.shapedTools;
    for (const { definition } of this.withCode) this.know(definition);
  }
}

function textOf(definition: ToolDefinition): string {
  const { name, title, toolset, kind, description, core, idempotent, openWorld, needsPlan, deadlineSeconds } =
    definition;
  const { inputSchema, secretArguments, operation, preview, companions, next } = definition;
  return JSON.stringify([
    [name, title, toolset, kind, description, core, idempotent, openWorld, needsPlan, deadlineSeconds],
    [inputSchema, secretArguments, operation, preview, companions, next],
  ]);
}

function writeGenerated(tools: readonly CompiledTool[]): void {
  const text = printCatalog(tools);
  if (text !== readFileSync(GENERATED, 'utf8')) writeFileSync(GENERATED, text);
}
