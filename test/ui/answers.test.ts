import { afterEach, describe, expect, it } from 'vitest';
import {
  answering,
  changeThing,
  listThings,
  patient,
  type Script,
  type ScriptedUi,
  scriptedUi,
} from './scripted-ui.ts';

let ui: ScriptedUi;
afterEach(() => ui.stop());

async function read(script: Script) {
  ui = await scriptedUi(script);
  return ui.client().read(listThings, { name: 'x' }, { signal: patient() });
}

async function failure(script: Script) {
  const answer = await read(script);
  if (answer.ok) throw new Error(`expected a failure, got ${JSON.stringify(answer)}`);
  return answer.failure;
}

/** Answers as raw text. */
function raw(status: number, contentType: string | undefined, body: string): Script {
  return (_request, response) =>
    response.writeHead(status, contentType === undefined ? {} : { 'content-type': contentType }).end(body);
}

const oneError = (message: string, extensions?: unknown) => ({ errors: [{ message, extensions }], data: null });

describe('what goes over the wire', () => {
  it('is one POST of the exact text, without cookies, operation name or admin header', async () => {
    await read((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'csrf_token=abc; Path=/' });
      response.end('{"data":{"things":[]}}');
    });
    await ui.client().read(listThings, { name: 'y' }, { signal: patient() });
    expect(ui.seen).toHaveLength(2);
    for (const { method, path, headers } of ui.seen) {
      expect([method, path]).toEqual(['POST', '/graphql']);
      expect(headers).toMatchObject({ accept: 'application/json', 'content-type': 'application/json' });
      expect(Object.keys(headers)).not.toContain('cookie');
      expect(Object.keys(headers)).not.toContain('expect');
      expect(Object.keys(headers)).not.toContain('x-odigos-admin-allow');
    }
    expect(JSON.parse(ui.seen[0]?.body ?? '')).toEqual({ query: listThings.text, variables: { name: 'x' } });
  });

  it('goes below the path of the address and carries its credentials as authorization', async () => {
    ui = await scriptedUi(answering({ data: { things: null } }));
    const url = new URL(`http://ann:p%40ss@${ui.url.host}/odigos/?a=b#c`);
    await ui.client({ url }).read(listThings, {}, { signal: patient() });
    expect(ui.seen[0]?.path).toBe('/odigos/graphql');
    expect(ui.seen[0]?.headers.authorization).toBe(`Basic ${Buffer.from('ann:p@ss').toString('base64')}`);
  });

  it('is not a redirect followed', async () => {
    expect(
      await failure((_request, response) => response.writeHead(307, { location: `${ui.url}elsewhere` }).end()),
    ).toMatchObject({ kind: 'bad_answer', status: 307 });
    expect(ui.seen).toHaveLength(1);
  });
});

describe('data', () => {
  it.each([
    ['application/json', 'application/json'],
    ['application/json; charset=utf-8', 'application/json; charset=utf-8'],
    ['transport/graphql+json-accept', 'application/graphql-response+json'],
  ])('as %s', async (_name, contentType) => {
    expect(await read(raw(200, contentType, '{"data":{"things":["é"]},"errors":[]}'))).toEqual({
      ok: true,
      data: { things: ['é'] },
      warnings: [],
    });
  });

  it('in pieces that cut characters apart', async () => {
    const bytes = Buffer.from('{"data":{"things":["é😀"]}}');
    const answer = await read((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const write = (at: number) => {
        if (at === bytes.length) return response.end();
        response.write(bytes.subarray(at, at + 1));
        return setTimeout(write, 1, at + 1);
      };
      write(0);
    });
    expect(answer).toMatchObject({ ok: true, data: { things: ['é😀'] } });
  });

  it('null in a nullable root without errors', async () => {
    expect(await read(answering({ data: { things: null } }))).toMatchObject({ ok: true, warnings: [] });
  });

  it('error/partial-data: beside errors, which become warnings, each once', async () => {
    const message = 'namespaces "nope" not found';
    expect(
      await read(
        answering({
          errors: [{ message, path: ['things', 'one'] }, { message }, { message: 'a\nb' }],
          data: { things: { one: null, others: [{ name: 'default' }] } },
        }),
      ),
    ).toMatchObject({ ok: true, warnings: [message, 'a b'] });
  });

  it('beside more errors than anybody reads, of which the first few are looked at', async () => {
    const errors = Array.from({ length: 50_000 }, (_, index) => ({ message: `error ${index % 500}` }));
    const answer = await read(answering({ errors, data: { things: [] } }));
    expect(answer).toMatchObject({ ok: true, warnings: Array.from({ length: 20 }, (_, index) => `error ${index}`) });
  });
});

describe('resolver errors are HTTP 200', () => {
  it.each([
    ['readonly/mutation/persistK8sSources', 'cannot execute this mutation in readonly mode', 'refused_readonly'],
    ['roles under uiMode: readonly', 'actions.odigos.io is forbidden: User "u" cannot list', 'kubernetes_forbidden'],
    [
      'apiserver-down/mutation',
      'Put "https://127.0.0.1:16443/api/v1/namespaces/x": dial tcp 127.0.0.1:16443: connect: connection refused',
      'kubernetes_unreachable',
    ],
    ['error/describeSource-missing', 'deployments.apps "nope" not found', 'not_found'],
    ['mutation/updateAction', 'Operation cannot be fulfilled: the object has been modified; try again', 'conflict'],
    ['apiserver-down/config(live)', 'internal system error', 'graphql'],
  ])('%s', async (_recording, message, kind) => {
    expect(await failure(answering(oneError(message)))).toEqual({ kind, message, status: 200, sent: false });
  });

  it('error/nonnull-bubbles: every root null is a failure', async () => {
    const body = { errors: [{ message: 'pods "x" not found' }, { message: 'other' }], data: { a: null, b: null } };
    expect(await failure(answering(body))).toMatchObject({ kind: 'not_found', message: 'pods "x" not found' });
  });
});

describe('a message of the UI', () => {
  it('is cut before it is judged: what stands beyond tells nothing', async () => {
    const kindOf = async (message: string) => (await failure(answering(oneError(message)))).kind;
    expect(await kindOf(`${'x'.repeat(16_000)} not found`)).toBe('not_found');
    expect(await kindOf(`${'x'.repeat(20_000)} not found`)).toBe('graphql');
  });
});

describe('invalid_operation', () => {
  it('error/unknown-field', async () => {
    const message = 'Cannot query field "nope" on type "Config".';
    const found = await failure(answering(oneError(message, { code: 'GRAPHQL_VALIDATION_FAILED' }), 422));
    expect(found).toEqual({
      kind: 'invalid_operation',
      message: `the Odigos UI API does not accept the operation list_things: ${message}`,
      status: 422,
      sent: false,
    });
  });

  it('error/missing-input-field: says where', async () => {
    const body = {
      errors: [
        {
          message: 'must be defined',
          path: ['variable', 'sources', 0, 'selected'],
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ],
      data: null,
    };
    expect((await failure(answering(body, 422))).message).toContain('must be defined (variable.sources.0.selected)');
  });

  it('error/syntax: a parse error does not quote the operation', async () => {
    const found = await failure(answering(oneError('Unexpected Name "things"', { code: 'GRAPHQL_PARSE_FAILED' }), 422));
    expect(found.kind).toBe('invalid_operation');
    expect(found.message).not.toContain('Unexpected');
  });

  it('the same codes with HTTP 200', async () => {
    const body = oneError('Cannot query field "a" on type "B".', { code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(await failure(answering(body))).toMatchObject({ kind: 'invalid_operation', status: 200 });
  });

  it('HTTP 422 with anything in it', async () => {
    expect(await failure(raw(422, 'text/html', '<h1>no'))).toMatchObject({ kind: 'invalid_operation', status: 422 });
  });
});

describe('refused_csrf', () => {
  it.each([
    ['csrf/query-cookie-only', 400, 'CSRF_TOKEN_MISSING'],
    ['csrf/mutation-cookie+wrong-header', 403, 'CSRF_TOKEN_INVALID'],
    ['an old token', 403, 'CSRF_TOKEN_EXPIRED'],
  ])('%s', async (_recording, status, code) => {
    const found = await failure(answering({ code, error: 'CSRF token' }, status));
    expect(found).toMatchObject({ kind: 'refused_csrf', status });
    expect(found.message).toContain(code);
  });
});

describe('bad_answer', () => {
  it.each([
    ['a gateway page', raw(502, 'text/html; charset=utf-8', '<html><h1>Bad Gateway</h1>'), 502, 'text/html'],
    ['transport/GET-graphql: a page', raw(404, 'text/html', '<!doctype html>'), 404, 'text/html'],
    ['a page with HTTP 200', raw(200, 'text/html', '<!doctype html>'), 200, 'text/html'],
    ['JSON without a content type', raw(200, undefined, '{"data":{}}'), 200, 'no content type'],
    ['a GraphQL body with HTTP 500', answering({ data: { things: [] } }, 500), 500, 'application/json'],
    ['transport/no-content-type', answering(oneError('transport not supported'), 400), 400, 'application/json'],
    ['no content', raw(204, undefined, ''), 204, 'no content type'],
    ['a login', raw(401, 'text/plain', 'who are you'), 401, 'login'],
    ['truncated JSON', raw(200, 'application/json', '{"data":{"things":["a'), 200, 'malformed JSON'],
    ['an empty body', raw(200, 'application/json', ''), 200, 'malformed JSON'],
    ['a batch answer', answering([{ data: { things: [] } }]), 200, 'another shape'],
    ['a text', answering('hello'), 200, 'another shape'],
    ['data that is a list', answering({ data: [1] }), 200, 'another shape'],
    ['data that is a text', answering({ data: 'x' }), 200, 'another shape'],
    ['data without the field that was asked for', answering({ data: {} }), 200, 'without the field things'],
    ['data with another field', answering({ data: { thing: [] } }), 200, 'without the field things'],
    [
      'the same beside errors',
      answering({ data: { thing: [] }, errors: [{ message: 'x' }] }),
      200,
      'without the field things',
    ],
    ['neither data nor errors', answering({ message: 'hello' }), 200, 'another shape'],
    ['null data without errors', answering({ data: null, errors: [] }), 200, 'another shape'],
    ['errors that are an object', answering({ data: {}, errors: { a: 1 } }), 200, 'another shape'],
    ['errors without messages', answering({ data: null, errors: [{ path: ['x'] }] }), 200, 'another shape'],
  ])('%s', async (_what, script, status, part) => {
    const found = await failure(script);
    expect(found).toMatchObject({ kind: 'bad_answer', status, sent: false });
    expect(found.message).toContain(part);
    expect(found.message).toMatch(/^[^<>\n]{1,500}$/);
  });

  it('transport/bad-json: an echoed body is not passed on', async () => {
    const found = await failure((request, response) => {
      const message = `json request body could not be decoded: unexpected EOF body:${request.body}`;
      response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify(oneError(message)));
    });
    expect(found).toMatchObject({ kind: 'bad_answer', status: 400 });
    expect(found.message).not.toContain('body');
    expect(found.message).not.toContain('things');
  });

  it('an endless refusal is judged by its status', async () => {
    let poured = 0;
    const found = await failure((_request, response) => {
      response.writeHead(503, { 'content-type': 'text/plain' });
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(16_384))) poured += 16_384;
      };
      response.on('drain', pour);
      pour();
    });
    expect(found).toMatchObject({ kind: 'bad_answer', status: 503 });
    await ui.drained();
    expect(poured).toBeLessThan(16 * 1024 * 1024);
  });
});

describe('a misuse is a TypeError and nothing is sent', () => {
  it('reading a mutation', async () => {
    ui = await scriptedUi(answering({ data: {} }));
    const client = ui.client();
    await expect(client.read(changeThing, {}, { signal: patient() })).rejects.toThrow(TypeError);
    const disguised = { ...changeThing, type: 'query' as const };
    await expect(client.read(disguised, {}, { signal: patient() })).rejects.toThrow(TypeError);
    await expect(client.write(listThings, {}, { signal: patient() })).rejects.toThrow(TypeError);
    await expect(client.write(changeThing, { name: 1n }, { signal: patient() })).rejects.toThrow(TypeError);
    await expect(client.read({ ...listThings, __types: () => null }, [], { signal: patient() })).rejects.toThrow(
      TypeError,
    );
    expect(ui.accepted()).toBe(0);
  });
});

describe('ready', () => {
  it('posts {__typename} and never gets a page', async () => {
    ui = await scriptedUi(answering({ data: { __typename: 'Query' } }));
    expect(await ui.client().ready(patient())).toBe(true);
    expect(ui.seen.map(({ method, path, body }) => [method, path, body])).toEqual([
      ['POST', '/graphql', '{"query":"{__typename}","variables":{}}'],
    ]);
  });

  it('takes two seconds at most', async () => {
    ui = await scriptedUi(() => {});
    const started = performance.now();
    expect(await ui.client({ timeoutMs: 60_000 }).ready(patient())).toBe(false);
    expect(performance.now() - started).toBeLessThan(3_500);
  });

  it('is false when the UI fails, hangs, or the caller leaves', async () => {
    ui = await scriptedUi((_request, response, index) => {
      if (index === 0) response.writeHead(502).end();
    });
    const client = ui.client({ timeoutMs: 50 });
    expect(await client.ready(patient())).toBe(false);
    expect(await client.ready(patient())).toBe(false);
    expect(await client.ready(AbortSignal.abort())).toBe(false);
  });
});
