import { z } from 'zod';
import type { Connection, PlannedRead } from '../connection.ts';
import { GuidanceProblem } from '../problem.ts';
import { releasesText } from './releases.ts';
import type { ClusterResource } from './resource.ts';
import { toolsText, toolText } from './tools-reference.ts';

const TEXT = 'text/plain';
const MARKDOWN = 'text/markdown';

/** Every resource and template of resources that tells of the cluster or of this server, in the order of its URIs. */
export const CLUSTER_RESOURCES: readonly ClusterResource[] = [
  {
    uri: 'odigos://configuration',
    name: 'configuration',
    title: 'Effective configuration',
    description: 'What of the configuration differs from its defaults, and who set it.',
    mimeType: TEXT,
    needs: 'get_config',
    variables: {},
    read: (connection) => answerOf(connection, { tool: 'get_config', arguments: {} }),
  },
  {
    uri: 'odigos://configuration/{section}',
    name: 'configuration section',
    title: 'Section of the effective configuration',
    description: 'Every setting of one section with its value, default and who set it.',
    mimeType: TEXT,
    needs: 'get_config',
    variables: { section: 'config_section' },
    read: (connection, { section }) => answerOf(connection, { tool: 'get_config', arguments: { section, all: true } }),
  },
  {
    uri: 'odigos://destinations',
    name: 'destinations',
    title: 'Destinations',
    description: 'Where telemetry goes, and which destinations fail.',
    mimeType: TEXT,
    needs: 'list_destinations',
    variables: {},
    read: (connection) => answerOf(connection, { tool: 'list_destinations', arguments: {} }),
  },
  {
    uri: 'odigos://destinations/{id}',
    name: 'destination',
    title: 'Destination',
    description: 'One destination by its id, with its fields; secrets are redacted.',
    mimeType: 'application/json',
    needs: 'list_destinations',
    variables: { id: 'destination' },
    read: (connection, { id = '' }) => destinationText(connection, id),
  },
  {
    uri: 'odigos://releases',
    name: 'releases',
    title: 'Releases of Odigos',
    description: 'Which release runs, what its UI cannot serve, and which releases are supported.',
    mimeType: MARKDOWN,
    needs: 'get_access',
    variables: {},
    read: async (connection) => {
      const present = await answerOf(connection, { tool: 'get_access', arguments: {} });
      return `## What runs here\n${present}\n\n## Supported\n${releasesText(connection)}`;
    },
  },
  {
    uri: 'odigos://sources',
    name: 'sources',
    title: 'Sources',
    description: 'What is instrumented, how it does, and what it has sent.',
    mimeType: TEXT,
    needs: 'list_sources',
    variables: {},
    read: (connection) => answerOf(connection, { tool: 'list_sources', arguments: {} }),
  },
  {
    uri: 'odigos://sources/{namespace}/{kind}/{name}',
    name: 'source',
    title: 'Source',
    description: 'One workload: its agent, containers, pods and health.',
    mimeType: TEXT,
    needs: 'describe_source',
    variables: { namespace: 'namespace', kind: 'kind', name: 'workload' },
    read: (connection, variables) => answerOf(connection, { tool: 'describe_source', arguments: variables }),
  },
  {
    uri: 'odigos://tools',
    name: 'tools',
    title: 'Tools',
    description: 'The tools of this connection by toolset, each with what it does.',
    mimeType: MARKDOWN,
    variables: {},
    read: async (connection) => toolsText(connection),
  },
  {
    uri: 'odigos://tools/{tool}',
    name: 'tool',
    title: 'Tool',
    description: 'One tool: its arguments, and which releases serve it.',
    mimeType: MARKDOWN,
    variables: { tool: 'tool' },
    read: async (connection, { tool = '' }) => toolText(connection, tool),
  },
];

/** The answer of a read, as a model reads it. @throws GuidanceProblem where it failed, with what the tool said of that */
async function answerOf(connection: Connection, read: PlannedRead): Promise<string> {
  const { isError, text, envelope } = await connection.read(read);
  if (!isError) return text;
  throw new GuidanceProblem([envelope.error?.message, envelope.error?.advice].filter(Boolean).join(' '));
}

/** Rows that are looked through for one. */
const ROWS = 200;
const ROOM = 400_000;
const LIST = z.object({ destinations: z.array(z.looseObject({ id: z.string(), name: z.string().optional() })) });

async function destinationText(connection: Connection, id: string): Promise<string> {
  const all = { tool: 'list_destinations', arguments: { full: true, limit: ROWS } } as const;
  const { isError, envelope } = await connection.read(all, ROOM);
  if (isError) throw new GuidanceProblem(envelope.error?.message ?? 'The destinations could not be read.');
  const { destinations } = LIST.parse(envelope.data);
  const found = destinations.find((one) => one.id === id) ?? destinations.find((one) => one.name === id);
  if (found) return JSON.stringify(found);
  throw new GuidanceProblem('There is no destination of that id; odigos://destinations lists them with theirs.');
}
