import { counted } from '../../text/counted.ts';

/**
 * How many pods run now, for a sentence about a write.
 *
 * @example
 * availablePods(1); // => '1 available pod'
 */
export function availablePods(count: number): string {
  return counted(count, 'available pod');
}

/**
 * A share of what is sent now, for a sentence about a write.
 *
 * @param percent of all telemetry
 * @example
 * shareOfTelemetry(41.7); // => '42 % of all telemetry'
 * shareOfTelemetry(0.2); // => 'less than 1 % of all telemetry'
 */
export function shareOfTelemetry(percent: number): string {
  return `${percent > 0 && percent < 1 ? 'less than 1' : Math.round(percent)} % of all telemetry`;
}

const PODS = /\b\d+ available pods?\b/g;
const NONE_AVAILABLE = /, none of them available now,/g;
const ARE_REPLACED = /\b(?:is|are) replaced\b/g;
const SHARE = /, which sends? (?:less than )?\d+ % of all telemetry,/g;

/**
 * A sentence without the figures that move by themselves, such as traffic and running pods: two that are equal so say the
 * same of what a write does.
 *
 * @example
 * withoutMovingFigures('Restart cart: 3 available pods are replaced.'); // => 'Restart cart: pods replaced.'
 */
export function withoutMovingFigures(sentence: string): string {
  return sentence
    .replace(PODS, 'pods')
    .replace(NONE_AVAILABLE, '')
    .replace(ARE_REPLACED, 'replaced')
    .replace(SHARE, '');
}
