import { z } from 'zod';
import { until } from '../e2e/until.ts';

/** What a process holds on to, after its garbage has been collected. */
export interface Vitals {
  /** Megabytes of objects. */
  readonly heap: number;
  /** Megabytes of buffers. */
  readonly buffers: number;
  /** Megabytes that the machine has given it, and has not had back. */
  readonly rss: number;
  readonly sockets: number;
  readonly timers: number;
}

const replyShape = z.object({ id: z.number(), result: z.unknown() });
const numberShape = z.object({ result: z.object({ value: z.number() }) });
const evaluatedShape = z.object({
  result: z.object({
    value: z.object({
      heap: z.number(),
      buffers: z.number(),
      rss: z.number(),
      resources: z.array(z.string()),
    }),
  }),
});

const LOOK = `(() => {
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: heapUsed / 2 ** 20, buffers: external / 2 ** 20, rss: rss / 2 ** 20, resources: process.getActiveResourcesInfo() };
})()`;

/** Node's own inspector: the one way to ask another process to collect its garbage that needs nothing of the program. */
export class Inspector {
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, (result: unknown) => void>();
  private sent = 0;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const reply = replyShape.safeParse(JSON.parse(String(data)));
      if (reply.success) this.waiting.get(reply.data.id)?.(reply.data.result);
    });
  }

  /** @param stderr what the process has written, which names the address */
  static async of(stderr: () => string): Promise<Inspector> {
    const address = (): string | undefined => /ws:\/\/\S+/.exec(stderr())?.[0];
    await until('the address of the inspector', () => address() !== undefined);
    const socket = new WebSocket(address() ?? '');
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => reject(new Error('no inspector')));
    });
    return new Inspector(socket);
  }

  async vitals(): Promise<Vitals> {
    // Twice: what the first leaves to finalizers goes with the second.
    for (let turn = 0; turn < 2; turn += 1) await this.ask('HeapProfiler.collectGarbage', {});
    const evaluated = await this.ask('Runtime.evaluate', { expression: LOOK, returnByValue: true });
    const { heap, buffers, rss, resources } = evaluatedShape.parse(evaluated).result.value;
    const count = (name: string): number => resources.filter((resource) => resource === name).length;
    return { heap, buffers, rss, sockets: count('TCPSocketWrap'), timers: count('Timeout') };
  }

  /** Milliseconds of the processor that the process has had. */
  async processorMs(): Promise<number> {
    const expression = '(({ user, system }) => (user + system) / 1000)(process.cpuUsage())';
    const evaluated = await this.ask('Runtime.evaluate', { expression, returnByValue: true });
    return numberShape.parse(evaluated).result.value;
  }

  close(): void {
    this.socket.close();
  }

  private ask(method: string, params: object): Promise<unknown> {
    this.sent += 1;
    const id = this.sent;
    return new Promise((resolve) => {
      this.waiting.set(id, (result) => {
        this.waiting.delete(id);
        resolve(result);
      });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }
}
