import type { ArgumentSchema, ArgumentsSchema } from './definition.ts';

/**
 * A tool's input schema as clients list it: names, kinds, closed sets, defaults and ranges of numbers, but not how long
 * a text or a list may be nor its pattern. A model hardly ever misses those bounds, every client pays for them in every
 * conversation, and the check of the arguments, which is stricter, names the one that was missed.
 */
export function shownSchema(schema: ArgumentsSchema): ArgumentsSchema {
  return { ...shown(schema), type: 'object', properties: shownAll(schema.properties), additionalProperties: false };
}

function shown(schema: ArgumentSchema): ArgumentSchema {
  const {
    minLength: _least,
    maxLength: _most,
    minItems: _fewest,
    maxItems: _many,
    pattern: _pattern,
    ...kept
  } = schema;
  return {
    ...kept,
    ...(kept.items ? { items: shown(kept.items) } : {}),
    ...(kept.properties ? { properties: shownAll(kept.properties) } : {}),
  };
}

function shownAll(properties: Readonly<Record<string, ArgumentSchema>>): Readonly<Record<string, ArgumentSchema>> {
  return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, shown(property)]));
}
