/** What is mutated together, and the unit tests that must notice. */
export interface MutatedRoom {
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

/** Where a mistake is worst: who may do what, what is written down of it, what is kept out of answers. */
export const MUTATED_ROOMS = {
  access: { sources: ['src/access/**/*.ts'], tests: ['test/access/**/*.test.ts'] },
  audit: { sources: ['src/audit/**/*.ts'], tests: ['test/audit/**/*.test.ts'] },
  redaction: {
    sources: [
      'src/redaction/*.ts',
      'src/redaction/data/destination-fields.ts',
      // Tables of patterns, which the corpus and the forms hold case by case; docs/testing.md says more.
      '!src/redaction/{environment,harmless-values,link-target,markup}.ts',
    ],
    // Those of time are slow, and tell of no mistake in what is kept out.
    tests: ['test/redaction/!(linear).test.ts'],
  },
  gate: { sources: ['src/call/gate.ts', 'src/call/means.ts'], tests: ['test/call/gate.test.ts'] },
  plan: { sources: ['src/call/write/*.ts'], tests: ['test/call/write/*.test.ts'] },
} as const satisfies Readonly<Record<string, MutatedRoom>>;

export type RoomName = keyof typeof MUTATED_ROOMS;

/** The names in the order of the table. */
export const ROOM_NAMES: readonly RoomName[] = Object.keys(MUTATED_ROOMS).filter(isRoom);

/** Whether a text names one of them. */
export function isRoom(name: string): name is RoomName {
  return Object.hasOwn(MUTATED_ROOMS, name);
}
