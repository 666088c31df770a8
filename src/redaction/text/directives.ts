import { isHarmless } from '../harmless-values.ts';
import { isSecretKey } from '../key-names.ts';
import { REDACTED } from '../redacted.ts';

/** What single programs take in their files at places that no name tells: Redis and its Sentinel, HAProxy, netrc. */
const DIRECTIVES: readonly RegExp[] = [
  /((?<![\w-])(?:requirepass|masterauth|insecure-password)[ \t]{1,20}["']?)[^\s"']{1,1000}/g,
  /((?<![\w-])auth-pass[ \t]{1,20}\S{1,100}[ \t]{1,20})\S{1,1000}/g,
  /((?<![\w-])stats[ \t]{1,20}auth[ \t]{1,20}[^\s:]{1,100}:)\S{1,1000}/g,
  /((?<![\w-])user[ \t]{1,20}\S{1,100}[ \t]{1,20}(?:(?:on|off|reset\w{0,10}|all\w{0,10}|[~+&%-]\S{0,40})[ \t]{1,4}){0,8}[><#!])\S{1,1000}/g,
  /((?<![\w-])(?:user|login)[ \t]{1,20}\S{1,100}[ \t]{1,20}password[ \t]{1,20})\S{1,1000}/g,
];

/** Web servers set headers and variables by name and value with a space between. */
const SETTING =
  /((?<![\w-])(?:proxy_set_header|grpc_set_header|fastcgi_param|uwsgi_param|add_header|more_set_headers|set-header|SetEnv|setenv|set)[ \t]{1,8})([\w.$-]{1,100})([ \t]{1,20})("[^"\n]{1,1000}"|'[^'\n]{1,1000}'|[^\s"';]{1,1000})/g;
const WAY = /^(?:Bearer|Basic|Token)[ \t]+/i;
/** A variable of nginx, and no value. */
const VARIABLE = /^["']?\$\{?\w+\}?["']?$/;

/** A login module of Java with its options, up to the mark that ends them. */
const LOGIN_MODULE = /LoginModule\b[^;]*/g;
const MODULE_OPTION = /(?<![\w.-])([\w.-]+)([ \t]{0,4}=[ \t]{0,4}\\{0,8}["']?)([^\s"'\\;]+)/g;
const PLAIN_OPTION =
  /^(?:username|principal|keyTab|serviceName|clientId|scope|debug|(?:use|store|refresh|is|doNot)[A-Z]\w*)$/;

/** Text without what well-known programs take as a secret in lines of their own. */
export function withoutDirectiveSecrets(text: string): string {
  const modules = text.includes('LoginModule') ? text.replace(LOGIN_MODULE, withoutOptions) : text;
  const rest = DIRECTIVES.reduce((left, directive) => left.replace(directive, `$1${REDACTED}`), modules);
  return rest.replace(SETTING, (whole, command: string, name: string, space: string, value: string) => {
    if (!isSecretKey(name) || VARIABLE.test(value) || isHarmless(name, value)) return whole;
    const quote = /^["']/.exec(value)?.[0] ?? '';
    const way = WAY.exec(value.slice(quote.length))?.[0] ?? '';
    return `${command}${name}${space}${quote}${way}${REDACTED}${quote}`;
  });
}

/** All options but those that name an account or a file: `user_bob="…"` is the password of bob. */
function withoutOptions(module: string): string {
  return module.replace(MODULE_OPTION, (whole, name: string, between: string) =>
    PLAIN_OPTION.test(name) ? whole : `${name}${between}${REDACTED}`,
  );
}
