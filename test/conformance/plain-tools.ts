import { setTimeout as delay } from 'node:timers/promises';
import { type Catalog, createCatalog } from '../../src/catalog/catalog.ts';
import { shapedTools } from '../../src/catalog/registry.ts';
import { bind, type Tool } from '../../src/tool/bind.ts';
import type { ToolDefinition } from '../../src/tool/definition.ts';
import { ToolFailure } from '../../src/tool/failure.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';
import { defineRead, type ReadBehaviour } from '../../src/tool/tool.ts';

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

/** Comes and goes with each call of the tool that changes the list. */
const COMING_AND_GOING = plainTool('test_coming_and_going', 'Is there, or not.', { read: async () => ({ data: {} }) });

/** The catalog of this server with the fixture tools beside its own. */
export interface FixtureCatalog {
  readonly catalog: Catalog;
  /** Hears of a catalog that is to be served in place of the former one, when the suite asks for a change. */
  onChange: (catalog: Catalog) => void;
}

export function fixtureCatalog(): FixtureCatalog {
  let isThere = false;
  const change = plainTool('test_trigger_tool_change', 'Changes the list of tools.', {
    async read() {
      isThere = !isThere;
      fixtures.onChange(catalogOf([change, ...(isThere ? [COMING_AND_GOING] : [])]));
      return { data: { says: 'Changed.' } };
    },
  });
  const fixtures: FixtureCatalog = { catalog: catalogOf([change]), onChange: () => undefined };
  return fixtures;
}

function catalogOf(more: readonly Tool[]): Catalog {
  const fixtures = [...PLAIN_TOOLS, ...more];
  return createCatalog(
    [...Object.values(definitions), ...fixtures.map(({ definition }) => definition)],
    [...shapedTools, ...fixtures],
  );
}

function plainTool(name: string, description: string, behaviour: ReadBehaviour<object>): Tool {
  const definition: ToolDefinition = {
    ...definitions.get_access,
    name,
    title: name,
    description,
    inputSchema: { type: 'object', properties: {}, additionalProperties: false },
    next: [],
    // One that may take long says how far it is.
    deadlineSeconds: 30,
  };
  return bind(definition, defineRead(definition, behaviour));
}
