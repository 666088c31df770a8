import type { AnswerContext } from './envelope.ts';

/** The setting of this server by which the embedded Odigos is of a tier. */
export const EMBEDDED_TIER = 'ODIGOS_DEMO_TIER';
const EMBEDDED_RELEASE = 'ODIGOS_DEMO_RELEASE';

/** A remedy in a real cluster, and what it is in the embedded one, where no operator, licence or kubectl is. */
export interface Remedies {
  readonly live: string;
  readonly demo: string;
}

/**
 * The remedy that can be followed where a call is answered.
 *
 * @example
 * inDemo({ backend: 'demo' }, { live: 'A licence opens it.', demo: 'A setting opens it.' }); // => 'A setting opens it.'
 */
export function inDemo({ backend }: Pick<AnswerContext, 'backend'>, { live, demo }: Remedies): string {
  return backend === 'demo' ? demo : live;
}

/**
 * How the embedded cluster is made one of a release; of the one to come where none is named.
 *
 * @example
 * embeddedRelease(undefined); // => 'The embedded cluster shows it when it is started anew with ODIGOS_DEMO_RELEASE=next.'
 */
export function embeddedRelease(release: string | undefined): string {
  return `The embedded cluster shows it when it is started anew with ${EMBEDDED_RELEASE}=${release ?? 'next'}.`;
}

/** What is said beside an answer of the embedded cluster that names a line for a terminal. */
const ONLY_IN_A_CLUSTER =
  'The lines of kubectl and helm are for a real cluster: this is the embedded one, where nothing but the tools changes anything.';

const LINE =
  /\b(?:kubectl (?:annotate|apply|delete|describe|get|label|logs|patch|port-forward|rollout|scale)|helm (?:install|upgrade))\b/;

/**
 * The warning where an answer of the embedded cluster names lines that only a real cluster takes; undefined elsewhere.
 *
 * @param said all that the answer says
 * @example
 * terminalWarning({ backend: 'live' }, 'kubectl get pods'); // => undefined
 */
export function terminalWarning({ backend }: Pick<AnswerContext, 'backend'>, said: unknown): string | undefined {
  return backend === 'demo' && LINE.test(JSON.stringify(said)) ? ONLY_IN_A_CLUSTER : undefined;
}
