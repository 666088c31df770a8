/** Schemes that lead to a host even without slashes, as browsers read them. */
const WEB_SCHEME = /^(?:https?|wss?|ftp):$/i;
/** Schemes that act without any slash behind them. */
const ACTING_SCHEME =
  /^(?:https?|wss?|ftp|file|blob|data|javascript|vbscript|mailto|tel|sms|command|vscode|cursor|intent|ms-[a-z-]+|about|view-source):$/i;
const SCHEME = /^([a-z][a-z0-9+.-]*:)[\\/]*([^\\/?#]*)/i;
const OTHER_HOST = /^[\\/]{2,}([^\\/?#]*)/;
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(colon|sol|bsol|period|plus|Tab|NewLine|amp));?/gi;
const NAMED: Readonly<Record<string, string>> = {
  colon: ':',
  sol: '/',
  bsol: '\\',
  period: '.',
  plus: '+',
  tab: '\t',
  newline: '\n',
  amp: '&',
};
const MAX_PLACE = 80;

/**
 * Where a link's destination leads away to: the host, or the scheme of what has none. Undefined for one that stays on the
 * host it stands on, such as a path.
 *
 * @param destination as it stands in Markdown, with its entities and backslashes
 */
export function foreignPlace(destination: string): string | undefined {
  const url = asBrowsersRead(destination);
  const [, scheme, host = ''] = SCHEME.exec(url) ?? [];
  if (scheme !== undefined) {
    // `std::string` is a name, not a link.
    if (url[scheme.length] === ':' && !ACTING_SCHEME.test(scheme)) return undefined;
    return (WEB_SCHEME.test(scheme) && placeName(host)) || scheme.slice(0, -1).slice(0, MAX_PLACE);
  }
  const other = OTHER_HOST.exec(url);
  return other ? placeName(other[1] ?? '') || 'another host' : undefined;
}

/**
 * Whether a destination that leads away is certain to be one where text may just look like it: `<host:port>` and
 * `[main]: done:` are none.
 */
export function isCertain(destination: string): boolean {
  const url = asBrowsersRead(destination);
  const scheme = /^[^:\\/]*:/.exec(url)?.[0] ?? '';
  return ACTING_SCHEME.test(scheme) || /^[\\/]{2}/.test(url.slice(scheme.length, scheme.length + 2));
}

function asBrowsersRead(destination: string): string {
  if (!/[\\&\s]/.test(destination)) return destination;
  return destination
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/[\t\n\r]/g, '')
    .replace(/^[\u0000- ]+/, '');
}

// Only what a host can be made of, so that no name of a place is markup itself.
function placeName(host: string): string {
  return host
    .slice(host.lastIndexOf('@') + 1)
    .replace(/[^\p{L}\p{N}.:-]/gu, '')
    .slice(0, MAX_PLACE)
    .toWellFormed();
}
