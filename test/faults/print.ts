import { Bench } from './bench.ts';
import type { Row } from './ledger.ts';
import { table, wrongs } from './report.ts';
import { suites } from './suites.ts';

/** `npm run faults [-- words of a fault]`: puts the server through every fault that the tests do, and prints a table. */
const [words = ''] = process.argv.slice(2);
const rows: Row[] = [];
const bench = await Bench.start();
try {
  for (const scenario of suites.flatMap(({ scenarios }) => scenarios)) {
    if (!scenario.fault.includes(words)) continue;
    process.stderr.write(`${scenario.fault} …\n`);
    rows.push(await bench.run(scenario));
  }
} finally {
  await bench.stop();
}
process.stdout.write(`${table(rows)}\n`);
process.exitCode = rows.some((row) => wrongs(row).length > 0) ? 1 : 0;
