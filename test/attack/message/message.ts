import { EVERYTHING, possibleArguments } from '../../e2e/possible.ts';
import { type Served, serve } from '../../e2e/serve.ts';
import { until } from '../../e2e/until.ts';
import { type HttpAnswer, type Message, send } from '../../e2e/wire.ts';
import { expectedCalls } from '../../faults/fuzz.ts';
import { type Attack, Reached, tryCases } from '../attack.ts';
import { messages } from './messages.ts';

/** How many cases there are between two looks at the rest of the server. */
const LOOKED_AFTER = 50;

/**
 * Messages to `/mcp` in read-only mode, over the embedded cluster: none of them may change anything, each call has its one line in
 * the audit, and the server goes on.
 */
export const messageAttack: Attack = {
  kind: 'message',
  cases: 20_000,
  async run(options) {
    const reached = new Reached();
    const served = await serve({ mode: 'read-only', demo: EVERYTHING });
    let tried = 0;
    const outcome = await tryCases(
      messages((tool) => possibleArguments(tool, served.demo)),
      async (message) => {
        served.upstream.forget();
        served.forgetLines();
        const answer = await send(served.url, message);
        reached.count(`answer ${answer.status}`);
        tried += 1;
        return (
          (await wrongAfter(message, answer, served)) ?? (tried % LOOKED_AFTER === 0 ? await dead(served) : undefined)
        );
      },
      options,
    );
    await served.stop();
    return { ...outcome, reached: reached.all() };
  },
};

async function wrongAfter(message: Message, { status, text }: HttpAnswer, served: Served): Promise<string | undefined> {
  const [mutation] = served.upstream.mutations();
  if (mutation) return `a mutation was sent: ${mutation.query}`;
  if (served.upstream.others() > 0) return 'something else than a POST was sent';
  if (status >= 500) return `the server failed: ${text.slice(0, 300)}`;
  // Neither a wrong path nor a foreign Host or Origin comes as far as the account of calls.
  const calls = status === 403 || status === 404 ? 0 : expectedCalls(message);
  const lines = await until(`${calls} lines`, () => served.audit().length >= calls, 2_000).then(
    () => served.audit(),
    () => served.audit(),
  );
  return lines.length === calls ? undefined : `${calls} calls have ${lines.length} lines: ${lines.join(' ')}`;
}

async function dead({ url }: Served): Promise<string | undefined> {
  const { status } = await send(url, { method: 'GET', path: '/healthz' });
  return status === 200 ? undefined : `/healthz answers ${status}`;
}
