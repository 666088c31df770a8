import type { ArgumentSchema, ArgumentsSchema } from './definition.ts';
import { areWorkloadKinds } from './workload-kind.ts';

/**
 * A tool's input schema as clients list it: names, kinds, closed sets, defaults, and ranges of numbers that have no
 * default; not how long a text or a list may be nor its pattern. A model hardly ever misses those bounds, every client pays for them in every
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
  } = withoutKinds(schema);
  const { minimum: _lowest, maximum: _highest, ...withoutRange } = kept;
  return {
    ...(kept.default === undefined ? kept : withoutRange),
    ...(kept.items ? { items: shown(kept.items) } : {}),
    ...(kept.properties ? { properties: shownAll(kept.properties) } : {}),
  };
}

/** Workload kinds are taken in any spelling and known to every model: one example says enough. */
function withoutKinds(schema: ArgumentSchema): ArgumentSchema {
  if (!areWorkloadKinds(schema.enum)) return schema;
  const { enum: _kinds, description = '', ...kept } = schema;
  return { ...kept, description: `${description.replace(/\.$/, '')}, e.g. Deployment.` };
}

function shownAll(properties: Readonly<Record<string, ArgumentSchema>>): Readonly<Record<string, ArgumentSchema>> {
  return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, shown(property)]));
}
