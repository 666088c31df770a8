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
  if ('argument' in template) return true;
  if ('value' in template) return false;
  return ('list' in template ? template.list : Object.values(template.object)).some(holdsArgument);
}
