import { RESOURCE_MIME_TYPE } from '@modelcontextprotocol/ext-apps/server';
import { approveChange } from './generated/approve-change.generated.ts';
import { flameGraph } from './generated/flame-graph.generated.ts';
import { healthBoard } from './generated/health-board.generated.ts';
import { serviceMap } from './generated/service-map.generated.ts';

/** A view as a resource of MCP: a whole page, which needs nothing from elsewhere. */
export interface ViewResource {
  readonly uri: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly mimeType: typeof RESOURCE_MIME_TYPE;
  readonly text: string;
  /** That it asks for no origin and no permission of the browser's, and draws no border of its own. */
  readonly _meta: { readonly ui: { readonly prefersBorder: true } };
}

const MAP = viewOf(
  'service-map',
  'Service map',
  'Who calls whom, with what is unhealthy and what is unseen.',
  serviceMap,
);
const FLAMES = viewOf('flame-graph', 'Flame graph', 'Where a profiled workload spends its CPU.', flameGraph);
const BOARD = viewOf('health-board', 'Health board', 'Unhealthy sources by what is wrong with them.', healthBoard);
const APPROVAL = viewOf(
  'approve-change',
  'Approve this change',
  'What a write would do, with Apply and Undo.',
  approveChange,
);

/** Every view, the same for everybody: what they show, they ask the server for by its tools. */
export const VIEW_RESOURCES: readonly ViewResource[] = [MAP, FLAMES, BOARD, APPROVAL];

const OF_TOOLS: Readonly<Record<string, ViewResource>> = {
  get_service_map: MAP,
  get_source_hot_functions: FLAMES,
  find_unhealthy_sources: BOARD,
};

/** The address of the view that shows a tool's answers: of a write always the same, of a read its own where it has one. */
export function viewUriOf(tool: string, isWrite: boolean): string | undefined {
  if (isWrite) return APPROVAL.uri;
  return Object.hasOwn(OF_TOOLS, tool) ? OF_TOOLS[tool]?.uri : undefined;
}

function viewOf(name: string, title: string, description: string, text: string): ViewResource {
  const uri = `ui://odigos-mcp/${name}.html`;
  return { uri, name, title, description, mimeType: RESOURCE_MIME_TYPE, text, _meta: { ui: { prefersBorder: true } } };
}
