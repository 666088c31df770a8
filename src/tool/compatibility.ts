/** How this server's tools and the UI API's own schema differ. */
export interface Skew {
  /** Why the UI's schema could not be read, so that it is taken to be the contract's; undefined when it was read. */
  readonly assumed?: string;
  /** Tools that this UI cannot serve, and why. They are not listed, not suggested and refused. */
  readonly unservable: ReadonlyMap<string, string>;
  /** Tools that are served although a part of them does not work with this UI, and which. */
  readonly limited: ReadonlyMap<string, string>;
}

/** A UI that knows everything that this server asks for. */
export const NO_SKEW: Skew = { unservable: new Map(), limited: new Map() };

/** A UI that does not tell its schema. */
export function assumedSkew(why: string): Skew {
  return { ...NO_SKEW, assumed: why };
}

/** The differences in words, for people and for the log. */
export interface SkewInWords {
  readonly schema: string;
  readonly not_served: readonly string[];
  readonly limited: readonly string[];
}

/**
 * Says the differences: one sentence a tool.
 *
 * @example
 * const skew = { ...NO_SKEW, unservable: new Map([['get_pod', 'has no field "pod"']]) };
 * inWords(skew).not_served; // => ['get_pod: this UI has no field "pod"']
 */
export function inWords({ assumed, unservable, limited }: Skew): SkewInWords {
  const sentences = (tools: ReadonlyMap<string, string>): readonly string[] =>
    [...tools].map(([tool, why]) => `${tool}: this UI ${why}`);
  return {
    schema:
      assumed === undefined
        ? 'read from this UI'
        : `assumed to be the one that this server was built for, since this UI does not tell its own: ${assumed}`,
    not_served: sentences(unservable),
    limited: sentences(limited),
  };
}
