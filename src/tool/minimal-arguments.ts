import type { ArgumentSchema, ArgumentsSchema } from './definition.ts';
import { needsKind } from './workload-reference.ts';

/** Texts of the forms that our patterns and lengths ask for, besides one made of the argument's own name. */
const TEXTS = ['1h', '1.0', 'a', 'example-text'];

/**
 * The least that a tool's arguments can be and be taken: what is required, and what else is asked for. Made of the schema
 * alone, so it shows the shape; what its names name need not exist.
 *
 * @param also optional arguments that are to be in it
 * @example
 * const namespace = { type: 'string' } as const;
 * const schema = { type: 'object', properties: { namespace, full: { type: 'boolean' } }, required: ['namespace'], additionalProperties: false } as const;
 * minimalArguments(schema, []); // => { namespace: 'my-namespace' }
 * minimalArguments(schema, ['full']); // => { namespace: 'my-namespace', full: true }
 */
export function minimalArguments(schema: ArgumentsSchema, also: readonly string[]): object {
  // A workload's kind is found out where it is left out.
  const isNeeded = (name: string): boolean => name !== 'kind' || !needsKind(schema);
  return objectOf({ ...schema, required: (schema.required ?? []).filter(isNeeded) }, also);
}

function objectOf({ properties = {}, required = [] }: ArgumentSchema, also: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(properties)
      // An example must not be what applies a write, nor show a cursor or a plan that nobody gave.
      .filter(([name]) => (required.includes(name) || also.includes(name)) && !GIVEN_BY_US.has(name))
      .map(([name, property]) => [name, exampleOf(name, property)]),
  );
}

const GIVEN_BY_US: ReadonlySet<string> = new Set(['dry_run', 'plan', 'cursor']);

/** A value of an argument that would be taken, to show its form. */
export function exampleOf(name: string, property: ArgumentSchema): unknown {
  if (property.enum) return property.enum[0];
  switch (property.type) {
    case 'string':
      return textOf(name, property);
    case 'integer':
    case 'number':
      return typeof property.default === 'number' ? property.default : (property.minimum ?? 1);
    case 'boolean':
      return true;
    case 'array':
      // What is said of a list is said of each in it.
      return property.items
        ? [exampleOf(name.replace(/s$/, ''), { description: property.description ?? '', ...property.items })]
        : [];
    case 'object':
      return objectOf(property, Object.keys(property.properties ?? {}));
  }
}

/** How the arguments that name a workload in one text say so. */
const REFERENCE = 'namespace/Kind/name';

function textOf(name: string, property: ArgumentSchema): string {
  if (typeof property.default === 'string') return property.default;
  const own = property.description?.includes(REFERENCE)
    ? 'my-namespace/Deployment/my-name'
    : `my-${name.replaceAll('_', '-')}`;
  return [own, ...TEXTS].find((text) => fits(text, property)) ?? own;
}

function fits(text: string, { pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY }: ArgumentSchema): boolean {
  return (
    text.length >= minLength &&
    text.length <= maxLength &&
    (pattern === undefined || new RegExp(pattern, 'u').test(text))
  );
}
