import { z } from 'zod';
import { fieldOf } from '../../tool/fields.ts';
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

/** What values are read for. */
interface Wanted {
  /** What was typed so far; the cluster is asked for what has it, where it can be asked so. */
  readonly typed: string;
  /** Pages of a list that may be read, of 200 rows each. */
  readonly pages: number;
}

/** Values of an argument. */
export interface Values {
  /** One for each thing of that name, so that a name that two kinds have comes twice. */
  readonly values: readonly string[];
  /** Whether these are all that have what was typed. */
  readonly isWhole: boolean;
}

/**
 * The values that an argument may have for this connection, those of the cluster as it reads them itself; undefined where they
 * cannot be read, or it may not.
 */
export async function valuesOf(
  connection: Connection,
  completes: Completes,
  wanted: Wanted,
  chosen: Chosen,
): Promise<Values | undefined> {
  const { typed } = wanted;
  switch (completes) {
    case 'namespace':
      return rows(connection, { tool: 'list_namespaces', arguments: containing(typed) }, NAMESPACES, wanted);
    case 'workload':
      return rows(connection, workloadsRead(typed, chosen), WORKLOADS, wanted);
    case 'kind':
      return kindsOf(connection, chosen, wanted);
    case 'destination':
      return rows(connection, { tool: 'list_destinations', arguments: {} }, DESTINATIONS, wanted);
    case 'destination_type':
      return rows(connection, { tool: 'list_destination_types', arguments: {} }, TYPES, wanted);
    case 'config_section':
      return whole(connection.catalog.tools.get('get_config')?.definition.inputSchema.properties.section?.enum ?? []);
    case 'tool':
      return whole([...connection.seen]);
  }
}

function whole(values: readonly string[]): Values {
  return { values, isWhole: true };
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

function containing(typed: string): Readonly<Record<string, unknown>> {
  return typed === '' ? {} : { name_contains: typed };
}

/** All that runs in a namespace, once it is chosen; what is instrumented anywhere before that. */
function workloadsRead(typed: string, { namespace = '' }: Chosen): PlannedRead {
  return namespace === ''
    ? { tool: 'list_sources', arguments: containing(typed) }
    : { tool: 'list_workloads_in_namespace', arguments: { namespace } };
}

/** The kinds that a chosen name has; every kind that there is before that. */
async function kindsOf(connection: Connection, { namespace = '', name = '' }: Chosen, wanted: Wanted): Promise<Values> {
  const every = { values: WORKLOAD_KINDS, isWhole: true };
  if (namespace === '' || name === '') return every;
  const workloads = await rows(connection, workloadsRead('', { namespace }), KINDS, wanted);
  const kinds = (workloads?.values ?? []).flatMap((one) =>
    one.name === name && one.kind !== undefined ? [one.kind] : [],
  );
  return kinds.length > 0 ? { values: kinds, isWhole: workloads?.isWhole === true } : every;
}

/** The rows of a list, page by page; undefined where not one page could be read. */
async function rows<Row>(
  connection: Connection,
  { tool, arguments: given }: PlannedRead,
  shape: z.ZodType<readonly Row[]>,
  { pages }: Wanted,
): Promise<{ readonly values: readonly Row[]; readonly isWhole: boolean } | undefined> {
  if (!connection.reached.has(tool)) return undefined;
  const values: Row[] = [];
  let cursor: unknown;
  for (let page = 0; page < pages; page += 1) {
    const here = { ...given, limit: ROWS, ...(cursor === undefined ? {} : { cursor }) };
    const { envelope } = await connection.read({ tool, arguments: here }, ROOM);
    const read = shape.safeParse(envelope.data);
    if (!read.success) return page === 0 ? undefined : { values, isWhole: false };
    values.push(...read.data);
    cursor = fieldOf(envelope.data, 'next_cursor');
    if (cursor === undefined) return { values, isWhole: true };
  }
  return { values, isWhole: false };
}
