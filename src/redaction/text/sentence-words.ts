/** What sentences say of secrets right behind their name: `token: invalid`, `failed to read secret: not found`. */
const SAID: ReadonlySet<string> = new Set(
  `invalid required missing expired not must is was were are has have had should shall may might can cannot could would
  will the a an no wrong incorrect empty unset unknown failed failure fail denied unauthorized unauthenticated forbidden
  rejected revoked error errors from for to of in on by with and or at as if when name value type secret secrets token
  tokens password passwords string number boolean object optional set given found ok valid changed unchanged different
  cluster namespace default see use used uses this that it its their your my our which only context lookup dial get post
  read decode parse unexpected unable too access permission permissions bad generated created deleted updated configmap
  resource kubernetes vault tls x509 http https rpc admin basic encryption both either stored send sent keep kept flag
  option argument instead before after`.split(/\s+/),
);

/** Whether a word behind the name of a secret reads as the rest of a sentence about it. */
export function isSaidOfSecrets(word: string): boolean {
  return SAID.has(word.toLowerCase().replace(/[.,;:!?)\]}]{1,3}$/, ''));
}
