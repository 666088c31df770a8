import { setTimeout as delay } from 'node:timers/promises';
import { bind, type Tool } from '../../src/tools/bind.ts';
import { definitions } from '../../src/tools/catalog.generated.ts';
import { type Catalog, createCatalog } from '../../src/tools/catalog.ts';
import type { ToolDefinition } from '../../src/tools/definition.ts';
import { ENVELOPE_SCHEMA } from '../../src/tools/envelope.ts';
import { ToolFailure } from '../../src/tools/failure.ts';
import { defineRead, type ReadBehaviour } from '../../src/tools/tool.ts';

/** Between two reports of progress, as the suite asks. */
const PAUSE_MS = 50;

/** Fixture tools that are tools like any other: each call of theirs goes through the choke point. */
const PLAIN_TOOLS: readonly Tool[] = [
  plainTool('test_simple_text', 'Answers some text.', {
    read: async () => ({ data: { says: 'Some text.' } }),
  }),
  plainTool('test_error_handling', 'Always fails.', {
    async read() {
      throw new ToolFailure({ side: 'arguments', message: 'This fails on purpose.', changed: 'no' });
    },
  }),
  plainTool('test_tool_with_progress', 'Says three times how far it is.', {
    async read(call) {
      for (const progress of [0, 50, 100]) {
        call.progress({ progress, total: 100 });
        await delay(PAUSE_MS);
      }
      return { data: { says: 'Done.' } };
    },
  }),
];

export const PLAIN_TOOL_NAMES: readonly string[] = PLAIN_TOOLS.map(({ definition }) => definition.name);

/** The catalog of this server with the fixture tools beside its own. */
export function catalogWithFixtures(): Catalog {
  const catalog = createCatalog();
  const listed = PLAIN_TOOLS.map(({ definition: { name, title, description, inputSchema } }) => ({
    name,
    title,
    description,
    inputSchema,
    outputSchema: ENVELOPE_SCHEMA,
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  }));
  return {
    ...catalog,
    tools: new Map([...catalog.tools, ...PLAIN_TOOLS.map((tool) => [tool.definition.name, tool] as const)]),
    listed: [...catalog.listed, ...listed],
  };
}

function plainTool(name: string, description: string, behaviour: ReadBehaviour<object>): Tool {
  const definition: ToolDefinition = {
    ...definitions.get_access,
    name,
    title: name,
    description,
    inputSchema: { type: 'object', properties: {}, additionalProperties: false },
    next: [],
  };
  return bind(definition, defineRead(definition, behaviour));
}
