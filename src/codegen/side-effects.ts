/** Fields of the contract that do something when they are only read, and what. */
export const SIDE_EFFECTS: Readonly<Record<string, string>> = {
  'K8sActualSource.profiling': 'opens a profiling slot for each source that it is read of, and may evict another',
  'Query.config': 'writes an installation flag',
};
