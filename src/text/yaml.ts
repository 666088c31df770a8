import {
  CORE_SCHEMA,
  DUMP_SCHEMA,
  defineScalarTag,
  dump,
  floatCoreTag,
  intCoreTag,
  load,
  loadAll,
  NOT_RESOLVED,
  type ScalarTagDefinition,
  YAMLException,
} from 'js-yaml';

/** Characters of YAML that are read at all: Kubernetes keeps no object of more than about so many. */
export const MAX_YAML = 1_500_000;
/**
 * Signs that begin another value, and lines, in a text of YAML that is read: each may take a quarter of a kilobyte of memory
 * while it is read, though it is one character of the text.
 */
export const MAX_YAML_SIGNS = 100_000;
/** Levels of lists and mappings in each other: no Kubernetes object comes near. */
const MAX_DEPTH = 100;

/** What a text of YAML holds, or what is wrong with it, as half a sentence without anything of the text. */
export type YamlValue =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string };

/** What the documents of a text of YAML hold, or what is wrong with it. */
export type YamlDocuments =
  | { readonly ok: true; readonly documents: readonly unknown[] }
  | {
      readonly ok: false;
      readonly problem: string;
      /** Whether it is YAML of which cannot be told what stands where, and not a text of another kind. */
      readonly isUnclear: boolean;
    };

/** A number that would be written otherwise than it was: `1.10`, `0o644`, or one of more digits than a number keeps. */
export class WrittenNumber {
  readonly text: string;
  /** The tag by which it is a number, whole or not. */
  readonly tag: string;

  constructor(text: string, tag: string) {
    this.text = text;
    this.tag = tag;
  }
}

const BOUNDS = { maxAliases: 0, maxDepth: MAX_DEPTH } as const;
const WRITTEN = { lineWidth: -1, noRefs: true, quoteStyle: 'double' } as const;
const NUMBERS = [keeping(intCoreTag), keeping(floatCoreTag)];
const READING = CORE_SCHEMA.withTags(NUMBERS);
const WRITING = DUMP_SCHEMA.withTags(NUMBERS);
/** Texts that some reader of YAML 1.1 takes for a number, such as `1_000` and `1:30`, and some that none does. */
const LIKE_NUMBERS = defineScalarTag<unknown>('tag:yaml.org,2002:like-number', {
  implicit: true,
  resolve: (source) => (/^[-+]?\.?[0-9][0-9a-fA-FxXob_.:+-]*$/.test(source) ? source : NOT_RESOLVED),
  identify: () => false,
});
const WRITING_FOR_ANY = DUMP_SCHEMA.withTags([LIKE_NUMBERS]);

/**
 * Reads one YAML document that came from outside, by the core schema of YAML 1.2. Takes time in proportion to the text, up to
 * the first fault. What could stand for more than is written (aliases), or means two things (a key twice), is no value.
 * Never throws, whatever the text is.
 *
 * @param most characters that it may have
 */
export function readYaml(text: string, most = MAX_YAML): YamlValue {
  const problem = tooMuch(text, most);
  if (problem !== undefined) return { ok: false, problem };
  try {
    return { ok: true, value: load(text, { schema: CORE_SCHEMA, ...BOUNDS }) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/** Reads every document of a text as {@link readYaml} does one; numbers are kept as they are written. */
export function readYamlDocuments(text: string): YamlDocuments {
  const problem = tooMuch(text, MAX_YAML);
  if (problem !== undefined) return { ok: false, problem, isUnclear: true };
  try {
    return { ok: true, documents: loadAll(text, { schema: READING, ...BOUNDS }) };
  } catch (error) {
    const isUnclear = !(error instanceof YAMLException) || /^(?:aliases|duplicated|nesting)/.test(error.reason);
    return { ok: false, problem: problemOf(error), isUnclear };
  }
}

const SIGNS: ReadonlySet<number> = new Set([...'\n\r,[{:?'].map((sign) => sign.charCodeAt(0)));

function tooMuch(text: string, most: number): string | undefined {
  if (text.length > most) return `it has more than ${most} characters`;
  let signs = 0;
  for (let at = 0; at < text.length && signs <= MAX_YAML_SIGNS; at += 1) if (SIGNS.has(text.charCodeAt(at))) signs += 1;
  return signs > MAX_YAML_SIGNS ? `it has more than ${MAX_YAML_SIGNS} lines and parts of lines` : undefined;
}

/** A tag of numbers whose values keep how they were written where that is lost. */
function keeping(tag: ScalarTagDefinition<number>): ScalarTagDefinition<unknown> {
  return defineScalarTag<unknown>(tag.tagName, {
    ...tag,
    resolve: (source, isExplicit, name) => {
      const value = tag.resolve(source, isExplicit, name);
      return typeof value === 'number' && String(value) !== source ? new WrittenNumber(source, tag.tagName) : value;
    },
    identify: (data) => (data instanceof WrittenNumber ? data.tag === tag.tagName : tag.identify(data)),
    represent: (data) => (data instanceof WrittenNumber ? data.text : tag.represent(data)),
  });
}

function problemOf(error: unknown): string {
  if (!(error instanceof YAMLException)) return 'it cannot be read';
  if (error.reason.startsWith('aliases')) return 'it holds YAML aliases, which are not taken';
  const fault = error.reason.startsWith('duplicated') ? 'a key stands twice' : 'it is no YAML';
  return error.mark ? `line ${error.mark.line + 1}: ${fault}` : fault;
}

/** A value as YAML, each text on one line where it can be. */
export function writeYaml(value: unknown): string {
  return dump(value, { ...WRITTEN, schema: WRITING });
}

/** A value as YAML that readers of its older version take for the same, as those of Kubernetes are. */
export function writeYamlForAnyReader(value: unknown): string {
  return dump(value, { ...WRITTEN, schema: WRITING_FOR_ANY });
}

/** Documents as YAML, parted by `---`. */
export function writeYamlDocuments(documents: readonly unknown[]): string {
  return documents.map(writeYaml).join('---\n');
}
