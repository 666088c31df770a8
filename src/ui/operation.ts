/**
 * One GraphQL operation as it goes over the wire to the UI API: the text is stripped of descriptions and of
 * client-only directives when it is generated (the UI answers 422 to both), never at run time.
 *
 * `Answer` and `Variables` are the generated types of its data and of its wire variables.
 */
export interface WireOperation<Answer = unknown, Variables = Readonly<Record<string, unknown>>> {
  /** Operation name, as in the operation file. */
  readonly name: string;
  /** Whether sending it can change anything. Previews are handed a client that refuses `mutation`. */
  readonly type: 'query' | 'mutation';
  /** The exact text sent upstream. */
  readonly text: string;
  /** Never set: carries the two types. */
  readonly __types?: (variables: Variables) => Answer;
}
