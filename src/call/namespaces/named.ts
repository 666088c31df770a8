const NAMESPACES: ReadonlySet<string> = new Set(['namespace', 'namespaces']);
const STREAMS: ReadonlySet<string> = new Set(['data_stream', 'currentStreamName']);

/**
 * The namespaces that arguments or variables name, each once: whatever stands under `namespace` or `namespaces`, at any
 * depth.
 */
export function namedNamespaces(value: unknown): readonly string[] {
  return textsUnder(NAMESPACES, value);
}

/** The data streams that arguments or variables put sources into, each once. */
export function namedStreams(value: unknown): readonly string[] {
  return textsUnder(STREAMS, value);
}

function textsUnder(keys: ReadonlySet<string>, value: unknown): readonly string[] {
  const found = new Set<string>();
  collect(value);
  return [...found];

  function collect(inner: unknown): void {
    if (typeof inner !== 'object' || inner === null) return;
    for (const [key, item] of Object.entries(inner)) {
      if (keys.has(key)) for (const text of textsOf(item)) found.add(text);
      collect(item);
    }
  }
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap(textsOf) : [];
}
