import type { Access } from '../access/mode.ts';
import { isWrite } from '../access/tool-kind.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Envelope } from '../tool/envelope.ts';
import { definitions } from '../tool/generated/catalog.generated.ts';
import type { ProgressReport } from '../tool/tool.ts';

/** The name of a tool of the operation files. */
export type ToolName = keyof typeof definitions;

/** One read of the cluster, as a call of a tool. */
export interface PlannedRead {
  readonly tool: ToolName;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** What a read answered, redacted, sanitised and within the characters that it was given. */
export interface Reading {
  readonly isError: boolean;
  /** The answer as a model reads it. */
  readonly text: string;
  readonly envelope: Envelope;
}

/** The connection that asks for guidance: what it may know and see, and its one way to the cluster. */
export interface Connection {
  readonly catalog: Pick<Catalog, 'tools' | 'listed'>;
  /** The access in force, narrowed to the caller. */
  readonly access: Access;
  /** Its tools, by the names by which they may be spoken of. */
  readonly seen: ReadonlySet<string>;
  /** Those among them that it lists, where that is less: it calls the others through `call_tool`. */
  readonly listed: ReadonlySet<string> | undefined;
  /** The tools that it may call, seen or not. */
  readonly reached: ReadonlySet<string>;
  /**
   * Calls a tool that reads, by the one road that all calls take: gated, held to namespaces, audited. Never throws for what
   * the cluster or the gates say: that is a reading that is an error.
   *
   * @param room characters that the answer may have; as many as any answer when absent
   * @throws when the tool writes: guidance changes nothing
   */
  read(read: PlannedRead, room?: number): Promise<Reading>;
  /** Tells a client that asked for it how far a request is. */
  progress(report: ProgressReport): void;
}

/** A word that may be the name of a tool. */
const NAME = /\b[a-z]+(?:_[a-z]+)+\b/g;

/**
 * The tools that a text names.
 *
 * @example
 * toolsIn('list_sources, then describe_source with dry_run'); // => ['list_sources', 'describe_source']
 */
export function toolsIn(text: string): readonly ToolName[] {
  return [...new Set(text.match(NAME) ?? [])].filter(isToolName);
}

/** Whether a text is the name of a tool of the operation files. */
function isToolName(name: string): name is ToolName {
  return Object.hasOwn(definitions, name);
}

/** Whether a tool of a catalog writes. */
export function writes({ tools }: Pick<Catalog, 'tools'>, name: string): boolean {
  const kind = tools.get(name)?.definition.kind;
  return kind !== undefined && isWrite(kind);
}
