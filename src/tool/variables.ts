import type { ValueTemplate } from './definition.ts';

/** Variables by name. */
type Values = Readonly<Record<string, unknown>>;

/**
 * Makes an operation's wire variables from a tool's arguments. An absent argument is left out, and so is an object
 * whose arguments are all absent: the UI would store an empty one as a matcher of everything.
 */
export function wireVariables(templates: Readonly<Record<string, ValueTemplate>>, given: object): Values {
  return present(templates, given);
}

function present(templates: Readonly<Record<string, ValueTemplate>>, given: object): Values {
  const values: Record<string, unknown> = {};
  for (const [name, template] of Object.entries(templates)) {
    const value = fill(template, given);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function fill(template: ValueTemplate, given: object): unknown {
  if ('argument' in template) return Reflect.get(given, template.argument) ?? undefined;
  if ('value' in template) return template.value;
  if ('list' in template) {
    const items = template.list.map((item) => fill(item, given)).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  const children = Object.values(template.object).filter(holdsArgument);
  const isEmpty = children.length > 0 && children.every((child) => fill(child, given) === undefined);
  return isEmpty && !template.required ? undefined : present(template.object, given);
}

function holdsArgument(template: ValueTemplate): boolean {
  return namesIn(template).length > 0;
}

/**
 * Names of the arguments that an operation's variables are made of, each once.
 *
 * @example
 * argumentsIn({ filter: { object: { name: { argument: 'name' }, all: { value: true } } } }); // => ['name']
 */
export function argumentsIn(templates: Readonly<Record<string, ValueTemplate>>): readonly string[] {
  return [...new Set(Object.values(templates).flatMap(namesIn))];
}

function namesIn(template: ValueTemplate): readonly string[] {
  if ('argument' in template) return [template.argument];
  if ('value' in template) return [];
  return ('list' in template ? template.list : Object.values(template.object)).flatMap(namesIn);
}
