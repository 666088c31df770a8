import { SUGGESTED_WAIT_SECONDS } from '../../tool/asked-seconds.ts';
import { refuse } from '../../tool/failure.ts';
import { definitions, type OverrideRuntimeArguments, operations } from '../../tool/generated/catalog.generated.ts';
import type { OverrideRuntimePreviewQuery } from '../../tool/generated/operations.generated.ts';
import { impact, noImpact } from '../../tool/impact.ts';
import { named } from '../../tool/kit/named.ts';
import { type Change, defineWrite, type ReadCall } from '../../tool/tool.ts';
import { NOTHING_SENT, type Undo } from '../../tool/undo.ts';
import { untold } from '../../tool/untold.ts';
import { attempt } from '../cluster/attempt.ts';
import { settled } from '../health/settling.ts';
import { workloadArguments, workloadKey } from '../workload/workload.ts';
import { restartText } from './marking-impact.ts';
import { label, type MarkingSettings, markingState } from './named-workloads.ts';
import { readOne } from './one-workload.ts';
import { patchConsequences, requireContainer, requireSource, streamOf } from './patched-source.ts';
import { readPatiently } from './patience.ts';
import { deleteSource, leaveOverrides, overridesOf } from './source-object.ts';
import { ownSourceStays } from './undo.ts';

type Given = OverrideRuntimeArguments;
type Workload = OverrideRuntimePreviewQuery['workloads'][number];

/** What is to hold for a container. */
interface Runtime {
  readonly language: string | null;
  readonly version: string | null;
  readonly distro: string | null;
}

/** Says by hand what runs in a container. Detection goes on showing what it found; the override is kept apart from it. */
export const override_runtime = defineWrite(definitions.override_runtime, {
  target: () => 'sources',

  async preview(call) {
    const { arguments: given } = call;
    const { workload, wanted, changes, settings } = await checked(call);
    const state = { marking: markingState([workload]), before: overrideOf(workload, given.container) };
    if (changes.length === 0) {
      const why = 'See what runs in each container.';
      const see = { tool: 'get_runtime_detection', arguments: workloadArguments(workload.id), why };
      return {
        impact: noImpact(`Container ${given.container} of ${label(workload.id)}`),
        changes,
        state,
        nextSteps: [see],
      };
    }
    if (given.distro !== undefined) {
      call.warn(
        `Odigos does not check distribution names: "${given.distro}" must be one that it has for the language.`,
      );
    }
    if (hidesDistro(workload, given.container)) {
      call.warn(untold('which distribution was chosen before', 'K8sWorkloadContainerOverrides.otelDistroName'));
    }
    const fate = await agentFate(call, workload, wanted);
    const { sentences, ...restarts } = await patchConsequences(call, workload, settings, AGENT_OF[fate]);
    const says = changes.map(({ field, after }) => `${field.slice(field.lastIndexOf('.') + 1)} ${after}`);
    return {
      impact: impact(
        `Let Odigos take container ${given.container} of ${label(workload.id)} for ${named(says)}, whatever it detects: ${restartText(restarts, [workload])}${restarts.restarting.length > 0 ? WHEN_OF[fate] : ''}${RISK_OF[fate]}.`,
        restarts.restarting.length > 0 && 'restart',
        RISK_OF[fate] !== '' && 'data_loss',
      ),
      changes,
      consequences: [
        ...sentences,
        ...((fate === 'changes' || fate === 'may change') &&
        given.language !== undefined &&
        !USUALLY_COVERED.has(given.language)
          ? [`Where Odigos has no agent for ${given.language}, pods are replaced only where an agent is taken out.`]
          : []),
        'An override stays when the image changes. No call takes it away but uninstrumenting the workload; its undo has the kubectl line that does.',
      ],
      state,
    };
  },

  async apply(call) {
    const { arguments: given } = call;
    const { workload, wanted, changes } = await checked(call);
    if (changes.length === 0) {
      return { data: { confirmed: true, sent: 'nothing, it is so already' }, undo: NOTHING_SENT };
    }
    // A version is stored with a language only, so the one that holds is sent with it.
    const language = given.version === undefined ? given.language : wanted.language;
    await call.write(operations.override_runtime, {
      ...given,
      ...(language && isLanguage(language) ? { language } : {}),
      stream: streamOf(workload),
    });
    const { namespace, kind, name, container } = given;
    const ofIt = ({ workloads }: OverrideRuntimePreviewQuery): Workload | undefined =>
      workloads.find(({ id }) => id.kind === kind && id.name === name);
    const isDone = (answer: OverrideRuntimePreviewQuery): boolean => {
      const now = ofIt(answer);
      return now !== undefined && changesOf(overrideOf(now, container), wanted, container).length === 0;
    };
    const read = await readPatiently(call, operations.override_runtime_preview, { namespace, kind, name }, isDone);
    const confirmed = isDone(read);
    if (!confirmed) {
      call.warn(
        'The API answered true, but the override does not show yet; for a container that is not detected it shows later.',
      );
    }
    const id = workloadArguments(workload.id);
    return {
      data: { ...workload.id, container, confirmed },
      nextSteps: [
        {
          tool: 'troubleshoot_source',
          arguments: { ...id, wait_seconds: SUGGESTED_WAIT_SECONDS },
          why: 'Wait until it has settled: see whether an agent is chosen now, and whether it sends data.',
        },
        { tool: 'get_runtime_detection', arguments: id, why: 'Then see which agent each container has.' },
      ],
      undo: restored(workload, container, changes),
    };
  },

  settle: (call, answer) => {
    const { namespace, kind, name } = call.arguments;
    return settled(call, answer, [{ namespace, kind, name }]);
  },
});

/** Languages that no agent is for, by what they say. */
const NEVER_COVERED: ReadonlySet<string> = new Set(['ignored', 'unknown']);
/** Languages that every Odigos has an agent for. For the others some releases and tiers have one; the API does not tell which. */
const USUALLY_COVERED: ReadonlySet<string> = new Set(['java', 'python', 'go', 'dotnet', 'javascript', 'php', 'ruby']);

/** What becomes of the agent in the container. */
type Fate = 'changes' | 'may change' | 'goes' | 'none' | 'same';

const AGENT_OF = {
  changes: 'changes',
  'may change': 'changes',
  goes: 'goes',
  none: 'none',
  same: 'same',
} as const satisfies Readonly<Record<Fate, string>>;

const WHEN_OF: Readonly<Record<Fate, string>> = {
  changes: '',
  'may change': ' if the agent in it comes, changes or goes by that',
  goes: '',
  none: '',
  same: '',
};

const WRONG_ONE = ', and a wrong one may break it';

const RISK_OF: Readonly<Record<Fate, string>> = {
  changes: WRONG_ONE,
  'may change': WRONG_ONE,
  goes: ', and what the container sends stops',
  none: '',
  same: '',
};

async function agentFate(call: ReadCall<Given>, workload: Workload, wanted: Runtime): Promise<Fate> {
  const { language, distro } = call.arguments;
  if (language !== undefined && NEVER_COVERED.has(language)) {
    return (await hasAgent(call, workload)) === false ? 'none' : 'goes';
  }
  if (distro !== undefined) return 'changes';
  const taken = takenFor(workload, call.arguments.container);
  // Pods are replaced where an agent comes or goes, or is of another distribution: a version alone is neither.
  if (taken.language === wanted.language) return taken.version === wanted.version ? 'same' : 'may change';
  const isCovered = wanted.language !== null && USUALLY_COVERED.has(wanted.language);
  return !isCovered && (await hasAgent(call, workload)) === false ? 'may change' : 'changes';
}

/** What Odigos takes a container for now: what was said by hand, else what it detected. */
function takenFor(workload: Workload, container: string): Pick<Runtime, 'language' | 'version'> {
  const said = overrideOf(workload, container);
  if (said.language !== null) return said;
  const found = workload.containers?.find(({ containerName }) => containerName === container)?.runtimeInfo;
  return { language: found?.language ?? null, version: found?.runtimeVersion || null };
}

/** Whether the container has an agent, or is to have one; undefined where that is not told. */
async function hasAgent(call: ReadCall<Given>, { id }: Workload): Promise<boolean | undefined> {
  const { namespace } = id;
  const read = await attempt(call.read(operations.instrument_workloads_progress, { namespace }));
  const told = read.ok ? read.value.workloads.find((one) => workloadKey(one.id) === workloadKey(id)) : undefined;
  return told?.containers?.find(({ containerName }) => containerName === call.arguments.container)?.agentEnabled
    ?.agentEnabled;
}

interface Checked {
  readonly workload: Workload;
  readonly wanted: Runtime;
  readonly changes: readonly Change[];
  readonly settings: MarkingSettings;
}

/** @throws ToolFailure when nothing is named, the workload has no Source, or the container is not one of its */
async function checked(call: ReadCall<Given>): Promise<Checked> {
  const { arguments: given } = call;
  if (given.language === undefined && given.version === undefined && given.distro === undefined) {
    throw refuse('Nothing to change was named: give language, version or distro. Nothing was sent.', [
      { tool: 'get_runtime_detection', arguments: workloadArguments(given), why: 'See what was detected.' },
    ]);
  }
  if (given.version !== undefined && !/\d/.test(given.version)) {
    throw refuse(`"${given.version}" is no version: it holds no number, such as 3.11. Nothing was sent.`, [
      { tool: 'get_runtime_detection', arguments: workloadArguments(given), why: 'See what was detected.' },
    ]);
  }
  const { workload, settings } = await readOne(call, operations.override_runtime_preview, given);
  requireSource(workload);
  const detected = (workload.containers ?? []).map(({ containerName }) => containerName);
  await requireContainer(call, workload, detected, given.container);
  const before = overrideOf(workload, given.container);
  const wanted = wantedOf(workload, given, before);
  return { workload, wanted, changes: changesOf(before, wanted, given.container), settings };
}

function hidesDistro({ containers }: Workload, container: string): boolean {
  const overrides = containers?.find(({ containerName }) => containerName === container)?.overrides;
  return overrides !== undefined && overrides !== null && overrides.otelDistroName === undefined;
}

function overrideOf({ containers }: Workload, container: string): Runtime {
  const overrides = containers?.find(({ containerName }) => containerName === container)?.overrides;
  return {
    language: overrides?.runtimeInfo?.language || null,
    version: overrides?.runtimeInfo?.runtimeVersion || null,
    distro: overrides?.otelDistroName || null,
  };
}

function wantedOf(workload: Workload, given: Given, before: Runtime): Runtime {
  const distro = given.distro ?? before.distro;
  if (given.version === undefined && given.language === undefined) return { ...before, distro };
  const found = workload.containers?.find(({ containerName }) => containerName === given.container)?.runtimeInfo;
  const detected = found && found.language !== UNKNOWN && isLanguage(found.language) ? found.language : undefined;
  const language = given.language ?? before.language ?? detected;
  if (!language) {
    throw refuse(
      `The language of container "${given.container}" of ${label(workload.id)} is not known: give language with the version. Nothing was sent.`,
    );
  }
  // Another language without a version keeps the version that was stored.
  return { language, version: given.version ?? before.version, distro };
}

/** Detection says so where it found no language that it knows. */
const UNKNOWN = 'unknown';

function isLanguage(text: string): text is NonNullable<Given['language']> {
  return definitions.override_runtime.inputSchema.properties.language?.enum?.includes(text) === true;
}

function changesOf(before: Runtime, wanted: Runtime, container: string): readonly Change[] {
  const fields = ['language', 'version', 'distro'] as const;
  return fields
    .filter((field) => before[field] !== wanted[field])
    .map((field) => ({ field: `${container}.${field}`, before: before[field], after: wanted[field] }));
}

/** The call that sets the former override. None takes one away: an empty text is as if it were left out. */
function restored(before: Workload, container: string, changes: readonly Change[]): Undo {
  const was = overrideOf(before, container);
  const line = takenAwayBy(before);
  const kept = (['language', 'version', 'distro'] as const).filter((field) => was[field] !== null);
  const changed = changes.map(({ field }) => field.slice(container.length + 1));
  const back = kept.filter((field) => changed.includes(field));
  const left = changed.filter((field) => !back.some((one) => one === field));
  if (back.length === 0) return { impossible: `No call takes an override away. This line does: ${line}` };
  const stays = [
    ownSourceStays(before),
    left.length > 0
      ? `${left.join(', ')} stays overridden: no call takes that away. This line does: ${line}`
      : undefined,
  ];
  const told = stays.filter((one) => one !== undefined).join(' ');
  return {
    tool: definitions.override_runtime.name,
    arguments: {
      ...workloadArguments(before.id),
      container,
      // A version is stored with a language only.
      ...Object.fromEntries(kept.map((field) => [field, was[field]])),
    },
    ...(told === '' ? {} : { stays: told }),
  };
}

/** The kubectl line that leaves what was said by hand as it was before; the Source that the API made for it goes whole. */
function takenAwayBy({ id, markedForInstrumentation: mark, containers }: Workload): string {
  return mark.decisionEnum === 'NamespaceSource' ? deleteSource(id) : leaveOverrides(id, overridesOf(containers));
}
