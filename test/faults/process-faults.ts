import { setTimeout as pause } from 'node:timers/promises';
import { modernCall } from '../e2e/wire.ts';
import type { Bench, Scenario } from './bench.ts';
import { ofMutations } from './carried-out.ts';
import { outcomeOf } from './ledger.ts';

const CALLERS = 16;
/** A UI that takes a moment for a mutation, so that writes are under way when the process ends. */
const MUTATION_TAKES_MS = 120;

/** The server ends under load. */
export const processFaults: readonly Scenario[] = [
  {
    fault: 'graceful stop under load',
    async run(bench) {
      const load = underLoad(bench);
      await pause(900);
      const { subject } = bench;
      subject.inspector.close();
      subject.child.process.kill('SIGTERM');
      const code = await subject.child.ended;
      await load.stop();
      bench.ledger.hold(`it ends with ${code}`, code === 0);
      // What was never taken in is no call: the connection was refused, or closed before anything was read.
      bench.takeBack(bench.ledger.calls - bench.audited());
      bench.ledger.hold('a call that was taken in is not answered', bench.audited() === load.answered());
      bench.ledger.hold('nothing was under way', load.answered() > 20);
      holdUnanswered(bench, (standing) => standing === 0, 'a write without an answer was made');
      await bench.restartSubject();
      await resolveUnanswered(bench);
    },
  },
  {
    fault: 'kill -9 under load',
    async run(bench) {
      const load = underLoad(bench);
      await pause(900);
      const { subject } = bench;
      subject.inspector.close();
      subject.child.process.kill('SIGKILL');
      await subject.child.ended;
      await load.stop();
      bench.ledger.hold('nothing was under way', load.answered() > 20);
      // A call has its line when its answer has gone out: those between the two may lack it, and no more.
      const lacking = load.answered() - bench.audited();
      bench.ledger.hold(`${lacking} answered calls lack their line`, lacking <= CALLERS);
      bench.takeBack(bench.ledger.calls - bench.audited());
      await bench.restartSubject();
      await resolveUnanswered(bench);
    },
  },
];

interface Load {
  /** Ends the callers, and waits for them. */
  stop(): Promise<void>;
  answered(): number;
}

/** Half of the callers write, half read, each a call at a time, until they are told to stop. */
function underLoad(bench: Bench): Load {
  bench.upstream.intercept(ofMutations(() => pause(MUTATION_TAKES_MS).then(() => false)));
  let isOver = false;
  const caller = async (index: number): Promise<void> => {
    while (!isOver) {
      const answer = index % 2 === 0 ? (await bench.write()).told : await bench.call(modernCall('get_sampling'));
      if (!answer) await pause(20);
    }
  };
  const callers = Array.from({ length: CALLERS }, (_, index) => caller(index));
  return {
    stop: async () => {
      isOver = true;
      await Promise.all(callers);
      bench.upstream.intercept(undefined);
    },
    answered: () => {
      const { calls, outcomes } = bench.ledger;
      return calls - (outcomes['no answer'] ?? 0) - (outcomes['not connected'] ?? 0);
    },
  };
}

function holdUnanswered(bench: Bench, holds: (standing: number) => boolean, problem: string): void {
  const unanswered = bench.ledger.writes.filter(({ told }) => !told);
  bench.ledger.hold(
    problem,
    unanswered.every(({ mark }) => holds(bench.standing(mark))),
  );
}

/**
 * What a client does about writes that it has no answer to: previews each, applies what is left to do. Afterwards every
 * one of them stands exactly once.
 */
async function resolveUnanswered(bench: Bench): Promise<void> {
  const { ledger } = bench;
  let stood = 0;
  for (const { mark, given } of bench.unanswered()) {
    const preview = await bench.probe(modernCall('create_noisy_operation_rule', { ...given, dry_run: true }));
    const isThere = preview.isError && preview.envelope.error?.side === 'target';
    ledger.hold(`the preview of ${mark} errs: ${outcomeOf(preview)}`, isThere === (bench.standing(mark) === 1));
    if (isThere) {
      stood += 1;
      continue;
    }
    const applied = await bench.probe(modernCall('create_noisy_operation_rule', given));
    ledger.hold(`${mark} cannot be applied again`, !applied.isError);
    ledger.hold(`${mark} does not stand once`, bench.standing(mark) === 1);
  }
  ledger.note(`of ${bench.unanswered().length} writes without an answer ${stood} had been made`);
}
