/** The nodes of the simulated cluster. */
export const NODES = ['node-a', 'node-b', 'node-c'] as const;
