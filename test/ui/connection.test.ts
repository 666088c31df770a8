import { createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createUiClient } from '../../src/ui/client.ts';
import type { UiRequestOptions } from '../../src/ui/request-options.ts';
import {
  answering,
  changeThing,
  listThings,
  patient,
  type Script,
  type ScriptedUi,
  scriptedUi,
  sendJson,
  until,
} from './scripted-ui.ts';

let ui: ScriptedUi | undefined;
const servers: Server[] = [];
afterEach(async () => {
  await ui?.stop();
  ui = undefined;
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

async function start(script: Script): Promise<ScriptedUi> {
  ui = await scriptedUi(script);
  return ui;
}

/** A TCP server that does what it likes with each connection. */
async function startTcp(handle: (socket: Socket) => void): Promise<URL> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => {});
    handle(socket);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return new URL(`http://127.0.0.1:${address.port}`);
}

/** An address where nothing listens. */
async function deserted(): Promise<URL> {
  const url = await startTcp(() => {});
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
  return url;
}

const things = { data: { things: ['a'] } };
const changed = { data: { changed: true } };
const options = (more: Partial<UiRequestOptions> = {}): UiRequestOptions => ({ signal: patient(), ...more });

describe('unreachable', () => {
  it('connection refused: nothing was sent', async () => {
    const url = await deserted();
    const client = createUiClient({ url, timeoutMs: 2_000 });
    const expected = {
      ok: false,
      failure: {
        kind: 'unreachable',
        message: `no connection to the Odigos UI API at ${url.origin} (ECONNREFUSED)`,
        sent: false,
      },
    };
    expect(await client.read(listThings, {}, options())).toEqual(expected);
    expect(client.stats()).toMatchObject({ posted: 2, retried: 1 });
    expect(await client.write(changeThing, {}, options())).toEqual(expected);
    expect(client.stats()).toMatchObject({ posted: 3, retried: 1 });
  });

  it('a name that does not resolve: nothing was sent', async () => {
    const client = createUiClient({ url: new URL('http://ann:hunter2@no-such-host.invalid'), timeoutMs: 5_000 });
    const answer = await client.write(changeThing, {}, options());
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'unreachable', sent: false } });
    expect(JSON.stringify(answer)).not.toContain('hunter2');
  });

  it('a connection that breaks before the answer: read again once, then given up', async () => {
    const { client, seen } = await start((_request, response) => response.destroy());
    const answer = await client().read(listThings, {}, options());
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'unreachable', sent: false } });
    expect(seen).toHaveLength(2);
  });

  it('is not tried again when the caller leaves between the tries', async () => {
    const caller = new AbortController();
    const { client, seen } = await start((_request, response) => {
      response.destroy();
      setTimeout(() => caller.abort(), 8);
    });
    const ours = client();
    const answer = await ours.read(listThings, {}, options({ signal: caller.signal }));
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    await until(() => ours.stats().inFlight === 0);
    expect(seen).toHaveLength(1);
    expect(ours.stats()).toMatchObject({ posted: 1, retried: 0 });
  });

  it('the second try answers', async () => {
    const { client, seen } = await start((_request, response, index) =>
      index === 0 ? response.destroy() : sendJson(response, things),
    );
    expect(await client().read(listThings, {}, options())).toMatchObject({ ok: true });
    expect(seen).toHaveLength(2);
  });

  it('a mutation is sent once and may have been applied', async () => {
    const { client, seen } = await start((_request, response) => response.destroy());
    const answer = await client().write(changeThing, {}, options());
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'unreachable', sent: true } });
    expect(seen).toHaveLength(1);
  });

  it('a kept connection that the UI has closed costs a read nothing but a retry', async () => {
    let sockets = 0;
    // Answers the first request of a connection, and resets the connection at the second.
    const url = await startTcp((socket) => {
      sockets += 1;
      let requests = 0;
      socket.on('data', () => {
        requests += 1;
        const body = JSON.stringify(things);
        if (requests > 1) socket.resetAndDestroy();
        else
          socket.write(
            `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
          );
      });
    });
    const client = createUiClient({ url, timeoutMs: 2_000 });
    expect(await client.read(listThings, { name: 1 }, options())).toMatchObject({ ok: true });
    expect(await client.read(listThings, { name: 2 }, options())).toMatchObject({ ok: true });
    expect(sockets).toBe(2);
    expect(client.stats().retried).toBe(1);
    client.close();
  });

  it('reads keep their connection, each mutation has one of its own', async () => {
    const { client, accepted } = await start((request, response) =>
      sendJson(response, request.body.includes('mutation') ? changed : things),
    );
    const ours = client();
    for (let name = 0; name < 5; name += 1) await ours.read(listThings, { name }, options());
    expect(accepted()).toBe(1);
    for (let name = 0; name < 3; name += 1) await ours.write(changeThing, { name }, options());
    expect(accepted()).toBe(4);
  });
});

describe('timed_out', () => {
  it('apiserver-hung: no answer within the deadline, not retried, socket closed', async () => {
    const { client, seen, drained } = await start(() => {});
    const started = performance.now();
    const answer = await client({ timeoutMs: 100 }).read(listThings, {}, options());
    expect(answer).toEqual({
      ok: false,
      failure: { kind: 'timed_out', message: 'the Odigos UI API gave no complete answer within 100 ms', sent: false },
    });
    expect(performance.now() - started).toBeLessThan(10_000);
    await drained();
    expect(seen).toHaveLength(1);
  });

  it('apiserver-hung/mutation: may have been applied, sent once', async () => {
    const { client, seen, drained } = await start(() => {});
    const answer = await client().write(changeThing, {}, options({ timeoutMs: 60 }));
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'timed_out', sent: true } });
    await drained();
    expect(seen).toHaveLength(1);
  });

  it('an answer that drips for ever', async () => {
    let written = 0;
    const { client, drained } = await start((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => {
        written += 1;
        response.write(' ');
      }, 10);
      response.on('close', () => clearInterval(drip));
    });
    const answer = await client().read(listThings, {}, options({ timeoutMs: 150 }));
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'timed_out' } });
    expect(written).toBeGreaterThan(1);
    await drained();
  });

  it('a mutation that waited for a connection was not sent', async () => {
    const { client, seen } = await start(() => {});
    const ours = client({ maxConnections: 1 });
    const first = ours.write(changeThing, { name: 1 }, options({ timeoutMs: 300 }));
    await until(() => seen.length === 1);
    const second = await ours.write(changeThing, { name: 2 }, options({ timeoutMs: 50 }));
    expect(second).toMatchObject({ ok: false, failure: { kind: 'timed_out', sent: false } });
    expect(await first).toMatchObject({ ok: false, failure: { kind: 'timed_out', sent: true } });
    expect(seen).toHaveLength(1);
    // The connection is free again for others.
    await ours.write(changeThing, { name: 3 }, options({ timeoutMs: 50 }));
    expect(seen).toHaveLength(2);
  });

  it('a deadline longer than a timer can be is not at once', async () => {
    const { client } = await start(answering(things));
    expect(await client().read(listThings, {}, options({ timeoutMs: 1e12 }))).toMatchObject({ ok: true });
  });
});

describe('cancelled', () => {
  it('before it began: nothing is sent', async () => {
    const { client, accepted } = await start(answering(things));
    const gone = options({ signal: AbortSignal.abort() });
    const expected = { ok: false, failure: { kind: 'cancelled', message: 'the request was cancelled', sent: false } };
    expect(await client().read(listThings, {}, gone)).toEqual(expected);
    expect(await client().write(changeThing, {}, gone)).toEqual(expected);
    expect(accepted()).toBe(0);
  });

  it.each([
    ['before the answer', () => {}],
    [
      'in the middle of the answer',
      (_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{"data"'),
    ],
  ] satisfies [string, Script][])('%s: the socket is closed, nothing is sent again', async (_when, script) => {
    const { client, seen, drained } = await start(script);
    const caller = new AbortController();
    const read = client().read(listThings, {}, options({ signal: caller.signal }));
    const write = client().write(changeThing, {}, options({ signal: caller.signal }));
    await until(() => seen.length === 2);
    await new Promise((resolve) => setTimeout(resolve, 20));
    caller.abort(new Error('a reason of the caller’s own'));
    expect(await read).toMatchObject({ ok: false, failure: { kind: 'cancelled', sent: false } });
    expect(await write).toMatchObject({ ok: false, failure: { kind: 'cancelled', sent: true } });
    await drained();
    expect(seen).toHaveLength(2);
  });

  it('by close: what is under way and what comes later', async () => {
    const { client, seen, drained } = await start(() => {});
    const ours = client();
    const read = ours.read(listThings, {}, options());
    const write = ours.write(changeThing, {}, options());
    await until(() => seen.length === 2);
    expect(ours.stats().inFlight).toBe(2);
    ours.close();
    expect(await read).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(await write).toMatchObject({ ok: false, failure: { kind: 'cancelled', sent: true } });
    expect(await ours.read(listThings, {}, options())).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    await drained();
    expect(seen).toHaveLength(2);
    expect(ours.stats().inFlight).toBe(0);
  });

  it('leaves no listener and no timer behind', async () => {
    const { client } = await start(answering(things));
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      listeners += 1;
      addEventListener.apply(signal, args);
    };
    signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      listeners -= 1;
      removeEventListener.apply(signal, args);
    };
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    const ours = client({ timeoutMs: 600_000 });
    for (let name = 0; name < 20; name += 1) await ours.read(listThings, { name }, options({ signal }));
    expect(listeners).toBe(0);
    expect(timers()).toBeLessThanOrEqual(before + 1);
  });
});

describe('bad_answer on the wire', () => {
  it('a connection that breaks in the middle of the answer is not read again', async () => {
    const { client, seen } = await start((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000 });
      response.write('{"data":', () => response.destroy());
    });
    expect(await client().read(listThings, {}, options())).toMatchObject({
      ok: false,
      failure: { kind: 'bad_answer', sent: false },
    });
    expect(await client().write(changeThing, {}, options())).toMatchObject({
      ok: false,
      failure: { kind: 'bad_answer', sent: true },
    });
    expect(seen).toHaveLength(2);
  });

  it('something that does not speak HTTP', async () => {
    const url = await startTcp((socket) => socket.resume().write('SSH-2.0-OpenSSH_9.0\r\n'));
    const client = createUiClient({ url, timeoutMs: 2_000 });
    expect(await client.read(listThings, {}, options())).toMatchObject({
      ok: false,
      failure: { kind: 'bad_answer', sent: false },
    });
    expect(client.stats().posted).toBe(1);
  });
});

describe('too_big', () => {
  const piece = Buffer.alloc(64 * 1024, 0x20);
  const total = 50 * 1024 * 1024;

  it.each([
    ['with its length stated', true],
    ['in chunks', false],
  ])('50 MB %s: cut off at the cap', async (_how, stated) => {
    let poured = 0;
    const { client, drained, seen } = await start((_request, response) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        ...(stated ? { 'content-length': total } : {}),
      });
      const pour = () => {
        while (!response.destroyed && poured < total) {
          poured += piece.length;
          if (!response.write(piece)) return;
        }
        response.end();
      };
      response.on('drain', pour);
      pour();
    });
    const ours = client({ maxAnswerBytes: 1024 * 1024 });
    const before = process.memoryUsage();
    const answer = await ours.read(listThings, {}, options());
    const after = process.memoryUsage();
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'too_big', sent: false } });
    expect(after.arrayBuffers + after.heapUsed - before.arrayBuffers - before.heapUsed).toBeLessThan(24 * 1024 * 1024);
    await drained();
    expect(poured).toBeLessThan(total / 2);
    expect(await ours.write(changeThing, {}, options())).toMatchObject({
      ok: false,
      failure: { kind: 'too_big', sent: true },
    });
    expect(seen).toHaveLength(2);
  });

  it('a stated length over the cap is not waited for', async () => {
    const { client, drained } = await start((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': total }).flushHeaders();
    });
    const answer = await client({ maxAnswerBytes: 1_000 }).read(listThings, {}, options({ timeoutMs: 1_000 }));
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'too_big' } });
    await drained();
  });

  it('an answer of exactly the cap is taken', async () => {
    const text = JSON.stringify(things);
    const { client } = await start((_request, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(text),
    );
    expect(await client({ maxAnswerBytes: text.length }).read(listThings, {}, options())).toMatchObject({ ok: true });
    expect(await client({ maxAnswerBytes: text.length - 1 }).read(listThings, {}, options())).toMatchObject({
      ok: false,
      failure: { kind: 'too_big' },
    });
  });
});
