/** A name longer than this is judged by its end: there stands what it names. */
const MAX_NAME = 200;

/** What makes a word a secret's wherever it stands in a name: `passwordOld`, `clientsecret`, `PGPASSWORD`, `dbTokenValue`. */
const STEM = /password|passwd|passphrase|passcode|passwort|kennwort|secret|token|credential|pwd/;
/** What follows a stem in words that name no secret: `tokenizer`, `passwordless`, `secretary`. */
const NO_STEM = /^(?:i[sz]\w*|less|ary|ar[iy]\w*)$/;

/** Words that are a secret's wherever they stand in a name. */
const SECRET_WORDS: ReadonlySet<string> = new Set(
  `apikey secretkey accesskey privatekey licensekey masterkey authkey encryptionkey signingkey sharedkey sshkey
  hostkey accountkey integrationkey ingestionkey instrumentationkey routingkey storagekey servicekey storepass keypass
  creds cred bearer cookie cookies jwt authorization connectionstring connstr connstring
  kubeconfig dockerconfigjson dockercfg htpasswd netrc pgpass requirepass masterauth sessionid phpsessid jsessionid
  privkey privatekeys apikeys accesskeys`.split(/\s+/),
);

/** Words that are a secret's at the end of a name: `db_pass`, `basicAuth`, `SENTRY_DSN`, `keystore.p12`. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  'pass pw pswd passw auth oauth dsn salt sig sas signature p12 pfx jks kdbx'.split(' '),
);
/** One word each, though it ends in `pass`. */
const NO_PASS = /^(?:com|by|tres|encom|sur|over|under|tele|multi|single|first|second|high|low|band|all)pass$/;

/**
 * Words that tell something about a secret and are none: `passwordPolicy`, `token_ttl`, `secretName`, `tokenReviews`.
 * They count behind the secret's own word only.
 */
const ABOUT: ReadonlySet<string> = new Set(
  `name names file files filename path paths dir directory folder ref refs type types kind mode ttl expiry expiration
  expires expire seconds minutes hours days duration period interval timeout lifetime age length len size count limit
  limits number max min policy policies rule rules strategy enable enabled disable disabled required optional allowed
  algorithm alg method format encoding encryption version provider providers issuer audience scope scopes namespace
  namespaces label labels prefix suffix field fields claim claims attribute store stores class selector template
  templates engine mount volume manager driver operator controller reviewer review reviews rotation updated created
  mtime status state hint command injection authentication validation validator generator complexity strength history
  io com org dev net k8s source sources bucket buckets budget usage`.split(/\s+/),
);

/** Words behind `key` that leave it one: `client-key-data`, `access_key_id`, `secret_key_base`, `API_KEY_OLD`. */
const STILL_KEY: ReadonlySet<string> = new Set(
  'data value values base pem content contents material json id string hash old new primary secondary text plain default'.split(
    ' ',
  ),
);
/** What a `key` is that opens nothing: `topologyKey`, `partition_key`, `public-key`. */
const PLAIN_KEYS: ReadonlySet<string> = new Set(
  `topology partition partitioning sort primary foreign group label taint cache public pub map object selector
  annotation attribute metric dimension index row column lookup config field idempotency dedup deduplication unique
  composite aggregation order shortcut hot tag translation message event record resource node zone path name file env
  header any first last next previous search filter grouping`.split(/\s+/),
);
/** What stands before `secret` where the name of a Secret is meant: `imagePullSecrets`, `existingSecretPasswordKey`. */
const NAMED_SECRET: ReadonlySet<string> = new Set(['existing', 'pull']);

/** Of these the address itself is no secret, as OAuth has them: `token_url`, `authorizationEndpoint`. */
const OPEN_ADDRESS = /^(?:o?auth|oauth|authorization|token|tokens)$/;
const ADDRESS = /^(?:url|urls|uri|uris|endpoint|host|hostname|port|address)$/;
const HOOK = /hook$/;

/** Names of files that hold a private key and do not say so. */
const KEY_FILE = /^id_(?:rsa|dsa|ecdsa|ed25519)$/;

/**
 * Fields of destinations that hold a secret and do not say so by their words (recording `query/destinationCategories`):
 * account and environment ids that Bonree takes for credentials, certificates, Sumo Logic's address, a whole exporter.
 */
const DESTINATION_FIELD =
  /(?:account|environment)[_-]id$|accountid$|_pem$|collection[_-]?url$|^dynamic_configuration_data$/i;

/** One of these stands in every name of a secret, so that other names, and texts without any, are known at a look. */
const HINTS = [
  ...STEM.source.split('|'),
  ...SECRET_WORDS,
  ...LAST_WORDS,
  ...'key header connection hook slack account environment _pem collection id_ dynamic_'.split(' '),
];
export const HINT = new RegExp(
  HINTS.filter((word) => !HINTS.some((part) => part !== word && word.includes(part))).join('|'),
  'i',
);

/**
 * Whether a value is a secret by the name that it stands behind: a key of YAML or JSON, an environment variable, a flag, a
 * parameter, a header, a file. Judged by the words of the name, so that `monkey`, `author` and `compass` are none.
 */
export function isSecretKey(name: string): boolean {
  if (!HINT.test(name)) return false;
  const local = localPart(name.slice(-MAX_NAME));
  if (DESTINATION_FIELD.test(local) || KEY_FILE.test(local)) return true;
  const words = wordsOf(local);
  return holdsSecretWord(words) || endsAsSecret(words) || isKey(words) || isPair(words) || isHook(words);
}

/**
 * The words of a name, in lower case: of `dbPassword`, `DB_PASSWORD2` and `db.password` they are `db` and `password`.
 */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .flatMap((word) => (/^\d*$/.test(word) ? [] : [/^[a-z]{2,}\d+$/.test(word) ? word.replace(/\d/g, '') : word]));
}

/** Of `kubectl.kubernetes.io/restartedAt` what stands behind the domain. */
function localPart(name: string): string {
  const slash = name.lastIndexOf('/');
  return slash === -1 ? name : name.slice(slash + 1);
}

function holdsSecretWord(words: readonly string[]): boolean {
  const at = words.findIndex((word) => SECRET_WORDS.has(word) || isStem(word));
  if (at === -1) return false;
  if (/^secrets?$/.test(words[at] ?? '') && words.slice(0, at).some((word) => NAMED_SECRET.has(word))) return false;
  const compound = compoundEnd(words[at] ?? '');
  const rest = compound === '' ? words.slice(at + 1) : [compound, ...words.slice(at + 1)];
  if (rest.length === 0) return true;
  if (rest.some((word) => word === 'ref' || word === 'keyref') || words.includes('inject')) return false;
  const last = rest.at(-1) ?? '';
  if (ADDRESS.test(last)) return !OPEN_ADDRESS.test(words[at] ?? '');
  return !ABOUT.has(last);
}

function isStem(word: string): boolean {
  const match = STEM.exec(word);
  return match !== null && !NO_STEM.test(word.slice(match.index + match[0].length));
}

/** What is written in one word behind a stem: of `secretname` it is `name`. */
function compoundEnd(word: string): string {
  const match = STEM.exec(word);
  const end = match ? word.slice(match.index + match[0].length) : '';
  return end === 's' ? '' : end.replace(/^s(?=store|manager)/, '');
}

function endsAsSecret(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return LAST_WORDS.has(last) || /headers?$/.test(last) || (last.endsWith('pass') && !NO_PASS.test(last));
}

function isKey(words: readonly string[]): boolean {
  const at = words.findLastIndex((word) => word === 'key' || word === 'keys');
  const qualifier = words[at - 1];
  if (qualifier === undefined || PLAIN_KEYS.has(qualifier)) return false;
  return !words.includes('existing') && words.slice(at + 1).every((word) => STILL_KEY.has(word));
}

/** Two words that are one: `connection_string`, `pass-phrase`, and `passWord`. */
function isPair(words: readonly string[]): boolean {
  return words.some((word, index) => {
    const next = words[index + 1] ?? '';
    return word === 'connection' ? /^strings?$/.test(next) : word === 'pass' && /^(?:phrase|word|code|key)$/.test(next);
  });
}

function isHook(words: readonly string[]): boolean {
  if (!/^(?:url|uri|endpoint)$/.test(words.at(-1) ?? '')) return false;
  return words.some((word) => HOOK.test(word)) || words.includes('slack');
}
