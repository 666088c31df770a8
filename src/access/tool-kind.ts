/** What a tool does to the cluster. The closed fact from which hints, gate, `dry_run`, `plan` and audit class derive. */
export type ToolKind = 'READ' | 'CREATE' | 'UPDATE' | 'DELETE';

/** Whether a tool of this kind changes the cluster. */
export function isWrite(kind: ToolKind): boolean {
  return kind !== 'READ';
}
