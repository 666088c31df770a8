import { CARD_NAME } from '../../server/http/server-card.ts';
import { fieldOf } from '../../tool/fields.ts';
import { WrongUsage } from '../wrong-usage.ts';
import { type Finding, failing, well } from './finding.ts';

const PATIENCE_MS = 3_000;

/**
 * The address that `--address` names.
 *
 * @throws WrongUsage where it is none
 */
export function publicAddress(text: string): URL {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return new URL(text);
  throw new WrongUsage(
    '--address must be the address of /mcp as clients have it, such as https://mcp.example.com/mcp.',
  );
}

/**
 * Whether a server of ours answers at an address: it is asked for its card, which needs no token.
 *
 * @param patienceMs milliseconds that it has to answer; three seconds when absent
 */
export async function answerFinding({ origin, pathname }: URL, patienceMs: number = PATIENCE_MS): Promise<Finding> {
  const address = `${origin}${pathname.replace(/\/$/, '')}`;
  let response: Response;
  let card: unknown;
  try {
    const signal = AbortSignal.timeout(patienceMs);
    response = await fetch(`${address}/server-card`, { redirect: 'manual', signal });
    card = await response.json().catch(() => undefined);
  } catch (error) {
    const why = whyNot(error, patienceMs);
    return failing(
      'answer',
      `Nothing answers at ${address} (${why}).`,
      'Start the server there, or correct --address.',
    );
  }
  const version = fieldOf(card, 'version');
  if (fieldOf(card, 'name') === CARD_NAME && typeof version === 'string') {
    return well('answer', `odigos-mcp ${version} answers at ${address}.`);
  }
  return failing(
    'answer',
    `What answers at ${address} is no odigos-mcp (HTTP ${response.status}).`,
    'Its address ends with /mcp; a proxy before it has to let all of /mcp through.',
  );
}

function whyNot(error: unknown, patienceMs: number): string {
  if (!(error instanceof Error)) return 'no answer';
  if (error.name === 'TimeoutError') return `no answer in ${patienceMs / 1_000} s`;
  const [code, message] = [fieldOf(error.cause, 'code'), fieldOf(error.cause, 'message')];
  return typeof code === 'string' ? code : typeof message === 'string' ? message : error.message;
}
