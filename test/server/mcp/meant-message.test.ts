import { describe, expect, it } from 'vitest';
import { meantMessage } from '../../../src/server/mcp/meant-message.ts';

const message = (method: string, params?: unknown) => ({
  jsonrpc: '2.0',
  id: 1,
  method,
  ...(params === undefined ? {} : { params }),
});
const call = (params: unknown) => message('tools/call', params);
const handshake = (params: unknown) => message('initialize', params);
const CLIENT = { name: 'a', version: '1' };

describe('a message as it is meant', () => {
  it.each<readonly [string, unknown, unknown]>([
    ['params that are null', message('tools/list', null), message('tools/list')],
    ['a cursor that is null', message('tools/list', { cursor: null }), message('tools/list', {})],
    ['a _meta that is null', call({ name: 'a', _meta: null }), call({ name: 'a' })],
    [
      'a progressToken that is null',
      call({ name: 'a', _meta: { progressToken: null, other: null } }),
      call({ name: 'a', _meta: { other: null } }),
    ],
    ['arguments that are null', call({ name: 'a', arguments: null }), call({ name: 'a' })],
    ['arguments that are an empty text', call({ name: 'a', arguments: '' }), call({ name: 'a' })],
    ['arguments that are an empty list', call({ name: 'a', arguments: [] }), call({ name: 'a' })],
    ['arguments as JSON text', call({ name: 'a', arguments: '{"b":1}' }), call({ name: 'a', arguments: { b: 1 } })],
    [
      'a handshake that says nothing',
      handshake(undefined),
      handshake({
        protocolVersion: '2024-11-05',
        capabilities: {},
        clientInfo: { name: 'unknown', version: 'unknown' },
      }),
    ],
    [
      'a handshake of a client without a version',
      handshake({ protocolVersion: '2025-06-18', capabilities: null, clientInfo: { name: 'a' } }),
      handshake({ protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'a', version: 'unknown' } }),
    ],
    [
      'a handshake of the revision that has batches, as of the one before',
      handshake({ protocolVersion: '2025-03-26', capabilities: {}, clientInfo: CLIENT }),
      handshake({ protocolVersion: '2024-11-05', capabilities: {}, clientInfo: CLIENT }),
    ],
  ])('takes %s', (_what, given, meant) => {
    expect(meantMessage(given)).toEqual({ ok: true, body: meant });
  });

  it.each<readonly [string, unknown]>([
    ['a call', call({ name: 'a', arguments: { b: null }, _meta: { progressToken: 1 } })],
    ['a list', message('tools/list', { cursor: 'a' })],
    ['a handshake', handshake({ protocolVersion: '2025-11-25', capabilities: {}, clientInfo: CLIENT })],
    ['a notification', { jsonrpc: '2.0', method: 'notifications/initialized' }],
    ['an answer', { jsonrpc: '2.0', id: 1, result: {} }],
    ['a method that nobody knows', message('anything', { a: null })],
  ])('leaves %s as it is', (_what, given) => {
    expect(meantMessage(given)).toEqual({ ok: true, body: given });
  });

  it.each<readonly [string, unknown, number, string]>([
    ['a text', 'a', -32600, 'A message must be one JSON-RPC object.'],
    ['null', null, -32600, 'A message must be one JSON-RPC object.'],
    ['no jsonrpc', { id: 1, method: 'a' }, -32600, 'jsonrpc must be "2.0".'],
    ['an id that is null', { ...message('a'), id: null }, -32600, 'id must be a text or a number.'],
    ['an id that is an object', { ...message('a'), id: {} }, -32600, 'id must be a text or a number.'],
    ['no method', { jsonrpc: '2.0', id: 1 }, -32600, 'method must be a text.'],
    ['params that are a text', message('a', 'b'), -32600, 'params must be an object.'],
    ['params that are a list', message('a', []), -32600, 'params must be an object.'],
    ['a _meta that is a text', call({ name: 'a', _meta: 'b' }), -32602, '_meta must be an object.'],
    [
      'a progressToken that is an object',
      call({ name: 'a', _meta: { progressToken: {} } }),
      -32602,
      '_meta.progressToken must be a text or a number.',
    ],
    ['a cursor that is a number', message('tools/list', { cursor: 1 }), -32602, 'cursor must be a text.'],
    ['a call of nothing', call(undefined), -32602, 'name must be the name of a tool; tools/list names them.'],
    ['a call of a number', call({ name: 1 }), -32602, 'name must be the name of a tool; tools/list names them.'],
    [
      'arguments in a list',
      call({ name: 'a', arguments: ['b'] }),
      -32602,
      'arguments must be an object of named arguments, as {"namespace":"shop"}.',
    ],
    [
      'arguments in a text that is no object',
      call({ name: 'a', arguments: '[1]' }),
      -32602,
      'arguments must be an object of named arguments, as {"namespace":"shop"}.',
    ],
  ])('refuses %s in a sentence', (_what, given, code, says) => {
    expect(meantMessage(given)).toEqual({ ok: false, code, message: says });
  });
});
