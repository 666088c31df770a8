import type { NextStep } from '../../tool/envelope.ts';
import { refuse } from '../../tool/failure.ts';
import { definitions, operations, type UpdateSamplingConfigArguments } from '../../tool/generated/catalog.generated.ts';
import type { UpdateSamplingConfigPreviewQuery } from '../../tool/generated/operations.generated.ts';
import { type Harm, type Impact, impact, noImpact } from '../../tool/impact.ts';
import { named } from '../../tool/kit/named.ts';
import { seenIn } from '../../tool/kit/seen-in.ts';
import { type Change, defineWrite, type ReadCall } from '../../tool/tool.ts';
import { type Undo, undoBy } from '../../tool/undo.ts';
import { editLayer } from '../config/undo.ts';
import { refuseAll } from './refuse-all.ts';
import {
  flatten,
  LAYERS,
  NOT_TOLD,
  type SamplingConfigs,
  SETTING_DEFAULTS,
  untoldSettings,
  untoldWarning,
} from './settings.ts';

/** Each argument and the setting that it stands for. */
const SETTINGS = {
  evaluate_only: 'dryRun',
  tail_sampling_disabled: 'tailSampling.disabled',
  trace_wait: 'tailSampling.traceAggregationWaitDuration',
  health_probes_enabled: 'k8sHealthProbesSampling.enabled',
  health_probes_keep_percentage: 'k8sHealthProbesSampling.keepPercentage',
  span_attributes_disabled: 'spanSamplingAttributes.disabled',
  category_attribute_disabled: 'spanSamplingAttributes.samplingCategoryDisabled',
  deciding_rule_attribute_disabled: 'spanSamplingAttributes.traceDecidingRuleDisabled',
  decision_attributes_disabled: 'spanSamplingAttributes.spanDecisionAttributesDisabled',
} as const;

type Argument = keyof typeof SETTINGS;

/** A setting that changes: what it is in force now, and what it would be. */
interface Intended {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

const SEE: NextStep = { tool: 'get_sampling', arguments: {}, why: 'See the settings and who set each.' };
const DURATION = /^(\d+(\.\d+)?(ms|s|m|h))+$/;

/**
 * Changes sampling settings in the UI's own layer. Values go through the mutation that merges them field by field: the
 * other one replaces each section that it is given (recordings `probe/sampling-config/section/partial/after`,
 * `section/via-local-ui/after`), which is how a section is reset.
 */
export const update_sampling_config = defineWrite(definitions.update_sampling_config, {
  target: () => 'config/local-ui',

  async preview(call) {
    const { arguments: given } = call;
    refuseAll(problemsOf(given));
    const { configs } = (await call.read(operations.update_sampling_config_preview, {})).sampling;
    const changes = intended(given, configs, (field) => isUntold(call, field));
    if (changes.some(({ field }) => isUntold(call, field))) call.warn(untoldWarning());
    const state = [...flatten(configs.localUiConfig)].sort();
    if (changes.length === 0) {
      return { impact: noImpact('The sampling configuration'), changes, state, nextSteps: [SEE] };
    }
    return {
      impact: impactOf(changes),
      changes: changes.map((change) => shownChange(change, configs)),
      consequences: consequencesOf(given, configs),
      byCall: [...precedence(given, configs, changes), 'It takes effect within seconds; no application restarts.'],
      state,
    };
  },

  async apply(call) {
    const { arguments: given } = call;
    const { configs } = (await call.read(operations.update_sampling_config_preview, {})).sampling;
    const changes = intended(given, configs, (field) => isUntold(call, field));
    const sections = Object.fromEntries((given.reset ?? []).map((section) => [section, {}]));
    if (Object.keys(sections).length > 0) await call.write(operations.update_sampling_config_reset, { sections });
    if (namedArguments(given).length > 0) await call.write(operations.update_sampling_config, given);
    const missing = ({ sampling }: UpdateSamplingConfigPreviewQuery): readonly string[] => {
      const now = flatten(sampling.configs.effective);
      return changes.flatMap(({ field, after }) => ((now.get(field) ?? null) === after ? [] : [field]));
    };
    const read = await call.readUntil(
      operations.update_sampling_config_preview,
      {},
      (answer) => missing(answer).length === 0,
    );
    const left = missing(read);
    const hidden = left.filter((field) => isUntold(call, field));
    if (hidden.length > 0) call.warn(`Sent, and not to be confirmed: ${hidden.join(', ')}. ${untoldWarning()}`);
    for (const field of left) {
      if (hidden.includes(field)) continue;
      call.warn(
        `${field} is ${JSON.stringify(flatten(read.sampling.configs.effective).get(field) ?? null)} all the same: a profile may go before it, or the scheduler has not merged it yet.`,
      );
    }
    return {
      data: { confirmed: left.length === 0, ...seenIn('Which traces are dropped') },
      nextSteps: [SEE],
      undo: settingsRestored(configs, changes),
    };
  },
});

function isUntold({ compatibility }: Pick<ReadCall<object>, 'compatibility'>, field: string): boolean {
  return untoldSettings(compatibility).includes(field.split('.')[0] ?? '');
}

function namedArguments(given: UpdateSamplingConfigArguments): readonly Argument[] {
  const all: readonly Argument[] = Object.keys(SETTINGS).filter((name): name is Argument => name in SETTINGS);
  return all.filter((name) => given[name] !== undefined);
}

// The API validates nothing: `banana` and -7 become effective (recording `probe/sampling-config/bad/after`).
function problemsOf(given: UpdateSamplingConfigArguments): readonly string[] {
  const named = namedArguments(given);
  const { trace_wait: wait, reset = [] } = given;
  const problems: string[] = [];
  if (named.length === 0 && reset.length === 0) throw refuse('Nothing is named to change. Nothing was sent.', [SEE]);
  if (wait !== undefined && (!DURATION.test(wait) || !/[1-9]/.test(wait))) {
    problems.push(`trace_wait "${wait}" is no duration above zero: write it as 30s, 1m30s or 500ms.`);
  }
  for (const section of reset) {
    const also = named.filter((name) => SETTINGS[name].startsWith(`${section}.`));
    if (also.length > 0)
      problems.push(`reset names ${section}, and ${also.join(', ')} would set it: do one of the two.`);
  }
  return problems;
}

function intended(
  given: UpdateSamplingConfigArguments,
  configs: SamplingConfigs,
  isHidden: (field: string) => boolean,
): readonly Intended[] {
  const effective = flatten(configs.effective);
  const set = namedArguments(given).map((name) => {
    const field = SETTINGS[name];
    return { field, before: isHidden(field) ? NOT_TOLD : (effective.get(field) ?? null), after: given[name] };
  });
  const sections = (given.reset ?? []).map((section) => `${section}.`);
  const reset = [...flatten(configs.localUiConfig).keys()]
    .filter((field) => sections.some((section) => field.startsWith(section)))
    .map((field) => ({ field, before: effective.get(field) ?? null, after: beneath(configs, field)?.value ?? null }));
  // A section that is reset is worth sending even where the layers beneath say the same.
  const written = [...set.filter(({ before, after }) => before !== after), ...reset];
  // A default that is named beside others is written down with them; alone it changes nothing.
  const isDefault = ({ field, before, after }: Intended): boolean => before === null && after === defaultOf(field);
  return written.every(isDefault) ? [] : written;
}

/** What holds where nobody set it. */
function defaultOf(field: string): unknown {
  const known = SETTING_DEFAULTS.find(({ setting }) => setting === field);
  // Whatever else can be set switches something off, and is absent where nobody did.
  return known ? known.value : false;
}

/** A reset to the value that is in force changes who decides on it. */
function shownChange({ field, before, after }: Intended, configs: SamplingConfigs): Change {
  if (before !== after) return { field, before, after };
  return { field, before: `${before}, set by the UI`, after: `${after}, as ${beneath(configs, field)?.layer} sets it` };
}

/** Who else sets it, of those that the UI's own settings go before. */
function beneath(
  configs: SamplingConfigs,
  field: string,
): { readonly layer: string; readonly value: unknown } | undefined {
  for (const [layer, key] of LAYERS) {
    if (key === 'localUiConfig') continue;
    const value = flatten(configs[key]).get(field);
    if (value !== undefined) return { layer, value };
  }
  return undefined;
}

/** What follows from one setting, by its path, as the end of a sentence. */
function followsFrom({ field, after }: Intended): { readonly says: string; readonly harms: readonly Harm[] } {
  const plain = (says: string, ...harms: readonly Harm[]) => ({ says, harms });
  switch (field) {
    case 'dryRun':
      return after === true
        ? plain('every trace is kept and sent, whatever the rules say', 'cost')
        : plain('rules drop traces from now on', 'data_loss');
    case 'tailSampling.disabled':
      return after === true
        ? plain('only the noisy rules of agents drop anything', 'cost')
        : plain('the gateway holds all traces and drops by its rules', 'data_loss');
    case 'tailSampling.traceAggregationWaitDuration':
      return plain(`the gateway holds every trace for ${after ?? '30s'}; what comes later is judged apart`);
    case 'k8sHealthProbesSampling.enabled':
      return after === true
        ? plain('GET requests to the path of any health probe are dropped, failing ones too', 'data_loss')
        : plain('health probes are traced again', 'cost');
    case 'k8sHealthProbesSampling.keepPercentage':
      return plain(`${after ?? 0} % of health probe traces are kept`, 'data_loss', 'cost');
    default:
      return plain('other sampling attributes stand on new spans');
  }
}

function impactOf(changes: readonly Intended[]): Impact {
  const follows = changes.map(followsFrom);
  const says = [...new Set(follows.map((one) => one.says))];
  return impact(
    `Change sampling in the whole cluster: ${named(says)}.`,
    ...follows.flatMap(({ harms }) => harms),
    'cluster_wide',
  );
}

/** Where another layer sets the same. */
function precedence(
  given: UpdateSamplingConfigArguments,
  configs: SamplingConfigs,
  changes: readonly Intended[],
): readonly string[] {
  if (given.reset?.length) return [];
  return changes.flatMap(({ field }) => {
    const other = beneath(configs, field);
    return other
      ? [`${field} is also set by ${other.layer}, to ${JSON.stringify(other.value)}; the UI's value goes before it.`]
      : [];
  });
}

function consequencesOf(given: UpdateSamplingConfigArguments, configs: SamplingConfigs): readonly string[] {
  return [
    ...(given.evaluate_only === true ? ['Every trace is kept from now on: the volume that is sent rises.'] : []),
    ...(given.evaluate_only === false ? ['Rules drop traces from now on.'] : []),
    ...(given.tail_sampling_disabled === true
      ? ['Highly relevant and cost reduction rules have no effect while tail sampling is off.']
      : []),
    ...(given.health_probes_enabled === true ? [healthProbesKept(given, configs)] : []),
    ...(given.reset ?? []).map(
      (section) => `What the UI set of ${section} is forgotten; helm's value or the default holds again.`,
    ),
  ];
}

function healthProbesKept(given: UpdateSamplingConfigArguments, configs: SamplingConfigs): string {
  const kept =
    given.health_probes_keep_percentage ?? flatten(configs.effective).get(SETTINGS.health_probes_keep_percentage);
  return `Of health probe traces ${kept === undefined ? "Odigos's default share is" : `at most ${kept} % are`} kept.`;
}

/** Of these sections the UI's own settings can be taken out whole. */
const RESETTABLE = ['tailSampling', 'k8sHealthProbesSampling'] as const;

/**
 * The call that takes settings back. A section of which the UI had set nothing is reset; a single setting that it had not
 * set cannot be taken out, so it is set to what was in force.
 */
function settingsRestored(before: SamplingConfigs, changes: readonly Change[]): Undo {
  const own = flatten(before.localUiConfig);
  const reset = RESETTABLE.filter(
    (section) =>
      changes.some(({ field }) => field.startsWith(`${section}.`)) &&
      ![...own.keys()].some((field) => field.startsWith(`${section}.`)),
  );
  const set = changes.filter(({ field }) => !reset.some((section) => field.startsWith(`${section}.`)));
  const given = set.map(({ field, before: was }) => {
    const value = own.get(field) ?? was ?? defaultOf(field);
    return [ARGUMENTS.get(field) ?? field, value] as const;
  });
  const foreign = set.filter(({ field }) => !own.has(field)).map(({ field }) => field);
  const stays = [
    ...(foreign.length > 0
      ? [
          `${foreign.join(', ')}: set by the UI from now on, to what held before; helm no longer decides. ${editLayer(foreign.map((field) => `sampling.${field}`))}`,
        ]
      : []),
    ...(reset.length > 0
      ? [`Of ${reset.join(', ')} an empty section stays in the settings of the UI, which sets nothing.`]
      : []),
  ];
  return undoBy(
    definitions.update_sampling_config,
    { ...Object.fromEntries(given), ...(reset.length > 0 ? { reset } : {}) },
    stays.length > 0 ? { stays: stays.join(' ') } : {},
  );
}

const ARGUMENTS: ReadonlyMap<string, string> = new Map(
  Object.entries(SETTINGS).map(([argument, field]) => [field, argument]),
);
