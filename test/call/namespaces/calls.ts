import fc from 'fast-check';
import type { ToolDefinition } from '../../../src/tool/definition.ts';
import { type InputProperty, propertiesOf } from '../../e2e/arguments.ts';
import { IGNORED, MARKED, type Marked, SHARED } from './world.ts';

/** A call as an agent may send it. */
export interface GivenCall {
  readonly tool: string;
  readonly arguments: Record<string, unknown>;
}

const PLACES: readonly Marked[] = [...MARKED, IGNORED, { namespace: 'odigos-system', mark: 'nope' }];
const place = fc.constantFrom(...PLACES);

/** Calls of a tool: of its arguments the required ones and some others, of one namespace or mixed up. */
export function callsOf(tool: ToolDefinition): fc.Arbitrary<GivenCall> {
  const required = new Set(tool.inputSchema.required ?? []);
  const properties = Object.entries(propertiesOf(tool)).filter(([name]) => name !== 'plan' && name !== 'cursor');
  return place.chain((where) =>
    fc
      .record(Object.fromEntries(properties.map(([name, property]) => [name, argumentOf(name, property, where)])), {
        requiredKeys: properties.flatMap(([name]) => (required.has(name) ? [name] : [])),
      })
      .map((given) => ({ tool: tool.name, arguments: { ...given } })),
  );
}

/** Whatever the argument of that name may mean in the marked world, mostly of one place. */
function argumentOf(name: string, property: InputProperty, where: Marked): fc.Arbitrary<unknown> {
  const mostlyHere = (of: (one: Marked) => string): fc.Arbitrary<string> =>
    fc.oneof({ arbitrary: fc.constant(of(where)), weight: 9 }, { arbitrary: place.map(of), weight: 1 });
  if (property.enum)
    return fc.constantFrom(
      ...(name === 'kind' ? KINDS.filter((kind) => property.enum?.includes(kind)) : property.enum),
    );
  switch (name) {
    case 'namespace':
      return mostlyHere(({ namespace }) => namespace);
    case 'name':
      return fc
        .constantFrom(...NAMES)
        .chain((prefix) => mostlyHere(({ mark }) => (prefix === SHARED ? SHARED : `${prefix}-${mark}`)));
    case 'stream':
    case 'data_stream':
      return fc.oneof(
        fc.constant('default'),
        mostlyHere(({ mark }) => `stream-${mark}`),
      );
    case 'service':
      return fc.constantFrom('svc', 'lib', 'db').chain((prefix) =>
        fc.oneof(
          fc.constant(SHARED),
          mostlyHere(({ mark }) => `${prefix}-${mark}`),
        ),
      );
    case 'container':
      return mostlyHere(({ mark }) => `box-${mark}`);
    case 'watch_seconds':
    case 'wait_seconds':
      return fc.constant(0);
  }
  switch (property.type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return fc.integer({
        min: property.minimum ?? 1,
        max: Math.max(property.minimum ?? 1, Math.min(property.maximum ?? 100, 100)),
      });
    case 'array':
      return fc.array(argumentOf('', property.items ?? { type: 'string' }, where), {
        minLength: property.minItems ?? 1,
        maxLength: 3,
      });
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(property.properties ?? {}).map(([key, inner]) => [key, argumentOf(key, inner, where)]),
        ),
      );
    default:
      return fc.constantFrom('1h', 'cluster-sampling', 'java');
  }
}

const KINDS = ['Deployment', 'StatefulSet', 'CronJob'];
const NAMES = ['api', 'bad', 'lib', 'old', 'idle', 'img', 'db', 'job', SHARED];
