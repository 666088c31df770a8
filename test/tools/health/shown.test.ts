import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTrouble } from '../../../src/tools/health/finding.ts';
import { rank, readingsAt } from '../../../src/tools/health/health.ts';
import { type ReadSource, readSources, troubled, verdictOf, worstOf } from '../../../src/tools/health/shown.ts';
import { workloadKey } from '../../../src/tools/workload/workload.ts';
import { agentCondition, condition, healthyWorkload, NOW, pod } from '../sources/triage/healthy-workload.ts';

const drawn = fc
  .record({
    namespace: fc.constantFrom('market', 'shop'),
    name: fc.constantFrom('till', 'till-2', 'oven'),
    isMarked: fc.constantFrom(true, true, true, false, null),
    isCrashing: fc.boolean(),
    agent: fc.constantFrom('Success', 'Error', 'Waiting', 'Unsupported'),
    telemetry: fc.constantFrom('Success', 'Waiting', 'Unknown'),
  })
  .map(({ namespace, name, isMarked, isCrashing, agent, telemetry }) =>
    healthyWorkload({
      id: { namespace, kind: 'Deployment', name },
      markedForInstrumentation: { markedForInstrumentation: isMarked, decisionEnum: 'WorkloadSource', message: '' },
      pods: [pod({ isCrashLoop: isCrashing })],
      conditions: {
        agentInjectionEnabled: agentCondition(agent, 'Any'),
        expectingTelemetry: condition(telemetry),
      },
    }),
  );
const lists = fc.uniqueArray(drawn, { selector: ({ id }) => workloadKey(id) });

function placeOf({ workload, health, isDown }: ReadSource): string {
  return `${rank(health.verdict)} ${Number(isDown)} ${workloadKey(workload.id)}`;
}

describe('the sources among workloads', () => {
  it('come worst first, of the same verdict those first whose application runs, then by name', () => {
    fc.assert(
      fc.property(lists, (workloads) => {
        const places = readSources(workloads, NOW).map(placeOf);
        expect(places).toEqual([...places].sort());
        expect(places).toHaveLength(
          workloads.filter(({ markedForInstrumentation: mark }) => mark.markedForInstrumentation === true).length,
        );
      }),
    );
  });

  it('are told to be down where their containers fail, whatever else stops them', () => {
    fc.assert(
      fc.property(lists, (workloads) => {
        for (const { workload, isDown } of readSources(workloads, NOW)) {
          expect(isDown).toBe(workload.pods?.[0]?.containers[0]?.isCrashLoop);
        }
      }),
    );
  });

  it('in trouble come in the same order, and the worst is the first of them', () => {
    fc.assert(
      fc.property(lists, (workloads) => {
        const read = readingsAt(NOW);
        const expected = readSources(workloads, NOW).flatMap(({ workload, health }) =>
          isTrouble(health.verdict) ? [workload] : [],
        );
        expect(troubled(workloads, read)).toEqual(expected);
        expect(worstOf(workloads, read)).toBe(expected[0]);
      }),
    );
  });
});

describe('the verdict in a row', () => {
  it('is that of the reading, with why where something stops it, and is none of what is not instrumented', () => {
    const read = readingsAt(NOW);
    expect(verdictOf(healthyWorkload(), read)).toEqual({});
    const crashing = healthyWorkload({ pods: [pod({ isCrashLoop: true })] });
    expect(verdictOf(crashing, read)).toEqual({ verdict: 'broken', why: read(crashing).finding?.says });
    const marked = { ...crashing.markedForInstrumentation, markedForInstrumentation: false };
    expect(verdictOf({ ...crashing, markedForInstrumentation: marked }, read)).toEqual({});
  });
});
