import { z } from 'zod';
import { WORKLOAD_KINDS } from '../../tool/workload-kind.ts';
import type { Connection, PlannedRead } from '../connection.ts';

/** What an argument's values are among. */
export type Completes =
  | 'namespace'
  | 'workload'
  | 'kind'
  | 'destination'
  | 'destination_type'
  | 'config_section'
  | 'tool';

/** Arguments that were chosen already. */
type Chosen = Readonly<Record<string, string>>;

/** Rows of an answer that is read for names alone: it is not shown, so it need not be short. */
const ROWS = 200;
const ROOM = 400_000;

/**
 * The values that an argument may have for this connection, those of the cluster as it reads them itself; none where they
 * cannot be read, or it may not.
 *
 * @param typed what was typed so far; the cluster is asked for what has it, where it can be asked so
 */
export async function valuesOf(
  connection: Connection,
  completes: Completes,
  typed: string,
  chosen: Chosen,
): Promise<readonly string[]> {
  switch (completes) {
    case 'namespace':
      return names(
        connection,
        { tool: 'list_namespaces', arguments: { ...containing(typed), limit: ROWS } },
        NAMESPACES,
      );
    case 'workload':
      return names(connection, workloadsRead(typed, chosen), WORKLOADS);
    case 'kind':
      return kindsOf(connection, chosen);
    case 'destination':
      return names(connection, { tool: 'list_destinations', arguments: { limit: ROWS } }, DESTINATIONS);
    case 'destination_type':
      return names(connection, { tool: 'list_destination_types', arguments: { limit: ROWS } }, TYPES);
    case 'config_section':
      return connection.catalog.tools.get('get_config')?.definition.inputSchema.properties.section?.enum ?? [];
    case 'tool':
      return [...connection.seen];
  }
}

const NAMESPACES = z
  .object({ namespaces: z.array(z.object({ name: z.string() })) })
  .transform(({ namespaces }) => namespaces.map(({ name }) => name));
const WORKLOAD = z.object({ kind: z.string().optional(), name: z.string() });
const WORKLOADS = z
  .union([
    z.object({ workloads: z.array(WORKLOAD) }).transform(({ workloads }) => workloads),
    z.object({ sources: z.array(WORKLOAD) }).transform(({ sources }) => sources),
  ])
  .transform((rows) => rows.map(({ name }) => name));
const KINDS = z.object({ workloads: z.array(WORKLOAD) }).transform(({ workloads }) => workloads);
const DESTINATIONS = z
  .object({ destinations: z.array(z.object({ id: z.string() })) })
  .transform(({ destinations }) => destinations.map(({ id }) => id));
const TYPES = z
  .object({ types: z.array(z.object({ type: z.string() })) })
  .transform(({ types }) => types.map(({ type }) => type));

function containing(typed: string): object {
  return typed === '' ? {} : { name_contains: typed };
}

/** All that runs in a namespace, once it is chosen; what is instrumented anywhere before that. */
function workloadsRead(typed: string, { namespace = '' }: Chosen): PlannedRead {
  return namespace === ''
    ? { tool: 'list_sources', arguments: { ...containing(typed), limit: ROWS } }
    : { tool: 'list_workloads_in_namespace', arguments: { namespace, limit: ROWS } };
}

/** The kinds that a chosen name has; every kind that there is before that. */
async function kindsOf(connection: Connection, { namespace = '', name = '' }: Chosen): Promise<readonly string[]> {
  if (namespace === '' || name === '') return WORKLOAD_KINDS;
  const workloads = await read(connection, workloadsRead('', { namespace }), KINDS);
  const kinds = (workloads ?? []).flatMap((one) => (one.name === name && one.kind !== undefined ? [one.kind] : []));
  return kinds.length > 0 ? kinds : WORKLOAD_KINDS;
}

async function names(
  connection: Connection,
  planned: PlannedRead,
  shape: z.ZodType<readonly string[]>,
): Promise<readonly string[]> {
  return (await read(connection, planned, shape)) ?? [];
}

async function read<Shape>(
  connection: Connection,
  planned: PlannedRead,
  shape: z.ZodType<Shape>,
): Promise<Shape | undefined> {
  if (!connection.reached.has(planned.tool)) return undefined;
  const { envelope } = await connection.read(planned, ROOM);
  return shape.safeParse(envelope.data).data;
}
