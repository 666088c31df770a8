import { REDACTED } from './redacted.ts';

/** What says that there is no value, or one of two. */
const NO_VALUE =
  /^(?:null|nil|none|undefined|true|false|yes|no|on|off|enabled?|disabled?|\*+|x{3,}|~|""|''|\[\]|\{\})$/i;
/**
 * What stands for a value and is none: `$(NAME)`, `${NAME}`, `${env:NAME}`, `$NAME`, `%NAME%`, `{{ .Name }}`. Those with a
 * default behind the name, such as `${NAME:-value}`, are no such thing.
 */
const PLACEHOLDER =
  /^(?:\$\([A-Za-z_][\w.-]*\)|\$\{(?:env:|ENV:|secret:)?[A-Za-z_][\w.-]*\}|\$[A-Z][A-Z_]+|%[A-Z][A-Z0-9_]+%|\{\{-? ?[.$][\w.$]* ?-?\}\}|<[A-Za-z][\w .-]{0,40}>)$/;
/** A path of a file, as files are named in a cluster; base64 may begin with `/` too, and is not in lower case. */
const PATH = /^(?:file:\/\/)?(?:\/|\.\.?\/|~\/)(?:[a-z0-9._-]*[a-z._-]\/)+[a-z._-][a-z0-9._-]*$/;

/** Names with another use beside that of a secret, and how it reads then: `auth: ldap`, `max_tokens: 512`, `sig: storage`. */
const DOUBTFUL: readonly { readonly names: RegExp; readonly harmless: RegExp }[] = [
  {
    names: /auth$/i,
    harmless:
      /^(?:basic|ldap|oidc|oauth2?|saml|kerberos|sasl|scram[\w-]*|iam|mtls|tls|ssl|anonymous|password|token|md5|cert|trust|peer|ident|native|jwt|rbac|webhook|node|default|internal|external|required|optional|any)$/i,
  },
  { names: /tokens$/i, harmless: /^\d+$/ },
  { names: /(?:sig|signature|sas)$/i, harmless: /^[a-z][a-z-]{0,20}$/ },
];

/** Whether a text says nothing that could be a secret: no value, a placeholder, what was taken out before. */
export function isBlank(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === '' || trimmed === REDACTED || NO_VALUE.test(trimmed) || PLACEHOLDER.test(trimmed);
}

/** Whether the value of a secret's name is plainly none: blank, the path of a file that holds it, a way to log in. */
export function isHarmless(name: string, value: string): boolean {
  const trimmed = value.trim();
  if (isBlank(trimmed) || PATH.test(trimmed)) return true;
  return DOUBTFUL.some(({ names, harmless }) => names.test(name) && harmless.test(trimmed));
}
