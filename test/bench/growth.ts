import { load } from './load.ts';
import { startOurs } from './ours.ts';
import type { Processes } from './processes.ts';
import type { Median } from './report.ts';
import { callRequest, PLAIN } from './requests.ts';
import { exponentOf, type Point } from './statistics.ts';
import { startUpstream } from './upstream.ts';

/** How the CPU of a request grows. */
export interface Growth {
  /** A tool, or a kind of request. */
  readonly what: string;
  readonly by: 'workloads' | 'connections';
  /** Microseconds of CPU for one, by size. */
  readonly points: readonly Point[];
  /** 0 where it stays, 1 where it grows as the size does. */
  readonly exponent: number;
}

/** Workloads, and so many calls of each tool as take a second or so. */
const SIZES = [
  { workloads: 50, calls: 120 },
  { workloads: 500, calls: 40 },
  { workloads: 5_000, calls: 6 },
];
const TOOLS = ['list_sources', 'list_namespaces', 'find_unhealthy_sources', 'summarize_cluster'];

/** How the CPU of list and triage tools grows with the cluster, over a UI that answers at once. */
export async function growthByWorkloads(processes: Processes, program: readonly string[]): Promise<readonly Growth[]> {
  const points = new Map<string, Point[]>();
  for (const { workloads, calls } of SIZES) {
    const upstream = await startUpstream(processes, workloads);
    const { server, url } = await startOurs(processes, program, {
      ODIGOS_UI_URL: `http://127.0.0.1:${upstream.port}`,
    });
    const { origin, pathname } = new URL(url);
    for (const tool of TOOLS) {
      const request = { ...callRequest(PLAIN[0], { name: tool, arguments: {} }), path: pathname };
      const target = { origin, server, requests: [request] };
      await load(target, 1, { calls: Math.ceil(calls / 2) });
      const { cpuMicros } = await load(target, 1, { calls });
      const those = points.get(tool) ?? [];
      points.set(tool, [...those, { size: workloads, value: cpuMicros }]);
    }
    await processes.end(server);
    await upstream.end();
  }
  return [...points].map(([what, those]) => growth(what, 'workloads', those));
}

/** How the CPU of this project's requests grows with connections, by the cells that were measured. */
export function growthByConnections(cells: readonly Median[]): readonly Growth[] {
  const ours = cells.filter(({ entry, who }) => entry === 'http' && who === 'ours, modern');
  return [...Map.groupBy(ours, ({ kind }) => kind)].flatMap(([kind, rows]) => {
    const points = rows.map(({ connections, cpuMicros }) => ({ size: connections, value: cpuMicros }));
    return points.length < 3 ? [] : [growth(kind, 'connections', points)];
  });
}

function growth(what: string, by: Growth['by'], points: readonly Point[]): Growth {
  return { what, by, points, exponent: exponentOf(points) };
}
