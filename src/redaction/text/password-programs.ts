/** How programs take a password that says nothing of it: behind a letter. */
interface Program {
  readonly names: RegExp;
  /** Letters whose value may be the next word. */
  readonly apart?: string;
  /** Letters whose value stands right behind them. */
  readonly joined?: string;
  /** Only where this word stands among the arguments. */
  readonly only?: string;
}

const PROGRAMS: readonly Program[] = [
  { names: /^(?:mysql|mariadb)[a-z_-]{0,20}$/, joined: 'p' },
  { names: /^mongo(?:sh|dump|restore|export|import|top|stat|files)?$/, apart: 'p', joined: 'p' },
  { names: /^(?:cqlsh|sshpass|rabbitmqadmin)$/, apart: 'p', joined: 'p' },
  { names: /^(?:elasticsearch-users|useradd|usermod|airflow|influx|impala-shell)$/, apart: 'p' },
  { names: /^(?:add-user(?:-keycloak)?|kcadm)(?:\.sh)?$/, apart: 'p' },
  {
    names: /^(?:docker|podman|nerdctl|helm|skopeo|oras|crane|buildah|regctl|az|cf|oc|ibmcloud)$/,
    apart: 'p',
    joined: 'p',
    only: 'login',
  },
  { names: /^7z[ar]?$/, joined: 'p' },
  { names: /^(?:sqlcmd|bcp|isql|tsql|mosquitto_(?:pub|sub)|zip|unzip)$/, apart: 'P', joined: 'P' },
  { names: /^(?:redis|valkey|keydb)-(?:cli|benchmark)$/, apart: 'a' },
  { names: /^ldap(?:search|add|modify|delete|whoami|passwd|compare|modrdn)$/, apart: 'w', joined: 'w' },
  { names: /^kadmin$/, apart: 'w' },
  { names: /^openssl$/, apart: 'kK' },
];

/** Programs to which `-p` is something else. */
const OTHER_P =
  /^(?:mkdir|cp|mv|tar|rsync|install|ls|ps|ssh|scp|sftp|nc|ncat|netcat|telnet|psql|pg_\w+|createdb|dropdb|java|python[\d.]*|node|nginx|redis-server|read|lsof|fuser|jq|grep|kubectl|make|touch|ln|perl|ruby|php|pytest|tox|go|cargo|dotnet|iptables|nmap|strace|gdb|perf|taskset|nice|numactl)$/;
/** Options of one dash that begin with `p`: `-port`, `-path`, `-passin`. */
const LONG_P =
  /^-p(?:ort|ath|roxy|refix|rint|rof|lug|id|aram|aral|olic|roc|reser|rot|rov|ubl|rett|eri|oll|ool|roj|age|atter|urg|ush|ull|rog|rope|arent|arse|ersis|ing|ipe|od|lain|latf|riv|rune|riori|ub|layer|eer|rodu|osit|erf|ass)/;

/** From a program that may take a secret at a place of its own to the end of its line. */
export const LINE_OF_PROGRAM =
  /(?<![\w-])(?:mysql\w*|mariadb[\w-]*|mongo(?:sh|dump|restore|export|import)?|cqlsh|sshpass|rabbitmq(?:admin|ctl)|sqlcmd|redis-cli|valkey-cli|ldap(?:search|add|modify|passwd|whoami)|mosquitto_(?:pub|sub)|curl|http|docker|podman|helm|skopeo|htpasswd|vault|sqlplus|openssl|kubectl|echo|printf|npm|aws|mc)[ \t]+[^\n]+/g;

/** The program that a word names; undefined for one that is not known here. */
export function programOf(word: string): string | undefined {
  if (word.startsWith('-') || word.length > 200) return undefined;
  const name = word.slice(word.lastIndexOf('/') + 1);
  return OTHER_P.test(name) || PROGRAMS.some(({ names }) => names.test(name)) ? name : undefined;
}

/**
 * Whether a flag takes a password as the next word; `perhaps` for `-p` of a program that is not known.
 *
 * @param given all words of the command
 */
export function takesPassword(program: string, word: string, given: ReadonlySet<string>): 'yes' | 'perhaps' | 'no' {
  const [, letter = ''] = /^-([A-Za-z])$/.exec(word) ?? [];
  if (letter === '') return 'no';
  if (program === '') return letter === 'p' ? 'perhaps' : 'no';
  return knownAs(program, given).some(({ apart = '' }) => apart.includes(letter)) ? 'yes' : 'no';
}

/**
 * Where in a word the password begins that stands right behind a letter, as in `-px`; undefined where none does. Of a program
 * that is not known, `-p` takes a password unless what follows is a number or reads as an option of one dash.
 */
export function passwordIn(program: string, word: string, given: ReadonlySet<string>): number | undefined {
  const [, letter = '', value = ''] = /^-([A-Za-z])(\S+)$/.exec(word) ?? [];
  if (letter === '') return undefined;
  if (knownAs(program, given).some(({ joined = '' }) => joined.includes(letter))) return 2;
  if (letter !== 'p' || program !== '' || /^=?[\d:.]+$|^=?[/.]/.test(value) || LONG_P.test(word)) return undefined;
  return value.startsWith('=') ? 3 : 2;
}

function knownAs(program: string, given: ReadonlySet<string>): readonly Program[] {
  return PROGRAMS.filter(({ names, only }) => names.test(program) && (only === undefined || given.has(only)));
}
