import { type ServerOptions, SUPPORTED_PROTOCOL_VERSIONS } from '@modelcontextprotocol/server';
import { SKILLS_EXTENSION_ID } from '@modelcontextprotocol/server/ext/skills';
import { VERSION } from '../../version.ts';
import { type Era, MODERN_REVISION } from './era.ts';
import { batches } from './meant-message.ts';

/** How this server names itself to clients. */
export const IMPLEMENTATION = { name: 'odigos-mcp', title: 'Odigos', version: VERSION };

/** The revisions of the protocol that this server speaks, newest first. */
export const REVISIONS: readonly string[] = [
  MODERN_REVISION,
  ...SUPPORTED_PROTOCOL_VERSIONS.filter((revision) => !batches(revision)),
];

/**
 * What this server can do in an era. Clients of the 2025 era have no stream to be told of changes on: they ask when they
 * like.
 *
 * @param instructions what a model is told of it, where that may be asked for
 */
export function serverOptions(era: Era, instructions?: string): ServerOptions {
  const lists = era === 'modern' ? { listChanged: true } : {};
  const capabilities = {
    tools: lists,
    prompts: lists,
    resources: lists,
    completions: {},
    extensions: { [SKILLS_EXTENSION_ID]: {} },
  };
  return { capabilities, ...(instructions === undefined ? {} : { instructions }) };
}
