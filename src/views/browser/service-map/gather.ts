import { counted } from '../../../text/counted.ts';
import { fieldOf } from '../../../tool/fields.ts';
import { type Answer, listOf, numberOf, textOf } from '../answer.ts';
import type { Server } from '../start-view.ts';
import { readGraph, type ServiceGraph, withTroubles } from './graph.ts';

const TOOL = 'get_service_map';
/** Edges that one call gives at most, and sources. */
const PAGE = 500;
const PAGE_OF_SOURCES = 100;
/** How many calls are made for a whole map, and for all that is unhealthy. */
const MOST_PAGES = 20;

/** A map with what is known of its services. */
export interface Gathered {
  readonly graph: ServiceGraph;
  /** Calls that there are; the graph has the busiest. */
  readonly total: number;
  /** What is not marked though it may be unhealthy, as sentences; empty where all is. */
  readonly unmarked: readonly string[];
}

type Asking = Pick<Server, 'call' | 'say'>;

/**
 * All pages of a map, and of what is unhealthy, as far as so many calls go.
 *
 * @param answer the first page, or a diagram, in whose place edges are asked for
 * @param given the arguments that it was asked with
 * @throws Error where the map cannot be read
 */
export async function gather(
  answer: Answer,
  given: Readonly<Record<string, unknown>>,
  server: Asking,
): Promise<Gathered> {
  const { format: _format, cursor: _cursor, ...same } = given;
  const asked = { ...same, limit: PAGE };
  // A diagram is text: its edges are asked for.
  const isDiagram = fieldOf(answer.data, 'mermaid') !== undefined;
  const first = isDiagram ? await server.call({ tool: TOOL, arguments: asked }) : answer;
  const map = await pagesFrom(first, TOOL, asked, server);
  if (map.error !== undefined) throw new Error(map.error);
  const graph = readGraph(map.pages);
  const total = numberOf(fieldOf(map.pages[0], 'total'));
  if (graph.nodes.length === 0) return { graph, total, unmarked: [] };
  const wanted = { limit: PAGE_OF_SOURCES };
  const tool = 'find_unhealthy_sources';
  const ill = await pagesFrom(await server.call({ tool, arguments: wanted }), tool, wanted, server);
  return { graph: withTroubles(graph, ill.pages), total, unmarked: [...unreadOf(ill), ...unplacedIn(graph)] };
}

/** The data of all pages, and why there are no more of them where one failed. */
interface Pages {
  readonly pages: readonly unknown[];
  readonly error: string | undefined;
}

async function pagesFrom(
  first: Answer,
  tool: string,
  given: Readonly<Record<string, unknown>>,
  server: Asking,
): Promise<Pages> {
  const pages: unknown[] = [];
  let next = first;
  for (;;) {
    if (next.error !== undefined) return { pages, error: next.error };
    pages.push(next.data);
    const cursor = textOf(fieldOf(next.data, 'next_cursor'));
    if (cursor === '' || pages.length >= MOST_PAGES) return { pages, error: undefined };
    server.say(`Reading the map: ${counted(pages.length, 'page')} …`);
    next = await server.call({ tool, arguments: { ...given, cursor } });
  }
}

function unreadOf({ pages, error }: Pages): readonly string[] {
  const rows = pages.reduce<number>((sum, page) => sum + listOf(fieldOf(page, 'sources')).length, 0);
  const total = numberOf(fieldOf(pages[0], 'total'));
  if (error !== undefined) return [`Not every unhealthy one is marked: ${error}`];
  return rows < total ? [`Not every unhealthy one is marked: ${rows} of ${total} sources with trouble were read.`] : [];
}

/** Services in the cluster of which it is not known, or not known for certain, which workload they are. */
function unplacedIn({ nodes }: ServiceGraph): readonly string[] {
  const unplaced = nodes.filter(({ workload, isExternal }) => workload === undefined && !isExternal).length;
  if (unplaced === 0) return [];
  const which = unplaced === 1 ? 'its workload is' : 'their workloads are';
  return [`${counted(unplaced, 'service')} cannot be marked: ${which} not known for certain.`];
}
