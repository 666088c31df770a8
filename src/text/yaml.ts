import { CORE_SCHEMA, dump, load, YAMLException } from 'js-yaml';

/** Characters of YAML that are read at all: Kubernetes keeps no object of more than about so many. */
export const MAX_YAML = 1_500_000;
/** Levels of lists and mappings in each other: no Kubernetes object comes near. */
const MAX_DEPTH = 100;

/** What a text of YAML holds, or what is wrong with it, as half a sentence without anything of the text. */
export type YamlValue =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads one YAML document that came from outside, by the core schema of YAML 1.2. Takes time in proportion to the text, up to
 * the first fault. What could stand for more than is written (aliases), or means two things (a key twice), is no value.
 * Never throws, whatever the text is.
 *
 * @param most characters that it may have
 */
export function readYaml(text: string, most = MAX_YAML): YamlValue {
  if (text.length > most) return { ok: false, problem: `it has more than ${most} characters` };
  try {
    return { ok: true, value: load(text, { schema: CORE_SCHEMA, maxAliases: 0, maxDepth: MAX_DEPTH }) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function problemOf(error: unknown): string {
  if (!(error instanceof YAMLException)) return 'it cannot be read';
  if (error.reason.startsWith('aliases')) return 'it holds YAML aliases, which are not taken';
  const fault = error.reason.startsWith('duplicated') ? 'a key stands twice' : 'it is no YAML';
  return error.mark ? `line ${error.mark.line + 1}: ${fault}` : fault;
}

/** A value as YAML, each text on one line where it can be. */
export function writeYaml(value: unknown): string {
  return dump(value, { lineWidth: -1, noRefs: true });
}
