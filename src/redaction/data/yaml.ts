import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  parseAllDocuments,
  type Scalar,
  stringify,
} from 'yaml';

/** Longest text that is taken apart: Kubernetes stores no object that is longer. */
const MAX_TEXT = 1_572_864;
/** Levels of lists and maps; more are nobody's configuration. */
const MAX_LEVELS = 200;

/** What YAML came to: what each document holds, or why none of it is used. */
export type ReadYaml =
  | { readonly is: 'read'; readonly documents: readonly unknown[] }
  /** No YAML. */
  | { readonly is: 'unreadable' }
  /**
   * YAML with aliases, keys given twice or keys that are no text, too long or too deep: what stands where cannot be told.
   * Kubernetes writes none of it.
   */
  | { readonly is: 'refused' };

class Refused extends Error {}

/**
 * Reads YAML as data, in time in proportion to its length. Comments, anchors and tags are left out. A number that would be
 * written otherwise, such as `1.10`, stays a node of the parser.
 */
export function readYaml(text: string): ReadYaml {
  if (text.length > MAX_TEXT) return { is: 'refused' };
  try {
    // Looking for keys given twice is quadratic in the parser, and done here.
    const parsed = parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
    const documents: readonly Document.Parsed[] = Array.isArray(parsed) ? parsed : [];
    if (documents.some(({ errors }) => errors.length > 0)) return { is: 'unreadable' };
    return { is: 'read', documents: documents.map(({ contents }) => dataOf(contents, 0)) };
  } catch (error) {
    // Besides our own: a text that is nested too deeply for the parser.
    return { is: error instanceof Refused || error instanceof RangeError ? 'refused' : 'unreadable' };
  }
}

/** Data as YAML, documents parted by `---`. */
export function writeYaml(documents: readonly unknown[]): string {
  return documents.map((document) => stringify(document, { lineWidth: 0 })).join('---\n');
}

/** Whether a value of read YAML is a number that keeps how it was written. */
export function isWrittenNumber(value: unknown): boolean {
  return isScalar(value);
}

function dataOf(node: ParsedNode | null, level: number): unknown {
  if (level > MAX_LEVELS) throw new Refused();
  if (node === null) return null;
  if (isScalar(node)) return scalarOf(node);
  if (isSeq(node)) return node.items.map((item) => dataOf(item, level + 1));
  if (!isMap(node)) throw new Refused();
  const value = new Map<string, unknown>();
  for (const pair of node.items) {
    if (!isScalar(pair.key)) throw new Refused();
    const key = pair.key.source ?? String(pair.key.value);
    if (value.has(key)) throw new Refused();
    value.set(key, dataOf(pair.value, level + 1));
  }
  return Object.fromEntries(value);
}

function scalarOf(node: Scalar): unknown {
  const { value, source } = node;
  if (typeof value !== 'number' && typeof value !== 'bigint') return value;
  if (source === undefined || String(value) === source) return value;
  delete node.anchor;
  node.comment = null;
  node.commentBefore = null;
  return node;
}
