import type { ColdStart } from './cold-start.ts';
import type { Loaded } from './load.ts';
import type { Kind } from './scene.ts';
import { median } from './statistics.ts';

/** What is measured of whom. */
export interface Cell {
  readonly kind: Kind;
  readonly who: string;
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
  /** Of this project's server, after all load. */
  readonly rssMegabytes: number;
  readonly cold: readonly ColdStart[];
}

/** What is wanted of CPU ratios at 16 connections, and of a start; docs/performance.md says what is missed and why. */
const WANTED: Readonly<Record<Kind, number>> = { list: 0.8, call: 0.5, large: 0.5, preview: 0.5, rejected: 0.8 };
/** Below these something has broken, however busy the machine is: a list past the fast path comes to 0.02. */
const LEAST: Readonly<Record<Kind, number>> = { list: 0.08, call: 0.03, large: 0.015, preview: 0.03, rejected: 0.04 };

/** The medians, in the order in which the cells were measured first. */
export function medians(rows: readonly Row[]): readonly Median[] {
  const cells = Map.groupBy(rows, ({ kind, who, connections }) => JSON.stringify([kind, who, connections]));
  const each = [...cells.values()].map(medianOf);
  return each.map((row) => {
    const floor = each.find(
      ({ kind, connections, who }) => who === 'floor' && kind === row.kind && connections === row.connections,
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


/** Prints a report for people. */
export function printTable({ program, rounds, seconds, cells, rssMegabytes, cold }: Report): void {
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  say(`${program}: medians of ${rounds} rounds of ${seconds} s; ratios to the floor of the same run`);
  say('what      who                             conn   req/s    p50 ms    p99 ms  loop p99  CPU µs  rate  CPU ratio');
  for (const row of cells) {
    say(
      [
        row.kind.padEnd(9),
        row.who.padEnd(31),
        String(row.connections).padStart(4),
        row.perSecond.toFixed(0).padStart(7),
        row.p50.toFixed(2).padStart(9),
        row.p99.toFixed(2).padStart(9),
        row.delayMs.toFixed(1).padStart(9),
        row.cpuMicros.toFixed(0).padStart(7),
        row.rateRatio.toFixed(2).padStart(5),
        row.cpuRatio.toFixed(2).padStart(6),
      ].join(' '),
    );
  }
  say('');
  for (const { kind, least, wanted } of standings({ cells }))
    say(
      `${kind}: lowest CPU ratio at 16 connections ${least.toFixed(2)} (wanted ${wanted}: ${least >= wanted ? 'met' : 'missed'})`,
    );
  say(`resident after all load: ${rssMegabytes.toFixed(0)} MB`);
  for (const [backend, starts] of Map.groupBy(cold, (start) => start.backend)) {
    const of = (field: 'cpuMs' | 'wallMs' | 'rssMegabytes'): string =>
      median(starts.map((start) => start[field])).toFixed(0);
    say(
      `cold start to the first answered call, ${backend}: ${of('cpuMs')} ms CPU, ${of('wallMs')} ms, ${of('rssMegabytes')} MB`,
    );
  }
}

/** Ours for each kind, at worst: of a rejected write against Express, which it is measured by. */
function standings({ cells }: Pick<Report, 'cells'>) {
  const busy = cells.filter(({ connections }) => connections === 16);
  const kinds = [...new Set(busy.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const of = (name: string): readonly Median[] => busy.filter((row) => row.kind === kind && row.who.startsWith(name));
    const express = of('express')[0]?.cpuRatio ?? Number.NaN;
    const ratios = of('ours, ').map(({ cpuRatio }) => (kind === 'rejected' ? cpuRatio / express : cpuRatio));
    return { kind, least: Math.min(...ratios), wanted: WANTED[kind] };
  });
}

/** Says what has broken; false where anything has. */
export function verdicts(report: Report): boolean {
  const broken = standings(report).filter(({ kind, least }) => !(least >= LEAST[kind]));
  for (const { kind, least } of broken)
    process.stdout.write(
      `${kind}: a CPU ratio of ${least.toFixed(2)} is below ${LEAST[kind]}: something has become slow\n`,
    );
  return broken.length === 0;
}
