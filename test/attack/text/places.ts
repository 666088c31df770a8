import fc from 'fast-check';

/** Where in what the UI answers a text is put. */
export type Place =
  /** In place of one of the answer's texts, or behind it. */
  | { readonly at: 'text'; readonly which: number; readonly isBehind: boolean }
  | {
      readonly at:
        | 'every text'
        | 'every manifest'
        | 'error'
        | 'warning'
        | 'many errors'
        | 'invalid'
        | 'body'
        | 'refusal';
    };

export const places: fc.Arbitrary<Place> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ at: fc.constant('text' as const), which: fc.nat({ max: 5_000 }), isBehind: fc.boolean() }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      at: fc.constantFrom(
        ...(['every text', 'every manifest', 'error', 'warning', 'many errors', 'invalid', 'body', 'refusal'] as const),
      ),
    }),
  },
);

/** An HTTP answer of the UI. */
export interface UiAnswer {
  readonly status: number;
  readonly body: string;
}

const MANIFESTS: ReadonlySet<string> = new Set(['manifestYAML', 'configMapYAML', 'k8sManifest']);

/** What the UI answers, with a text put in its place. */
export function answeredWith(text: string, place: Place, answer: unknown): UiAnswer {
  const found = (body: unknown, status = 200): UiAnswer => ({ status, body: JSON.stringify(body) });
  switch (place.at) {
    case 'text': {
      const count = countTexts(answer);
      let left = count === 0 ? 0 : place.which % count;
      return found(
        changed(answer, (given) => {
          left -= 1;
          return left === -1 ? (place.isBehind ? `${given}${text}` : text) : given;
        }),
      );
    }
    case 'every text':
      return found(changed(answer, (given) => `${given}${text}`));
    case 'every manifest':
      return found(changed(answer, (given, field) => (MANIFESTS.has(field) ? text : given)));
    case 'error':
      return found({ data: null, errors: [{ message: text, path: [text], extensions: { code: text } }] });
    case 'warning':
      return found({ ...Object(answer), errors: [{ message: text }, { message: `failed: ${text}` }] });
    case 'many errors':
      return found({ data: null, errors: Array.from({ length: 300 }, () => ({ message: text.slice(0, 1_000) })) });
    case 'invalid':
      return found({ errors: [{ message: text, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }, 422);
    case 'body':
      return { status: 200, body: text };
    case 'refusal':
      return { status: 502, body: text };
  }
}

function countTexts(value: unknown): number {
  if (typeof value === 'string') return 1;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((count, item) => count + countTexts(item), 0);
}

function changed(value: unknown, change: (text: string, field: string) => string, field = ''): unknown {
  if (typeof value === 'string') return change(value, field);
  if (Array.isArray(value)) return value.map((item) => changed(item, change, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changed(item, change, key)]));
}
