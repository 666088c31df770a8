import { isSecretKey } from '../../redaction/key-names.ts';
import { counted } from '../../text/counted.ts';
import { type Harm, type Impact, impact } from '../../tool/impact.ts';
import { named } from '../../tool/kit/named.ts';
import { type Carrier, carriersText, carriesAgent } from '../workload/carriers.ts';
import { isWide } from './folding.ts';
import type { Reached } from './rule-reach.ts';
import type { RuleKind } from './rule-types.ts';
import type { RuleSettings, Scope } from './settings.ts';

/** What a rule makes agents collect, as the end of a sentence, and what that risks. */
interface Effect {
  readonly says: string;
  readonly harms: readonly Harm[];
}

function effectOf(kind: RuleKind, { collect = [], header_keys: headers = [], functions = [] }: RuleSettings): Effect {
  switch (kind) {
    case 'HeadersCollection':
      return { says: `collect ${headersText(headers)}`, harms: ['cost', 'privacy'] };
    case 'PayloadCollection':
      return {
        says: `collect the contents of ${named(
          collect.map((one) => PAYLOAD_WORDS[one] ?? one),
          4,
        )}, personal data and secrets in them included`,
        harms: ['cost', 'privacy'],
      };
    case 'CodeAttributes':
      return { says: `put ${named(collect, 6)} of the code on spans`, harms: ['cost'] };
    case 'NetworkMetrics':
      return { says: 'measure network traffic', harms: ['cost'] };
    case 'CustomInstrumentation':
      return { says: `make a span of every call of ${named(functions)}`, harms: ['cost'] };
  }
}

const PAYLOAD_WORDS: Readonly<Record<string, string>> = {
  httpRequest: 'HTTP requests',
  httpResponse: 'HTTP responses',
  dbQuery: 'database queries',
  messaging: 'messages',
};

function headersText(headers: readonly string[]): string {
  if (headers.includes('*')) return 'every HTTP header, Authorization and cookies with their credentials included';
  const secret = headers.filter((header) => /^(authorization|cookie|set-cookie)$/i.test(header) || isSecretKey(header));
  const text = `HTTP ${headers.length === 1 ? 'header' : 'headers'} ${named(headers)}`;
  return secret.length > 0 ? `${text}, with the credentials in ${named(secret)}` : text;
}

/** What a person must know who approves a rule that is on afterwards. */
export function impactOfOn(
  what: string,
  kinds: readonly RuleKind[],
  settings: RuleSettings,
  reach: Reached | undefined,
): Impact {
  const effects = kinds.map((kind) => effectOf(kind, settings));
  const carrying = reach?.matched.filter(carriesAgent);
  const where = carrying ? carriersOf(carrying) : 'workloads that this UI does not tell';
  const backends = reach?.backends;
  const to = backends?.length ? named(backends, 3) : 'every backend that they send to';
  const wide = settings.scopes === undefined ? reach === undefined || isWide([]) : isWide(settings.scopes);
  return impact(
    `${what}: agents in ${where} ${named(effects.map(({ says }) => says))}; it reaches ${to}.`,
    ...effects.flatMap(({ harms }) => harms),
    wide && 'cluster_wide',
  );
}

function carriersOf(carrying: readonly Carrier[]): string {
  return carrying.length > 0 ? carriersText(carrying) : 'no workload, since none of its own carries an agent now,';
}

/** What a person must know who approves that a rule stops. */
export function impactOfOff(what: string, kinds: readonly RuleKind[], scopes: readonly Scope[] | undefined): Impact {
  const whose = scopes?.length ? `in ${counted(scopes.length, 'scope')}` : 'in every source';
  const ends = kinds.length > 0 ? `${named(kinds)} ends ${whose}` : 'it did nothing';
  return impact(
    `${what}: ${ends}; what was sent stays.`,
    kinds.length > 0 && 'data_loss',
    kinds.length > 0 && isWide(scopes ?? []) && 'cluster_wide',
  );
}
