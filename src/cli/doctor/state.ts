import type { RedisClientType } from '@redis/client';
import { z } from 'zod';
import type { Settings } from '../../settings.ts';
import { createEngineClient } from '../../state/engine-client.ts';
import { fitEngine, reasonOf, Unfit } from '../../state/fitness.ts';
import { doubtful, type Finding, failing, well } from './finding.ts';

const PATIENCE_MS = 5_000;
/** Older ones are not tried by the tests. */
const OLDEST_MAJOR = 7;
const NAME = 'odigos-mcp:doctor';
/** What a server does there, in little: a script that writes something which goes by itself. */
const WRITE = `return redis.call('SET', KEYS[1], '', 'EX', 60)`;

/** Whether the Redis or Valkey that replicas share is reached, lets them do what they do there, and forgets nothing. */
export async function stateFinding({
  MCP_STATE_URL: url,
  MCP_PLAN_KEY_FILE: file,
}: Pick<Settings, 'MCP_STATE_URL' | 'MCP_PLAN_KEY_FILE'>): Promise<Finding> {
  if (url === undefined) return well('state', 'Nothing is shared with other replicas: right for one.');
  if (file === undefined) {
    return failing(
      'state',
      'MCP_STATE_URL needs MCP_PLAN_KEY_FILE: the server does not start.',
      'Give all replicas one file: head -c 32 /dev/urandom > FILE, and MCP_PLAN_KEY_FILE=FILE.',
    );
  }
  const client = createEngineClient(url);
  try {
    return await looked(client, url);
  } catch (error) {
    const reason = reasonOf(error);
    return failing('state', `${url.host}: ${error instanceof Unfit ? reason : saysOf(reason)}.`, adviceOn(reason));
  } finally {
    client.destroy();
  }
}

/** @throws whatever a server would take for an engine that is away */
async function looked(client: RedisClientType, url: URL): Promise<Finding> {
  await inTime(connected(client));
  const { product } = fitEngine(z.string().parse(await inTime(client.info())));
  await inTime(client.eval(WRITE, { keys: [NAME], arguments: [] }));
  const says = `${url.host} is ${product}, takes writes and throws nothing away.`;
  const isHeard = await inTime(client.publish(NAME, '')).then(
    () => true,
    () => false,
  );
  if (!isHeard) {
    return doubtful(
      'state',
      `${says} It lets its user not publish.`,
      'Give the user the channels (&odigos-mcp:*): else a change that one replica sees is seen by the others later.',
    );
  }
  const major = Number(/ (\d+)\./.exec(product)?.[1] ?? 0);
  if (major < OLDEST_MAJOR) return doubtful('state', says, `It is older than ${OLDEST_MAJOR}, and not tried.`);
  return url.password === ''
    ? doubtful('state', `${says} It asks for no password.`, 'Give it one: whoever writes to it can stop writes here.')
    : well('state', says);
}

/** @throws the first error of a connection, which the client itself would go on to try */
function connected(client: RedisClientType): Promise<unknown> {
  return new Promise((resolve, reject) => {
    client.on('error', reject);
    client.connect().then(resolve, reject);
  });
}

async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Unfit('no answer')), PATIENCE_MS);
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

const UNTRUSTED = /SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|CERT_UNTRUSTED/;
const NOT_TLS = /EPROTO|ERR_SSL|WRONG_VERSION/;
const NO_LOGIN = /WRONGPASS|NOAUTH/;
const SILENT = /ETIMEDOUT|no answer|in time/;
const CLOSED = /closed the connection|ECONNRESET/;
const NO_DATABASE = /no database/;

/** What is wrong, by a reason that holds nothing secret. */
function saysOf(reason: string): string {
  if (NO_LOGIN.test(reason)) return `it takes neither this password nor this user (${reason})`;
  if (UNTRUSTED.test(reason)) return `its certificate is trusted by nobody here (${reason})`;
  if (NOT_TLS.test(reason)) return `it speaks no TLS there (${reason})`;
  if (CLOSED.test(reason)) return 'it closes the connection';
  if (SILENT.test(reason)) return 'it does not answer';
  if (NO_DATABASE.test(reason)) return reason;
  switch (reason) {
    case 'NOPERM':
      return 'its user may not do what is needed (NOPERM)';
    case 'OOM':
      return 'it is full, and takes no writes (OOM)';
    case 'READONLY':
      return 'it takes no writes (READONLY)';
    case 'ECONNREFUSED':
      return 'nothing listens there (ECONNREFUSED)';
    default:
      return `no connection (${reason})`;
  }
}

function adviceOn(reason: string): string {
  if (NO_LOGIN.test(reason)) return 'Correct user and password in MCP_STATE_URL; what is special in them as %xx.';
  if (UNTRUSTED.test(reason)) {
    return 'Start this server with NODE_EXTRA_CA_CERTS=FILE, the certificate of whoever signed it (PEM).';
  }
  if (/ALTNAME/.test(reason)) return 'Its certificate is for another host name: use one of those in MCP_STATE_URL.';
  if (/EXPIRED|NOT_YET_VALID/.test(reason))
    return 'Its certificate is out of date, or the clock of this machine wrong.';
  if (NOT_TLS.test(reason)) return 'Try redis:// in MCP_STATE_URL, or the port on which it speaks TLS.';
  if (CLOSED.test(reason)) return 'Try rediss:// in MCP_STATE_URL: it may speak TLS there.';
  if (SILENT.test(reason)) {
    return 'Check that it is reached from here (NetworkPolicy, firewall) and runs; with rediss://, that it speaks TLS on this port.';
  }
  if (NO_DATABASE.test(reason))
    return 'Correct the number at the end of MCP_STATE_URL, or leave it out: 0 is there always.';
  if (/ENOTFOUND|EAI_AGAIN/.test(reason)) return 'The host name does not resolve from here: correct MCP_STATE_URL.';
  if (/evict/.test(reason)) return 'CONFIG SET maxmemory-policy noeviction, and keep it in its configuration.';
  if (reason === 'NOPERM') return 'Give its user what docs/scale.md names.';
  if (reason === 'OOM') return 'Give it more memory, or a Redis or Valkey of its own.';
  if (/READONLY|replica/.test(reason)) return 'Put the address of the primary into MCP_STATE_URL.';
  return 'Check that the Redis or Valkey runs, and that MCP_STATE_URL points at it.';
}
