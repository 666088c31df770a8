import { z } from 'zod';
import type { DemoOptions } from './http/server.ts';
import { knownReleases } from './releases/contracts.ts';
import { parseFaults } from './resolvers/faults.ts';

/** The largest cluster that can be generated. */
const MAX_WORKLOADS = 5_000;
const LARGE = 1_000;

const environment = z.object({
  ODIGOS_DEMO: z
    .union([
      z.literal('small'),
      z.literal('large').transform(() => LARGE),
      z.coerce.number().int().min(1).max(MAX_WORKLOADS),
    ])
    .default('small'),
  ODIGOS_DEMO_TIER: z.enum(['community', 'onprem']).default('community'),
  ODIGOS_DEMO_SEED: z.coerce.number().int().min(0).default(1),
  ODIGOS_DEMO_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  ODIGOS_DEMO_RELEASE: z
    .string()
    .refine((name) => knownReleases().includes(name), {
      error: ({ input }) =>
        `${JSON.stringify(input)} is no release that is known here. Known: ${knownReleases().join(', ')}`,
    })
    .optional(),
  ODIGOS_DEMO_FAULTS: z
    .string()
    .default('')
    .transform((text, check) => {
      const parsed = parseFaults(text);
      if ('faults' in parsed) return parsed.faults;
      check.addIssue(parsed.problem);
      return z.NEVER;
    }),
});

/** The embedded API's settings as help and documents print them. */
export const DEMO_SETTINGS = [
  {
    name: 'ODIGOS_DEMO',
    fallback: 'small',
    help: `Size of the embedded cluster: small, large, or a number of workloads up to ${MAX_WORKLOADS}.`,
  },
  { name: 'ODIGOS_DEMO_TIER', fallback: 'community', help: 'Tier of the embedded Odigos: community or onprem.' },
  {
    name: 'ODIGOS_DEMO_RELEASE',
    fallback: 'the newest',
    help: 'Release of Odigos whose UI API is served, in its words: v1.28.0 and others of graphql/releases, or next, what is known of the one to come.',
  },
  { name: 'ODIGOS_DEMO_SEED', fallback: '1', help: 'Seed from which a generated cluster is made.' },
  {
    name: 'ODIGOS_DEMO_FAULTS',
    fallback: 'none',
    help: 'Faults of the embedded API, as field:latency=ms, error=text, hang, partial or conflict=n, comma separated; * is every field.',
  },
  { name: 'ODIGOS_DEMO_PORT', fallback: 'any free one', help: 'Port of the embedded API.' },
] as const;

/** Options for the embedded API, or everything that is wrong with the settings. */
export type ParsedDemoOptions =
  | { readonly ok: true; readonly options: DemoOptions }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads the embedded API's settings: ODIGOS_DEMO (small, large or a number of workloads), ODIGOS_DEMO_TIER,
 * ODIGOS_DEMO_RELEASE, ODIGOS_DEMO_SEED, ODIGOS_DEMO_FAULTS and, for the API served alone, ODIGOS_DEMO_PORT. Unset and empty ones have
 * their defaults.
 */
export function demoOptionsFrom(env: Readonly<Record<string, string | undefined>>): ParsedDemoOptions {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    };
  }
  const { ODIGOS_DEMO, ODIGOS_DEMO_TIER, ODIGOS_DEMO_SEED, ODIGOS_DEMO_PORT, ODIGOS_DEMO_FAULTS } = parsed.data;
  const release = parsed.data.ODIGOS_DEMO_RELEASE;
  return {
    ok: true,
    options: {
      size: ODIGOS_DEMO,
      tier: ODIGOS_DEMO_TIER,
      seed: ODIGOS_DEMO_SEED,
      faults: ODIGOS_DEMO_FAULTS,
      ...(release === undefined ? {} : { version: { release } }),
      ...(ODIGOS_DEMO_PORT === undefined ? {} : { port: ODIGOS_DEMO_PORT }),
    },
  };
}
