import { parseArgs } from 'node:util';
import { ATTACKS } from './attacks.ts';

/**
 * Attacks servers of this checkout: `npm run attack [-- kind …] [--cases N] [--seed S]`. The seed of each attack is printed, and
 * tries the same cases again. Ends with 1 when something is found, with the smallest case that shows it.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cases: { type: 'string' }, seed: { type: 'string' } },
});
const kinds = ATTACKS.map(({ kind }) => kind);
const unknown = positionals.filter((kind) => !kinds.includes(kind));
const numbers = [values.cases, values.seed].filter((text) => text !== undefined && !/^\d{1,9}$/.test(text));
if (unknown.length > 0 || numbers.length > 0) {
  process.stderr.write(`npm run attack -- [${kinds.join(' | ')}] [--cases N] [--seed S]\n`);
  process.exit(2);
}
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
for (const attack of ATTACKS) {
  if (positionals.length > 0 && !positionals.includes(attack.kind)) continue;
  const cases = values.cases === undefined ? attack.cases : Number(values.cases);
  process.stdout.write(`${attack.kind}: ${cases} cases, seed ${seed}\n`);
  const { finding, reached, ...outcome } = await attack.run({ cases, seed });
  for (const [what, count] of Object.entries(reached)) process.stdout.write(`  ${count} × ${what}\n`);
  if (finding === undefined) process.stdout.write(`  nothing found in ${outcome.cases} cases\n`);
  else {
    process.stdout.write(`  FOUND after ${outcome.cases} cases: ${finding}\n`);
    process.exitCode = 1;
  }
}
// What an attack left behind, such as a connection that nobody ends, does not keep the process.
process.exit();
