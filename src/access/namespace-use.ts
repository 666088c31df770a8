/**
 * Why a tool may be called by who is bound to namespaces. `NAMED`: it acts on the namespaces that its arguments name, and
 * on no other. `FILTERED`: its answer is narrowed to the caller's. `FREE`: it tells nothing that is of a namespace.
 */
export type NamespaceUse = 'NAMED' | 'FILTERED' | 'FREE';
