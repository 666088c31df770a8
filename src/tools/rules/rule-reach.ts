import type { NextStep } from '../../tool/envelope.ts';
import { refuse } from '../../tool/failure.ts';
import { operations } from '../../tool/generated/catalog.generated.ts';
import type { InstrumentWorkloadsDestinationsQuery } from '../../tool/generated/operations.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { attempt } from '../cluster/attempt.ts';
import { stateOf } from '../destinations/condition.ts';
import { takenStreams } from '../destinations/stored.ts';
import { type Carrier, carriersText, carriesAgent } from '../workload/carriers.ts';
import { readCarriers } from '../workload/read-carriers.ts';
import { type Reach, reachOf } from './folding.ts';
import type { RuleKind } from './rule-types.ts';
import type { Scope } from './settings.ts';

type Call = Pick<ReadCall<object>, 'read'>;

/** Whom a rule reaches, and where what it collects of them goes. */
export interface Reached extends Reach {
  /** Enabled destinations of their streams, by name; undefined where they were not read. */
  readonly backends: readonly string[] | undefined;
}

/** Whom a rule reaches, with the languages that its type works in. */
export async function readReach(
  call: Call,
  kinds: readonly RuleKind[],
  scopes: readonly Scope[] | undefined,
): Promise<Reached | undefined> {
  // Where a rule applies this UI may not tell.
  if (scopes === undefined) return undefined;
  const [carriers, { instrumentationRuleTypes }, listed] = await Promise.all([
    readCarriers(call),
    call.read(operations.create_instrumentation_rule_types, {}),
    attempt(call.read(operations.instrument_workloads_destinations, {})),
  ]);
  const types = (instrumentationRuleTypes ?? []).filter(({ type }) => kinds.some((kind) => kind === type));
  const reach = reachOf(scopes, carriers, new Set(types.flatMap(({ supportedLanguages }) => supportedLanguages)));
  return { ...reach, backends: listed.ok ? backendsOf(reach.matched, listed.value) : undefined };
}

function backendsOf(
  matched: readonly Carrier[],
  { computePlatform }: InstrumentWorkloadsDestinationsQuery,
): readonly string[] {
  const streams = new Set(matched.filter(carriesAgent).flatMap(takenStreams));
  return (computePlatform?.destinations ?? [])
    .filter((one) => !one.disabled && takenStreams(one).some((stream) => streams.has(stream)))
    .map((one) =>
      stateOf(one).state === 'failing' ? `${one.name} (which fails: nothing is sent to it now)` : one.name,
    )
    .sort();
}

/**
 * Refuses a rule whose rows mean workloads that their folding leaves out to the last: it would be taken and do nothing.
 *
 * @param split the same rule for one row alone
 * @throws ToolFailure with a call for each row
 */
export function refuseFolded(
  { matched, missed }: Reach,
  scopes: readonly Scope[],
  split: (scope: Scope) => NextStep,
): void {
  if (matched.length > 0 || missed.length === 0) return;
  throw refuse(
    `Nothing was sent: Odigos joins scopes of different forms by AND, so these match no workload, though one by one they match ${carriersText(missed)}.`,
    scopes.map(split),
    'Make one rule for each scope, or give scopes of one form: all workloads, or all namespaces.',
  );
}

/** What the folding of the scopes makes of them beyond what they say, each a sentence. */
export function reachSentences({ matched, missed, beyond }: Reach, scopes: readonly Scope[]): readonly string[] {
  const without = matched.filter((carrier) => !carriesAgent(carrier));
  return [
    ...(without.length > 0 ? [`No agent is in ${carriersText(without)} now, so nothing is collected there.`] : []),
    matched.length > 0
      ? `It matches ${carriersText(matched)} now.`
      : 'It matches no instrumented workload now: nothing changes until one comes.',
    ...(missed.length > 0
      ? [`Odigos joins scopes of different forms by AND: ${carriersText(missed)} stay out, though a scope names them.`]
      : []),
    ...(beyond.length > 0
      ? [`Odigos joins what the scopes list: ${carriersText(beyond)} match too, though no one scope means them.`]
      : []),
    ...(scopes.some(({ container }) => container !== undefined)
      ? ['Odigos drops containers from scopes: the rule holds for all containers of its workloads.']
      : []),
  ];
}
