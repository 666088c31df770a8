import { REDACTED } from './redacted.ts';

/** What single programs take in their files at places that no name tells: Redis and its Sentinel, HAProxy, netrc. */
const DIRECTIVES: readonly RegExp[] = [
  /((?<![\w-])(?:requirepass|masterauth|insecure-password)[ \t]{1,20}["']?)[^\s"']{1,1000}/g,
  /((?<![\w-])auth-pass[ \t]{1,20}\S{1,100}[ \t]{1,20})\S{1,1000}/g,
  /((?<![\w-])stats[ \t]{1,20}auth[ \t]{1,20}[^\s:]{1,100}:)\S{1,1000}/g,
  /((?<![\w-])user[ \t]{1,20}\S{1,100}[ \t]{1,20}(?:(?:on|off|reset\w{0,10}|all\w{0,10}|[~+&%-]\S{0,40})[ \t]{1,4}){0,8}[><#!])\S{1,1000}/g,
  /((?<![\w-])(?:user|login)[ \t]{1,20}\S{1,100}[ \t]{1,20}password[ \t]{1,20})\S{1,1000}/g,
];
const MAY_BE_DIRECTIVE = /pass|auth|user/;

/** A login module of Java with its options, up to the mark that ends them. */
const LOGIN_MODULE = /LoginModule\b[^;]*/g;
const MODULE_OPTION = /(?<![\w.-])([\w.-]+)([ \t]{0,4}=[ \t]{0,4}\\{0,8}["']?)([^\s"'\\;]+)/g;
const PLAIN_OPTION =
  /^(?:username|principal|keyTab|serviceName|clientId|scope|debug|(?:use|store|refresh|is|doNot)[A-Z]\w*)$/;

/** Text without what well-known programs take as a secret in lines of their own. */
export function withoutDirectiveSecrets(text: string): string {
  const modules = text.includes('LoginModule') ? text.replace(LOGIN_MODULE, withoutOptions) : text;
  if (!MAY_BE_DIRECTIVE.test(modules)) return modules;
  return DIRECTIVES.reduce((rest, directive) => rest.replace(directive, `$1${REDACTED}`), modules);
}

/** All options but those that name an account or a file: `user_bob="…"` is the password of bob. */
function withoutOptions(module: string): string {
  return module.replace(MODULE_OPTION, (whole, name: string, between: string) =>
    PLAIN_OPTION.test(name) ? whole : `${name}${between}${REDACTED}`,
  );
}
