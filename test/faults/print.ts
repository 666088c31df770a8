import { BadInput, optionsOf, runCommand } from '../../src/codegen/command.ts';
import { Bench } from './bench.ts';
import type { Row } from './ledger.ts';
import { table, wrongs } from './report.ts';
import { suites } from './suites.ts';

const USAGE = `Usage: npm run faults -- [words of a fault]

Puts the server through every fault that the tests do, and prints a table. Ends with 1 where it does not bear one.`;

async function faults(given: readonly string[]): Promise<number> {
  const words = optionsOf(given, { allowPositionals: true }).positionals.join(' ');
  const scenarios = suites.flatMap((suite) => suite.scenarios).filter(({ fault }) => fault.includes(words));
  if (scenarios.length === 0) throw new BadInput(`No fault has "${words}" in its words.`);
  const rows: Row[] = [];
  const bench = await Bench.start();
  try {
    for (const scenario of scenarios) {
      process.stderr.write(`${scenario.fault} …\n`);
      rows.push(await bench.run(scenario));
    }
  } finally {
    await bench.stop();
  }
  process.stdout.write(`${table(rows)}\n`);
  return rows.some((row) => wrongs(row).length > 0) ? 1 : 0;
}

await runCommand({ name: 'faults', usage: USAGE, run: faults }, process.argv.slice(2));
