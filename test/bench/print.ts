import { BIG_CLUSTER_WORKLOADS, type BigClusterRow } from './big-cluster.ts';
import type { ColdStart } from './cold-start.ts';
import type { Growth } from './growth.ts';
import type { LargeAnswers } from './large-answers.ts';
import type { Loaded } from './loaded.ts';
import { PUBLIC_FIGURES, type PublicMix } from './public-mix.ts';
import { type Median, type Report, standings } from './report.ts';
import { median } from './statistics.ts';

/** What is wanted of a big cluster's tools, of many large answers, and of memory after many calls. */
const WANTED = { addedShare: 0.15, peakAddedMegabytes: 80, tokens: 1_500, largeMegabytes: 250, rssMegabytes: 130 };

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function verdict(isMet: boolean): string {
  return isMet ? 'met' : 'missed';
}

/** Prints a report for people. */
export function printReport(report: Report): void {
  const { program, rounds, seconds, cells } = report;
  if (cells.length > 0) {
    say(`${program}: medians of ${rounds} rounds of ${seconds} s; ratios to the floor of the same entry and run`);
    printCells(cells);
    for (const { kind, least, wanted } of standings(report))
      say(
        `${kind}: lowest CPU ratio at 16 connections ${least.toFixed(2)} (wanted ${wanted}: ${verdict(least >= wanted)})`,
      );
    say(`resident after that load: ${report.rssMegabytes.toFixed(0)} MB`);
  }
  if (report.npm?.ok === false) say(`peers of npm skipped: ${report.npm.why}`);
  if (report.growth.length > 0) printGrowth(report.growth);
  if (report.bigCluster.length > 0) printBigCluster(report.bigCluster);
  for (const row of report.largeAnswers) printLargeAnswers(row);
  if (report.publicMix) printPublicMix(report.publicMix);
  if (report.manyCalls) printManyCalls(report.manyCalls);
  printColdStarts(report.cold);
}

function printCells(cells: readonly Median[]): void {
  say(
    'entry what      who                             conn   req/s    p50 ms    p99 ms  loop p99  CPU µs  rate  CPU ratio',
  );
  for (const row of cells) {
    say(
      [
        row.entry.padEnd(5),
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
}

function printGrowth(rows: readonly Growth[]): void {
  say('\nCPU of a request, as it grows');
  for (const { what, by, points, exponent } of rows) {
    const steps = points.map(({ size, value }) => `${size}: ${value.toFixed(0)} µs`).join(', ');
    say(`${what.padEnd(24)} by ${by.padEnd(11)} exponent ${exponent.toFixed(2).padStart(5)}   ${steps}`);
  }
}

function printBigCluster(rows: readonly BigClusterRow[]): void {
  say(`\n${BIG_CLUSTER_WORKLOADS} workloads, beside what the UI alone takes by its recorded latency`);
  say('tool                        posts  UI MB   UI ms  added ms  added   CPU ms  main ms   main  peak MB  tokens');
  for (const row of rows) {
    say(
      [
        row.tool.padEnd(28),
        String(row.posts).padStart(4),
        row.upstreamMegabytes.toFixed(1).padStart(6),
        row.upstreamMs.toFixed(0).padStart(7),
        row.addedMs.toFixed(0).padStart(9),
        `${(row.addedShare * 100).toFixed(0)} %`.padStart(6),
        row.cpuMs.toFixed(0).padStart(8),
        row.mainThreadMs.toFixed(0).padStart(8),
        `${((row.mainThreadMs / row.upstreamMs) * 100).toFixed(0)} %`.padStart(6),
        row.peakAddedMegabytes.toFixed(0).padStart(8),
        String(row.tokens).padStart(7),
      ].join(' '),
    );
  }
  for (const { tool, addedShare, mainThreadMs, upstreamMs, peakAddedMegabytes, tokens } of rows) {
    if (tool !== 'find_unhealthy_sources' && tool !== 'summarize_cluster') continue;
    const parts = [
      `at most ${WANTED.addedShare * 100} % added: ${verdict(addedShare <= WANTED.addedShare)}`,
      `by its main thread's CPU: ${verdict(mainThreadMs / upstreamMs <= WANTED.addedShare)}`,
      `under ${WANTED.peakAddedMegabytes} MB added: ${verdict(peakAddedMegabytes < WANTED.peakAddedMegabytes)}`,
      `under ${WANTED.tokens} tokens: ${verdict(tokens < WANTED.tokens)}`,
    ];
    say(`${tool}: ${parts.join('; ')}`);
  }
}

function printLargeAnswers({ megabytes, atOnce, answered, peakMegabytes, tookMs }: LargeAnswers): void {
  say(
    `\n${atOnce} answers of ${megabytes} MB at once: ${answered} read, ${atOnce - answered} refused as too heavy, in ${(tookMs / 1_000).toFixed(1)} s; resident at most ${peakMegabytes.toFixed(0)} MB (wanted under ${WANTED.largeMegabytes}: ${verdict(peakMegabytes < WANTED.largeMegabytes)})`,
  );
}

function printPublicMix({ connections, floor, ours }: PublicMix): void {
  const of = (loaded: Loaded): string =>
    `${loaded.perSecond.toFixed(0)} a second, p50 ${loaded.p50.toFixed(1)} ms, p99 ${loaded.p99.toFixed(1)} ms, ${loaded.cpuMicros.toFixed(0)} µs CPU, ${loaded.rssMegabytes.toFixed(0)} MB`;
  say(`\nOne process, ${connections} connections, lists, small reads and long lists in turn`);
  say(`floor  ${of(floor)}`);
  say(`ours   ${of(ours)}`);
  say(
    `ratio  ${(ours.perSecond / floor.perSecond).toFixed(2)} of the floor's throughput, ${(floor.cpuMicros / ours.cpuMicros).toFixed(2)} by CPU`,
  );
  const published = PUBLIC_FIGURES.map(({ server, perSecond }) => `${server}: ${perSecond}`).join('; ');
  say(`published by others under 50 users, of other machines and calls (for the order alone): ${published} a second`);
}

function printManyCalls({ requests, perSecond, rssMegabytes }: Loaded): void {
  const isMet = rssMegabytes < WANTED.rssMegabytes;
  say(
    `\nafter ${requests} requests, ${perSecond.toFixed(0)} a second: ${rssMegabytes.toFixed(0)} MB resident (wanted under ${WANTED.rssMegabytes}: ${verdict(isMet)})`,
  );
}

function printColdStarts(cold: readonly ColdStart[]): void {
  for (const [backend, starts] of Map.groupBy(cold, (start) => start.backend)) {
    const of = (field: 'cpuMs' | 'wallMs' | 'rssMegabytes'): string =>
      median(starts.map((start) => start[field])).toFixed(0);
    say(
      `cold start to the first answered call, ${backend}: ${of('cpuMs')} ms CPU, ${of('wallMs')} ms, ${of('rssMegabytes')} MB`,
    );
  }
}
