import { BadInput, optionsOf, runCommand } from '../../src/codegen/command.ts';
import { didYouMean } from '../../src/tool/did-you-mean.ts';
import { numberOf } from '../number-option.ts';
import { ATTACKS } from './attacks.ts';

const KINDS = ATTACKS.map(({ kind }) => kind);

const USAGE = `Usage: npm run attack -- [${KINDS.join(' | ')}] [--cases <n>] [--seed <n>]

Attacks servers of this checkout. The seed of each attack is printed, and tries the same cases again. Ends with 1 when something
is found, with the smallest case that shows it.`;

async function attackAll(given: readonly string[]): Promise<number> {
  const { values, positionals } = optionsOf(given, {
    allowPositionals: true,
    options: { cases: { type: 'string' }, seed: { type: 'string' } },
  });
  const unknown = positionals.find((kind) => !KINDS.includes(kind));
  if (unknown !== undefined) throw new BadInput(`There is no attack ${unknown}.${didYouMean(unknown, KINDS)}`);
  const asked = values.cases === undefined ? undefined : numberOf('cases', values.cases, 1);
  const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : numberOf('seed', values.seed, 0);
  let code = 0;
  for (const attack of ATTACKS) {
    if (positionals.length > 0 && !positionals.includes(attack.kind)) continue;
    const cases = asked ?? attack.cases;
    process.stdout.write(`${attack.kind}: ${cases} cases, seed ${seed}\n`);
    const { finding, reached, ...outcome } = await attack.run({ cases, seed });
    for (const [what, count] of Object.entries(reached)) process.stdout.write(`  ${count} × ${what}\n`);
    if (finding === undefined) process.stdout.write(`  nothing found in ${outcome.cases} cases\n`);
    else {
      process.stdout.write(`  FOUND after ${outcome.cases} cases: ${finding}\n`);
      code = 1;
    }
  }
  return code;
}

await runCommand({ name: 'attack', usage: USAGE, run: attackAll }, process.argv.slice(2));
// What an attack left behind, such as a connection that nobody ends, does not keep the process.
process.exit();
