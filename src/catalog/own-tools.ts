import { isWrite } from '../access/tool-kind.ts';
import { CALL_TOOL } from '../tool/call-through.ts';
import type { ArgumentsSchema, ToolDefinition, ToolOperation } from '../tool/definition.ts';
import { type ListedTool, listedTool } from './catalog.ts';
import { MAX_QUERY } from './search/tool-search.ts';

/** The tool that finds tools. */
export const FIND_TOOLS = 'find_tools';

/** What `find_tools` is given. */
export interface FindArguments {
  readonly query: string;
  readonly limit: number;
}

/** What is never sent: these tools ask the UI for nothing. */
const NOTHING: ToolOperation = { name: '', type: 'query', text: '', variables: {}, secrets: [], target: [] };

const OWN = {
  toolset: 'search',
  kind: 'READ',
  core: false,
  openWorld: false,
  needsPlan: false,
  // They tell nothing of the cluster; what is called is held to the namespaces by itself.
  namespaced: 'FREE',
  operation: NOTHING,
  next: [],
} as const;

/** What says that a tool is found by words. */
export const FIND_TOOLS_DEFINITION: ToolDefinition<FindArguments> = {
  ...OWN,
  name: FIND_TOOLS,
  title: 'Find tools',
  description:
    'Find the tool for a task, in your own words: "mask emails", "CPU of orders". Answers names, arguments and how to call each.',
  idempotent: true,
  secretArguments: [],
  inputSchema: {
    type: 'object',
    properties: {
      query: { type: 'string', description: 'What you want to do or know.', minLength: 1, maxLength: MAX_QUERY },
      limit: { type: 'integer', description: 'Tools to answer.', minimum: 1, maximum: 20, default: 5 },
    },
    required: ['query'],
    additionalProperties: false,
  },
};

const CALL_SCHEMA: ArgumentsSchema = {
  type: 'object',
  properties: {
    tool: { type: 'string', description: 'Its name, as find_tools or a next step gives it.', minLength: 1 },
    arguments: {
      type: 'object',
      description: "The tool's own arguments, those of a next step as they are.",
      // A few names, since some providers take no object without any.
      properties: {
        dry_run: { type: 'boolean', description: 'Of a write: false applies it.' },
        plan: { type: 'string', description: 'Of a write: from its preview.' },
      },
    },
  },
  required: ['tool'],
  additionalProperties: false,
};

/** Stands for the calls of `call_tool` that name no tool to call; every other is a call of the tool that it names. */
export const CALL_TOOL_DEFINITION: ToolDefinition = {
  ...OWN,
  name: CALL_TOOL,
  title: 'Call a tool',
  description:
    'Call any tool that find_tools or a next step names. A write previews first and answers a plan; apply it with dry_run false and that plan.',
  idempotent: false,
  // Whatever it is that could not be called: it may hold what the tool that was meant takes as a secret.
  secretArguments: ['arguments'],
  inputSchema: CALL_SCHEMA,
};

/** Whether a tool is one of this server's own, which do nothing but lead to others. */
export function isOwnTool({ name }: Pick<ToolDefinition, 'name'>): boolean {
  return name === FIND_TOOLS || name === CALL_TOOL;
}

/** This server's own tools as a client lists them that reaches these others through them. */
export function ownListed(reached: readonly Pick<ToolDefinition, 'kind' | 'openWorld'>[]): readonly ListedTool[] {
  // As careful as the most dangerous call that can be made with it. The cluster's mode may change at any time, so that it
  // makes nothing safe here: a caller who may only read reaches no write.
  const annotations: ListedTool['annotations'] = {
    readOnlyHint: !reached.some(({ kind }) => isWrite(kind)),
    destructiveHint: reached.some(({ kind }) => kind === 'DELETE'),
    idempotentHint: false,
    openWorldHint: reached.some(({ openWorld }) => openWorld),
  };
  return [{ ...listedTool(CALL_TOOL_DEFINITION), annotations }, listedTool(FIND_TOOLS_DEFINITION)];
}
