import { parseArgs } from 'node:util';
import { ASSUMPTIONS } from './assumptions.ts';
import { scaleTable } from './scale-table.ts';

/** How many replicas bear how many agents: a simulation, the same on any machine. Prints what it takes for granted first. */
const { values } = parseArgs({
  options: {
    /** Numbers of agents, comma separated. */
    agents: { type: 'string', default: '16,64,128,256' },
    replicas: { type: 'string', default: '1,2,4,8' },
    /** Milliseconds that an agent thinks between an answer and its next call, in the mean. */
    think: { type: 'string', default: '5000' },
    /** Milliseconds of one request for workloads at the UI. */
    workloads: { type: 'string', default: String(ASSUMPTIONS.workloadsMs) },
    /** Different reads of workloads; many when each agent looks at something else. */
    different: { type: 'string', default: String(ASSUMPTIONS.differentReads) },
    calls: { type: 'string', default: '5000' },
  },
});

const assumptions = {
  ...ASSUMPTIONS,
  workloadsMs: Number(values.workloads),
  differentReads: Number(values.different),
};
const numbers = (text: string): readonly number[] => text.split(',').map(Number);
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const { tools, workloadsMs, othersMs, othersAtOnce, atOnce, differentReads } = assumptions;
say(`Agents think ${values.think} ms in the mean between an answer and the next call; each replica has one processor.`);
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
say(
  `\n${scaleTable(assumptions, {
    agents: numbers(values.agents),
    replicas: numbers(values.replicas),
    thinkMs: Number(values.think),
    calls: Number(values.calls),
  })}`,
);
