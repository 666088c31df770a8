import type { Attributes } from '@opentelemetry/api';
import type { AuditOutcome } from '../audit/audit.ts';
import { withoutTokens } from '../text/own-tokens.ts';
import type { WatchedCall, WatchedEnd } from './watch.ts';

const REVISION = /^\d{4}-\d\d-\d\d$/;
const REQUEST_ID = /^[\w.-]{1,64}$/;

/** What a span says of a call before it is judged, in the conventions for MCP and generative AI. */
export function attributesOfCall({ headers, id }: WatchedCall, tool: string): Attributes {
  const revision = headers['mcp-protocol-version'];
  const requestId = typeof id === 'number' || typeof id === 'string' ? String(id) : '';
  return {
    'mcp.method.name': 'tools/call',
    'gen_ai.operation.name': 'execute_tool',
    'gen_ai.tool.name': tool,
    'network.protocol.name': 'http',
    'network.transport': 'tcp',
    ...(typeof revision === 'string' && REVISION.test(revision) ? { 'mcp.protocol.version': revision } : {}),
    ...(REQUEST_ID.test(requestId) ? { 'jsonrpc.request.id': withoutTokens(requestId) } : {}),
  };
}

/**
 * What a span says of a call's end: never anything of its arguments or its answer but sizes and closed words.
 *
 * @param end how it was answered; undefined when it was refused before it reached the choke point
 */
export function attributesOfEnd(end: WatchedEnd | undefined, outcome: AuditOutcome): Attributes {
  const error = errorTypeOf(end, outcome);
  return {
    'odigos.mcp.outcome': outcome,
    ...(error === undefined ? {} : { 'error.type': error }),
    ...(end?.type === 'rejected' ? { 'rpc.response.status_code': String(end.code) } : {}),
    ...(end?.type === 'answered' ? attributesOfAnswer(end) : {}),
  };
}

/** Why a call failed, in one word or code; undefined when it did not. */
export function errorTypeOf(end: WatchedEnd | undefined, outcome: AuditOutcome): string | undefined {
  if (outcome === 'ok') return undefined;
  switch (end?.type) {
    case 'answered':
      return end.envelope.error?.side ?? 'server';
    case 'asks':
      return 'plan';
    case 'rejected':
      return end.reason ?? String(end.code);
    case undefined:
      return outcome === 'error' ? 'server' : 'protocol';
  }
}

function attributesOfAnswer({ mode, envelope, text }: Extract<WatchedEnd, { type: 'answered' }>): Attributes {
  return {
    'odigos.mcp.access_mode': mode,
    'odigos.mcp.answer.characters': text.length,
    'odigos.mcp.answer.cut': envelope.truncated !== undefined,
    ...(envelope.context.dry_run === undefined ? {} : { 'odigos.mcp.dry_run': envelope.context.dry_run }),
  };
}
