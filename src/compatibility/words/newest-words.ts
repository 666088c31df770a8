import type { GraphQLSchema } from 'graphql';
import { AGENT_HEALTH, injectionOf, isCondition, newestCondition, type ToldCondition } from './conditions.ts';

/** What came with v1.34, the release from which on all words are the newest ones. */
const LAST_CHANGE = { type: 'K8sWorkloadContainerOverrides', field: 'allowConcurrentAgents' } as const;

/** Whether a UI of this schema is of a release that used other words. */
export function usesOlderWords(schema: GraphQLSchema): boolean {
  const type = schema.getType(LAST_CHANGE.type);
  return !(type && 'getFields' in type && Object.hasOwn(type.getFields(), LAST_CHANGE.field));
}

/** Whether an answer to an operation holds such words. */
export function hasWords(text: string): boolean {
  return /\breasonEnum\b/.test(text);
}

/**
 * Puts an answer of an older release into the words of the newest one, in place: reasons and names of conditions, and
 * what was told by another condition or in another place. What that release does not tell stays untold.
 */
export function tellInNewestWords(answer: unknown): void {
  if (Array.isArray(answer)) {
    for (const item of answer) tellInNewestWords(item);
    return;
  }
  if (!isObject(answer)) return;
  for (const [name, value] of Object.entries(answer)) {
    if (isCondition(value)) Reflect.set(answer, name, newestCondition(value, name));
    else tellInNewestWords(value);
  }
  if ('workloadOdigosHealthStatus' in answer || 'conditions' in answer) tellWorkload(answer);
}

const VERDICT = 'workloadOdigosHealthStatus';
const PROCESSES = 'processesAgentHealth';

function tellWorkload(workload: object): void {
  const verdict: unknown = Reflect.get(workload, VERDICT);
  if (isCondition(verdict) && verdict.name === 'AgentInjected') Reflect.set(workload, VERDICT, injectionOf(verdict));
  const conditions: unknown = Reflect.get(workload, 'conditions');
  if (!isObject(conditions)) return;
  const counted: unknown = Reflect.get(conditions, 'agentInjected');
  if (isCondition(counted) && !('podsManifestInjection' in conditions)) {
    Reflect.set(conditions, 'podsManifestInjection', injectionOf(counted));
  }
  tellFailingLibrary(workload, conditions);
}

/** Up to v1.31 a library that fails in a process that does not is overlooked by the verdicts. */
function tellFailingLibrary(workload: object, conditions: object): void {
  const processes: unknown = Reflect.get(conditions, PROCESSES);
  if (!isCondition(processes) || !isFine(processes)) return;
  const failing = failingLibrary(Reflect.get(workload, 'pods'));
  if (!failing) return;
  const unhealthy: ToldCondition = {
    ...processes,
    status: 'Failure',
    reasonEnum: 'OdigosUnhealthyInSomeProcesses',
    message: failing,
  };
  Reflect.set(conditions, PROCESSES, unhealthy);
  const verdict: unknown = Reflect.get(workload, VERDICT);
  if (isCondition(verdict) && isLess(verdict)) Reflect.set(workload, VERDICT, { ...unhealthy, name: AGENT_HEALTH });
}

function isFine({ status }: ToldCondition): boolean {
  return status === 'Success';
}

/** Whether a failure outweighs it, as Odigos ranks them. */
function isLess({ status }: ToldCondition): boolean {
  return status !== 'Error' && status !== 'Failure';
}

function failingLibrary(pods: unknown): string | undefined {
  const below = (all: readonly object[], name: string): readonly object[] =>
    all.flatMap((one): readonly object[] => {
      const value: unknown = Reflect.get(one, name);
      return Array.isArray(value) ? value.filter(isObject) : [];
    });
  const libraries = below(
    below(below(Array.isArray(pods) ? pods.filter(isObject) : [], 'containers'), 'processes'),
    'instrumentations',
  );
  const failing = libraries.find((library) => Reflect.get(library, 'healthy') === false);
  if (!failing) return undefined;
  const message: unknown = Reflect.get(failing, 'message');
  const name = String(Reflect.get(failing, 'name'));
  return `library ${name} fails${typeof message === 'string' && message !== '' ? `: ${message}` : ''}`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
