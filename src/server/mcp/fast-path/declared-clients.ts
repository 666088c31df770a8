import { CLIENT_CAPABILITIES_META_KEY, CLIENT_INFO_META_KEY, specTypeSchemas } from '@modelcontextprotocol/server';
import { nestsDeeperThan } from '../../http/nesting.ts';
import { canBeAsked } from '../elicitation.ts';
import { showsViewsBy } from '../view-links.ts';

/** What a client of the 2026 era says of itself in each request, as far as an answer depends on it. */
export interface DeclaredClient {
  /** Whether it shows the views of MCP Apps. */
  readonly showsViews: boolean;
  /** Whether it can put a form to a person. */
  readonly canBeAsked: boolean;
}

/** A client that says nothing of itself that an answer depends on. */
export const PLAIN_CLIENT: DeclaredClient = { showsViews: false, canBeAsked: false };

/** Declarations that are kept: there are few programs, and each says the same in all its requests. */
const MOST_KEPT = 64;
/** Characters of a declaration; a longer one is left to the protocol library. */
const MOST_CHARACTERS = 4_096;
/** Levels of a declaration; schemas are walked by recursion. */
const MOST_LEVELS = 32;

/** What clients declare, judged once for each that declares the same: by the schemas of the protocol library. */
export class DeclaredClients {
  readonly #known = new Map<string, DeclaredClient | undefined>();

  /**
   * What the sender of a request declares.
   *
   * @param meta its `_meta`, that of a request of the 2026 era
   * @returns undefined where it is not as the protocol has it, or too long to be looked at for each request
   */
  read(meta: Readonly<Record<string, unknown>>): DeclaredClient | undefined {
    const { [CLIENT_INFO_META_KEY]: info, [CLIENT_CAPABILITIES_META_KEY]: capabilities } = meta;
    const key = textOf([info, capabilities]);
    if (key === undefined || key.length > MOST_CHARACTERS) return undefined;
    if (this.#known.has(key)) return this.#known.get(key);
    const client = judged(info, capabilities);
    // Whoever changes its words with each request is judged each time.
    if (this.#known.size < MOST_KEPT) this.#known.set(key, client);
    return client;
  }
}

/** Its JSON; undefined where it nests so deep that there is none. */
function textOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function judged(info: unknown, capabilities: unknown): DeclaredClient | undefined {
  if (nestsDeeperThan(MOST_LEVELS, [info, capabilities])) return undefined;
  const isAsItMustBe = isValid('Implementation', info) && isValid('ClientCapabilities', capabilities);
  return isAsItMustBe ? { showsViews: showsViewsBy(capabilities), canBeAsked: canBeAsked(capabilities) } : undefined;
}

function isValid(type: 'Implementation' | 'ClientCapabilities', value: unknown): boolean {
  const judgement = specTypeSchemas[type]['~standard'].validate(value);
  return !(judgement instanceof Promise) && judgement.issues === undefined;
}
