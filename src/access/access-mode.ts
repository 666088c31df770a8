/** What agents may do: the product page's two access modes. */
export type AccessMode = 'read-only' | 'read-write';
