import { describe, expect, test } from 'vitest';
import { readRequests } from './strict-http.ts';

const read = (text: string) => readRequests(Buffer.from(text, 'latin1'));
const HEAD = 'POST /a HTTP/1.1\r\nHost: ui\r\n';

describe('the strict reader', () => {
  test('reads requests one behind the other, by length and in chunks', () => {
    const text = `GET /a?b HTTP/1.1\r\nHost: ui\r\nX:\t y z \r\n\r\n${HEAD}Content-Length: 3\r\n\r\nabc${HEAD}Transfer-Encoding: Chunked\r\n\r\n2;a="b"\r\nab\r\n1\r\nc\r\n0\r\nX: y\r\n\r\n`;
    const { requests, rest, end } = read(text);
    expect(requests.map(({ method, target, body }) => [method, target, body.toString()])).toEqual([
      ['GET', '/a?b', ''],
      ['POST', '/a', 'abc'],
      ['POST', '/a', 'abc'],
    ]);
    expect(requests[0]?.headers).toEqual([
      ['host', 'ui'],
      ['x', 'y z'],
    ]);
    expect(rest).toBe('nothing');
    expect(end).toBe(text.length);
  });

  test('stops behind a change of the protocol', () => {
    const text = 'GET / HTTP/1.1\r\nHost: ui\r\nConnection: keep-alive, Upgrade\r\nUpgrade: x\r\n\r\n';
    const { requests, end } = read(`${text}GET / HTTP/1.1\r\n`);
    expect(requests).toEqual([expect.objectContaining({ isUpgrade: true })]);
    expect(end).toBe(text.length);
  });

  test.each([
    'GET / HTTP/1.1',
    'GET / HTTP/1.1\r\nHost: ui\r\n',
    `${HEAD}Content-Length: 3\r\n\r\nab`,
    `${HEAD}Transfer-Encoding: chunked\r\n\r\n3\r\nab`,
    `${HEAD}Transfer-Encoding: chunked\r\n\r\n0\r\n`,
  ])('waits for the rest of %j', (text) => {
    expect(read(text)).toMatchObject({ requests: [], end: 0, rest: 'incomplete' });
  });

  test.each([
    'GET / HTTP/1.1\nHost: ui\n\n',
    'GET  / HTTP/1.1\r\nHost: ui\r\n\r\n',
    'GET / HTTP/1.2\r\nHost: ui\r\n\r\n',
    'GET / RTSP/1.1\r\nHost: ui\r\n\r\n',
    'GET /\r\nHost: ui\r\n\r\n',
    'G(T / HTTP/1.1\r\nHost: ui\r\n\r\n',
    'GET /\u00e9 HTTP/1.1\r\nHost: ui\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: ui\r\nHost: ui\r\n\r\n',
    'GET / HTTP/1.1\r\nHost : ui\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: ui\r\n X: y\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: ui\r\nX: a\rb\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: ui\r\nX: a\u0000b\r\n\r\n',
    '\r\nGET / HTTP/1.1\r\nHost: ui\r\n\r\n',
    `${HEAD}Content-Length: +3\r\n\r\nabc`,
    `${HEAD}Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc`,
    `${HEAD}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    `${HEAD}Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n`,
    `${HEAD}Transfer-Encoding: chunked\r\n\r\n3 \r\nabc\r\n0\r\n\r\n`,
    `${HEAD}Transfer-Encoding: chunked\r\n\r\n3\nabc\r\n0\r\n\r\n`,
    `${HEAD}Transfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n0\r\n\r\n`,
    `${HEAD}Transfer-Encoding: chunked\r\n\r\n0\r\nContent-Length: 3\r\n\r\n`,
    'POST / HTTP/1.0\r\nHost: ui\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  ])('takes %j for no request', (text) => {
    expect(read(text)).toMatchObject({ requests: [], end: 0, rest: { malformed: expect.any(String) } });
  });
});
