import type { IncomingMessage, ServerResponse } from 'node:http';
import { visible } from '../../text/invisible.ts';
import { answerJson } from './step.ts';

/** JSON-RPC error codes that this server answers itself, before the protocol library sees a message. */
export const PARSE_ERROR = -32_700;
export const INVALID_REQUEST = -32_600;
export const INVALID_PARAMS = -32_602;
export const INTERNAL_ERROR = -32_603;
/** Refusals of the transport, which JSON-RPC leaves to servers. */
export const SERVER_ERROR = -32_000;

/** Answers a request with a JSON-RPC error; its message may quote the request. With no id it belongs to no call. */
export function rejectRpc(
  response: ServerResponse<IncomingMessage>,
  status: number,
  code: number,
  message: string,
  id: string | number | null = null,
): void {
  answerJson(response, status, { jsonrpc: '2.0', error: { code, message: visible(message) }, id });
}
