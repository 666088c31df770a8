import { didYouMean } from '../../tool/did-you-mean.ts';
import { workloadKind } from '../workload/kinds.ts';
import { parseFunction } from './probe.ts';
import { COMMON_SETTINGS, RULE_TYPES, type RuleKind } from './rule-types.ts';
import { HTTP_PAYLOADS, type RuleSettings, type Scope, SETTING_NAMES } from './settings.ts';

const MAX_ITEMS = 100;
const MAX_TEXT = 500;
const LANGUAGES: readonly string[] = ['dotnet', 'go', 'java', 'javascript', 'php', 'python', 'ruby'];
const TEXT_LISTS = ['collect', 'header_keys', 'mime_types', 'functions', 'libraries'] as const;
/** The characters of a header's name, or one asterisk for all headers. */
const HEADER = /^([!#$%&'+\-.^_`|~0-9A-Za-z]+|\*)$/;
const MIME_TYPE = /^[a-z0-9!#$&^_.+-]+\/([a-z0-9!#$&^_.+-]+|\*)$/i;

/**
 * What is wrong with settings of a rule, each a sentence. The API accepts nearly all of it and then does nothing
 * (recordings `probe/rule/code/empty`, `headers/blank`, `payload/negative`, `scope/empty-item`).
 *
 * @param kinds what the rule does; more than one in rules that were made elsewhere
 * @param given the settings that the call names
 * @param whole all that the rule will have
 */
export function settingProblems(
  kinds: readonly RuleKind[],
  given: RuleSettings,
  whole: RuleSettings,
): readonly string[] {
  const takes = [...kinds.flatMap((kind) => RULE_TYPES[kind].takes), ...COMMON_SETTINGS];
  const what = kinds.join(' + ');
  return [
    ...SETTING_NAMES.filter((name) => given[name] !== undefined && !takes.includes(name)).map(
      (name) => `${what} does not use ${name}; it takes ${takes.join(', ')}.`,
    ),
    ...kinds.flatMap((kind) => emptyProblems(kind, whole)),
    ...TEXT_LISTS.flatMap((name) => textProblems(name, given[name] ?? [])),
    ...collectProblems(kinds, given),
    ...(given.header_keys ?? [])
      .filter((key) => key.trim() !== '' && !HEADER.test(key))
      .map((key) => `header_keys: "${key}" is no header name.`),
    ...mimeProblems(given, whole),
    ...functionProblems(given.functions ?? []),
    ...(given.scopes ?? []).flatMap(scopeProblems),
    ...twiceProblems('scopes', (given.scopes ?? []).map(scopeText)),
  ];
}

/** The API fails over libraries in every form: with a name alone by a crash of its own, with more by its checks (`probe/rule/libs/*`). */
export function librariesProblem({ libraries }: RuleSettings): readonly string[] {
  return libraries === undefined
    ? []
    : [
        'libraries always fails in this Odigos UI (internal system error): leave it out, or make the rule with kubectl.',
      ];
}

function emptyProblems(kind: RuleKind, whole: RuleSettings): readonly string[] {
  const { needs, collects } = RULE_TYPES[kind];
  if (needs === undefined) return [];
  const list = needs === 'collect' ? (whole.collect ?? []).filter((name) => collects.includes(name)) : whole[needs];
  if (Array.isArray(list) && list.length > 0) return [];
  const choices = collects.length > 0 ? ` (${collects.join(', ')})` : '';
  return [`${kind} does nothing without ${needs}${choices}.`];
}

function textProblems(name: string, list: readonly string[]): readonly string[] {
  return [
    ...(list.length > MAX_ITEMS ? [`${name} has ${list.length} items: at most ${MAX_ITEMS}.`] : []),
    ...(list.some((text) => text.trim() === '') ? [`${name} holds a blank text.`] : []),
    ...(list.some((text) => text.length > MAX_TEXT)
      ? [`${name} holds a text of more than ${MAX_TEXT} characters.`]
      : []),
    ...twiceProblems(
      name,
      // Names of headers and content types are the same in any case.
      name === 'header_keys' || name === 'mime_types' ? list.map((text) => text.toLowerCase()) : list,
    ),
  ];
}

function twiceProblems(name: string, texts: readonly string[]): readonly string[] {
  const twice = new Set(texts.filter((text, index) => texts.indexOf(text) !== index));
  return [...twice].map((text) => `${name}: "${text}" is there twice.`);
}

function collectProblems(kinds: readonly RuleKind[], { collect = [] }: RuleSettings): readonly string[] {
  const known = kinds.flatMap((kind) => RULE_TYPES[kind].collects);
  if (known.length === 0) return [];
  return collect
    .filter((name) => !known.includes(name))
    .map((name) => `collect: there is no "${name}".${didYouMean(name, known)} There are ${known.join(', ')}.`);
}

function mimeProblems({ mime_types: types }: RuleSettings, { collect = [] }: RuleSettings): readonly string[] {
  if (types === undefined) return [];
  const isHttp = HTTP_PAYLOADS.some((name) => collect.includes(name));
  return [
    ...(isHttp ? [] : [`mime_types are of HTTP payloads only: collect ${HTTP_PAYLOADS.join(' or ')}.`]),
    ...types
      .filter((type) => type.trim() !== '' && !MIME_TYPE.test(type))
      .map((type) => `mime_types: "${type}" is none.`),
  ];
}

function functionProblems(functions: readonly string[]): readonly string[] {
  return functions.flatMap((text) => {
    const parsed = parseFunction(text);
    return parsed.ok ? [] : [`functions: ${parsed.problem}`];
  });
}

function scopeProblems(scope: Scope): readonly string[] {
  const texts = Object.entries(scope).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  if (texts.length === 0) return ['scopes: an empty one would be everywhere; leave scopes out for that.'];
  const blank = texts.filter(([, text]) => text.trim() === '').map(([field]) => `scopes: ${field} is blank.`);
  const { language, kind } = scope;
  const isKnown = language === undefined || LANGUAGES.includes(language);
  // Throws with the kinds that there are.
  if (kind !== undefined && kind.trim() !== '') workloadKind(kind);
  return [
    ...blank,
    ...(isKnown
      ? []
      : [`scopes: language "${language}" is none of ${LANGUAGES.join(', ')}.${didYouMean(language, LANGUAGES)}`]),
  ];
}

/** A scope in one text, equal for equal scopes. */
export function scopeText({ namespace, kind, name, container, language }: Scope): string {
  const workload = namespace || kind || name ? `${namespace ?? '*'}/${kind ?? '*'}/${name ?? '*'}` : '';
  const rest = [container ? `container ${container}` : '', language ? `language ${language}` : ''];
  return [workload, ...rest].filter((part) => part !== '').join(', ');
}
