import type { ActionFields, ActionType, Condition, DesiredConditionStatus } from '../contract.generated.ts';
import { status } from './statuses.ts';

/** One step that the controllers took for an action. */
export interface ActionOutcome {
  readonly name: 'TransformedToProcessor' | 'AddedToCollectorConfig' | 'AddedToSourcesConfig';
  /** Why the step failed; undefined when it worked. */
  readonly problem?: string;
}

/** The steps taken for each kind: each shows other ones. */
const STEPS: Readonly<Record<ActionType, readonly ActionOutcome['name'][]>> = {
  AddClusterInfo: ['TransformedToProcessor', 'AddedToCollectorConfig'],
  DeleteAttribute: ['TransformedToProcessor', 'AddedToCollectorConfig'],
  RenameAttribute: ['TransformedToProcessor', 'AddedToCollectorConfig'],
  ExtractAttribute: ['TransformedToProcessor', 'AddedToCollectorConfig'],
  K8sAttributesResolver: ['TransformedToProcessor'],
  URLTemplatization: ['TransformedToProcessor'],
  InferDbAttributes: ['AddedToCollectorConfig', 'AddedToSourcesConfig'],
  DbQueryTemplatization: ['AddedToCollectorConfig', 'AddedToSourcesConfig'],
  PiiMasking: ['AddedToCollectorConfig', 'AddedToSourcesConfig'],
  UnknownType: ['AddedToCollectorConfig', 'AddedToSourcesConfig'],
};

/** What became of an action. Extractions are checked only here, after the write was accepted. */
export function outcomesOf(type: ActionType, fields: ActionFields): readonly ActionOutcome[] {
  for (const extraction of fields.extractAttribute?.extractions ?? []) {
    const problem =
      (extraction.lookupKey === null) === (extraction.regex === null)
        ? 'exactly one of lookupKey and regex is needed'
        : extraction.lookupKey !== null && extraction.dataFormat === null
          ? 'lookupKey needs a dataFormat'
          : undefined;
    if (problem) return [{ name: 'TransformedToProcessor', problem }];
  }
  return STEPS[type].map((name) => ({ name }));
}

const TITLES: Readonly<Record<ActionOutcome['name'], readonly [string, string, string]>> = {
  TransformedToProcessor: ['Action Accepted', 'ProcessorCreated', 'accepted, and a processor was made for it'],
  AddedToCollectorConfig: [
    'Added to Cluster Collector Configuration',
    'ConfigUpdated_ClusterGateway',
    "it is part of the gateway's configuration",
  ],
  AddedToSourcesConfig: ['Applied to Sources', 'ConfigUpdated', 'its settings were handed to the sources'],
};

/** Outcomes as the API shows them: in the older form, and in the one to read. */
export function shownOutcomes(outcomes: readonly ActionOutcome[]): {
  readonly conditions: Condition[];
  readonly statuses: DesiredConditionStatus[];
} {
  return {
    conditions: outcomes.map(({ name, problem }) => {
      const [, reason, message] = TITLES[name];
      return problem === undefined
        ? { type: name, status: 'success', reason, message }
        : { type: name, status: 'error', reason: 'FailedToTransformToProcessor', message: problem };
    }),
    statuses: outcomes.map(({ name, problem }) => {
      const [title, , message] = TITLES[name];
      return problem === undefined
        ? status(name, 'Success', title, message, [])
        : status(name, 'Failure', 'Failed to Prepare Action', problem, []);
    }),
  };
}
