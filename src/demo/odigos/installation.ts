/** The namespace that Odigos itself lives in. */
export const ODIGOS_NAMESPACE = 'odigos-system';
