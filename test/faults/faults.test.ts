import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Bench } from './bench.ts';
import type { Row } from './ledger.ts';
import { table, wrongs } from './report.ts';
import { suites } from './suites.ts';

const rows: Row[] = [];
let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(async () => {
  await bench.stop();
  process.stdout.write(`${table(rows)}\n`);
});

describe.each(suites)('$name', ({ scenarios }) => {
  test.each(scenarios)(
    '$fault: nothing is lost, nothing is doubled, and the server is as before',
    {
      timeout: 150_000,
    },
    async (scenario) => {
      const row = await bench.run(scenario);
      rows.push(row);
      expect(wrongs(row)).toEqual([]);
      expect(row.calls).toBeGreaterThan(0);
    },
  );
});
