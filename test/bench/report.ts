import type { BigClusterRow } from './big-cluster.ts';
import type { ColdStart } from './cold-start.ts';
import type { Growth } from './growth.ts';
import type { LargeAnswers } from './large-answers.ts';
import type { Loaded } from './loaded.ts';
import type { NpmPeers } from './npm-peers.ts';
import { BUSY } from './plan.ts';
import type { PublicMix } from './public-mix.ts';
import type { Kind } from './scene.ts';
import { median } from './statistics.ts';

/** What is measured of whom. */
export interface Cell {
  /** By which way the server is reached. */
  readonly entry: 'http' | 'stdio';
  readonly kind: Kind;
  readonly who: string;
  /** Connections, or requests in flight over the one pair of pipes. */
  readonly connections: number;
}

/** One measurement. */
export type Row = Cell & Loaded;

/** The medians of all measurements of a cell, with its ratios to the floor. */
export interface Median extends Row {
  /** Requests a second, of the floor's. */
  readonly rateRatio: number;
  /** The floor's CPU for a request, of this one's: 1 is as cheap, 0.5 twice as dear. */
  readonly cpuRatio: number;
}

/** What a bench came to. */
export interface Report {
  readonly program: string;
  readonly rounds: number;
  readonly seconds: number;
  readonly cells: readonly Median[];
  /** Of this project's server, after the load of the cells. */
  readonly rssMegabytes: number;
  /** The peers of npm, or why they are not measured; absent where they are not asked for. */
  readonly npm: NpmPeers | undefined;
  readonly growth: readonly Growth[];
  readonly bigCluster: readonly BigClusterRow[];
  readonly largeAnswers: readonly LargeAnswers[];
  readonly publicMix: PublicMix | undefined;
  readonly manyCalls: Loaded | undefined;
  readonly cold: readonly ColdStart[];
}

/** What is wanted of CPU ratios at 16 connections, and of a start; docs/performance.md says what is missed and why. */
const WANTED: Readonly<Record<Kind, number>> = { list: 0.8, call: 0.5, large: 0.5, preview: 0.5, rejected: 0.8 };
/** Below these something has broken, however busy the machine is: a list past the fast path comes to 0.02. */
const LEAST: Readonly<Record<Kind, number>> = { list: 0.08, call: 0.03, large: 0.015, preview: 0.03, rejected: 0.04 };

/** The medians, in the order in which the cells were measured first. */
export function medians(rows: readonly Row[]): readonly Median[] {
  const cells = Map.groupBy(rows, ({ entry, kind, who, connections }) =>
    JSON.stringify([entry, kind, who, connections]),
  );
  const each = [...cells.values()].map(medianOf);
  return each.map((row) => {
    const floor = each.find(
      ({ entry, kind, connections, who }) =>
        who === 'floor' && entry === row.entry && kind === row.kind && connections === row.connections,
    );
    const { perSecond = Number.NaN, cpuMicros = Number.NaN } = floor ?? {};
    return { ...row, rateRatio: row.perSecond / perSecond, cpuRatio: cpuMicros / row.cpuMicros };
  });
}

function medianOf(rows: readonly Row[]): Row {
  const [first] = rows;
  if (!first) throw new Error('a cell without measurements');
  const of = (field: keyof Loaded): number => median(rows.map((row) => row[field]));
  return {
    entry: first.entry,
    kind: first.kind,
    who: first.who,
    connections: first.connections,
    requests: of('requests'),
    perSecond: of('perSecond'),
    p50: of('p50'),
    p99: of('p99'),
    cpuMicros: of('cpuMicros'),
    delayMs: of('delayMs'),
    rssMegabytes: of('rssMegabytes'),
  };
}

/** This project's server for each kind over HTTP, at worst: of a rejected write against Express, which it is measured by. */
export function standings({ cells }: Pick<Report, 'cells'>) {
  const busy = cells.filter(({ entry, connections }) => entry === 'http' && connections === BUSY);
  const kinds = [...new Set(busy.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const of = (name: string): readonly Median[] => busy.filter((row) => row.kind === kind && row.who.startsWith(name));
    const express = of('express')[0]?.cpuRatio ?? Number.NaN;
    const ratios = of('ours, ').map(({ cpuRatio }) => (kind === 'rejected' ? cpuRatio / express : cpuRatio));
    return { kind, least: Math.min(...ratios), wanted: WANTED[kind] };
  });
}

/** Says what has broken; false where anything has. */
export function verdicts(report: Pick<Report, 'cells'>): boolean {
  const broken = standings(report).filter(({ kind, least }) => !(least >= LEAST[kind]));
  for (const { kind, least } of broken)
    process.stdout.write(
      `${kind}: a CPU ratio of ${least.toFixed(2)} is below ${LEAST[kind]}: something has become slow\n`,
    );
  return broken.length === 0;
}
