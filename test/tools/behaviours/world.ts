import type { CallEnvironment } from '../../../src/call/call-environment.ts';
import { createCatalog } from '../../../src/catalog/catalog.ts';
import type { UiAnswer } from '../../../src/ui/answer.ts';
import type { UiWriter } from '../../../src/ui/client.ts';
import { type Answered, bench, type FakeUi, failing } from '../../call/bench.ts';
import { project, selectionOf } from '../project.ts';

/** What the UI API holds, by root field: its value, or what makes it of the variables and the count of readings. */
export type World = Readonly<Record<string, unknown>>;
type Made = (variables: Readonly<Record<string, unknown>>, reading: number) => unknown;

/** A UI that answers any operation from a world: what a fixture leaves out is null, empty or zero by the contract. */
export function worldUi(world: World): FakeUi {
  const sent: string[] = [];
  const written: string[] = [];
  const readings = new Map<string, number>();
  const answer = (text: string, variables: Readonly<Record<string, unknown>>): UiAnswer<never> => {
    const values: Record<string, unknown> = {};
    for (const { field } of selectionOf(text, variables).selections) {
      if (!Object.hasOwn(world, field)) return failing({ message: `the world has no ${field}` }) as UiAnswer<never>;
      const reading = (readings.get(field) ?? 0) + 1;
      readings.set(field, reading);
      const value = world[field];
      values[field] = typeof value === 'function' ? (value as Made)(variables, reading) : value;
    }
    return { ok: true, data: project(values, text, variables) as never, warnings: [] };
  };
  const ui: UiWriter = {
    read: async (operation, variables) => {
      sent.push(operation.name);
      return answer(operation.text, variables as Record<string, unknown>);
    },
    write: async (operation, variables) => {
      written.push(operation.name);
      return answer(operation.text, variables as Record<string, unknown>);
    },
  };
  return { ...ui, sent, written };
}

const catalog = createCatalog();

/** Calls a tool of the real catalog over a world, in read-write mode. */
export async function callIn(
  world: World,
  name: string,
  given: object = {},
  changes: Partial<CallEnvironment> = {},
): Promise<Answered & { readonly ui: FakeUi }> {
  const ui = worldUi({ effectiveConfig: { clusterName: 'test' }, describeOdigos: {}, ...world });
  const { call, crashes } = bench([...catalog.tools.values()], ui, changes);
  const answered = await call(name, given);
  if (crashes.length > 0) throw crashes[0];
  return { ...answered, ui };
}

/** A workload as the API answers it, marked and healthy unless changed. */
export function workload(namespace: string, kind: string, name: string, changes: object = {}): object {
  return {
    id: { namespace, kind, name },
    markedForInstrumentation: { markedForInstrumentation: true, decisionEnum: 'WorkloadSource', message: '' },
    workloadOdigosHealthStatus: health('Success', 'CollectingTelemetry', 'WorkloadOdigosHealth'),
    workloadHealthStatus: health('Success', 'Healthy'),
    podsHealthStatus: health('Success', 'Healthy'),
    numberOfInstances: 1,
    dataStreamNames: ['default'],
    runtimeInfo: { detectedLanguages: ['java'] },
    telemetryMetrics: [{ totalDataSentBytes: 1_500 }],
    ...changes,
  };
}

export function health(status: string, reasonEnum: string, name = 'Any', message = ''): object {
  return { name, status, reasonEnum, message };
}

/** A health whose stage is told by its name. */
export function unwell(status: string, reasonEnum: string, name: string): object {
  return { workloadOdigosHealthStatus: health(status, reasonEnum, name) };
}

export const UNMARKED = { markedForInstrumentation: { markedForInstrumentation: null, decisionEnum: 'NoSource' } };
export const DISABLED = {
  markedForInstrumentation: { markedForInstrumentation: false, decisionEnum: 'WorkloadSourceDisabled' },
  workloadOdigosHealthStatus: {
    name: 'WorkloadOdigosHealth',
    status: 'Disabled',
    reasonEnum: 'DisabledForInstrumentation',
  },
};
