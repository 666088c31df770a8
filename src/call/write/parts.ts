import { fieldOf } from '../../tool/fields.ts';
import { definitions } from '../../tool/generated/catalog.generated.ts';

/** A write that another consists of. */
export interface Part {
  readonly tool: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** The writes that one call makes, in their order; empty where it makes one. */
export function partsOf(tool: string, given: object): readonly Part[] {
  const { name, workloads, destinations, routes, ...others }: Readonly<Record<string, unknown>> = { ...given };
  if (tool === definitions.create_data_stream.name) {
    const ids = Array.isArray(destinations) ? [...new Set(destinations.map(String))] : [];
    return [
      ...ids.map((id) => ({ tool: definitions.update_destination.name, arguments: { id, data_stream: name } })),
      { tool: definitions.instrument_workloads.name, arguments: { workloads, data_stream: name } },
    ];
  }
  if (!Array.isArray(routes) || routes.length < 2) return [];
  const { dry_run: _dryRun, plan: _plan, ...kept } = others;
  return routes.map((route) => ({
    tool,
    arguments: { ...kept, name: `${String(name)} ${String(route)}`, routes: [route] },
  }));
}

/** Whether parts change one object, which each of them is shown with as a whole. */
export function areOfOneObject(given: object): boolean {
  return fieldOf(given, 'routes') !== undefined;
}
