/** The two ways of speaking that one URL serves: an envelope in each request (2026-07-28), or a handshake before. */
export type Era = 'modern' | 'legacy';

/** The protocol revision that carries its envelope in each request. */
export const MODERN_REVISION = '2026-07-28';
