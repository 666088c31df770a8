import { optionsOf, runCommand } from '../../src/codegen/command.ts';
import { numberOf } from '../number-option.ts';
import { ASSUMPTIONS } from './assumptions.ts';
import { scaleTable } from './scale-table.ts';

const USAGE = `Usage: npm run simulate-scale -- [--agents 16,64] [--replicas 1,2] [--think 5000] [--workloads 59] [--different 4] [--calls 5000]

How many replicas bear how many agents: a simulation, the same on any machine. Prints what it takes for granted first.
  --agents     numbers of agents, comma separated
  --replicas   numbers of replicas, comma separated
  --think      milliseconds that an agent thinks between an answer and its next call, in the mean
  --workloads  milliseconds of one request for workloads at the UI
  --different  different reads of workloads; many when each agent looks at something else
  --calls      calls of each row`;

async function simulate(given: readonly string[]): Promise<number> {
  const { values } = optionsOf(given, {
    options: {
      agents: { type: 'string', default: '16,64,128,256' },
      replicas: { type: 'string', default: '1,2,4,8' },
      think: { type: 'string', default: '5000' },
      workloads: { type: 'string', default: String(ASSUMPTIONS.workloadsMs) },
      different: { type: 'string', default: String(ASSUMPTIONS.differentReads) },
      calls: { type: 'string', default: '5000' },
    },
  });
  const numbers = (option: 'agents' | 'replicas'): readonly number[] =>
    values[option].split(',').map((text) => numberOf(option, text, 1));
  const assumptions = {
    ...ASSUMPTIONS,
    workloadsMs: numberOf('workloads', values.workloads, 0, 'any'),
    differentReads: numberOf('different', values.different, 1),
  };
  const load = {
    agents: numbers('agents'),
    replicas: numbers('replicas'),
    thinkMs: numberOf('think', values.think, 0, 'any'),
    calls: numberOf('calls', values.calls, 1),
  };
  const say = (text: string): void => void process.stdout.write(`${text}\n`);

  const { tools, workloadsMs, othersMs, othersAtOnce, atOnce, differentReads } = assumptions;
  say(
    `Agents think ${values.think} ms in the mean between an answer and the next call; each replica has one processor.`,
  );
  say(
    `The UI serves workloads one after the other, ${workloadsMs} ms each, and ${othersAtOnce} others at once, ${othersMs} ms each.`,
  );
  say(
    `A replica has ${atOnce} requests under way; of ${differentReads} different reads of workloads, equal ones at once are one.`,
  );
  for (const { tool, share, cpuMs, workloads, others } of tools) {
    say(
      `  ${String(share).padStart(3)} % ${tool}: ${cpuMs} ms of a processor, ${workloads} of workloads, ${others} others`,
    );
  }
  say(`\n${scaleTable(assumptions, load)}`);
  return 0;
}

await runCommand({ name: 'simulate-scale', usage: USAGE, run: simulate }, process.argv.slice(2));
