/** A call tree: [function, share of its parent's time spent in it, callees]. What is left over is its own time. */
interface Frame {
  readonly name: string;
  readonly share: number;
  readonly calls: readonly Frame[];
}

const frame = (name: string, share: number, ...calls: Frame[]): Frame => ({ name, share, calls });

const GO = [
  frame(
    'net/http.(*conn).serve',
    0.75,
    frame(
      'main.(*Server).handle',
      0.95,
      frame('encoding/json.Marshal', 0.6),
      frame('main.(*Store).find', 0.3, frame('regexp.(*Regexp).MatchString', 0.8)),
    ),
  ),
  frame('runtime.gcBgMarkWorker', 0.2),
];

const TREES: ReadonlyMap<string, readonly Frame[]> = new Map([
  ['go', GO],
  [
    'java',
    [
      frame(
        'java.lang.Thread.run',
        0.9,
        frame(
          'com.example.web.Dispatcher.dispatch',
          0.9,
          frame('com.example.orders.PriceCalculator.total', 0.55, frame('java.math.BigDecimal.divide', 0.7)),
          frame('com.fasterxml.jackson.databind.ObjectMapper.writeValue', 0.35),
        ),
      ),
      frame('GC Thread', 0.1),
    ],
  ],
  [
    'python',
    [
      frame(
        'app.wsgi',
        1,
        frame('views.list_items', 0.8, frame('json.dumps', 0.5), frame('views.score', 0.4)),
        frame('logging.Logger.info', 0.1),
      ),
    ],
  ],
  [
    'javascript',
    [
      frame(
        'processTicksAndRejections',
        1,
        frame(
          'handleRequest',
          0.85,
          frame('renderPage', 0.6, frame('JSON.stringify', 0.5)),
          frame('parseCookies', 0.2),
        ),
      ),
    ],
  ],
]);

/** One pushed profile: 100 samples, 10 ms each, in nanoseconds. */
const NANOSECONDS_A_PUSH = 1_000_000_000;
const BYTES_A_PUSH = 6_400;

const METADATA = { format: 'single', spyName: '', sampleRate: 1_000_000_000, units: 'samples', name: 'cpu' };

/** What the API answers while no data has come. */
export function emptyProfile(): object {
  return {
    version: 1,
    flamebearer: { names: ['total'], levels: [], numTicks: 0, maxSelf: 0 },
    metadata: METADATA,
    timeline: null,
    groups: null,
    heatmap: null,
  };
}

/**
 * A CPU profile as a flame graph: rows of [offset from the end of the bar to the left, total, self, index in names] in
 * nanoseconds of CPU, though its metadata calls them samples; sums over everything that was pushed.
 *
 * @param pushes how many profiles came in
 * @param startTime Unix time of the first, in seconds
 */
export function cpuProfile(language: string, pushes: number, startTime: number): object {
  const numTicks = pushes * NANOSECONDS_A_PUSH;
  const names = ['total'];
  const rows: { left: number; total: number; self: number; name: number }[][] = [];
  const symbols = new Map<string, { self: number; total: number }>();

  const place = (one: Frame, level: number, left: number, total: number): void => {
    let index = names.indexOf(one.name);
    if (index < 0) index = names.push(one.name) - 1;
    let at = left;
    for (const callee of one.calls) {
      const part = Math.round(total * callee.share);
      place(callee, level + 1, at, part);
      at += part;
    }
    const self = total - (at - left);
    rows[level] ??= [];
    rows[level].push({ left, total, self, name: index });
    if (level > 0) {
      const known = symbols.get(one.name) ?? { self: 0, total: 0 };
      symbols.set(one.name, { self: known.self + self, total: known.total + total });
    }
  };
  place(frame('total', 1, ...(TREES.get(language) ?? GO)), 0, 0, numTicks);

  const levels = rows.map((row) => {
    let end = 0;
    return row
      .sort((one, other) => one.left - other.left)
      .flatMap(({ left, total, self, name }) => {
        const offset = left - end;
        end = left + total;
        return [offset, total, self, name];
      });
  });
  return {
    version: 1,
    flamebearer: {
      names,
      levels,
      numTicks,
      maxSelf: Math.max(...rows.flat().map((one) => one.self)),
    },
    metadata: METADATA,
    timeline: { startTime, samples: [pushes], durationDelta: 15, watermarks: null },
    groups: null,
    heatmap: null,
    symbols: [...symbols]
      .map(([name, times]) => ({ name, ...times }))
      .sort((one, other) => other.self - one.self || (one.name < other.name ? -1 : 1)),
  };
}

/** How many bytes that many pushed profiles take. */
export function profileBytes(pushes: number): number {
  return pushes * BYTES_A_PUSH;
}
