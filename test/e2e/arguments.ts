import { z } from 'zod';
import type { DemoApi } from '../../src/demo/http/server.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';

/** A tool as the catalog and tools/list have it. */
interface Listed {
  readonly name: string;
  readonly inputSchema: object;
}

/** One argument as a tool's input schema states it. */
export interface InputProperty {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly enum?: readonly string[] | undefined;
  readonly default?: unknown;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly minItems?: number | undefined;
  readonly items?: InputProperty | undefined;
  readonly properties?: Readonly<Record<string, InputProperty>> | undefined;
  readonly required?: readonly string[] | undefined;
}

const propertyShape: z.ZodType<InputProperty> = z.looseObject({
  type: z.enum(['string', 'integer', 'number', 'boolean', 'array', 'object']),
  enum: z.array(z.string()).optional(),
  default: z.unknown().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  maxItems: z.number().optional(),
  minItems: z.number().optional(),
  get items() {
    return propertyShape.optional();
  },
  get properties() {
    return z.record(z.string(), propertyShape).optional();
  },
  required: z.array(z.string()).optional(),
});

/** Values that mean something in the embedded cluster, by argument name. */
const IN_DEMO: Readonly<Record<string, unknown>> = {
  namespace: 'default',
  kind: 'Deployment',
  name: 'storefront',
  type: 'datadog',
  group: 'cluster-sampling',
  service: 'storefront',
  workloads: [{ namespace: 'default', kind: 'Deployment', name: 'storefront' }],
};

/** What a tool needs that the names of its arguments do not tell; a new tool that is refused for its target goes here. */
const OF_TOOL: Readonly<Record<string, (demo: DemoApi) => object>> = {
  get_pod: ({ cluster }) => ({
    name: cluster.workloadsIn('default').find(({ id }) => id.name === 'storefront')?.pods[0]?.name,
  }),
  render_change: () => ({
    tool: 'restart_workloads',
    arguments: { workloads: [{ namespace: 'default', kind: 'Deployment', name: 'storefront' }] },
  }),
  // Reading never starts a profile, so one is started here.
  get_source_hot_functions: ({ cluster }) => {
    cluster.profiles.open({ namespace: 'default', kind: 'Deployment', name: 'storefront' });
    return {};
  },
};

const checked = new Map<string, object>(Object.values(definitions).map((one) => [one.name, one.inputSchema]));

/** What a tool's arguments are checked against: more than clients are shown, whom each bound would cost tokens. */
function schemaOf({ name, inputSchema }: Listed): InputProperty {
  return propertyShape.parse(checked.get(name) ?? inputSchema);
}

/** The properties of a tool's input schema. */
export function propertiesOf(tool: Listed): Readonly<Record<string, InputProperty>> {
  return schemaOf(tool).properties ?? {};
}

/**
 * The least that a tool may be called with: its required arguments, with values that the embedded cluster knows.
 *
 * @param demo the embedded API, for values that differ from one to the next; without it they are only of the right type
 */
export function minimalArguments(tool: Listed, demo?: DemoApi): Record<string, unknown> {
  const known = demo === undefined ? {} : (OF_TOOL[tool.name]?.(demo) ?? {});
  return { ...requiredOf(schemaOf(tool)), ...known };
}

/** What shows all that a read tool can tell: the least, and with every switch (`full` above all) on. */
export function readArguments(tool: Listed, demo: DemoApi): readonly Record<string, unknown>[] {
  const given = minimalArguments(tool, demo);
  const switches = Object.entries(propertiesOf(tool)).flatMap(([name, { type }]) => (type === 'boolean' ? [name] : []));
  if (switches.length === 0) return [given];
  return [given, { ...given, ...Object.fromEntries(switches.map((name) => [name, true])) }];
}

function requiredOf({ properties = {}, required = [] }: InputProperty): Record<string, unknown> {
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
      return Array.from({ length: property.minItems ?? 1 }, () => exampleOf('', property.items));
    case 'object':
      return requiredOf(property);
    default:
      return property?.enum?.[0] ?? 'anything';
  }
}
