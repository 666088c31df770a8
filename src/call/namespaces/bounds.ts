import type { Caller } from '../../access/caller.ts';
import { shownNamespaces } from '../../access/namespace-scope.ts';
import type { NextStep } from '../../tool/envelope.ts';
import type { Failure } from '../../tool/failure.ts';
import { namedNamespaces } from './named.ts';

/** Where a caller that was refused finds out what it may do. */
export const SEE_RIGHTS: NextStep = { tool: 'get_access', arguments: {}, why: 'See what this token may do.' };

/** The namespaces that arguments name and that are none of the caller's. */
export function foreignNamespaces({ namespaces }: Caller, given: unknown): readonly string[] {
  return namespaces ? namedNamespaces(given).filter((name) => !namespaces.allows(name)) : [];
}

/** Why a tool is refused to a caller that is bound to namespaces. */
export function toolRefusal(caller: Caller, tool: string): Failure {
  return {
    side: 'access',
    message: `${tool} tells of or acts on the whole cluster, and ${boundCaller(caller)}. Nothing was sent.`,
    changed: 'no',
    advice: 'Use the tools that you are listed; an operator can call this one with a token that has no namespaces.',
    nextSteps: [SEE_RIGHTS],
    reason: 'token_namespace',
  };
}

/** Why arguments are refused to a caller that is bound to namespaces. */
export function argumentsRefusal(caller: Caller, foreign: readonly string[]): Failure {
  const listed = foreign.slice(0, 5).map((one) => JSON.stringify(one));
  return {
    side: 'access',
    message: `${listed.join(', ')} ${listed.length === 1 ? 'is' : 'are'} out of bounds: ${boundCaller(caller)}. Nothing was sent.`,
    changed: 'no',
    advice: 'Name only namespaces that the token is bound to; an operator can add to them in the tokens file.',
    nextSteps: [SEE_RIGHTS],
    reason: 'token_namespace',
  };
}

/** Why a data stream is refused to a caller that is bound to namespaces: what takes it is not the caller's to send to. */
export function streamRefusal(caller: Caller, stream: string): Failure {
  return {
    side: 'access',
    message: `Only sources of other namespaces are in data stream ${JSON.stringify(stream)}, and ${boundCaller(caller)}. Nothing was sent.`,
    changed: 'no',
    advice: 'Use a data stream of your own sources, the default one, or one that nobody else is in.',
    nextSteps: [SEE_RIGHTS],
    reason: 'token_namespace',
  };
}

function boundCaller({ name, namespaces }: Caller): string {
  return `the token ${name} is bound to namespaces ${namespaces ? shownNamespaces(namespaces) : ''}`;
}
