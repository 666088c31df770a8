import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { until } from '../e2e/until.ts';
import { JSON_HEADERS, legacy, legacyCall, modern, modernCall, send } from '../e2e/wire.ts';
import type { Bench, Scenario } from './bench.ts';
import { carriedOut, ofMutations } from './carried-out.ts';
import { bytesOf, type RawConnection, rawConnection } from './raw.ts';

const IDLE = 10_000;
/** Files that this process needs beside its sockets. */
const OTHER_FILES = 500;
/** For many answers one after the other. */
const PATIENCE_MS = 60_000;

/** Clients that go away, dawdle, or send what no client should. */
export const clientFaults: readonly Scenario[] = [
  {
    fault: 'client gone mid-read',
    async run(bench) {
      bench.upstream.intercept((post) => post.operation === 'get_sampling');
      await gone(bench, 20, (signal) => bench.call(modernCall('get_sampling'), { signal }), 1);
      await until('the request upstream to be given up', () => bench.upstream.unanswered() === 0);
    },
  },
  {
    fault: 'client gone mid-write, before the UI carries it out',
    async run(bench) {
      bench.upstream.intercept(ofMutations(() => true));
      await gone(bench, 10, (signal) => bench.write({ signal }), 10);
      bench.ledger.hold(
        'a write was made',
        bench.ledger.writes.every(({ mark }) => bench.standing(mark) === 0),
      );
    },
  },
  {
    fault: 'client gone mid-write, after the UI carried it out',
    async run(bench) {
      bench.upstream.intercept(ofMutations(carriedOut(bench.demo.url, () => true)));
      await gone(
        bench,
        10,
        (signal) => bench.write({ signal }),
        10,
        () => standing(bench) === 10,
      );
      bench.ledger.hold(
        'a write is not made once',
        bench.ledger.writes.every(({ mark }) => bench.standing(mark) === 1),
      );
    },
  },
  {
    fault: 'client reads slowly',
    async run(bench) {
      // Lists are long and calls are audited: a few hundred of both behind each other on one connection.
      const list = bytesOf(legacy('tools/list', {}));
      const { socket, received, closed } = await rawConnection(bench.port);
      socket.pause();
      const rounds = 150;
      for (let round = 0; round < rounds; round += 1) socket.write(list + bytesOf(legacyCall('get_access')));
      await pause(700);
      const { buffers, heap } = await bench.subject.inspector.vitals();
      bench.ledger.hold(`a client that does not read costs ${Math.round(buffers + heap)} MB`, buffers + heap < 60);
      socket.resume();
      // One after the other, on a machine that may have much else to do.
      await until('all answers', () => statuses(received()).length === 2 * rounds, PATIENCE_MS);
      bench.ledger.hold(
        'an answer is none',
        statuses(received()).every((status) => status === '200'),
      );
      bench.ledger.count('ok', rounds);
      socket.destroy();
      await closed;
    },
  },
  {
    fault: 'half-open: a request is never finished, or its client has shut its side',
    async run(bench) {
      const whole = bytesOf(modernCall('get_sampling'));
      const halves: RawConnection[] = [];
      for (let index = 0; index < 300; index += 1) {
        const half = await rawConnection(bench.port);
        const part = whole.slice(0, Math.floor((whole.length * (index % 100)) / 100));
        half.socket.write(part);
        halves.push(half);
        // With its headers it has arrived, and a body that ends too early is one that cannot be read.
        if (part.includes('\r\n\r\n')) bench.ledger.count('never finished');
      }
      await bench.reads();
      const shut = await rawConnection(bench.port, { allowHalfOpen: true });
      shut.socket.end(whole);
      // Node ends its side with the client's: there may be no answer, and there is an audit line.
      await Promise.race([shut.closed, until('an answer', () => shut.received().includes('"result"'))]);
      bench.ledger.count(shut.received().includes('"result"') ? 'ok' : 'no answer');
      for (const { socket } of [...halves, shut]) socket.destroy();
    },
  },
  {
    fault: '10,000 idle connections',
    async run(bench) {
      const room = openFilesLimit() - OTHER_FILES;
      const wanted = Math.min(IDLE, room);
      const idle: RawConnection[] = [];
      while (idle.length < wanted) {
        const more = Array.from({ length: Math.min(500, wanted - idle.length) }, () => rawConnection(bench.port));
        idle.push(...(await Promise.all(more)));
      }
      // The machine has made these connections; the server comes to take them in, and to cut off those that say nothing.
      let cutOff = 0;
      for (const { closed } of idle) {
        void closed.then(() => {
          cutOff += 1;
        });
      }
      await until('the server to have had them all', async () => {
        const { sockets } = await bench.subject.inspector.vitals();
        return sockets + cutOff >= wanted;
      });
      const { rss } = await bench.subject.inspector.vitals();
      const started = performance.now();
      await bench.reads(5);
      await bench.write();
      bench.ledger.hold('a call waits', performance.now() - started < 5_000);
      bench.ledger.note(`${wanted} connections, resident ${Math.round(rss)} MB`);
      // By a reset: ten thousand ports in TIME_WAIT would be felt by others.
      for (const { socket } of idle) socket.resetAndDestroy();
    },
  },
  {
    fault: 'pipelining',
    async run(bench) {
      const calls = 200;
      const { socket, received } = await rawConnection(bench.port);
      const bodies = Array.from({ length: calls }, (_, id) =>
        bytesOf(withId(id % 2 === 0 ? modernCall('get_sampling') : legacyCall('list_actions'), id)),
      );
      socket.write(bodies.join(''));
      await until('all answers', () => statuses(received()).length === calls, PATIENCE_MS);
      await until('the last answer', () => ids(received()).length === calls);
      bench.ledger.hold(
        'answers are out of order',
        ids(received()).every((id, index) => id === index),
      );
      bench.ledger.count('ok', statuses(received()).filter((status) => status === '200').length);
      socket.destroy();
    },
  },
  {
    fault: 'header bombs',
    async run(bench) {
      const long = 'x'.repeat(40_000);
      for (const headers of [
        `x-long: ${long}\r\n`,
        `${long}: 1\r\n`,
        Array.from({ length: 5_000 }, (_, index) => `x-${index}: 1\r\n`).join(''),
        'content-length: 5\r\ncontent-length: 6\r\n',
        'content-length: -1\r\n',
        'content-length: 99999999999999999999\r\n',
        'transfer-encoding: chunked\r\ncontent-length: 4\r\n',
        'x\u0000y: 1\r\n',
      ]) {
        const { socket, received, closed } = await rawConnection(bench.port);
        socket.write(`POST /mcp HTTP/1.1\r\nhost: localhost\r\n${headers}\r\n`);
        await Promise.race([closed, pause(2_000)]);
        bench.ledger.hold(
          `${headers.slice(0, 30)} is taken: ${received().slice(0, 40)}`,
          /^HTTP\/1\.1 4/.test(received()),
        );
        socket.destroy();
      }
      // One that never ends is cut at the size where any other is.
      const endless = await rawConnection(bench.port);
      endless.socket.write('POST /mcp HTTP/1.1\r\nhost: localhost\r\n');
      for (let sent = 0; sent < 400 && !endless.socket.destroyed; sent += 1) {
        endless.socket.write(`x-${sent}: ${'y'.repeat(1_000)}\r\n`);
        await pause(1);
      }
      bench.ledger.hold('endless headers are not refused', endless.received().startsWith('HTTP/1.1 431'));
      endless.socket.destroy();
      // Ten thousand parameters and an odd path are looked at like any other.
      for (const path of [
        `/mcp?${'a=1&'.repeat(3_000)}`,
        `/mcp?toolsets=${'x,'.repeat(4_000)}`,
        '/mcp?toolsets[a]=b',
      ]) {
        const { status } = await send(bench.url, { ...modernCall('get_sampling'), path });
        bench.ledger.count(`HTTP ${status}`);
      }
    },
  },
  {
    fault: 'body bombs',
    async run(bench) {
      const zeros = Buffer.alloc(100 * 2 ** 20);
      const deep = `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":${'['.repeat(400_000)}${']'.repeat(400_000)}}`;
      const wide = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: manyKeys(60_000) });
      for (const [what, headers, body] of [
        ['5 MB', {}, 'x'.repeat(5 * 2 ** 20)],
        ['100 MB in gzip', { 'content-encoding': 'gzip' }, gzipSync(zeros)],
        ['100 MB in gzip twice', { 'content-encoding': 'gzip' }, gzipSync(gzipSync(zeros))],
        ['broken gzip', { 'content-encoding': 'gzip' }, 'not gzip'],
        ['deep', {}, deep],
        ['wide', {}, wide],
        ['a number of a million digits', {}, `{"jsonrpc":"2.0","id":${'9'.repeat(900_000)}}`],
      ] as const) {
        const status = await statusOf(bench, { ...JSON_HEADERS, ...headers }, body);
        bench.ledger.hold(
          `${what} is HTTP ${status}`,
          status === undefined || (status >= 400 && status < 500) || status === 200,
        );
        // The number is no call, and can be read.
        if (!what.startsWith('a number')) bench.ledger.count(status === undefined ? 'no answer' : `HTTP ${status}`);
      }
      // A chunked body without an end is cut off at the size that others are.
      const endless = await rawConnection(bench.port);
      endless.socket.write(
        'POST /mcp HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
      );
      const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
      for (let sent = 0; sent < 1_000 && !endless.socket.destroyed && endless.received() === ''; sent += 1) {
        if (!endless.socket.write(chunk)) await pause(1);
      }
      await Promise.race([endless.closed, pause(2_000)]);
      // The refusal itself may be lost with the connection.
      bench.ledger.hold('an endless body is not refused', endless.socket.destroyed);
      bench.ledger.count('HTTP 413');
      endless.socket.destroy();
      // Within what is allowed, and still heavy: names, headers and arguments of a megabyte in all.
      await bench.call(modern('tools/call', { name: 'get_sampling', arguments: { group: 'g'.repeat(900_000) } }));
    },
  },
];

/** Makes calls, waits until so many requests have come to the UI, and leaves. */
async function gone(
  { upstream }: Bench,
  calls: number,
  call: (signal: AbortSignal) => Promise<unknown>,
  upstreamHolds: number,
  isTime: () => boolean = () => true,
): Promise<void> {
  const client = new AbortController();
  const all = Array.from({ length: calls }, () => call(client.signal));
  await until('the requests upstream', () => upstream.unanswered() >= upstreamHolds && isTime());
  client.abort();
  await Promise.all(all);
}

function standing(bench: Bench): number {
  return bench.demo.cluster.sampling.list().filter(({ id }) => id.startsWith('group-')).length;
}

function statuses(received: string): readonly string[] {
  return [...received.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status = '']) => status);
}

function ids(received: string): readonly number[] {
  return [...received.matchAll(/"jsonrpc":"2\.0","id":(\d+)/g)].map(([, id]) => Number(id));
}

function withId<Given extends { readonly body?: string }>(message: Given, id: number): Given {
  return { ...message, body: JSON.stringify({ ...JSON.parse(message.body ?? '{}'), id }) };
}

function manyKeys(count: number): object {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`key-${index}`, 1]));
}

/** The status of an answer that may be lost when the connection closes on a body that is still being sent. */
async function statusOf(
  bench: Bench,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer,
): Promise<number | undefined> {
  const { socket, received, closed } = await rawConnection(bench.port);
  const lines = Object.entries({ host: 'localhost', ...headers, 'content-length': Buffer.byteLength(body) });
  socket.write(`POST /mcp HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
  socket.write(body);
  await Promise.race([closed, until('an answer', () => received().includes('\r\n\r\n'))]);
  socket.destroy();
  const [status] = statuses(received());
  return status === undefined ? undefined : Number(status);
}

/** Open files that this process may have, by the machine's own word; few where it does not say. */
function openFilesLimit(): number {
  try {
    return Number(/^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1] ?? 1_024);
  } catch {
    return 1_024;
  }
}
