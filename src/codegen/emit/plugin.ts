import { globSync, readFileSync } from 'node:fs';
import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { CompiledBefore, compileTools } from '../compile/compile.ts';
import type { CompiledTool } from '../compile/compile-tool.ts';
import { type Contract, contractReader, readContract } from '../compile/contract.ts';
import type { SourceText } from '../compile/source-text.ts';
import { printCatalog } from './print-catalog.ts';

const GRAPHQL_FOLDER = 'graphql';

function read(pattern: string): readonly SourceText[] {
  return globSync(pattern).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** What the catalog is made of: the contract, the operation files and the shared fragments. */
export interface RepositorySources {
  readonly contract: Contract;
  readonly operations: readonly SourceText[];
  readonly fragments: readonly SourceText[];
}

/**
 * Reads the sources of this repository's catalog.
 *
 * @param contract reads the contract
 */
export function readRepository(contract = () => readContract(GRAPHQL_FOLDER)): RepositorySources {
  return {
    contract: contract(),
    operations: read(`${GRAPHQL_FOLDER}/operations/*/*.graphql`),
    fragments: read(`${GRAPHQL_FOLDER}/fragments/*.graphql`),
  };
}

/**
 * Compiles the operation files of this repository.
 *
 * @throws BuildRefused naming every refusal, each with file, line and column
 */
export function compileRepository(): { readonly contract: Contract; readonly tools: readonly CompiledTool[] } {
  const { contract, operations, fragments } = readRepository();
  return { contract, tools: compileTools(contract, operations, fragments) };
}

/** Compiles the operation files of this repository again and again: each time only what has changed since. */
export function repositoryCompiler(): () => readonly CompiledTool[] {
  const contract = contractReader(GRAPHQL_FOLDER);
  const before = new CompiledBefore();
  return () => {
    const sources = readRepository(contract);
    return compileTools(sources.contract, sources.operations, sources.fragments, before);
  };
}

/**
 * The catalog's text, from the operation files of this repository.
 *
 * @throws BuildRefused naming every refusal, each with file, line and column
 */
export function generateCatalog(): string {
  return printCatalog(compileRepository().tools);
}

/**
 * The graphql-codegen plugin. It reads the operation files itself: the documents that codegen hands over have lost
 * their places, and a refusal names file and line.
 */
export const plugin: PluginFunction = () => generateCatalog();
