import { isSecretKey } from '../key-names.ts';

/** A command that takes secrets by their place: which of the words behind it, flags left out. */
interface Places {
  readonly program: RegExp;
  readonly command: RegExp;
  readonly places: readonly number[];
}

const PLACES: readonly Places[] = [
  { program: /^(?:redis|valkey|keydb)-cli$/, command: /^auth$/i, places: [0, 1] },
  { program: /^vault$/, command: /^login$/, places: [0] },
  { program: /^rabbitmqctl$/, command: /^(?:add_user|change_password|authenticate_user)$/, places: [1] },
  { program: /^mc(?:li)?$/, command: /^(?:set|add)$/, places: [2, 3] },
  { program: /^htpasswd$/, command: /^-(?=[a-zA-Z]+$)[a-zA-Z]*b/, places: [1, 2] },
];
/** Oracle's tools take `user/password@host`. */
const ORACLE = { program: /^(?:sqlplus|expdp|impdp|sqlldr|rman|exp|imp)$/, account: /^[\w.]{1,64}\/[^/\s]/ };
/** Commands that set a name to the word behind it: `aws configure set aws_secret_access_key x`. */
const SETS = /^(?:set|put|setx|add|write)$/i;

/** The indices of the words of a command that are secrets by their place alone, behind no flag and no name. */
export function secretPlaces(words: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const program = words.findIndex(
    (word) => PLACES.some((one) => one.program.test(nameOf(word))) || ORACLE.program.test(nameOf(word)),
  );
  if (program !== -1) {
    for (const place of placesOf(words, program)) found.add(place);
  }
  const plain = words.flatMap((word, index) => (word.startsWith('-') ? [] : [index]));
  for (const [at, index] of plain.entries()) {
    const [command, name] = [words[plain[at - 2] ?? -1], words[plain[at - 1] ?? -1]];
    if (command !== undefined && name !== undefined && SETS.test(command) && isPlainName(name)) found.add(index);
  }
  return found;
}

function placesOf(words: readonly string[], program: number): readonly number[] {
  const name = nameOf(words[program] ?? '');
  if (ORACLE.program.test(name)) {
    return words.flatMap((word, index) => (index > program && ORACLE.account.test(word) ? [index] : []));
  }
  return PLACES.flatMap((one) => {
    const command = one.program.test(name)
      ? words.findIndex((word, index) => index > program && one.command.test(word))
      : -1;
    if (command === -1) return [];
    const behind = words.flatMap((word, index) => (index > command && !word.startsWith('-') ? [index] : []));
    return one.places.flatMap((place) => behind[place] ?? []);
  });
}

function isPlainName(word: string): boolean {
  return !/[=\s]/.test(word) && isSecretKey(word);
}

function nameOf(word: string): string {
  return word.slice(word.lastIndexOf('/') + 1);
}
