/** A name that is markup, runs from right to left, and hides some of itself. */
export const ODD_NAME = '<img src=x onerror=alert(1)> שלום\u202e\u200b';

/** What get_service_map answers of so many services in so many namespaces, each of which calls some further ones. */
export function mapOf(services: number, namespaces: number, odd = ''): object {
  const name = (index: number): string => `service-${index}${odd}`;
  const edges = Array.from({ length: services }, (_, from) =>
    [1, 2, 7]
      .filter((step) => from % step === 0 && from + step < services)
      .map((step) => ({
        from: name(from),
        to: name(from + step),
        requests: 1000 + from,
        last_seen: '2026-01-15T09:00:00Z',
      })),
  ).flat();
  const groups = Array.from({ length: namespaces }, (_, group) => ({
    namespace: `namespace-${group}`,
    kind: 'Deployment',
    services: Array.from({ length: services }, (_service, index) => index)
      .filter((index) => index % namespaces === group)
      .map(name),
  }));
  return { says: '', edges, services: groups, blind: [], total: edges.length };
}

/** What get_source_hot_functions answers of a tree of so many frames. */
export function profileOf(count: number, odd = ''): object {
  const frames: [number, string, number, number][] = [[-1, 'main.run', 0, 10_000]];
  for (let index = 1; index < count; index += 1) {
    const parent = Math.floor((index - 1) / 3);
    const total = Math.floor((frames[parent]?.[3] ?? 0) / 3);
    frames.push([parent, `package${index % 17}.function${index}${odd}`, index % 5, total]);
  }
  const functions = frames.slice(0, 10).map(([, name]) => ({ function: name, self_percent: 1, total_percent: 10 }));
  return { cpu_seconds: 10, functions, frames, total: count };
}
