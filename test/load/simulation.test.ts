import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS } from './assumptions.ts';
import { growthOf, percentile } from './figures.ts';
import { scaleTable } from './scale-table.ts';
import { type Assumptions, simulate } from './simulation.ts';

const ONE: Assumptions = {
  tools: [{ tool: 'one', share: 100, cpuMs: 5, workloads: 1, others: 2 }],
  workloadsMs: 60,
  othersMs: 15,
  othersAtOnce: 2,
  atOnce: 16,
  differentReads: 1_000_000,
};

describe('a simulation', () => {
  it('of one agent takes what its requests and its computing take, each time', () => {
    const { p50Ms, p99Ms, shared } = simulate(ONE, { agents: 1, thinkMs: 1_000, replicas: 1, calls: 500 });
    expect(p50Ms).toBeCloseTo(95);
    expect(p99Ms).toBeCloseTo(95);
    expect(shared).toBe(0);
  });

  it('comes to the same for the same seed, and nearly so for another', () => {
    const scale = { agents: 10, thinkMs: 2_000, replicas: 2, calls: 5_000 };
    expect(simulate(ONE, scale)).toEqual(simulate(ONE, scale));
    const [one, other] = [simulate(ONE, scale), simulate(ONE, { ...scale, seed: 2 })];
    expect(one).not.toEqual(other);
    expect(one.callsPerSecond / other.callsPerSecond).toBeCloseTo(1, 1);
  });

  it.each([
    [4, 500],
    [64, 5_000],
    [200, 1_000],
  ])('of %i agents keeps the law that binds agents, times and rates (Little)', (agents, thinkMs) => {
    const { callsPerSecond, p50Ms, mutexBusy } = simulate(ONE, { agents, thinkMs, replicas: 3, calls: 20_000 });
    // Each agent is thinking or waiting: so many calls a second times what a round takes are all of them.
    const meanMs = (agents / callsPerSecond) * 1_000 - thinkMs;
    expect(meanMs / p50Ms).toBeGreaterThan(0.7);
    expect(meanMs / p50Ms).toBeLessThan(1.6);
    // Each call holds the mutex once.
    expect(mutexBusy).toBeCloseTo((callsPerSecond * 60) / 1_000, 1);
  });

  it('gains nothing by more replicas where the UI is what is waited for', () => {
    const scale = { agents: 200, thinkMs: 1_000, calls: 10_000 };
    const [one, four] = [simulate(ONE, { ...scale, replicas: 1 }), simulate(ONE, { ...scale, replicas: 4 })];
    expect(one.mutexBusy).toBeGreaterThan(0.99);
    expect(four.callsPerSecond / one.callsPerSecond).toBeLessThan(1.02);
  });

  it('gains by more replicas where computing is what is waited for', () => {
    const computing = { ...ONE, tools: [{ tool: 'one', share: 1, cpuMs: 20, workloads: 0, others: 1 }] };
    const scale = { agents: 200, thinkMs: 1_000, calls: 10_000 };
    const [one, two] = [1, 2].map((replicas) => simulate(computing, { ...scale, replicas }).callsPerSecond);
    expect((two ?? 0) / (one ?? 1)).toBeGreaterThan(1.9);
  });

  it('shares reads within a replica, and fewer of them the more replicas there are', () => {
    const alike = { ...ONE, differentReads: 3 };
    const scale = { agents: 64, thinkMs: 1_000, calls: 10_000 };
    const [one, four] = [1, 4].map((replicas) => simulate(alike, { ...scale, replicas }));
    expect(one?.shared).toBeGreaterThan(0.5);
    expect(four?.shared).toBeLessThan(one?.shared ?? 0);
  });
});

describe('figures', () => {
  it('are percentiles of what there is', () => {
    expect([50, 99].map((percent) => percentile([3, 1, 2, 4], percent))).toEqual([3, 4]);
    expect(percentile([], 50)).toBeNaN();
  });

  it('tell growth by what collections leave, not by what is not collected yet', () => {
    const saw = (base: (index: number) => number) =>
      Array.from({ length: 80 }, (_, index) => base(index) + (index % 10));
    expect(growthOf(saw(() => 50))).toEqual({ early: 50, late: 50 });
    const { early, late } = growthOf(saw((index) => 50 + index / 10));
    expect(late - early).toBeGreaterThan(3);
  });
});

describe('docs/scale.md', () => {
  it('shows what the simulation comes to', () => {
    const [, simulated = ''] = readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8').split(
      '<!-- simulated -->',
    );
    const table = scaleTable(ASSUMPTIONS, {
      agents: [16, 64, 128, 256],
      replicas: [1, 2, 4, 8],
      thinkMs: 5_000,
      calls: 5_000,
    });
    expect(simulated.split('<!-- end -->')[0]).toContain(table);
  });
});
