import { createHmac } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { isOver, type KnownTools, parseTokens } from '../../access/token-file.ts';
import { createOriginJudge } from '../../server/http/host-guard.ts';
import { listen } from '../../server/http/listen.ts';
import { planKey } from '../../server/plan-key.ts';
import type { Settings } from '../../settings.ts';
import { counted } from '../../text/counted.ts';
import { doubtful, type Finding, failing, well } from './finding.ts';

/** The oldest Node that runs this program: `engines` of package.json, which a test holds this to. */
const OLDEST_NODE = '22.18';

/** @param version as `process.version` has it */
export function nodeFinding(version: string): Finding {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE.split('.').map(Number);
  const isNewEnough = major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
  return isNewEnough
    ? well('node', `Node ${version}.`)
    : failing('node', `Node ${version} is too old.`, `Use ${OLDEST_NODE} or later; 24 is what the images have.`);
}

/**
 * Whether the tokens file can be used, and by whom it can be read.
 *
 * @param program what starts this program
 */
export async function tokensFinding(
  { MCP_TOKENS_FILE: file, HOST }: Settings,
  known: KnownTools,
  program: string,
): Promise<Finding> {
  if (file === undefined) {
    const says = 'No tokens: whoever reaches /mcp may call.';
    return /^(?:localhost|127\.|::1$)/.test(HOST)
      ? well('tokens', `${says} It listens on this machine alone.`)
      : doubtful(
          'tokens',
          `${says} It listens on ${HOST}.`,
          `Give each agent one: ${program} token create NAME --file FILE, and MCP_TOKENS_FILE=FILE.`,
        );
  }
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    return failing(
      'tokens',
      `${file} cannot be read.`,
      `Correct MCP_TOKENS_FILE, or make the file: ${program} token create NAME.`,
    );
  }
  const parsed = parseTokens(text, known);
  if (!parsed.ok)
    return failing(
      'tokens',
      `${file}: ${parsed.problems.join(' ')}`,
      `Correct the file; ${program} token check says whether it is good.`,
    );
  const { entries } = parsed;
  const over = entries.filter((entry) => isOver(entry, Date.now()));
  const says = `${counted(entries.length, 'token')} in ${file}`;
  if (entries.length === over.length)
    return failing(
      'tokens',
      `${says}, none of which holds: nobody may call.`,
      `Make one: ${program} token create NAME.`,
    );
  if (over.length > 0) {
    return doubtful(
      'tokens',
      `${says}, expired: ${over.map(({ name }) => name).join(', ')}.`,
      `Renew them: ${program} token rotate NAME --expires 90d.`,
    );
  }
  const { mode } = await stat(file);
  return process.platform !== 'win32' && (mode & 0o077) !== 0
    ? doubtful(
        'tokens',
        `${says}, which others on this machine can read.`,
        `chmod 600 ${file}: it holds digests and rights, no secrets.`,
      )
    : well('tokens', `${says}.`);
}

/** Whether plans outlive a restart, and are known to other replicas: those whose key has the same fingerprint. */
export function planKeyFinding({ MCP_PLAN_KEY_FILE: file }: Pick<Settings, 'MCP_PLAN_KEY_FILE'>): Finding {
  let key: Uint8Array;
  try {
    key = planKey(file);
  } catch (error) {
    const says = error instanceof Error ? error.message : 'The key of plans cannot be used.';
    return failing('plan key', says, 'Make one: head -c 32 /dev/urandom > FILE.');
  }
  return well(
    'plan key',
    file === undefined
      ? 'Made at each start: plans are known to one replica.'
      : `Its fingerprint is ${fingerprint(key)}: replicas whose fingerprint is another one share nothing with this.`,
  );
}

/** What tells keys apart, of 32 bits: too little to make out a key by, even one that somebody thought up. */
function fingerprint(key: Uint8Array): string {
  return createHmac('sha256', key).update('odigos-mcp fingerprint').digest('hex').slice(0, 8);
}

/** Whether clients get in by a public address: its Host, and its Origin for browsers. */
export function addressFinding({ host, hostname, origin }: URL, settings: Settings): Finding {
  const judge = createOriginJudge({
    uiNamespace: settings.MCP_UI_NAMESPACE,
    allowedHosts: settings.MCP_ALLOWED_HOSTS,
    allowedOrigins: settings.MCP_ALLOWED_ORIGINS,
  });
  const foreign = judge({ host, origin });
  if (foreign === undefined) return well('address', `${host} is let in as Host, and ${origin} as Origin.`);
  return foreign.reason === 'host'
    ? failing(
        'address',
        `${host} is no Host that is let in.`,
        `Set MCP_ALLOWED_HOSTS=${[...settings.MCP_ALLOWED_HOSTS, hostname].join(',')}.`,
      )
    : failing(
        'address',
        `${origin} is no Origin that is let in.`,
        `Set MCP_ALLOWED_ORIGINS=${[...settings.MCP_ALLOWED_ORIGINS, origin].join(',')}.`,
      );
}

/** Whether the port of the server is free. */
export async function portFinding({ PORT, HOST }: Settings): Promise<Finding> {
  const server = createServer();
  try {
    const url = await listen(server, PORT, HOST, 'PORT');
    return well('port', `${url} is free.`);
  } catch (error) {
    const says = error instanceof Error ? error.message : 'It cannot be listened on.';
    return doubtful('port', says, 'That is well if it is this server that runs there.');
  } finally {
    server.close();
  }
}
