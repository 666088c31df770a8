import { ToolFailure } from '../../tool/failure.ts';
import type { CallContext } from '../call-context.ts';
import { SharedStateAway, type SharedTurn, type SharedWrites } from '../shared-state.ts';
import type { PlanBook } from './plan.ts';
import type { PreparedWrite } from './prepared-write.ts';

/** What allows an apply was used meanwhile, by another replica. */
export class PlanUsedBefore extends Error {
  override readonly name = 'PlanUsedBefore';
}

/** The one apply to a target that is under way, over all replicas where they share their state. */
export interface Turn {
  /**
   * Marks what allowed an apply as used; `release` undoes it where nothing was sent.
   *
   * @throws PlanUsedBefore when any of it was used meanwhile
   * @throws ToolFailure when it cannot be marked for every replica, and so must not be applied
   */
  use(given: readonly (string | undefined)[]): Promise<{ release(): Promise<void> }>;
  /** Marks as used what a person said no to. Never rejects: it is a no to this replica at least. */
  useUp(given: readonly (string | undefined)[]): Promise<void>;
  /** @throws ToolFailure when another replica may have the turn by now */
  ensureHeld(): void;
  end(): Promise<void>;
}

/**
 * Takes the turn of an apply. What allows it, and was used by another replica, is known as used from then on.
 *
 * @throws ToolFailure when replicas share their state, and it cannot be asked or the turn did not come in time
 */
export async function takeTurn(context: CallContext, prepared: PreparedWrite): Promise<Turn> {
  const { environment, call } = context;
  const { shared, plans } = environment;
  if (shared === undefined) return alone(plans);
  const given = [prepared.plan, call.elicitation?.state].filter((one) => one !== undefined);
  const names = new Map(given.map((plan) => [plans.digest(plan), plan]));
  const turn = await turnOf(shared, plans.digest(prepared.target), [...names.keys()], call.signal);
  for (const name of turn.used) {
    const plan = names.get(name);
    if (plan !== undefined) plans.use(plan);
  }
  return sharedTurn(context, turn, alone(plans));
}

async function turnOf(
  shared: SharedWrites,
  target: string,
  plans: readonly string[],
  signal: AbortSignal,
): Promise<SharedTurn> {
  const turn = await shared.takeTurn(target, plans, signal).catch((error: unknown) => {
    throw error instanceof SharedStateAway ? stateAway('Nothing was sent.') : error;
  });
  if (turn) return turn;
  throw new ToolFailure({
    side: 'limits',
    message:
      'Another replica of this server applies to the same target, and the turn did not come in time. Nothing was sent.',
    changed: 'no',
    advice: 'See what it changed with list_changes, then preview again.',
  });
}

/** The turn of a server that shares nothing: its own queue has let the apply through already. */
function alone(plans: PlanBook): Turn {
  const use: Turn['use'] = async (given) => {
    const uses = given.flatMap((plan) => (plan === undefined ? [] : [plans.use(plan)]));
    return {
      release: async () => {
        for (const one of uses) one.release();
      },
    };
  };
  return { use, useUp: async (given) => void (await use(given)), ensureHeld: () => {}, end: async () => {} };
}

function sharedTurn({ environment, upstream }: CallContext, turn: SharedTurn, own: Turn): Turn {
  const { plans } = environment;
  const digests = (given: readonly (string | undefined)[]): readonly string[] =>
    given.flatMap((plan) => (plan === undefined ? [] : [plans.digest(plan)]));
  return {
    async use(given) {
      const names = digests(given);
      const ended = await turn.use(names).catch((error: unknown) => {
        throw error instanceof SharedStateAway ? stateAway('Nothing was sent.') : error;
      });
      if (ended === 'used_before') throw new PlanUsedBefore();
      if (ended === 'lost') throw stateAway('Nothing was sent.');
      const used = await own.use(given);
      return {
        async release() {
          await used.release();
          await turn.release(names);
        },
      };
    },
    async useUp(given) {
      await own.use(given);
      await turn.use(digests(given)).catch(() => undefined);
    },
    ensureHeld() {
      if (!turn.isHeld()) throw stateAway(upstream.hasSent ? 'Nothing more was sent.' : 'Nothing was sent.');
    },
    end: () => turn.end(),
  };
}

function stateAway(unsent: string): ToolFailure {
  return new ToolFailure({
    side: 'access',
    message: `The state that the replicas of this server share (MCP_STATE_URL) does not answer, so that nothing could hold back a second apply. ${unsent}`,
    changed: 'no',
    advice:
      'Reads and previews go on. Try again in a minute with a new preview; if it repeats, an operator has to see to the Redis or Valkey behind MCP_STATE_URL.',
    reason: 'state_unavailable',
  });
}
