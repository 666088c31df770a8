import { counted } from '../../text/counted.ts';
import { type Impact, impact } from '../../tool/impact.ts';
import { availablePods } from '../../tool/kit/moving-figures.ts';
import { named } from '../../tool/kit/named.ts';
import type { Taker } from './data-stream.ts';
import { label, type MarkedWorkload } from './named-workloads.ts';
import type { Restarts } from './restarts.ts';

/** `shop/Deployment/cart`, or `3 workloads (shop/Deployment/cart, shop/Deployment/till and 1 more)`. */
export function workloadsText(workloads: readonly Pick<MarkedWorkload, 'id'>[]): string {
  const names = workloads.map(({ id }) => label(id));
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0) return only;
  return `${counted(names.length, 'workload')} (${named(names, 2)})`;
}

/** What instrumenting does, beside whom. */
interface Instrumenting {
  /** What is done to whom, as the beginning of a sentence. */
  readonly what: string;
  /** Whom. */
  readonly workloads: readonly MarkedWorkload[];
  readonly restarts: Restarts;
  readonly streams: readonly string[];
  /** Enabled destinations of these streams. */
  readonly takers: readonly Taker[];
}

/** What a person must know who approves that workloads send telemetry. */
export function impactOfInstrumenting({ what, workloads, restarts, streams, takers }: Instrumenting): Impact {
  const to = takers.map(({ name, type }) => `${name} (${type})`);
  const goes =
    to.length > 0
      ? `what they send goes to ${named(to, 5)}`
      : `what they send goes nowhere, since no destination takes stream ${named(streams)}`;
  return impact(
    `${what}: ${restartText(restarts, workloads)}, and ${goes}.`,
    restarts.restarting.length > 0 && 'restart',
    to.length > 0 && 'cost',
    to.length > 0 && 'privacy',
  );
}

/**
 * What a person must know who approves that workloads send nothing any more.
 *
 * @param workloads whom the beginning of the sentence names
 * @param silent those of them that send something now
 */
export function impactOfUninstrumenting(
  what: string,
  workloads: readonly MarkedWorkload[],
  silent: readonly MarkedWorkload[],
  restarts: Restarts,
): Impact {
  const whose = silent.length < workloads.length ? ` of ${workloadsText(silent)}` : '';
  const stops = silent.length > 0 ? `the telemetry${whose} stops` : 'no telemetry stops, since no agent is there';
  return impact(
    `${what}: ${stops}, and ${restartText(restarts, silent)}.`,
    silent.length > 0 && 'data_loss',
    restarts.restarting.length > 0 && 'restart',
  );
}

/**
 * `3 available pods of shop/Deployment/cart are replaced`.
 *
 * @param workloads whom the sentence has named already
 */
export function restartText(
  { restarting, pods }: Pick<Restarts, 'restarting' | 'pods'>,
  workloads: readonly MarkedWorkload[],
): string {
  if (restarting.length === 0) return 'no pod restarts by it';
  const whose = restarting.length < workloads.length ? ` of ${workloadsText(restarting)}` : '';
  if (pods === 0) return `pods${whose}, none of them available now, are replaced`;
  return `${availablePods(pods)}${whose} ${pods === 1 ? 'is' : 'are'} replaced`;
}
