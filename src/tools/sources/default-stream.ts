/** The stream of whatever is in no other. */
export const DEFAULT_STREAM = 'default';
