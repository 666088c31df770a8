import type { DestinationInput } from '../../../src/demo/contract.generated.ts';
import { type Workbench, type WorkbenchOptions, workbench } from '../workbench.ts';

export const SECRET = 'canary-p4ssw0rd-1';
export const OTHER_SECRET = 'canary-p4ssw0rd-2';
export const FOREIGN_SECRET = 'canary-foreign-key';

const TRACES = { traces: true, metrics: false, logs: false, profiles: false };

/** A destination as the API takes it: fields by key, traces only, in the default stream. */
export function input(
  type: string,
  fields: Readonly<Record<string, string>>,
  more: Partial<DestinationInput> = {},
): DestinationInput {
  return {
    name: type,
    type,
    currentStreamName: 'default',
    exportedSignals: TRACES,
    fields: Object.entries(fields).map(([key, value]) => ({ key, value })),
    ...more,
  };
}

/** A cluster with nothing in it but a namespace and these destinations; time moves on with each request. */
export async function bareWorkbench(
  destinations: readonly DestinationInput[],
  options: WorkbenchOptions = {},
): Promise<{ readonly bench: Workbench; readonly ids: readonly string[] }> {
  const ids: string[] = [];
  const bench = await workbench({
    stepPerRequest: 700,
    ...options,
    demo: {
      fill: (cluster) => {
        cluster.addNamespace('shop');
        for (const destination of destinations) ids.push(cluster.destinations.create(destination).id);
      },
      ...options.demo,
    },
  });
  return { bench, ids };
}

/** What the API has stored of a destination, secrets included. */
export function stored({ demo }: Workbench, id: string | undefined) {
  const found = demo.cluster.destinations.list(true).find((destination) => destination.id === id);
  return found && { ...found, fields: JSON.parse(found.fields) };
}

/** Fields as a tool takes them. */
export function fields(values: Readonly<Record<string, string>>): readonly { key: string; value: string }[] {
  return Object.entries(values).map(([key, value]) => ({ key, value }));
}
