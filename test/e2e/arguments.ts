import { z } from 'zod';

const propertyShape = z.looseObject({
  type: z.enum(['string', 'integer', 'number', 'boolean', 'array', 'object']),
  enum: z.array(z.string()).optional(),
  minimum: z.number().optional(),
  default: z.unknown().optional(),
});
const inputShape = z.looseObject({
  properties: z.record(z.string(), propertyShape),
  required: z.array(z.string()).optional(),
});

export type InputProperty = z.infer<typeof propertyShape>;

/** Values that mean something in the embedded cluster, by argument name. */
const IN_DEMO: Readonly<Record<string, unknown>> = {
  namespace: 'default',
  kind: 'Deployment',
  name: 'storefront',
  type: 'datadog',
  group: 'cluster-sampling',
};

/** The properties of a tool's input schema. */
export function propertiesOf(inputSchema: object): Readonly<Record<string, InputProperty>> {
  return inputShape.parse(inputSchema).properties;
}

/** The least that a tool may be called with: its required arguments, with values that the embedded cluster knows. */
export function minimalArguments(inputSchema: object): Record<string, unknown> {
  const { properties, required = [] } = inputShape.parse(inputSchema);
  return Object.fromEntries(required.map((name) => [name, exampleOf(name, properties[name])]));
}

function exampleOf(name: string, property: InputProperty | undefined): unknown {
  const known = IN_DEMO[name];
  if (known !== undefined && (!property?.enum || property.enum.includes(String(known)))) return known;
  switch (property?.type) {
    case 'integer':
    case 'number':
      return property.minimum ?? 1;
    case 'boolean':
      return false;
    case 'array':
      return [];
    case 'object':
      return {};
    default:
      return property?.enum?.[0] ?? 'anything';
  }
}
