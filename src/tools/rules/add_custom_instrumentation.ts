import { refuse } from '../../tool/failure.ts';
import {
  type AddCustomInstrumentationArguments,
  definitions,
  operations,
} from '../../tool/generated/catalog.generated.ts';
import type {
  AddCustomInstrumentationPreviewQuery,
  AddCustomInstrumentationWorkloadQuery,
  InstrumentationRuleFragment,
  InstrumentationRuleInput,
} from '../../tool/generated/operations.generated.ts';
import { impact, noImpact } from '../../tool/impact.ts';
import { seenIn } from '../../tool/kit/seen-in.ts';
import { defineWrite, type ReadCall } from '../../tool/tool.ts';
import { NOTHING_SENT, undoBy } from '../../tool/undo.ts';
import { workloadArguments } from '../workload/workload.ts';
import { functionText, PROBE_LANGUAGES, type Probe, type ProbeLanguage, parseProbe } from './probe.ts';
import { probesOf, scopesOf } from './read-rule.ts';
import { requireOnprem, SEE_RULES } from './tier.ts';
import { customInput } from './write-rule.ts';

type Given = AddCustomInstrumentationArguments;
type Workload = AddCustomInstrumentationWorkloadQuery['workloads'][number];

interface Checked {
  readonly probe: Probe;
  readonly workload: Workload;
  /** A rule that instruments this function here already. */
  readonly existing: InstrumentationRuleFragment | undefined;
}

/** Instruments one function of one workload, named as a profile names it, by a rule of its own. */
export const add_custom_instrumentation = defineWrite(definitions.add_custom_instrumentation, {
  target: ({ namespace, kind, name, function: named }) =>
    `custom instrumentation/${namespace}/${kind}/${name}/${named}`,

  async preview(call) {
    const { arguments: given } = call;
    const { probe, workload, existing } = await checked(call);
    if (existing) {
      call.warn(`Rule ${existing.ruleId} instruments this function here already.`);
      const target = `Function ${functionText(probe)} of ${given.namespace}/${given.name}`;
      return { impact: noImpact(target), changes: [], state: { existing: existing.ruleId }, nextSteps: [SEE_RULES] };
    }
    call.ensureTaken(operations.add_custom_instrumentation, { ...given, rule: inputOf(call, probe) });
    if (!isInstrumented(workload)) {
      call.warn(`${given.name} is not instrumented: the rule has no effect until it is.`);
    }
    return {
      impact: impact(
        `Make a span of every call of ${functionText(probe)} in ${given.namespace}/${given.name}: a function that is called often makes very many.`,
        'cost',
      ),
      changes: [
        {
          field: 'rule',
          before: null,
          after: { name: ruleName(given, probe), function: probe, scope: workloadArguments(given) },
        },
      ],
      consequences: [
        `Every call of the function in ${given.namespace}/${given.name} makes a span; a very hot one makes very many.`,
        'This restarts nothing. Where no such spans show after some minutes, restart the workload.',
      ],
      nextSteps: isInstrumented(workload) ? [] : [instrumentStep(given)],
      state: { existing: null, instrumented: isInstrumented(workload) },
    };
  },

  async apply(call) {
    const { arguments: given } = call;
    const { probe, workload, existing } = await checked(call);
    if (existing) {
      return {
        data: { id: existing.ruleId, confirmed: true, says: 'It was so already; nothing was sent.' },
        nextSteps: [SEE_RULES],
        undo: NOTHING_SENT,
      };
    }
    const { createInstrumentationRule } = await call.write(operations.add_custom_instrumentation, {
      ...given,
      rule: inputOf(call, probe),
    });
    const { ruleId } = createInstrumentationRule;
    const isThere = ({ computePlatform }: AddCustomInstrumentationPreviewQuery): boolean =>
      computePlatform?.instrumentationRules.some((rule) => rule.ruleId === ruleId && holds(rule, probe)) === true;
    const confirmed = isThere(await call.readUntil(operations.add_custom_instrumentation_preview, {}, isThere));
    if (!confirmed) call.warn('The API answered that it was created, but it does not show as it was sent.');
    return {
      data: { id: ruleId, function: functionText(probe), confirmed, ...seenIn('A span of it') },
      nextSteps: [
        ...(isInstrumented(workload) ? [] : [instrumentStep(given)]),
        {
          tool: 'get_instrumentation_health',
          arguments: workloadArguments(given),
          why: 'See whether its agents work with the new rule.',
        },
        SEE_RULES,
      ],
      undo: undoBy(definitions.delete_instrumentation_rule, { id: ruleId }),
    };
  },
});

function inputOf({ arguments: given, compatibility }: ReadCall<Given>, probe: Probe): InstrumentationRuleInput {
  const { namespace, kind, name } = given;
  return {
    ruleName: ruleName(given, probe),
    notes: '',
    disabled: false,
    customInstrumentations: customInput([probe]),
    // A rule without a scope would be everywhere. Older UIs take it as a list of workloads, which newer ones ignore.
    ...(compatibility.lacks.has('InstrumentationRuleInput.sourcesScopes')
      ? { workloads: [{ namespace, kind, name }] }
      : { sourcesScopes: [{ workloadNamespace: namespace, workloadKind: kind, workloadName: name }] }),
  };
}

/** @throws ToolFailure outside tier onprem, and when the workload or such a function cannot be */
async function checked(call: ReadCall<Given>): Promise<Checked> {
  const { arguments: given } = call;
  await requireOnprem(call);
  const workload = await existingWorkload(call);
  const language = languageOf(call, workload);
  const parsed = parseProbe(language, given.function);
  if (!parsed.ok) {
    throw refuse(
      `Nothing was sent: function ${parsed.problem}`,
      [
        {
          tool: 'get_source_hot_functions',
          arguments: workloadArguments(given),
          why: 'See the functions that its profile shows.',
        },
      ],
      'Name one function of the program as its profile shows it.',
    );
  }
  const { computePlatform } = await call.read(operations.add_custom_instrumentation_preview, {});
  const same = (computePlatform?.instrumentationRules ?? []).filter(
    (rule) => holds(rule, parsed.probe) && covers(rule, given),
  );
  const existing = same.find(({ disabled }) => disabled !== true);
  const [disabled] = same;
  if (!existing && disabled) {
    throw refuse(`Rule ${disabled.ruleId} instruments this function here, but is disabled. Nothing was sent.`, [
      {
        tool: 'update_instrumentation_rule',
        arguments: { id: disabled.ruleId, disabled: false },
        why: 'Preview enabling it.',
      },
    ]);
  }
  return { probe: parsed.probe, workload, existing };
}

async function existingWorkload(call: ReadCall<Given>): Promise<Workload> {
  const { namespace, kind, name } = call.arguments;
  const { workloads } = await call.read(operations.add_custom_instrumentation_workload, { namespace, kind, name });
  const workload = workloads.find(({ id }) => id.kind === kind && id.name === name);
  if (workload && workload.workloadHealthStatus !== null) return workload;
  throw refuse(`There is no ${kind} ${name} in namespace ${namespace} (names are case-sensitive). Nothing was sent.`, [
    { tool: 'list_workloads_in_namespace', arguments: { namespace }, why: 'See which workloads the namespace has.' },
  ]);
}

/** The API does not hold a function's language against the workload's (recording `probe/rule/custom/wrong-language-scope`). */
function languageOf(call: ReadCall<Given>, { runtimeInfo }: Workload): ProbeLanguage {
  const { language, ...given } = call.arguments;
  const detected = (runtimeInfo?.detectedLanguages ?? []).map((one) => one.toLowerCase());
  const fitting = PROBE_LANGUAGES.filter((known) => detected.includes(known));
  const see = {
    tool: 'get_runtime_detection',
    arguments: workloadArguments(given),
    why: 'See what was detected in each container.',
  };
  if (language !== undefined && (detected.length === 0 || fitting.includes(language))) {
    if (detected.length === 0) call.warn(`No language has been detected in ${given.name} yet.`);
    return language;
  }
  const [only, ...others] = fitting;
  if (language === undefined && only && others.length === 0) return only;
  const found = detected.join(', ') || 'nothing yet';
  throw refuse(
    fitting.length > 1
      ? `${given.name} runs ${fitting.join(' and ')}: say by language which one the function is of. Nothing was sent.`
      : `Functions can be instrumented in ${PROBE_LANGUAGES.join(', ')}; in ${given.name} was detected: ${found}. Nothing was sent.`,
    [see],
  );
}

function isInstrumented({ markedForInstrumentation }: Workload): boolean {
  return markedForInstrumentation.markedForInstrumentation === true;
}

function instrumentStep({ namespace, kind, name }: Given): {
  readonly tool: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly why: string;
} {
  return {
    tool: 'troubleshoot_source',
    arguments: { namespace, kind, name },
    why: 'See what is missing until it is instrumented.',
  };
}

function ruleName(given: Given, probe: Probe): string {
  return given.rule_name ?? `${given.name}: ${functionText(probe)}`.slice(0, 100);
}

// A receiver may be stored with the star of its pointer.
function holds(rule: InstrumentationRuleFragment, probe: Probe): boolean {
  const key = (one: Probe): string => functionText(one).replace(/\(\*([^()]*)\)/, '$1');
  return probesOf(rule).some((one) => key(one) === key(probe));
}

function covers(rule: InstrumentationRuleFragment, { namespace, kind, name }: Given): boolean {
  const scopes = scopesOf(rule);
  // Where it is not told, the rule may be of any workload.
  if (scopes === undefined) return false;
  return (
    scopes.length === 0 ||
    scopes.some(
      (scope) =>
        (scope.namespace ?? namespace) === namespace &&
        (scope.kind ?? kind) === kind &&
        (scope.name ?? name) === name &&
        scope.container === undefined &&
        scope.language === undefined,
    )
  );
}
