import { z } from 'zod';
import type { BundleSetting } from './access/bundle.ts';
import type { AccessPin } from './access/mode.ts';
import { type Rate, rateOf } from './access/rate.ts';
import { stateUrl } from './state-url.ts';
import { nearest, nearestInSpelling } from './tool/did-you-mean.ts';

/** What names of settings begin with that are this server's alone: no other name begins so. */
const PREFIX = 'MCP_';
/** What names of settings begin with that Odigos gives to others, too: of these only what is near to one is misspelt. */
const SHARED_PREFIX = 'ODIGOS_';
/** Names that Kubernetes injects for Services; never settings, whatever their prefix. */
const INJECTED_FOR_SERVICES = /_SERVICE_|_PORT$|_PORT_/;

const list = z
  .string()
  .transform((text) => text.split(',').map((item) => item.trim()))
  .transform((items) => items.filter((item) => item !== ''));

const integer = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value >= min && value <= max, `must be from ${min} to ${max}`);

interface Variable<Value> {
  readonly shape: z.ZodType<Value, string>;
  readonly fallback: Value;
  /** How the default reads in the help; the default itself when absent. */
  readonly fallbackText?: string;
  readonly help: string;
  /** Whether its value may hold a secret, such as a password in an address or a key in place of its file: then it is never quoted. */
  readonly mayHoldSecret?: true;
}

function variable<Value>(definition: Variable<Value>): Variable<Value> {
  return definition;
}

const url = z.string().transform((text, context) => {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) {
    context.addIssue({ code: 'custom', message: 'must be an http or https URL' });
    return z.NEVER;
  }
  return new URL(text);
});

/** An address that people open: what is shown of it is shown to everybody, and pages are added to it. */
const publicUrl = url.transform((parsed, context) => {
  const isBare = parsed.username === '' && parsed.password === '' && !/[?#]/.test(parsed.href);
  if (isBare) return parsed;
  context.addIssue({ code: 'custom', message: 'must have no credentials, query or fragment' });
  return z.NEVER;
});

const rate = z.string().transform((text, context): Rate | undefined => {
  const parsed = rateOf(text);
  if (parsed || text === 'off') return parsed;
  context.addIssue({ code: 'custom', message: 'must be requests a period, such as 600/m or 10/s, or off' });
  return z.NEVER;
});

/** Every setting: its environment variable, shape, default and one line of help. The one source of the documents. */
export const VARIABLES = {
  PORT: variable({
    shape: integer(0, 65_535),
    fallback: 3000,
    help: 'Port that /mcp is served on; 0 takes any free one.',
  }),
  HOST: variable({ shape: z.string().min(1), fallback: '127.0.0.1', help: 'Address to listen on.' }),
  ODIGOS_UI_URL: variable<URL | undefined>({
    shape: url,
    fallback: undefined,
    fallbackText: 'the embedded demo cluster',
    help: 'Base URL of the Odigos UI whose GraphQL API is used.',
    mayHoldSecret: true,
  }),
  MCP_UI_PUBLIC_URL: variable<URL | undefined>({
    shape: publicUrl,
    fallback: undefined,
    fallbackText: 'no links',
    help: 'Address at which people open the Odigos UI: answers then link to the page that shows what they are about.',
    mayHoldSecret: true,
  }),
  MCP_ACCESS_MODE: variable<AccessPin>({
    shape: z.enum(['read-only', 'read-write', 'cluster']),
    fallback: 'cluster',
    help: "cluster follows Odigos's own ui.mcpAccessMode; read-only or read-write pins a mode, which narrows it and never widens it; an Odigos too old to tell its mode leaves it to the pin.",
  }),
  MCP_READ_ONLY_PREVIEWS: variable<'reject' | 'allow'>({
    shape: z.enum(['reject', 'allow']),
    fallback: 'reject',
    help: 'Writes in read-only mode: reject refuses their previews too; allow shows what they would do, and sends no change.',
  }),
  MCP_TOOLSETS: variable({
    shape: z.string().min(1),
    fallback: 'all',
    help: 'Toolsets that agents may use, comma separated; core names the view that clients see unasked.',
  }),
  MCP_REQUIRE_PLAN: variable<'off' | 'destructive' | 'all'>({
    shape: z.enum(['off', 'destructive', 'all']),
    fallback: 'off',
    help: 'Which writes are applied only with the plan of a preview: off (none), destructive (deletes), or all.',
  }),
  MCP_CONFIRM: variable<'off' | 'destructive' | 'all'>({
    shape: z.enum(['off', 'destructive', 'all']),
    fallback: 'off',
    help: 'Which writes a person has to confirm in the client: off (none), destructive (deletes), or all. A client that cannot ask needs a plan.',
  }),
  MCP_BUNDLE: variable<BundleSetting>({
    shape: z.enum(['allow', 'estimate', 'off']),
    fallback: 'allow',
    help: 'Support bundle, also in read-only mode: allow collects it and hands it out, estimate only tells its size, off does neither.',
  }),
  MCP_MAX_ANSWER_TOKENS: variable({
    shape: integer(500, 100_000),
    fallback: 8_000,
    help: 'About how many tokens an answer may have; longer ones are cut, and say so.',
  }),
  MCP_UI_NAMESPACE: variable({
    shape: z.string().regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, 'must be the name of a namespace'),
    fallback: 'odigos-system',
    help: "Namespace of the UI, whose Service's names requests may carry as Host.",
  }),
  MCP_ALLOWED_HOSTS: variable<readonly string[]>({
    shape: list,
    fallback: [],
    fallbackText: 'loopback, ui and ui.MCP_UI_NAMESPACE[.svc[.cluster.local]]',
    help: 'Further Host names that requests may carry, comma separated.',
  }),
  MCP_ALLOWED_ORIGINS: variable<readonly string[]>({
    shape: list,
    fallback: [],
    fallbackText: 'same origin only',
    help: 'Origins that browsers may call from, comma separated, such as https://tools.example.com.',
  }),
  MCP_UI_TIMEOUT_MS: variable({
    shape: integer(100, 600_000),
    fallback: 15_000,
    help: 'Milliseconds that one request to the UI API may take.',
  }),
  MCP_UI_CONCURRENCY: variable({
    shape: integer(1, 256),
    fallback: 16,
    help: 'Requests of calls to the UI API at once; further ones take turns by caller.',
  }),
  MCP_RATE: variable<Rate | undefined>({
    shape: rate,
    fallback: { requests: 600, seconds: 60 },
    fallbackText: '600/m',
    help: 'Requests that a token without a rate of its own may make, or an address where there are no tokens; or off.',
  }),
  MCP_MAX_IN_FLIGHT: variable({
    shape: integer(1, 10_000),
    fallback: 64,
    help: 'Requests that one token, or one address where there are no tokens, may have under way at once.',
  }),
  MCP_TRUSTED_PROXIES: variable({
    shape: integer(0, 16),
    fallback: 0,
    fallbackText: "0: a client's address is the connection's",
    help: "Proxies before this server whose word on a client's address (X-Forwarded-For) is taken.",
  }),
  MCP_FRONT_DOOR: variable<boolean>({
    shape: z.enum(['true', 'false']).transform((text) => text === 'true'),
    fallback: false,
    help: 'true proxies everything but /mcp to the UI, so that one origin serves both.',
  }),
  MCP_FRONT_DOOR_GRAPHQL: variable<'allow' | 'queries'>({
    shape: z.enum(['allow', 'queries']),
    fallback: 'allow',
    help: 'queries lets only reads through the front door; allow lets the UI pages change things too.',
  }),
  MCP_ADMIN_PORT: variable({
    shape: integer(0, 65_535),
    fallback: 0,
    fallbackText: 'none: probes on PORT, no metrics',
    help: 'Separate port for /healthz, /readyz and /metrics of this server.',
  }),
  MCP_PLAN_KEY_FILE: variable<string | undefined>({
    shape: z.string().min(1),
    fallback: undefined,
    fallbackText: 'a key made at start, so that only this replica knows its plans',
    help: 'File with the key that signs plans, at least 32 bytes; replicas share it.',
    mayHoldSecret: true,
  }),
  MCP_STATE_URL: variable<URL | undefined>({
    shape: stateUrl,
    fallback: undefined,
    fallbackText: 'nothing is shared: right for one replica',
    help: 'Redis or Valkey that replicas share used plans, turns of writes, rates and list_changes by, as redis[s]:// or valkey[s]://[user:password@]host:port[/db]; needs MCP_PLAN_KEY_FILE.',
    mayHoldSecret: true,
  }),
  MCP_TOKENS_FILE: variable<string | undefined>({
    shape: z.string().min(1),
    fallback: undefined,
    fallbackText: 'no authentication',
    help: 'YAML file of the tokens that callers need, by digest, with what each may do; reloaded when it changes.',
    mayHoldSecret: true,
  }),
  MCP_AUDIT_CHAIN: variable<boolean>({
    shape: z.enum(['true', 'false']).transform((text) => text === 'true'),
    fallback: false,
    help: 'true ties each audit line to the one before by a key, so that odigos-mcp audit verify finds changed and lost ones.',
  }),
  MCP_AUDIT_KEY_FILE: variable<string | undefined>({
    shape: z.string().min(1),
    fallback: undefined,
    fallbackText: 'none; MCP_AUDIT_CHAIN needs one',
    help: 'File with the key of the audit chain, at least 32 bytes; whoever verifies has it, whoever keeps the log has not.',
    mayHoldSecret: true,
  }),
  MCP_STOP_TIMEOUT_MS: variable({
    shape: integer(100, 600_000),
    fallback: 25_000,
    help: 'Milliseconds that calls in flight have to finish after SIGTERM.',
  }),
  LOG_FILE: variable<string | undefined>({
    shape: z.string().min(1),
    fallback: undefined,
    fallbackText: 'standard output; standard error with --stdio',
    help: 'File that the lines of log and audit are appended to.',
  }),
  LOG_FORMAT: variable<'json' | 'text' | undefined>({
    shape: z.enum(['json', 'text']),
    fallback: undefined,
    fallbackText: 'text at a terminal, else json',
    help: 'json writes a line of JSON for each event, for collectors; text greets, and writes for people.',
  }),
  LOG_LEVEL: variable({
    shape: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    fallback: 'info',
    help: 'Least level logged: fatal, error, warn, info, debug, trace, or silent; the audit line is written whatever it is.',
  }),
} as const;

type VariableName = keyof typeof VARIABLES;
type ValueOf<Definition> = Definition extends Variable<infer Value> ? Value : never;

/** The validated settings, by the names of their environment variables. */
export type Settings = { readonly [Name in VariableName]: ValueOf<(typeof VARIABLES)[Name]> };

export type ParsedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly string[] };

/** A setting whose value only the running parts can judge is wrong. */
export class BadSetting extends Error {
  override readonly name = 'BadSetting';
}

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from an environment. Every wrong value, every unknown `MCP_…` name and every `ODIGOS_…` name near to a
 * known one is a problem, each said with what would be right; names that Kubernetes injects for Services are no settings
 * and are passed over.
 *
 * @param others settings that are not this module's, whose names are known, too
 */
export function parseSettings(
  environment: Environment,
  others: readonly Pick<SettingDescription, 'name'>[] = [],
): ParsedSettings {
  const problems = Object.keys(environment).flatMap((name) => nameProblem(name, others) ?? []);
  const read = <Value>(name: VariableName, { shape, fallback, mayHoldSecret }: Variable<Value>): Value => {
    const text = environment[name];
    if (text === undefined || text === '') return fallback;
    const parsed = shape.safeParse(text);
    if (parsed.success) return parsed.data;
    const quoted = mayHoldSecret || ADDRESS_LIKE.test(text) ? '' : `="${text}"`;
    problems.push(`${name}${quoted}: ${parsed.error.issues.map((issue) => issue.message).join('; ')}.`);
    return fallback;
  };
  const settings: Settings = {
    PORT: read('PORT', VARIABLES.PORT),
    HOST: read('HOST', VARIABLES.HOST),
    ODIGOS_UI_URL: read('ODIGOS_UI_URL', VARIABLES.ODIGOS_UI_URL),
    MCP_UI_PUBLIC_URL: read('MCP_UI_PUBLIC_URL', VARIABLES.MCP_UI_PUBLIC_URL),
    MCP_ACCESS_MODE: read('MCP_ACCESS_MODE', VARIABLES.MCP_ACCESS_MODE),
    MCP_READ_ONLY_PREVIEWS: read('MCP_READ_ONLY_PREVIEWS', VARIABLES.MCP_READ_ONLY_PREVIEWS),
    MCP_TOOLSETS: read('MCP_TOOLSETS', VARIABLES.MCP_TOOLSETS),
    MCP_REQUIRE_PLAN: read('MCP_REQUIRE_PLAN', VARIABLES.MCP_REQUIRE_PLAN),
    MCP_CONFIRM: read('MCP_CONFIRM', VARIABLES.MCP_CONFIRM),
    MCP_BUNDLE: read('MCP_BUNDLE', VARIABLES.MCP_BUNDLE),
    MCP_MAX_ANSWER_TOKENS: read('MCP_MAX_ANSWER_TOKENS', VARIABLES.MCP_MAX_ANSWER_TOKENS),
    MCP_UI_NAMESPACE: read('MCP_UI_NAMESPACE', VARIABLES.MCP_UI_NAMESPACE),
    MCP_ALLOWED_HOSTS: read('MCP_ALLOWED_HOSTS', VARIABLES.MCP_ALLOWED_HOSTS),
    MCP_ALLOWED_ORIGINS: read('MCP_ALLOWED_ORIGINS', VARIABLES.MCP_ALLOWED_ORIGINS),
    MCP_UI_TIMEOUT_MS: read('MCP_UI_TIMEOUT_MS', VARIABLES.MCP_UI_TIMEOUT_MS),
    MCP_UI_CONCURRENCY: read('MCP_UI_CONCURRENCY', VARIABLES.MCP_UI_CONCURRENCY),
    MCP_RATE: read('MCP_RATE', VARIABLES.MCP_RATE),
    MCP_MAX_IN_FLIGHT: read('MCP_MAX_IN_FLIGHT', VARIABLES.MCP_MAX_IN_FLIGHT),
    MCP_TRUSTED_PROXIES: read('MCP_TRUSTED_PROXIES', VARIABLES.MCP_TRUSTED_PROXIES),
    MCP_FRONT_DOOR: read('MCP_FRONT_DOOR', VARIABLES.MCP_FRONT_DOOR),
    MCP_FRONT_DOOR_GRAPHQL: read('MCP_FRONT_DOOR_GRAPHQL', VARIABLES.MCP_FRONT_DOOR_GRAPHQL),
    MCP_ADMIN_PORT: read('MCP_ADMIN_PORT', VARIABLES.MCP_ADMIN_PORT),
    MCP_PLAN_KEY_FILE: read('MCP_PLAN_KEY_FILE', VARIABLES.MCP_PLAN_KEY_FILE),
    MCP_STATE_URL: read('MCP_STATE_URL', VARIABLES.MCP_STATE_URL),
    MCP_TOKENS_FILE: read('MCP_TOKENS_FILE', VARIABLES.MCP_TOKENS_FILE),
    MCP_AUDIT_CHAIN: read('MCP_AUDIT_CHAIN', VARIABLES.MCP_AUDIT_CHAIN),
    MCP_AUDIT_KEY_FILE: read('MCP_AUDIT_KEY_FILE', VARIABLES.MCP_AUDIT_KEY_FILE),
    MCP_STOP_TIMEOUT_MS: read('MCP_STOP_TIMEOUT_MS', VARIABLES.MCP_STOP_TIMEOUT_MS),
    LOG_FILE: read('LOG_FILE', VARIABLES.LOG_FILE),
    LOG_FORMAT: read('LOG_FORMAT', VARIABLES.LOG_FORMAT),
    LOG_LEVEL: read('LOG_LEVEL', VARIABLES.LOG_LEVEL),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings };
}

function nameProblem(name: string, others: readonly Pick<SettingDescription, 'name'>[]): string | undefined {
  const prefix = [PREFIX, SHARED_PREFIX].find((one) => name.startsWith(one));
  const known = [...Object.keys(VARIABLES), ...others.map((other) => other.name)];
  if (prefix === undefined || known.includes(name) || INJECTED_FOR_SERVICES.test(name)) return undefined;
  // What all of them begin with says nothing of which was meant.
  const ours = known.filter((one) => one.startsWith(prefix)).map((one) => one.slice(prefix.length));
  const rest = name.slice(prefix.length);
  const meant = prefix === PREFIX ? nearest(rest, ours) : nearestInSpelling(rest, ours);
  if (meant === undefined && prefix === SHARED_PREFIX) return undefined;
  return `${name} is no setting. ${meant ? `Did you mean ${prefix}${meant}?` : '--help names them all.'}`;
}

/** What looks like an address that was meant for another setting, and so may hold a password. */
const ADDRESS_LIKE = /@|:\/\//;

/** One row of the configuration table. */
export interface SettingDescription {
  readonly name: string;
  readonly fallback: string;
  readonly help: string;
}

/** Every setting as the help and the README print it. */
export function describeSettings(): readonly SettingDescription[] {
  return Object.entries(VARIABLES).map(([name, { fallback, help, ...rest }]) => ({
    name,
    fallback: 'fallbackText' in rest ? rest.fallbackText : String(fallback),
    help,
  }));
}
