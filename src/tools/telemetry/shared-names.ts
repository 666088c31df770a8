/** Why a caller that is bound to namespaces may miss services that it knows of. */
export const SHARED_LEFT_OUT =
  'Traces know service names, not namespaces: a name that workloads of other namespaces have too is left out.';
