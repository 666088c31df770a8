import type { NextStep } from '../../tool/envelope.ts';
import { definitions } from '../../tool/generated/catalog.generated.ts';
import type {
  ApplyRecommendationActionsQuery,
  ApplyRecommendationConfigQuery,
} from '../../tool/generated/operations.generated.ts';
import type { Harm } from '../../tool/impact.ts';
import type { Change } from '../../tool/tool.ts';
import { type Undo, undoBy } from '../../tool/undo.ts';

/** What a remedy looks at in the cluster. */
export interface Standing {
  readonly config: ApplyRecommendationConfigQuery['effectiveConfig'];
  readonly actions: NonNullable<ApplyRecommendationActionsQuery['computePlatform']>['actions'];
}

/** What a remedy writes and how it is taken back. */
export interface Remedy {
  /** Empty where everything is so already. */
  changes(standing: Standing): readonly Change[];
  /** What it comes to, as far as its settings say; how much that is in this cluster is not told by the UI. */
  readonly effect: string;
  /** When it does that, a sentence; undefined where it does nothing. */
  readonly when: string | undefined;
  /** What takes it back. */
  takenBack(changes: readonly Change[]): Undo;
  /** What follows from it, as the end of a sentence. */
  readonly follows: string;
  readonly harms: readonly Harm[];
  /** Whether spans of some workload come out otherwise by it. */
  readonly changesSpans: boolean;
  /** What has to be called after it to the same end. */
  readonly further?: readonly NextStep[];
}

const PROBES = 'sampling.k8sHealthProbesSampling';

/** Kept percentages by remedy: the later one applied wins (recording `probe/reco/after`). */
function probes(keepPercentage: number): Remedy {
  return {
    changes: ({ config }) => {
      const now = config?.sampling?.k8sHealthProbesSampling;
      return differing([
        { field: `${PROBES}.enabled`, before: now?.enabled ?? null, after: true },
        { field: `${PROBES}.keepPercentage`, before: now?.keepPercentage ?? null, after: keepPercentage },
      ]);
    },
    follows: `${keepPercentage === 0 ? 'no' : `${keepPercentage} % of`} health probe traces of any workload are kept, failing ones included`,
    harms: ['data_loss', 'cluster_wide'],
    changesSpans: true,
    effect: `Keeps ${keepPercentage} of 100 traces of Kubernetes health probes, of all sources.`,
    when: 'It is set in the configuration, and agents and gateways take it over within seconds; no application restarts.',
    takenBack: probesRestored,
  };
}

function goOffsets(mode: string): Remedy {
  return {
    changes: ({ config }) =>
      differing([
        { field: 'goAutoOffsetsMode', before: config?.goAutoOffsetsMode ?? null, after: mode },
        { field: 'goAutoOffsetsCron', before: config?.goAutoOffsetsCron ?? null, after: '0 0 * * *' },
      ]),
    follows: 'Odigos fetches new offsets for Go every night',
    harms: ['cluster_wide'],
    changesSpans: false,
    effect: 'Looks for offsets of new Go versions once a day, at midnight (0 0 * * *).',
    when: 'It is set in the configuration within seconds; Odigos looks for offsets first at the next midnight.',
    takenBack: () => ({
      impossible: 'No single call sets the mode back; reset_config does, with everything else that was set here.',
    }),
  };
}

// A second one beside an existing action of the type would do the same work twice.
function action(
  id: string,
  type: string,
  about: Pick<Remedy, 'follows' | 'harms' | 'effect' | 'changesSpans' | 'further'>,
): Remedy {
  return {
    changes: ({ actions }) => {
      const existing = actions.find((one) => one.id === id || one.type === type);
      return existing
        ? []
        : [
            {
              field: 'action',
              before: null,
              after: { id, type, signals: ['TRACES'], sources: about.changesSpans ? 'all' : 'none' },
            },
          ];
    },
    ...about,
    when: about.changesSpans
      ? 'It changes the spans of all sources within seconds; no application restarts.'
      : undefined,
    takenBack: () =>
      undoBy(
        definitions.delete_action,
        { id },
        about.changesSpans ? {} : { stays: 'Spans stay as they are, with the action and without it.' },
      ),
  };
}

/** What each remedy is known to write, by its name (recordings `probe/reco/after`, `probe/reco/actions-after`). */
export const REMEDIES: Readonly<Record<string, Remedy>> = {
  DropAllHealthProbes: probes(0),
  SparseSampleHealthProbes: probes(2),
  DirectAutoOffsets: goOffsets('direct'),
  ImageAutoOffsets: goOffsets('image'),
  EnableInferDbAttributes: action('infer-db-attributes', 'InferDbAttributes', {
    follows: 'database spans of every source get attributes read from their queries',
    harms: ['cluster_wide'],
    effect: 'Makes one action, InferDbAttributes, on the traces of all sources; it drops none.',
    changesSpans: true,
  }),
  EnableUrlTemplatization: action('url-templatization', 'URLTemplatization', {
    // It writes an action without rules and without defaults, which no workload takes over.
    follows:
      'the action that it writes holds no rule, so the spans of no workload change; update_action with switch defaultTemplates lets it',
    harms: [],
    effect: 'Makes one action, URLTemplatization, that holds no rule: it changes the spans of no source.',
    changesSpans: false,
    further: [
      {
        tool: definitions.update_action.name,
        arguments: { id: 'url-templatization', switches: ['defaultTemplates'] },
        why: 'Let it template paths by itself: as it was written it changes no spans.',
      },
    ],
  }),
};

function differing(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ before, after }) => before !== after);
}

/** Where nothing was set of the section before, it is reset; otherwise set to what held. */
function probesRestored(changes: readonly Change[]): Undo {
  if (changes.length === 2 && changes.every(({ before }) => before === null)) {
    return undoBy(
      definitions.update_sampling_config,
      { reset: ['k8sHealthProbesSampling'] },
      { stays: 'An empty section stays in the settings of the UI, which sets nothing.' },
    );
  }
  const was = new Map(changes.map(({ field, before }) => [field, before]));
  const enabled = was.get(`${PROBES}.enabled`);
  const kept = was.get(`${PROBES}.keepPercentage`);
  return {
    tool: definitions.update_sampling_config.name,
    arguments: {
      ...(enabled === undefined ? {} : { health_probes_enabled: enabled ?? false }),
      ...(kept === undefined ? {} : { health_probes_keep_percentage: kept ?? 0 }),
    },
    stays: 'Where helm decided of it before, the UI does from now on.',
  };
}
