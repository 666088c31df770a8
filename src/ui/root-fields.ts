import { Kind, parse } from 'graphql';

/** Texts whose fields are remembered: more than all operations, and few enough for a UI that changes again and again. */
const MOST_TEXTS = 1_000;

/** Which fields an answer must have, by the text of its operation. Each text is parsed once. */
export class RootFields {
  readonly #known = new Map<string, readonly string[]>();

  /** The names at the top of every right answer: those that no `@include` or `@skip` may leave out. None of what is no GraphQL. */
  of(text: string): readonly string[] {
    const known = this.#known.get(text);
    if (known) return known;
    const fields = rootFieldsOf(text);
    if (this.#known.size >= MOST_TEXTS) this.#known.clear();
    this.#known.set(text, fields);
    return fields;
  }
}

function rootFieldsOf(text: string): readonly string[] {
  try {
    const { definitions } = parse(text, { noLocation: true });
    const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    return (operation?.selectionSet.selections ?? []).flatMap((node) =>
      node.kind === Kind.FIELD && (node.directives ?? []).length === 0 ? [(node.alias ?? node.name).value] : [],
    );
  } catch {
    return [];
  }
}
