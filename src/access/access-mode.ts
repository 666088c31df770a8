/** What agents may do: look only, or write as well. */
export type AccessMode = 'read-only' | 'read-write';
