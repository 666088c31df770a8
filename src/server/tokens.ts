import type { Logger } from 'pino';
import { TokenStore } from '../access/token-store.ts';
import { crashOf } from '../audit/crash.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { BadSetting } from '../settings.ts';

const TOKENS_EVERY_MS = 2_000;

/**
 * Reads the tokens file and follows it; undefined where none is set.
 *
 * @param onReload told when the file was read anew
 * @throws BadSetting when the file cannot be used: then nobody could say who calls
 */
export async function startTokens(
  file: string | undefined,
  { tools }: Catalog,
  log: Logger,
  onReload: () => void,
): Promise<TokenStore | undefined> {
  if (file === undefined) return undefined;
  const store = new TokenStore({
    file,
    known: [...tools.values()].map(({ definition }) => definition),
    intervalMs: TOKENS_EVERY_MS,
    onReload: (tokens) => {
      log.info({ msg: 'tokens reloaded', tokens });
      onReload();
    },
    onProblem: (problems) => log.error({ msg: 'tokens not reloaded, the last good ones hold', problems }),
    onCrash: (error) => log.error({ msg: 'tokens not reloaded, the last good ones hold', err: crashOf(error) }),
  });
  const problems = await store.start();
  if (problems.length === 0) return store;
  throw new BadSetting(`MCP_TOKENS_FILE="${file}": ${problems.join(' ')}`);
}
