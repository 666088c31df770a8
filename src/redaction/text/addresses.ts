import { REDACTED } from '../redacted.ts';
import { withoutPathSecrets } from './address-paths.ts';

/** What stands before the host of an address, up to the last `@`. */
const USER_INFO = /:\/\/([^\s/?#"'<>`]*)@/g;
/** A password with `/`, `?` or `#` in it, as people write it; behind a host stands a port, which is digits. */
const ODD_USER_INFO = /:\/\/(?!\[)([^\s/?#"'<>`@:]{0,128}):(?!\d{1,5}(?:[^\w%]|$))[^\s"'<>`@]{1,256}@/g;
/** Without a scheme: `user:password@host:5432/db`, `user:password@tcp(host:3306)/db`. */
const BARE_ACCOUNT = /(?:^|[^\w.%+/:@-])([\w.%+-]{1,64}:(?!\d{1,5}$)[^\s/@"'<>`]{1,128})$/;
const BARE_HOST = /^(?!sha\d)(?:(?:tcp|unix|udp)?\(|[\w-]{1,63}(?:\.[\w-]{1,63}){0,9}(?::\d|\/)|\[[0-9a-f:]{2,40}\])/i;
/** Longest account and host that are looked at around an `@`. */
const AROUND = 200;
/** As Oracle's driver takes them: `jdbc:oracle:thin:user/password@//host`. */
const ORACLE = /(\bthin:)[^\s/@]{1,64}\/[^\s@]{1,128}@/g;
/** The name of an account alone, in a scheme that takes a password elsewhere: `ssh://git@host`, `postgres://app@db`. */
const ACCOUNT = /^[a-z][a-z_-]{0,19}$/;
const OF_THE_WEB = /(?:https?|wss?)$/i;

/**
 * Addresses that are secrets whole: who knows one may post or read there. What tells where it leads stays. A run ends
 * where the address does.
 */
const CAPABILITY_ADDRESSES: readonly RegExp[] = [
  /(hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/)[^\s"'<>`]+/gi,
  /(discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/)[^\s"'<>`]+/gi,
  /(\.webhook\.office\.com\/webhookb2\/)[^\s"'<>`]+/gi,
  /(outlook\.office(?:365)?\.com\/webhook\/)[^\s"'<>`]+/gi,
  /(chat\.googleapis\.com\/v1\/spaces\/)[^\s"'<>`]+/gi,
  /(api\.telegram\.org\/(?:file\/)?bot)[^\s"'<>`/]+/gi,
  /(events\.pagerduty\.com\/(?:integration|x-ere)\/)[^\s"'<>`]+/gi,
  /(alert\.victorops\.com\/integrations\/generic\/\d{1,12}\/alert\/)[^\s"'<>`]+/gi,
  /(hooks\.zapier\.com\/hooks\/catch\/)[^\s"'<>`]+/gi,
  /(hook\.(?:\w{2,4}\.)?make\.com\/)[^\s"'<>`]+/gi,
  /(open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/v2\/hook\/)[^\s"'<>`]+/gi,
  /(maker\.ifttt\.com\/trigger\/[\w-]{1,64}\/with\/key\/)[^\s"'<>`]+/gi,
  /(hc-ping\.com\/)[^\s"'<>`]+/gi,
  /(nosnch\.in\/)[^\s"'<>`]+/gi,
  /(\.sumologic\.com\/receiver\/v1\/http\/)[^\s"'<>`]+/gi,
  /(\.loggly\.com\/(?:inputs|bulk)\/)[^\s"'<>`/]+/gi,
  /(http-intake\.logs\.[\w.]{1,40}\/v1\/input\/)[^\s"'<>`/?]+/gi,
];
const MAY_BE_CAPABILITY = /hook|telegram|pagerduty|victorops|googleapis|hc-ping|nosnch|sumologic|loggly|http-intake/i;

/** Text whose addresses are without the credentials in them; scheme, host and path stay. */
export function withoutAddressCredentials(text: string): string {
  return withoutPathSecrets(withoutWholeCredentials(text));
}

function withoutWholeCredentials(text: string): string {
  let rest = text;
  if (rest.includes('@')) {
    if (rest.includes('://')) rest = withoutUserInfo(rest);
    rest = withoutBareAccounts(rest.includes('thin:') ? rest.replace(ORACLE, `$1${REDACTED}@`) : rest);
  }
  if (!rest.includes('/') || !MAY_BE_CAPABILITY.test(rest)) return rest;
  return CAPABILITY_ADDRESSES.reduce((left, address) => left.replace(address, `$1${REDACTED}`), rest);
}

function withoutUserInfo(text: string): string {
  return text
    .replace(USER_INFO, (whole, account: string, index: number) =>
      isAccount(text, account, index) ? whole : `://${REDACTED}@`,
    )
    .replace(ODD_USER_INFO, `://${REDACTED}@`);
}

function withoutBareAccounts(text: string): string {
  let kept = '';
  let done = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    if (!BARE_HOST.test(text.slice(at + 1, at + 1 + AROUND))) continue;
    const [, account = ''] = BARE_ACCOUNT.exec(text.slice(Math.max(done, at - AROUND), at)) ?? [];
    if (account === '' || account.startsWith('mailto:')) continue;
    kept += text.slice(done, at - account.length) + REDACTED;
    done = at;
  }
  return done === 0 ? text : kept + text.slice(done);
}

function isAccount(text: string, account: string, index: number): boolean {
  return ACCOUNT.test(account) && !OF_THE_WEB.test(text.slice(Math.max(0, index - 5), index));
}
