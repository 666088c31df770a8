import {
  ClientClosedError,
  ClientOfflineError,
  ConnectionTimeoutError,
  DisconnectsClientError,
  SocketClosedUnexpectedlyError,
  SocketTimeoutError,
} from '@redis/client';

/** The engine is there and not to be relied on. Its message is ours, and says why in a clause. */
export class Unfit extends Error {
  override readonly name = 'Unfit';
}

/** An engine that can be relied on. */
export interface FitEngine {
  /** Which run of it this is: another one has perhaps forgotten what the one before knew. */
  readonly run: string;
  /** What it is, as people name it: `Valkey 8.0.1`. */
  readonly product: string;
}

/**
 * Judges an engine by what it answers to INFO.
 *
 * @throws Unfit when marks of used plans could get lost there unnoticed, or it takes none
 */
export function fitEngine(info: string): FitEngine {
  const fields = fieldsOf(info);
  const run = fields.get('run_id');
  if (run === undefined) throw new Unfit('it does not tell its run_id');
  // One that follows another is written to by nobody; its address may lead to the one that it follows, soon.
  if (fields.get('role') === 'slave') throw new Unfit('it is a replica of another one, and takes no writes');
  if (fields.get('maxmemory') !== '0' && fields.get('maxmemory_policy') !== 'noeviction') {
    throw new Unfit('it may evict keys: its maxmemory-policy has to be noeviction');
  }
  const valkey = fields.get('valkey_version');
  const product = valkey === undefined ? `Redis ${fields.get('redis_version') ?? '?'}` : `Valkey ${valkey}`;
  return { run, product };
}

/** What the client throws of its own, in words: its classes say it to nobody, and a build renames them. */
const IN_WORDS = [
  [SocketClosedUnexpectedlyError, 'it closed the connection'],
  [ConnectionTimeoutError, 'no connection in time'],
  [SocketTimeoutError, 'no answer'],
  [ClientClosedError, 'no connection'],
  [ClientOfflineError, 'no connection'],
  [DisconnectsClientError, 'no connection'],
] as const;

/** Why a question failed, without anything that it held: words of ours, a code, or the kind of the error. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error instanceof Unfit) return error.message;
  const words = IN_WORDS.find(([kind]) => error instanceof kind)?.[1];
  if (words !== undefined) return words;
  if (/^ERR DB index is out of range/.test(error.message)) return 'it has no database of the number in MCP_STATE_URL';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return code ?? /^[A-Z]{2,20}(?= )/.exec(error.message)?.[0] ?? error.constructor.name;
}

/** The fields of an answer to INFO, by name. */
function fieldsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(/\r?\n/).flatMap((line) => {
      const at = line.indexOf(':');
      return at > 0 ? [[line.slice(0, at), line.slice(at + 1)] as const] : [];
    }),
  );
}
