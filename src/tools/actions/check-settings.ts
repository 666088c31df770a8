import { didYouMean } from '../../tool/did-you-mean.ts';
import type { ActionKind } from './action-types.ts';
import { ACTION_TYPES, DATA_FORMATS, LANGUAGES, PII_CATEGORIES } from './action-types.ts';
import { regexProblem } from './re2.ts';
import { type ActionSettings, itemKey, type Pair, SETTING_NAMES, type SettingName } from './settings.ts';
import { parseMatch, parseOrigin, parseSource } from './write-fields.ts';

const MAX_ITEMS = 100;
const MAX_TEXT = 500;

/**
 * What is wrong with settings of one type, each a sentence. The API accepts all of it and reports success: settings that
 * the type does not use, empty and blank ones, doubles, broken expressions (recordings `probe/action/min/*`).
 *
 * @param given the settings that the call names: what a type does not take is wrong only there
 * @param whole all settings that the action will have
 */
export function settingProblems(type: ActionKind, given: ActionSettings, whole: ActionSettings): readonly string[] {
  const { takes, needsOneOf } = ACTION_TYPES[type];
  const strangers = SETTING_NAMES.filter((name) => given[name] !== undefined && !takes.includes(name));
  const problems = [
    ...strangers.map((name) => `${type} does not use ${name}; it takes ${takes.join(', ')}.`),
    ...takes.flatMap((name) => listProblems(name, whole)),
    ...contentProblems(type, whole),
  ];
  if (needsOneOf.length > 0 && needsOneOf.every((name) => (whole[name] ?? []).length === 0)) {
    problems.push(`${type} does nothing without ${needsOneOf.join(' or ')}.`);
  }
  return problems;
}

function listProblems(name: SettingName, whole: ActionSettings): readonly string[] {
  const list = whole[name] ?? [];
  const texts = list.flatMap((item): readonly string[] => (typeof item === 'string' ? [item] : [item.key, item.value]));
  const twice = [...new Set(list.map(itemKey).filter((key, index, keys) => keys.indexOf(key) !== index))];
  return [
    ...(list.length > MAX_ITEMS ? [`${name} has ${list.length} items: at most ${MAX_ITEMS}.`] : []),
    ...(texts.some((text) => text.trim() === '') ? [`${name} holds a blank text.`] : []),
    ...texts
      .filter((text) => text.trim() !== '' && text.trim() !== text)
      .map((text) => `${name}: "${text}" begins or ends with a blank.`),
    ...(texts.some((text) => text.length > MAX_TEXT)
      ? [`${name} holds a text of more than ${MAX_TEXT} characters.`]
      : []),
    ...twice.map((key) => `${name}: ${key} is there twice.`),
  ];
}

function contentProblems(type: ActionKind, whole: ActionSettings): readonly string[] {
  const { attributes = [], values = [] } = whole;
  return [
    ...switchProblems(type, whole),
    ...(whole.sources ?? []).flatMap((source) =>
      parseSource(source) ? [] : [`sources: "${source}" is not namespace/Kind/name.`],
    ),
    ...(whole.languages ?? []).flatMap(languageProblems),
    ...ofType(type, attributes, values),
  ];
}

function languageProblems(language: string): readonly string[] {
  const known: readonly string[] = LANGUAGES;
  if (known.includes(language)) return [];
  return [`languages: "${language}" is none of ${known.join(', ')}.${didYouMean(language, known)}`];
}

function switchProblems(type: ActionKind, { switches = [] }: ActionSettings): readonly string[] {
  const known = ACTION_TYPES[type].switches;
  const problems = switches
    .filter((name) => !known.includes(name))
    .map((name) => `switches: ${type} has no "${name}".${didYouMean(name, known)} It has ${known.join(', ')}.`);
  if (
    type === 'URLTemplatization' &&
    switches.includes('skipForNonSuccessCodes') &&
    !switches.includes('defaultTemplates')
  ) {
    problems.push('switches: skipForNonSuccessCodes is of the automatic templates and needs defaultTemplates.');
  }
  return problems;
}

function ofType(type: ActionKind, attributes: readonly Pair[], values: readonly string[]): readonly string[] {
  switch (type) {
    case 'AddClusterInfo':
      return keysTwice(attributes);
    case 'RenameAttribute':
      return [
        ...keysTwice(attributes),
        ...attributes.filter(({ key, value }) => key === value).map(({ key }) => `"${key}" is renamed to itself.`),
      ];
    case 'ExtractAttribute':
      return [...keysTwice(attributes), ...attributes.flatMap(({ key, value }) => matchProblems(`"${key}"`, value))];
    case 'K8sAttributesResolver':
      return attributes
        .filter(({ value }) => !parseOrigin(value)?.key)
        .map(({ key, value }) => `"${key}": "${value}" is not pod_label:KEY, namespace_annotation:KEY or the like.`);
    case 'PiiMasking':
      return values.flatMap(maskingProblems);
    case 'URLTemplatization':
      return values.flatMap(templateProblems);
    case 'DbQueryTemplatization':
    case 'DeleteAttribute':
    case 'InferDbAttributes':
      return [];
  }
}

function keysTwice(attributes: readonly Pair[]): readonly string[] {
  const keys = attributes.map(({ key }) => key);
  const twice = new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
  return [...twice].map((key) => `attributes: "${key}" is there twice with different values.`);
}

function maskingProblems(value: string): readonly string[] {
  const categories: readonly string[] = PII_CATEGORIES;
  if (categories.includes(value)) return [];
  if (value.includes(':')) return matchProblems('values', value);
  return [
    `values: "${value}" is no category.${didYouMean(value, categories)} There are ${categories.join(', ')}; phone, iban, ipv4, us_ssn; or json:KEY, regex:EXPRESSION.`,
  ];
}

function matchProblems(where: string, value: string): readonly string[] {
  const match = parseMatch(value);
  if (!match) {
    return [`${where}: "${value}" must begin with ${DATA_FORMATS.map((format) => `${format}:`).join(', ')} or regex:.`];
  }
  if ('format' in match) return match.key.trim() === '' ? [`${where}: "${value}" names no key.`] : [];
  const problem = match.regex === '' ? 'it is empty' : regexProblem(match.regex);
  return problem === undefined ? [] : [`${where}: "${value}" cannot work: ${problem}.`];
}

/** Templates are not checked by the API (recording `probe/action/min/URLTemplatization-bad-template`). */
function templateProblems(template: string): readonly string[] {
  if (!template.startsWith('/')) return [`values: template "${template}" must start with "/".`];
  if (/\s/.test(template)) return [`values: template "${template}" holds a blank.`];
  let depth = 0;
  for (const [index, letter] of [...template].entries()) {
    if (letter === '{') depth += 1;
    if (letter === '}') depth -= 1;
    if (depth < 0 || (letter === '}' && template[index - 1] === '{')) {
      return [`values: template "${template}" has braces that hold no name, as in /user/{id}.`];
    }
  }
  return depth === 0 ? [] : [`values: template "${template}" has a "{" that is not closed.`];
}
