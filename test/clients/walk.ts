import type { Connect, RealClient } from '../e2e/clients.ts';
import { dataOf, errorOf, planOf, type ToolResult } from '../e2e/envelope.ts';
import type { Restartable, Stand } from './stand.ts';

/** What every client is taken through, in this order. */
export const STEPS = [
  'list',
  'read',
  'rejected write',
  'preview',
  'applied write',
  'progress',
  'cancel',
  'restart',
] as const;
type Step = (typeof STEPS)[number];

/** What came of each step, in a few words; a step that fails throws. */
export type Walk = Readonly<Record<Step, string>>;

/** A client of the matrix. */
export interface Walker {
  readonly name: string;
  readonly connect: Connect;
  /** Why it can't hear of progress or cancel, where by its nature it can't. */
  readonly cannot?: Readonly<Partial<Record<'progress' | 'cancel', string>>>;
  /**
   * What a cancellation comes to: `stops` where it closes the request that it cancels, `lets go` where it is a request
   * of its own, which a server without sessions cannot bring together with the one that is meant.
   */
  readonly cancel: 'stops' | 'lets go';
  /** Whether a call that finds no server ends the client itself, so that none is made while ours is down. */
  readonly diesWhenRefused?: boolean;
}

const SLOW_MS = 1_500;
const CANCEL_AFTER_MS = 200;

/** Takes a client through every step. Fails at the first that does not go as it must, and where a call is not one audit line. */
export async function walk(walker: Walker, { readOnly, readWrite, faults }: Stand): Promise<Walk> {
  const looking = await walker.connect(await readOnly.url());
  const list = await listed(looking);
  const read = await follow(looking, readOnly);
  const rejected = await rejectedWrite(looking, readOnly);
  await looking.close();

  const writing = await walker.connect(await readWrite.url());
  const rule = { group: 'edge', name: walker.name, route: `/${encodeURIComponent(walker.name)}`, keep_percentage: 5 };
  const step = await previewed(writing, readWrite, rule);
  const applied = await appliedWrite(writing, readWrite, step, rule.name);
  const progress = walker.cannot?.progress ?? (await heardProgress(writing, readWrite, faults));
  const cancel = walker.cannot?.cancel ?? (await cancelled(walker, writing, readWrite, faults));
  const restart = await restarted(walker, writing, readWrite, {
    ...rule,
    name: `${rule.name} again`,
    route: `${rule.route}/2`,
  });
  await writing.close();
  return { list, read, 'rejected write': rejected, preview: 'ok', 'applied write': applied, progress, cancel, restart };
}

async function listed(client: RealClient): Promise<string> {
  const tools = await client.list();
  const names = tools.map(({ name }) => name);
  for (const name of ['describe_odigos', 'find_unhealthy_sources', 'create_destination']) {
    if (!names.includes(name)) throw new Error(`${name} is not listed`);
  }
  return `${tools.length} tools`;
}

async function follow(client: RealClient, server: Restartable): Promise<string> {
  await server.audited(2, async () => {
    const found = await client.call('find_unhealthy_sources', { namespace: 'default' });
    dataOf(found);
    const [step] = found.envelope.next_steps;
    if (!step) throw new Error('no next step');
    dataOf(await client.call(step.tool, step.arguments));
  });
  return 'ok, next step too';
}

async function rejectedWrite(client: RealClient, server: Restartable): Promise<string> {
  const given = { group: 'edge', name: 'refused', route: '/refused', dry_run: false };
  const { result, lines } = await server.audited(1, () => client.call('create_noisy_operation_rule', given));
  const { side, changed } = errorOf(result);
  if (side !== 'access' || changed !== 'no') throw new Error(`refused by ${side}, changed ${changed}`);
  if (lines[0]?.outcome !== 'tool_error') throw new Error(`audited as ${lines[0]?.outcome}`);
  return 'rejected';
}

interface ApplyStep {
  readonly tool: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** The call that a preview says applies it. */
async function previewed(
  client: RealClient,
  server: Restartable,
  rule: Readonly<Record<string, unknown>>,
): Promise<ApplyStep> {
  const { result } = await server.audited(1, () => client.call('create_noisy_operation_rule', rule));
  const [step] = result.envelope.next_steps;
  if (step?.arguments.plan !== planOf(result)) throw new Error('the next step of the preview does not apply its plan');
  return step;
}

async function appliedWrite(client: RealClient, server: Restartable, step: ApplyStep, rule: string): Promise<string> {
  await server.audited(2, async () => {
    const { confirmed } = dataOf(await client.call(step.tool, step.arguments));
    if (confirmed !== true) throw new Error('the write is not confirmed');
    const seen = await client.call('get_sampling', { group: 'edge' });
    const times = JSON.stringify(seen.envelope).split(JSON.stringify(rule)).length - 1;
    if (times !== 1) throw new Error(`the rule is there ${times} times`);
  });
  return 'next step as it is';
}

async function heardProgress(client: RealClient, server: Restartable, faults: Stand['faults']): Promise<string> {
  faults([{ field: 'diagnose', kind: 'latency', milliseconds: 300 }]);
  const heard: (string | undefined)[] = [];
  try {
    const onProgress = (message: string | undefined): void => void heard.push(message);
    const { result } = await server.audited(1, () => client.call('collect_diagnose_bundle', {}, { onProgress }));
    dataOf(result);
  } finally {
    faults([]);
  }
  if (!heard[0]?.startsWith('Estimating')) throw new Error(`heard ${JSON.stringify(heard)}`);
  return 'heard';
}

/** The client is free at once, whatever the server makes of it, and goes on with its next call. */
async function cancelled(
  { cancel }: Walker,
  client: RealClient,
  server: Restartable,
  faults: Stand['faults'],
): Promise<string> {
  faults([{ field: 'getServiceMap', kind: 'latency', milliseconds: SLOW_MS }]);
  let freedMs = 0;
  try {
    const { lines } = await server.audited(2, async () => {
      const started = performance.now();
      const call = client.call('get_service_map', {}, { signal: AbortSignal.timeout(CANCEL_AFTER_MS) });
      const end = await call.then(
        () => 'answered',
        () => 'cancelled',
      );
      freedMs = performance.now() - started;
      if (end !== 'cancelled') throw new Error('the cancelled call was answered');
      dataOf(await client.call('get_access'));
    });
    const line = lines.find(({ tool }) => tool === 'get_service_map');
    if (!line) throw new Error('the cancelled call has no audit line');
    const stopped = line.duration_ms < SLOW_MS;
    if (stopped !== (cancel === 'stops')) throw new Error(`the cancelled call ran for ${line.duration_ms} ms`);
  } finally {
    faults([]);
  }
  if (freedMs >= SLOW_MS) throw new Error(`the client was free only after ${freedMs} ms`);
  return cancel === 'stops' ? 'stops the call' : 'client free; call runs out';
}

/** What was previewed before our restart is applied after it, by the same client. */
async function restarted(
  { diesWhenRefused = false }: Walker,
  client: RealClient,
  server: Restartable,
  rule: Readonly<Record<string, unknown>>,
): Promise<string> {
  const step = await previewed(client, server, rule);
  await server.stop();
  if (!diesWhenRefused) {
    const answer: ToolResult | undefined = await client.call('get_access').catch(() => undefined);
    if (answer) throw new Error('a server that is stopped answered');
  }
  await server.startAgain();
  await appliedWrite(client, server, step, String(rule.name));
  return diesWhenRefused ? 'goes on if idle meanwhile' : 'goes on, plan kept';
}
