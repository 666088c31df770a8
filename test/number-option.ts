import { BadInput } from '../src/codegen/command.ts';

/**
 * A number that was given to an option: a whole one, unless parts of one make sense.
 *
 * @throws BadInput where the text is none, or less than the least that makes sense
 */
export function numberOf(option: string, text: string, least: number, kind: 'whole' | 'any' = 'whole'): number {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isFinite(number) && number >= least && (kind === 'any' || Number.isInteger(number))) return number;
  throw new BadInput(
    `--${option} takes a ${kind === 'whole' ? 'whole ' : ''}number from ${least} on; "${text}" is none.`,
  );
}
