import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../src/server/mcp/message.ts';
import { asRequest, headersOf } from '../../../src/server/stdio/as-request.ts';

const envelope = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientInfo': { name: 'a', version: '1' },
  'io.modelcontextprotocol/clientCapabilities': {},
};

describe('a message over pipes', () => {
  it('of 2026-07-28 has the headers that must agree with it', () => {
    const message = readMessage({ id: 1, method: 'tools/call', params: { name: 'get_access', _meta: envelope } });
    expect(headersOf(message)).toMatchObject({
      'mcp-protocol-version': '2026-07-28',
      'mcp-method': 'tools/call',
      'mcp-name': 'get_access',
    });
  });

  it('has a name that no header can hold in base64', () => {
    const message = readMessage({ method: 'tools/call', params: { name: 'näme\n', _meta: envelope } });
    expect(headersOf(message)['mcp-name']).toBe(`=?base64?${Buffer.from('näme\n').toString('base64')}?=`);
    expect(() => asRequest(message, AbortSignal.timeout(1))).not.toThrow();
  });

  it('of the 2025 era says nothing of a revision: the handshake did', () => {
    const headers = headersOf(readMessage({ id: 1, method: 'tools/call', params: { name: 'get_access' } }));
    expect(Object.keys(headers).toSorted()).toEqual(['accept', 'content-type']);
  });
});
