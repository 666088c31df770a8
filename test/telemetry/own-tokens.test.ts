import { trace } from '@opentelemetry/api';
import { expect, it } from 'vitest';
import { newToken } from '../../src/access/token.ts';
import { attributesOfCall } from '../../src/telemetry/call-attributes.ts';
import { originOf } from '../../src/telemetry/trace-context.ts';

const token = newToken();

it('a token of ours stands in no attribute of a span', () => {
  const headers = { 'mcp-protocol-version': token, 'user-agent': token };
  const attributes = attributesOfCall({ tool: token, headers, id: token, meta: {} }, '(unknown)');
  expect(attributes['jsonrpc.request.id']).toMatch(/^odm_\*+$/);
  expect(JSON.stringify(attributes)).not.toContain(token.slice(4, 12));
});

it('a trace whose state holds one goes on without that state', () => {
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  const { parent } = originOf({ tool: 'a', headers: { traceparent, tracestate: `a=${token}` }, id: 1, meta: {} });
  const context = trace.getSpanContext(parent);
  expect(context?.traceId).toBe('0af7651916cd43dd8448eb211c80319c');
  expect(context?.traceState?.serialize() ?? '').toBe('');
});
