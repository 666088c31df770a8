import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { minimalArguments } from './arguments.ts';
import type { Intercept } from './counting-upstream.ts';
import { errorOf } from './envelope.ts';
import { type Served, serve } from './serve.ts';
import { ERAS, JSON_HEADERS, legacy, legacyCall, modern, modernCall, resultOf, rpc, rpcError, send } from './wire.ts';

describe('bad arguments', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ mode: 'read-write' });
  });
  afterAll(() => served.stop());

  const WORKLOAD = { namespace: 'default', kind: 'Deployment', name: 'storefront' };
  const long = 'x'.repeat(300);
  const many = { group: Array(2_600).fill({ a: 1, b: 2 }) };

  test.each<readonly [string, string, unknown, RegExp]>([
    ['a number for text', 'troubleshoot_source', { ...WORKLOAD, namespace: 7 }, /namespace must be text.*got 7/],
    ['text for a number', 'find_unhealthy_sources', { limit: 'many' }, /limit must be a whole number.*got "many"/],
    ['a fraction', 'find_unhealthy_sources', { limit: 1.5 }, /limit must be a whole number/],
    ['a number too small', 'find_unhealthy_sources', { limit: 0 }, /limit must be a whole number from 1 to 100/],
    ['a list for text', 'troubleshoot_source', { ...WORKLOAD, name: ['a'] }, /name must be text/],
    ['null for text', 'troubleshoot_source', { ...WORKLOAD, name: null }, /name must be text/],
    ['text for true or false', 'list_destinations', { full: 'yes' }, /full must be true or false/],
    ['an unknown argument', 'find_unhealthy_sources', { namspace: 'default' }, /"namspace" is unknown.*"namespace"/],
    ['an argument of a tool without any', 'describe_odigos', { a: 1 }, /"a" is unknown: this tool takes no arguments/],
    [
      'a missing argument',
      'troubleshoot_source',
      { namespace: 'default' },
      /^(?!.*kind is required).*name is required/,
    ],
    ['an enum with a slip', 'list_sources', { health: 'failur' }, /Did you mean "Failure"/],
    ['no such enum', 'troubleshoot_source', { ...WORKLOAD, kind: 'Pod' }, /kind must be one of/],
    ['a name of 300 characters', 'troubleshoot_source', { ...WORKLOAD, name: long }, /name must be text from 1 to 253/],
    ['an empty name', 'troubleshoot_source', { ...WORKLOAD, name: '' }, /name must be text from 1 to 253/],
    ['a text of a million characters', 'get_sampling', { group: 'x'.repeat(900_000) }, /group/],
    ['a control character', 'troubleshoot_source', { ...WORKLOAD, name: 'a\u0000b' }, /control or invisible/],
    ['an escape sequence', 'troubleshoot_source', { ...WORKLOAD, name: '\u001b[2Jb' }, /control or invisible/],
    ['a bidirectional character', 'troubleshoot_source', { ...WORKLOAD, name: 'a\u202eb' }, /control or invisible/],
    ['a zero-width character', 'get_sampling', { group: 'a\u200bb' }, /control or invisible/],
    ['constructor', 'get_sampling', { constructor: 1 }, /"constructor" is unknown/],
    ['toString', 'get_sampling', { toString: 1 }, /"toString" is unknown/],
    ['hasOwnProperty', 'get_sampling', { hasOwnProperty: 1 }, /"hasOwnProperty" is unknown/],
    ['a cursor that no tool gave', 'list_sources', { cursor: 'nonsense' }, /cursor is none that this server gave/],
    ['more values than any call has', 'get_sampling', many, /arguments hold more than 5000 values/],
    ['more items than any call has', 'get_sampling', { group: Array(5_001).fill('x') }, /more than 5000 values/],
    ['a limit of a limit', 'find_unhealthy_sources', { limit: { limit: 1 } }, /limit must be a whole number/],
  ])('%s', async (_what, tool, given, message) => {
    const before = served.upstream.posts.length;
    const error = await errorOfCall(tool, given);
    expect(error).toMatchObject({ side: 'arguments', changed: 'no' });
    expect(error.message.replaceAll('\n', ' ')).toMatch(message);
    expect(error.message.length).toBeLessThan(1_500);
    expect(served.upstream.posts).toHaveLength(before);
  });

  const errorOfCall = async (tool: string, given: unknown) => {
    let error: ReturnType<typeof errorOf> | undefined;
    const lines = await served.auditOf(1, async () => {
      error = errorOf(resultOf(await send(served.url, modernCall(tool, given))));
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('"outcome":"tool_error"');
    if (!error) throw new Error('no error');
    return error;
  };

  test('a write of too many arguments is told of as it was called, and nothing of it is looked at', async () => {
    const given = { dry_run: false, name: 'b', route: '/c', ...many };
    const lines = await served.auditOf(1, async () => {
      const result = resultOf(await send(served.url, modernCall('create_noisy_operation_rule', given)));
      expect(errorOf(result)).toMatchObject({ side: 'arguments', changed: 'no' });
    });
    expect(lines[0]).toMatch(/"tool":"create_noisy_operation_rule".*"dry_run":false,"reason":"arguments"/);
    expect(served.upstream.mutations()).toEqual([]);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('%s as a key of JSON changes no prototype', async (key) => {
    const params = `{"name":"get_sampling","arguments":{"${key}":{"polluted":true}}}`;
    const body = `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":${params},"${key}":{"polluted":true}}`;
    const lines = await served.auditOf(1, async () => {
      const answer = await send(served.url, { headers: JSON_HEADERS, body });
      expect(answer.status).toBeLessThan(500);
      expect(answer.text).toMatch(/is unknown|error/);
    });
    expect(lines).toHaveLength(1);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test.each(['__proto__', 'constructor', 'toString', '', ' ', '../../etc/passwd', 'describe_odigos\u0000'])(
    '"%s" is no tool',
    async (tool) => {
      const lines = await served.auditOf(1, async () => {
        const answer = await send(served.url, legacyCall(tool));
        expect(rpcError(answer).message).toMatch(/There is no tool/);
      });
      expect(lines).toHaveLength(1);
    },
  );

  const deep = `${'['.repeat(9_000)}${']'.repeat(9_000)}`;
  test.each([
    ['arguments', `{"name":"get_sampling","arguments":{"group":${deep}}}`, 200],
    ['params', deep, 400],
    ['a meta', `{"name":"get_sampling","arguments":{},"_meta":{"progressToken":1,"deep":${deep}}}`, 400],
  ])('%s nested nine thousand deep are refused, and the server lives', async (_what, params, status) => {
    const body = `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":${params}}`;
    const lines = await served.auditOf(1, async () => {
      const answer = await send(served.url, { headers: JSON_HEADERS, body });
      expect(answer.status).toBe(status);
      expect(answer.text).toContain('error');
    });
    expect(lines).toEqual([expect.stringContaining('"outcome":"tool_error"')]);
    expect((await send(served.url, { method: 'GET', path: '/healthz' })).status).toBe(200);
  });
});

describe('bad messages', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve();
  });
  afterAll(() => served.stop());

  const EMPTY = Array.from({ length: 11_000 }, () => '{}').join(',');
  test.each([
    ['arguments', `{"name":"create_destination","arguments":{"fields":[${EMPTY}]}}`],
    ['a meta', `{"name":"get_sampling","arguments":{},"_meta":{"x":[${EMPTY}]}}`],
    ['params', `{"name":"get_sampling","arguments":{},"x":[${EMPTY}]}`],
    ['depth', `{"name":"get_sampling","arguments":{"group":${'['.repeat(11_000)}${']'.repeat(11_000)}}}`],
  ])('a body of more values than any call has is 413, with a line: %s', async (_what, params) => {
    const body = `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":${params}}`;
    const [line] = await served.auditOf(1, async () => {
      const answer = await send(served.url, { headers: JSON_HEADERS, body });
      expect(answer.status).toBe(413);
      expect(rpcError(answer).message).toMatch(/more than 10000 values/);
    });
    expect(line).toContain('"reason":"unreadable"');
  });

  const NAMES = Array.from({ length: 1_001 }, (_, index) => `"name ${index}":{}`).join(',');
  const LONG_NAMES = Array.from({ length: 40 }, (_, index) => `"${'x'.repeat(1_000)}${index}":{}`).join(',');
  test.each([
    ['arguments', `{"name":"create_destination","arguments":{${NAMES}}}`],
    ['arguments, long ones', `{"name":"create_destination","arguments":{${LONG_NAMES}}}`],
    ['a meta', `{"name":"get_sampling","arguments":{},"_meta":{${NAMES}}}`],
    ['params', `{"name":"get_sampling","arguments":{},"x":[{${NAMES}}]}`],
  ])('a body of more names than any client has use for is 413, with a line: %s', async (_what, params) => {
    const body = `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":${params}}`;
    const [line] = await served.auditOf(1, async () => {
      const answer = await send(served.url, { headers: JSON_HEADERS, body });
      expect(answer.status).toBe(413);
      expect(rpcError(answer).message).toMatch(/1000 different names/);
    });
    expect(line).toContain('"reason":"unreadable"');
  });

  test('a body of 5 MB is 413', async () => {
    const body = JSON.stringify({
      ...JSON.parse(legacyCall('get_sampling').body ?? ''),
      padding: 'x'.repeat(5_000_000),
    });
    const answer = await send(served.url, { headers: JSON_HEADERS, body }).catch((error: NodeJS.ErrnoException) => {
      // The answer may be lost when the connection closes on a body that is still being sent.
      expect(['ECONNRESET', 'EPIPE']).toContain(error.code);
      return undefined;
    });
    if (answer) {
      expect(answer.status).toBe(413);
      expect(rpcError(answer).code).toBe(-32600);
    }
    expect((await send(served.url, legacyCall('get_sampling'))).status).toBe(200);
  });

  test.each([
    '{',
    '',
    'null',
    '"text"',
    '7',
    'true',
    '{"jsonrpc":"2.0"}',
    '\u0000',
    '{"jsonrpc":"2.0","id":1,"method":7}',
  ])('%j is answered with a JSON-RPC error', async (body) => {
    const answer = await send(served.url, { headers: JSON_HEADERS, body });
    expect(answer.status).toBe(400);
    expect([-32700, -32600]).toContain(rpcError(answer).code);
  });

  test('what is not JSON is -32700', async () => {
    const answer = await send(served.url, { headers: JSON_HEADERS, body: '{"jsonrpc": oops' });
    expect(rpcError(answer).code).toBe(-32700);
    expect(rpc(answer).id).toBeNull();
  });

  test.each(['text/plain', 'application/graphql', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'Content-Type "%s" is 415',
    async (type) => {
      const message = legacyCall('get_sampling');
      const answer = await send(served.url, { ...message, headers: { ...message.headers, 'content-type': type } });
      expect(answer.status).toBe(415);
      expect(rpcError(answer).message).toContain('application/json');
    },
  );

  test('Content-Type with a charset is JSON still', async () => {
    const message = legacyCall('get_sampling');
    const headers = { ...message.headers, 'content-type': 'application/json; charset=utf-8' };
    expect(resultOf(await send(served.url, { ...message, headers })).isError).toBe(false);
  });

  test.each(['GET', 'DELETE', 'PUT', 'PATCH'])('%s is 405 and says what is allowed', async (method) => {
    const answer = await send(served.url, { method, headers: { accept: 'text/event-stream' } });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('POST');
  });

  test.each([
    ['legacy', legacy('tools/destroy', {})],
    ['modern', modern('tools/destroy', {})],
  ])('an unknown method is -32601 (%s)', async (_era, message) => {
    expect(rpcError(await send(served.url, message)).code).toBe(-32601);
  });

  test('another path is 404', async () => {
    expect((await send(served.url, { path: '/graphql', headers: JSON_HEADERS, body: '{}' })).status).toBe(404);
  });
});

describe('a UI API that fails', () => {
  const html: Intercept = (_post, response) => {
    response.writeHead(502, { 'content-type': 'text/html' }).end('<html><h1>502 Bad Gateway</h1> nginx</html>');
    return true;
  };
  const json =
    (status: number, body: string): Intercept =>
    (_post, response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
      return true;
    };
  const cutOff: Intercept = (_post, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    response.write('{"data":{"sampling"', () => response.destroy());
    return true;
  };
  const enormous: Intercept = (_post, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.on('error', () => {});
    const chunk = `"${'x'.repeat(1_000_000)}",`;
    response.write('{"data":{"sampling":[');
    for (let sent = 0; sent < 50; sent += 1) response.write(chunk);
    response.end('""]}}');
    return true;
  };
  const invalid = JSON.stringify({
    errors: [
      { message: 'Cannot query field "sampling" on type "Query".', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ],
    data: null,
  });

  test.each<readonly [string, Intercept, string, RegExp]>([
    ['hangs', () => true, 'time', /did not answer within 300 ms/],
    ['answers 500', json(500, '{"error":"internal"}'), 'ui_api', /HTTP 500/],
    ['answers a page', html, 'ui_api', /HTTP 502/],
    ['breaks off', cutOff, 'ui_api', /broke in the middle/],
    ['answers malformed JSON', json(200, '{"data":'), 'ui_api', /malformed JSON/],
    ['answers nothing', json(200, ''), 'ui_api', /not the Odigos UI API/],
    ['answers another shape', json(200, '[1,2]'), 'ui_api', /another shape/],
    ['does not know the operation', json(422, invalid), 'ui_api', /does not know what the tool asks for/],
    ['reports an error', json(200, '{"errors":[{"message":"no store"}],"data":null}'), 'ui_api', /no store/],
    [
      'cannot reach Kubernetes',
      json(200, '{"errors":[{"message":"Get \\"https://10.0.0.1/api\\": dial tcp: refused"}],"data":null}'),
      'kubernetes',
      /could not reach the Kubernetes API/,
    ],
  ])('%s: the error says which side failed, and the next call works', async (_what, answer, side, message) => {
    const served = await serve({ environment: { MCP_UI_TIMEOUT_MS: '300' } });
    served.upstream.intercept(answer);
    for (const [, call] of ERAS) {
      let error: ReturnType<typeof errorOf> | undefined;
      const lines = await served.auditOf(1, async () => {
        error = errorOf(resultOf(await send(served.url, call('get_sampling'))));
      });
      expect(error).toMatchObject({ side, changed: 'no' });
      expect(error?.message).toMatch(message);
      expect(error?.message).not.toMatch(/<html|nginx|at .*\.ts/);
      expect(lines).toHaveLength(1);
    }
    served.upstream.intercept(undefined);
    expect(resultOf(await send(served.url, modernCall('get_sampling'))).isError).toBe(false);
    await served.stop();
  });

  test('answers 50 MB: it is cut off, and the next call works', async () => {
    const served = await serve();
    served.upstream.intercept(enormous);
    const error = errorOf(resultOf(await send(served.url, modernCall('get_sampling'))));
    expect(error).toMatchObject({ side: 'ui_api', changed: 'no', message: expect.stringContaining('too big') });
    served.upstream.intercept(undefined);
    expect(resultOf(await send(served.url, modernCall('get_sampling'))).isError).toBe(false);
    await served.stop();
  });

  test('is not there: the error names the address, and the readiness probe says so', async () => {
    const closed = await closedPort();
    const served = await serve({ uiUrl: new URL(`http://127.0.0.1:${closed}`) });
    const error = errorOf(resultOf(await send(served.url, modernCall('get_sampling'))));
    expect(error).toMatchObject({ side: 'ui_api', changed: 'no', advice: expect.stringContaining('ODIGOS_UI_URL') });
    expect(error.message).toContain(`127.0.0.1:${closed}`);
    expect((await send(served.url, { method: 'GET', path: '/readyz' })).status).toBe(503);
    expect((await send(served.url, { method: 'GET', path: '/healthz' })).status).toBe(200);
    await served.stop();
  });

  test.each<readonly [string, Intercept, RegExp]>([
    ['hangs', () => true, /did not answer/],
    [
      'breaks off',
      (_post, response) => {
        response.destroy();
        return true;
      },
      /broke/,
    ],
  ])('%s under a write: the error says that the change may have been made', async (_what, answer, message) => {
    const served = await serve({ mode: 'read-write', environment: { MCP_UI_TIMEOUT_MS: '300' } });
    served.upstream.intercept((post, response) => (post.isMutation ? answer(post, response) : false));
    const given = { group: 'g', name: 'n', route: '/n', dry_run: false };
    const error = errorOf(resultOf(await send(served.url, modernCall('create_noisy_operation_rule', given))));
    expect(error.changed).toBe('unknown');
    expect(error.message).toMatch(message);
    expect(served.upstream.mutations()).toHaveLength(1);
    await served.stop();
  });

  // Writes are refused: a configuration that cannot be read allows none.
  test('every tool says so when the UI is not there', async () => {
    const served = await serve({ mode: 'read-write', uiUrl: new URL(`http://127.0.0.1:${await closedPort()}`) });
    const { createCatalog } = await import('../../src/catalog/catalog.ts');
    for (const tool of createCatalog().listed) {
      const result = resultOf(await send(served.url, modernCall(tool.name, minimalArguments(tool))));
      if (result.isError) expect(errorOf(result).side, tool.name).toMatch(/^(ui_api|arguments|target|access)$/);
    }
    await served.stop();
  });
});

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
