/** The namespace that Odigos itself lives in. */
export const ODIGOS_NAMESPACE = 'odigos-system';

/** The version of Odigos that the embedded cluster stands for. */
export const ODIGOS_VERSION = 'v1.26.0';
