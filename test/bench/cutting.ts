import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { contractSchema } from '../../src/compatibility/contract.ts';
import { Servability } from '../../src/compatibility/servability.ts';

const FOLDER = 'graphql/releases';
const RUNS = 9;

/** Prints how long it takes to judge and cut every operation to each contract, in milliseconds: what a start does once. */
function main(): void {
  const catalog = createCatalog();
  const contract = contractSchema();
  process.stdout.write(`release     first  median of ${RUNS}\n`);
  for (const file of readdirSync(FOLDER).sort()) {
    const live = buildSchema(readFileSync(`${FOLDER}/${file}`, 'utf8'), { assumeValid: true });
    const times = Array.from({ length: RUNS }, () => {
      const began = performance.now();
      new Servability(live, contract).compatibilityOf(catalog);
      return performance.now() - began;
    });
    const [first = 0] = times;
    const median = times.toSorted((left, right) => left - right)[Math.floor(RUNS / 2)] ?? 0;
    const name = file.replace(/\.graphql$/, '').padEnd(10);
    process.stdout.write(`${name} ${first.toFixed(0).padStart(6)} ${median.toFixed(0).padStart(6)}\n`);
  }
}

main();
