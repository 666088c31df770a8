import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { contractSchema } from '../../../src/compatibility/contract.ts';
import { Fit } from '../../../src/compatibility/fit.ts';
import { tellInNewestWords } from '../../../src/compatibility/words/newest-words.ts';
import { operations } from '../../../src/tool/generated/catalog.generated.ts';
import type { TroubleshootSourceQuery } from '../../../src/tool/generated/operations.generated.ts';
import { firstBrokenStage } from '../../../src/tools/sources/triage.ts';
import { recording, recordingsOfReleases, recordingsOfStates, recordingsOfUi } from '../../recordings/recordings.ts';
import { selectionOf } from '../../tools/project.ts';
import { NOW, workingDestination } from '../../tools/sources/triage/healthy-workload.ts';

/** The UIs that were recorded, and the contract that each has. */
const UIS = [
  ['v1.24.5', 'v1.24.0'],
  ['v1.26.0', 'v1.26.0'],
  ['v1.28.12', 'v1.28.0'],
  ['v1.31.2', 'v1.31.0'],
  ['v1.33.0', 'v1.33.0'],
] as const;

const RECORDED = [
  'storefront/full',
  'default/halfway',
  'billing/risk-model',
  'streaming/consumer-a',
  'warehouse/inventory',
  'storefront/health',
  'default/health',
  'billing/health',
] as const;

type Selected = ReturnType<typeof selectionOf>['selections'];

/** An answer with the selected fields alone: what was not recorded is null. */
function answered(value: unknown, selections: Selected): unknown {
  if (Array.isArray(value)) return value.map((item) => answered(item, selections));
  if (typeof value !== 'object' || value === null || selections.length === 0) return value ?? null;
  return Object.fromEntries(
    selections.map(({ name, selections: below }) => [name, answered(Reflect.get(value, name), below)]),
  );
}

const newest = contractSchema();
const destinations = [workingDestination(), workingDestination({ name: 'second', dataStreamNames: ['shop'] })];

/** What triage says of every workload of a recording. */
function triage(ui: string, contract: string, name: string): ReadonlyMap<string, object> {
  const live = buildSchema(readFileSync(`graphql/releases/${contract}.graphql`, 'utf8'), { assumeValid: true });
  const { wire } = new Fit(live, newest).of(operations.troubleshoot_source);
  const { data } = recording(`${ui}/workloads/${name}`);
  const answer = answered(structuredClone(data), selectionOf(wire.text).selections) as TroubleshootSourceQuery;
  tellInNewestWords(answer);
  return new Map(
    answer.workloads.map((told) => {
      const marked = { markedForInstrumentation: true, decisionEnum: 'WorkloadSource', message: '' };
      const isTracked = told.conditions.runtimeDetection !== null;
      const workload = {
        ...told,
        dataStreamNames: told.dataStreamNames ?? [],
        telemetryMetrics: told.telemetryMetrics ?? [],
        markedForInstrumentation:
          told.markedForInstrumentation ??
          (isTracked ? marked : { ...marked, markedForInstrumentation: null, decisionEnum: 'NotMarked' }),
      };
      const finding = firstBrokenStage({ workload, destinations, reading: undefined, now: NOW });
      const { stage, verdict, says, fix, remedy } = finding ?? {};
      return [`${told.id.kind}/${told.id.name}`, { stage: stage ?? 'fine', verdict, says, fix, remedy }];
    }),
  );
}

/** Where an older release tells less than it takes, and what. */
const UNTOLD: readonly (readonly [ui: string, recording: string, workload: string, why: string])[] = [
  ['v1.24.5', 'streaming/consumer-a', 'Deployment/consumer-a', 'which library fails: the tool warns of that'],
  ['v1.26.0', 'streaming/consumer-a', 'Deployment/consumer-a', 'which library fails: the tool warns of that'],
  ['v1.24.5', 'default/health', 'StaticPod/haproxy-worker-1', 'that unmarked static pods need another tier'],
  ['v1.26.0', 'default/health', 'StaticPod/haproxy-worker-1', 'that unmarked static pods need another tier'],
  ['v1.28.12', 'billing/risk-model', 'Deployment/risk-model', 'how the other agent is called'],
  ['v1.24.5', 'billing/risk-model', 'Deployment/risk-model', 'how the other agent is called'],
  ['v1.26.0', 'billing/risk-model', 'Deployment/risk-model', 'how the other agent is called'],
  ['v1.31.2', 'billing/risk-model', 'Deployment/risk-model', 'how the other agent is called'],
];

describe('triage of one cluster through five releases of the UI', () => {
  it.each(RECORDED)('%s: every workload ends in the same stage and advice', (name) => {
    const [newestUi, ...older] = [...UIS].reverse();
    if (!newestUi) throw new Error('none');
    const expected = triage(newestUi[0], newestUi[1], name);
    expect(expected.size).toBeGreaterThan(0);
    for (const [ui, contract] of older) {
      const told = triage(ui, contract, name);
      expect([...told.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
      const differing = [...told].filter(
        ([workload, finding]) => JSON.stringify(finding) !== JSON.stringify(expected.get(workload)),
      );
      const untold = UNTOLD.filter(([of, where]) => of === ui && where === name).map(([, , workload]) => workload);
      expect({ ui, differing: differing.map(([workload]) => workload) }).toEqual({ ui, differing: untold });
    }
  });
});

/** Each condition of an answer as its name and reason. */
function reasons(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(reasons);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'reasonEnum' in value && 'name' in value ? [`${value.name} ${value.reasonEnum}`] : [];
  return [...own, ...Object.values(value).flatMap(reasons)];
}

/** Where fragment ConditionState, which leaves the name out, is asked for. */
const NAMELESS: ReadonlySet<string> = new Set([
  'workloadHealthStatus',
  'podsHealthStatus',
  'runtimeDetection',
  'agentInjectionEnabled',
  'rollout',
  'agentInjected',
  'podsManifestInjection',
  'processesAgentHealth',
  'expectingTelemetry',
  'agentEnabledStatus',
]);

/** The same without the names of those. */
function withoutNames(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutNames(item));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'name' || !NAMELESS.has(field));
  return Object.fromEntries(kept.map(([key, below]) => [key, withoutNames(below, key)]));
}

describe('an answer of an older release', () => {
  const known = new Set([...recordingsOfUi(), ...recordingsOfStates()].flatMap(({ data }) => reasons(data)));

  it.each(UIS)('of %s names every reason of a condition as the newest one does', (ui) => {
    const told = recordingsOfReleases()
      .filter(({ name }) => name.startsWith(`${ui}/workloads/`))
      .map(({ data }) => structuredClone(data));
    const before = told.flatMap(reasons);
    for (const answer of told) tellInNewestWords(answer);
    const after = told.flatMap(reasons);
    expect(before.filter((reason) => !known.has(reason)).length).toBeGreaterThan(0);
    // Of pods, which no tool reads; it was not recorded of the newest release.
    const others = [...new Set(after)].filter((reason) => !known.has(reason));
    expect(others).toEqual(['PodAgentInjection EnabledNotInjected']);
  });

  it.each(UIS)('of %s tells the same where conditions that a field tells apart come without their names', (ui) => {
    for (const { data, name } of recordingsOfReleases()) {
      if (!name.startsWith(`${ui}/workloads/`)) continue;
      const named = structuredClone(data);
      const nameless = withoutNames(data);
      tellInNewestWords(named);
      tellInNewestWords(nameless);
      expect(withoutNames(nameless)).toEqual(withoutNames(named));
    }
  });

  it('stays as it is when it is told again, and when it is of the newest release', () => {
    for (const { data } of [...recordingsOfReleases(), ...recordingsOfUi()]) {
      const once = structuredClone(data);
      tellInNewestWords(once);
      const twice = structuredClone(once);
      tellInNewestWords(twice);
      expect(twice).toEqual(once);
    }
    for (const { data, name } of recordingsOfUi()) {
      if (!name.includes('workloads')) continue;
      const told = structuredClone(data);
      tellInNewestWords(told);
      expect(reasons(told)).toEqual(reasons(data));
    }
  });
});
