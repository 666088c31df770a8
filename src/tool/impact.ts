/** What may follow from a write, the closed set; `none` stands alone. */
export const RISKS = ['none', 'restart', 'data_loss', 'cost', 'privacy', 'cluster_wide'] as const;
export type Risk = (typeof RISKS)[number];

/** A risk that is one. */
export type Harm = Exclude<Risk, 'none'>;

/** What a person who approves a write must know. */
export interface Impact {
  /** Each once, in the order of `RISKS`; never empty. */
  readonly risk: readonly Risk[];
  /** One plain sentence: what the write does, to what, and what follows from it. */
  readonly approve: string;
}

/**
 * The impact of a write: its sentence, and each risk that holds.
 *
 * @example
 * impact('Rename stream a to b.'); // => { risk: ['none'], approve: 'Rename stream a to b.' }
 * const isAlone = true;
 * impact('Restart cart.', isAlone && 'data_loss', 'restart'); // => { risk: ['restart', 'data_loss'], approve: 'Restart cart.' }
 */
export function impact(approve: string, ...harms: readonly (Harm | false | undefined)[]): Impact {
  const risk = RISKS.filter((one) => harms.some((harm) => harm === one));
  return { risk: risk.length > 0 ? risk : ['none'], approve };
}

/**
 * The impact of writes that one call makes: their sentences, each once, and every risk of any.
 *
 * @example
 * const both = impactOfAll([impact('Restart cart.', 'restart'), impact('Rename a to b.')]);
 * both; // => { risk: ['restart'], approve: 'Restart cart. Rename a to b.' }
 */
export function impactOfAll(impacts: readonly Impact[]): Impact {
  const harms = impacts.flatMap(({ risk }) => risk.flatMap((one) => (one === 'none' ? [] : [one])));
  return impact([...new Set(impacts.map(({ approve }) => approve))].join(' '), ...harms);
}

/**
 * The impact of a write that would change nothing.
 *
 * @param target what it was to change, for people
 * @param how why nothing is left to change, after the target
 * @example
 * noImpact('Namespace shop'); // => { risk: ['none'], approve: 'Nothing would change: Namespace shop is so already.' }
 */
export function noImpact(target: string, how = 'is so already'): Impact {
  return impact(`Nothing would change: ${target} ${how}.`);
}
