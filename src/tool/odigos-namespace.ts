/** Where Odigos is installed unless told otherwise. */
export const USUAL_NAMESPACE = 'odigos-system';
