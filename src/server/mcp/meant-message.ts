import { JsonTexts } from '../../text/json-texts.ts';
import { fieldOf, isRecord } from '../../tool/fields.ts';
import { INVALID_PARAMS, INVALID_REQUEST } from '../http/rpc-errors.ts';

/** A message as it was meant, or the JSON-RPC error that it is answered. */
export type MeantMessage =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly code: typeof INVALID_REQUEST | typeof INVALID_PARAMS; readonly message: string };

type Fields = Readonly<Record<string, unknown>>;

/** What a client is called that does not say who it is. */
const UNKNOWN_CLIENT = { name: 'unknown', version: 'unknown' };
/** What a handshake that names no revision is taken for, as the protocol has it for requests that name none. */
const FIRST_REVISION = '2025-03-26';
/** The one revision whose servers must take batches; its clients speak the one before it too. */
const BATCHING: Readonly<Record<string, string>> = { '2025-03-26': '2024-11-05' };

/** Whether servers of a revision must take batches, which this one does not: who asks for it is answered another. */
export function batches(revision: string): boolean {
  return Object.hasOwn(BATCHING, revision);
}

/**
 * A message in the form that the protocol wants, where clients are known to send another that can mean only one thing: `null`
 * for what may be left out, arguments as JSON text or as an empty text or list, a handshake that does not say who shakes hands. Whatever else is wrong
 * with its shape is told in a sentence that names the field.
 */
export function meantMessage(given: unknown): MeantMessage {
  if (!isRecord(given)) return refused(INVALID_REQUEST, 'A message must be one JSON-RPC object.');
  if (given.jsonrpc !== '2.0') return refused(INVALID_REQUEST, 'jsonrpc must be "2.0".');
  const { id, method, params: givenParams } = given;
  if ('id' in given && typeof id !== 'string' && typeof id !== 'number')
    return refused(INVALID_REQUEST, 'id must be a text or a number.');
  // An answer of the client: to nothing that was asked.
  if (!('method' in given) && ('result' in given || 'error' in given)) return { ok: true, body: given };
  if (typeof method !== 'string') return refused(INVALID_REQUEST, 'method must be a text.');
  const isLeftOut = givenParams === undefined || givenParams === null;
  if (!isLeftOut && !isRecord(givenParams)) return refused(INVALID_REQUEST, 'params must be an object.');
  const params = isLeftOut ? {} : isAsMeant(givenParams) ? givenParams : meantParams(givenParams);
  const problem = paramsProblem(method, params);
  if (problem !== undefined) return refused(INVALID_PARAMS, problem);
  if (method === 'initialize') return { ok: true, body: { ...given, params: meantHandshake(params) } };
  // Nearly all come as they are meant, and are not copied.
  if (params === givenParams) return { ok: true, body: given };
  const { params: _given, ...rest } = given;
  return { ok: true, body: isLeftOut ? rest : { ...rest, params } };
}

function isAsMeant({ _meta: meta, cursor, arguments: given }: Fields): boolean {
  return (
    cursor !== null &&
    given !== null &&
    typeof given !== 'string' &&
    !Array.isArray(given) &&
    meta !== null &&
    fieldOf(meta, 'progressToken') !== null
  );
}

function meantParams({ _meta: meta, cursor, arguments: given, ...params }: Fields): Fields {
  return {
    ...params,
    ...(cursor === null || cursor === undefined ? {} : { cursor }),
    ...(isNothing(given) ? {} : { arguments: new JsonTexts().object(given) ?? given }),
    ...(meta === null || meta === undefined
      ? {}
      : { _meta: isRecord(meta) ? withoutNull(meta, 'progressToken') : meta }),
  };
}

/** What some clients send where there are no arguments. */
function isNothing(given: unknown): boolean {
  return given === null || given === undefined || given === '' || (Array.isArray(given) && given.length === 0);
}

function meantHandshake({ clientInfo, capabilities, protocolVersion, ...params }: Fields): Fields {
  const version = typeof protocolVersion === 'string' ? protocolVersion : FIRST_REVISION;
  return {
    ...params,
    protocolVersion: batches(version) ? BATCHING[version] : version,
    capabilities: isRecord(capabilities) ? capabilities : {},
    clientInfo: { ...(isRecord(clientInfo) ? clientInfo : {}), ...named(clientInfo) },
  };
}

function named(clientInfo: unknown): Fields {
  const [name, version] = [fieldOf(clientInfo, 'name'), fieldOf(clientInfo, 'version')];
  return {
    name: typeof name === 'string' ? name : UNKNOWN_CLIENT.name,
    version: typeof version === 'string' ? version : UNKNOWN_CLIENT.version,
  };
}

/** What a request must name, and where it is listed. */
const NAMED: Readonly<Record<string, readonly [field: string, problem: string]>> = {
  'tools/call': ['name', 'name must be the name of a tool; tools/list names them.'],
  'prompts/get': ['name', 'name must be the name of a prompt; prompts/list names them.'],
  'resources/read': ['uri', 'uri must be that of a resource; resources/list and resources/templates/list name them.'],
  'skills/get': ['uri', 'uri must be that of a skill; skills/list names them.'],
};

function paramsProblem(method: string, params: Fields): string | undefined {
  const { arguments: given, cursor, _meta: meta } = params;
  if (meta !== undefined && !isRecord(meta)) return '_meta must be an object.';
  const token = fieldOf(meta, 'progressToken');
  if (token !== undefined && typeof token !== 'string' && typeof token !== 'number')
    return '_meta.progressToken must be a text or a number.';
  if (cursor !== undefined && typeof cursor !== 'string') return 'cursor must be a text.';
  const [field, problem] = (Object.hasOwn(NAMED, method) ? NAMED[method] : undefined) ?? [];
  if (field !== undefined && typeof params[field] !== 'string') return problem;
  if (TAKES_ARGUMENTS.has(method) && given !== undefined && !isRecord(given))
    return 'arguments must be an object of named arguments, as {"namespace":"shop"}.';
  return undefined;
}

const TAKES_ARGUMENTS: ReadonlySet<string> = new Set(['tools/call', 'prompts/get']);

function withoutNull(fields: Fields, name: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key, value]) => key !== name || value !== null));
}

function refused(code: typeof INVALID_REQUEST | typeof INVALID_PARAMS, message: string): MeantMessage {
  return { ok: false, code, message };
}
