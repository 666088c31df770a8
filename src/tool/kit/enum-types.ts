/** An enum of the API's contract, as introspection tells it. */
interface ToldEnum {
  readonly enumValues?: readonly { readonly name: string }[] | null | undefined;
}

/**
 * The types that an enum of the contract names, where nothing more is told of them; without the one that stands for those
 * that the UI itself does not know.
 *
 * @example
 * typesOfEnum({ enumValues: [{ name: 'PiiMasking' }, { name: 'UnknownType' }] }); // => [{ type: 'PiiMasking' }]
 * typesOfEnum(null); // => []
 */
export function typesOfEnum(told: ToldEnum | null | undefined): readonly { readonly type: string }[] {
  return (told?.enumValues ?? []).flatMap(({ name }) => (name === 'UnknownType' ? [] : [{ type: name }]));
}
