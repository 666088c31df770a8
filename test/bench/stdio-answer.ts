/** So many bytes at either end of a line are looked at: servers write the id first or last. */
const LOOKED_AT = 120;

/**
 * The id of the answer in a line, without parsing what may be half a megabyte: servers put it before the result, or after it.
 * Undefined for a notification.
 */
export function idIn(line: Buffer): { readonly id: number; readonly isError: boolean } | undefined {
  const head = line.toString('latin1', 0, LOOKED_AT);
  const tail = line.toString('latin1', Math.max(0, line.length - LOOKED_AT));
  const [, id] =
    /^\{(?:"jsonrpc":"2\.0",)?"id":(\d+)[,}]/.exec(head) ?? /"id":(\d+)(?:,"jsonrpc":"2\.0")?\}\r?$/.exec(tail) ?? [];
  if (id === undefined) return undefined;
  return { id: Number(id), isError: /^\{(?:"jsonrpc":"2\.0",)?(?:"id":\d+,)?"error":/.test(head) };
}
