import { CLIENT_INFO_META_KEY } from '@modelcontextprotocol/server';
import type { AuditedCall } from '../../audit/audit.ts';
import { calledTool } from '../../tool/call-through.ts';
import { fieldOf } from '../../tool/fields.ts';

/** What is read of a JSON-RPC message, once, by whatever transport it came. Nothing of it is judged yet. */
export interface Message {
  /** The message itself. */
  readonly body: unknown;
  readonly id: unknown;
  readonly method: unknown;
  readonly params: unknown;
  readonly meta: unknown;
  /**
   * The tool that it calls, be it through another: its name, empty when it names none; undefined when it is no tools/call.
   */
  readonly tool: string | undefined;
  /** The tool through which it calls that one. */
  readonly via?: string;
  /** The program that sent it, as the message names it: 2026-07-28 sends that with every request. */
  readonly client: AuditedCall['client'];
}

/** A message whose body was not or could not be read. */
export const UNREAD_MESSAGE: Message = readMessage(undefined);

/** Reads a message, or what came in place of one. */
export function readMessage(body: unknown): Message {
  const method = fieldOf(body, 'method');
  const params = fieldOf(body, 'params');
  const meta = fieldOf(params, '_meta');
  return {
    body,
    id: fieldOf(body, 'id'),
    method,
    params,
    meta,
    ...(method === 'tools/call' ? calledBy(params) : { tool: undefined }),
    client: clientOf(fieldOf(meta, CLIENT_INFO_META_KEY)),
  };
}

function calledBy(params: unknown): Pick<Message, 'tool' | 'via'> {
  const name = textOf(fieldOf(params, 'name')) ?? '';
  const tool = calledTool(name, fieldOf(params, 'arguments'));
  return { tool, ...(tool === name ? {} : { via: name }) };
}

function clientOf(info: unknown): AuditedCall['client'] {
  const name = textOf(fieldOf(info, 'name'));
  if (name === undefined || name === '') return undefined;
  const version = textOf(fieldOf(info, 'version'));
  return { name, ...(version === undefined ? {} : { version }) };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
