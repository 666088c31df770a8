import { SINCE } from '../tool/generated/releases.generated.ts';

/** Something that a UI lacks of what an operation uses. */
export interface Lack {
  /** `Type.field`, `Type.field(argument:)`, `Input.field` or `Enum.VALUE`, as the contract has it. */
  readonly coordinate: string;
  /** What follows "this UI …". */
  readonly words: string;
  /** A text that may be absent in the contract too: nothing is concluded from it. */
  readonly isRemark?: true;
}

/** A value that a UI does not take, or demands. */
export interface RefusedValue extends Lack {
  /** A variable and the input fields below it; lists on the way are walked item by item. */
  readonly path: readonly [variable: string, ...fields: string[]];
  /** Only these; any value when absent. */
  readonly values?: readonly string[];
  /** What is wrong is to leave it out. */
  readonly isDemanded?: true;
}

/** What is known of the release to come: no UI lacks it before. */
const NEXT = 'next';

/** Whether something is known of the release to come alone. */
export function isToCome({ coordinate }: Lack): boolean {
  return sinceOf(coordinate) === NEXT;
}

/** More would say no more than that the two have little in common. */
const MAX_LACKS = 3;

/** Each lack once. */
export function distinctLacks(lacks: readonly Lack[]): readonly Lack[] {
  return [...new Map(lacks.map((lack) => [lack.words, lack])).values()];
}

/** Lacks as what follows "this UI …": the first few, and since which release each is there. */
export function lacksInWords(lacks: readonly Lack[]): string {
  const shown = lacks.slice(0, MAX_LACKS).map(withSince).join(' and ');
  const more = lacks.length - MAX_LACKS;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** `has no field Query.actionTypes (v1.31.0 has it)`. */
export function withSince({ coordinate, words }: Lack): string {
  const since = sinceOf(coordinate);
  return since === undefined ? words : `${words} (${since === NEXT ? 'a later release' : since} has it)`;
}

/** Since which release something is there; undefined where it always was, or no release is known to have it. */
export function sinceOf(coordinate: string): string | undefined {
  const since: Readonly<Record<string, string>> = SINCE;
  return since[coordinate];
}
