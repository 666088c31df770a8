import { createServer, type Server } from 'node:http';
import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { BodiesUnderWay } from '../../../src/server/http/bodies-under-way.ts';
import { BodyGivenUp, type GivenUp, jsonBody, type ParseBody } from '../../../src/server/http/json-body.ts';
import { type ReadBody, readJson } from '../../../src/server/http/read-body.ts';
import { type Message, send } from '../../e2e/wire.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** What a request's body is read as, and what its request still holds of it. */
async function reading(message: Message, parse: ParseBody): Promise<{ read: ReadBody; left: unknown }> {
  let read: ReadBody | undefined;
  let left: unknown;
  const app = express();
  app.post('/mcp', async (request, response) => {
    read = await readJson(parse, request, response);
    left = request.body;
    response.end();
  });
  const server = createServer(app);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  await send(`http://127.0.0.1:${address.port}`, message);
  if (!read) throw new Error('nothing was read');
  return { read, left };
}

const parse = jsonBody({ bodies: new BodiesUnderWay(() => 'all'), deadlineMs: 5_000 });
const json = (body: string, type = 'application/json'): Message => ({ headers: { 'content-type': type }, body });
const givingUp =
  (why: GivenUp): ParseBody =>
  (_request, _response, done) =>
    done(new BodyGivenUp(why));

describe('a body', () => {
  it('is taken out of its request, which may be kept for as long as its connection', async () => {
    expect(await reading(json('{"a":[1]}'), parse)).toEqual({ read: { ok: true, body: { a: [1] } }, left: undefined });
  });

  it.each<readonly [string, Message]>([
    ['in the plain way', json('{"a":["é",1]}')],
    ['of a charset that is named', json('{"a":["é",1]}', 'application/json; charset=UTF-8')],
    ['of a type that is spaced otherwise', json('{"a":["é",1]}', 'application/json ;charset="utf-8"')],
    ['behind a byte order mark', json('\ufeff{"a":["é",1]}')],
    [
      'in chunks',
      { headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' }, body: '{"a":["é",1]}' },
    ],
  ])('is read alike %s', async (_how, message) => {
    expect((await reading(message, parse)).read).toEqual({ ok: true, body: { a: ['é', 1] } });
  });

  it.each<readonly [string, Message, number, RegExp]>([
    ['is no JSON', json('{'), 400, /not valid JSON/],
    ['is no JSON of a charset', json('{', 'application/json;charset=utf-8 '), 400, /not valid JSON/],
    ['is called something else', json('{}', 'text/plain'), 415, /must be JSON/],
    ['is called JSON of another charset', json('{}', 'application/json; charset=latin1'), 415, /in UTF-8/],
    ['is too big', json(`"${'x'.repeat(1_100_000)}"`), 413, /over 1mb/],
    ['holds too much', json(`[${'1,'.repeat(10_001)}1]`), 413, /more than 10000 values/],
  ])('that %s is told by its status and in words', async (_what, message, status, says) => {
    expect((await reading(message, parse)).read).toEqual({ ok: false, status, message: expect.stringMatching(says) });
  });

  it.each<readonly [GivenUp, number, RegExp]>([
    ['too_late', 408, /took too long/],
    ['too_many', 429, /slow bodies.*in one go/],
    ['no_room', 429, /big bodies.*in a second/],
  ])('that was given up says what its client can do: %s', async (why, status, says) => {
    const { read } = await reading(json('{}'), givingUp(why));
    expect(read).toEqual({ ok: false, status, message: expect.stringMatching(says) });
  });
});
