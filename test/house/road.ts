import { Session } from 'node:inspector/promises';
import { pathToFileURL } from 'node:url';
import { serve } from '../e2e/serve.ts';
import { modernCall, resultOf, send } from '../e2e/wire.ts';

const SRC = new URL('../../src/', import.meta.url).href;
const CHOKE_POINT = 'call/call.ts';

/** Which files one call passes, and how often it enters functions of the choke point's own file. */
export interface Road {
  /** Paths below src, without the embedded cluster's. */
  readonly files: readonly string[];
  readonly entries: number;
}

/** Sends one preview over HTTP to a server of its own, and counts by the runtime's precise coverage what it passes. */
export async function roadOfDryRun(): Promise<Road> {
  const served = await serve({ mode: 'read-write' });
  const call = async (): Promise<void> => {
    const given = { group: 'cluster-sampling', name: 'probes', route: '/livez' };
    const answer = resultOf(await send(served.url, modernCall('create_noisy_operation_rule', given)));
    if (answer.isError) throw new Error('the preview failed');
  };
  // What is made once for all calls is not on the road of one.
  await call();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await session.post('Profiler.takePreciseCoverage');
  await call();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  await served.stop();
  const passed = result
    .filter(({ url }) => url.startsWith(SRC) && !url.startsWith(`${SRC}demo/`))
    .map(({ url, functions }) => ({
      path: url.slice(SRC.length),
      count: functions.reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0),
    }))
    .filter(({ count }) => count > 0);
  return {
    files: passed.map(({ path }) => path).toSorted(),
    entries: passed.find(({ path }) => path === CHOKE_POINT)?.count ?? 0,
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { files, entries } = await roadOfDryRun();
  const rooms = Map.groupBy(files, (path) => path.split('/', 1)[0] ?? '');
  for (const [room, passed] of rooms) {
    const inside = passed.map((path) => path.slice(room.length + 1));
    process.stdout.write(`${room} (${passed.length}): ${inside.join(', ')}\n`);
  }
  process.stdout.write(`${files.length} files; functions of ${CHOKE_POINT} entered: ${entries}\n`);
}
