import type { Completes } from '../completion/values.ts';
import type { Connection, ToolName } from '../connection.ts';

/** The values of a template's variables, decoded. */
export type Variables = Readonly<Record<string, string>>;

/** A resource, or a template of some, whose content is read when it is asked for. */
export interface ClusterResource {
  /** Its URI, with `{variables}` where it is a template of many. */
  readonly uri: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly mimeType: string;
  /** The tool without which there is nothing to read: whoever may not call it is not offered the resource. */
  readonly needs?: ToolName;
  /** What its variables are among, for completion. */
  readonly variables: Readonly<Record<string, Completes>>;
  /** @throws GuidanceProblem where there is none of these variables */
  read(connection: Connection, variables: Variables): Promise<string>;
}
