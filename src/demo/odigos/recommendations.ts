import type { ActionInput, ActionType, Recommendation, RecommendationType, Tier } from '../contract.generated.ts';
import { apiError } from '../errors.ts';
import type { Actions } from './actions.ts';
import type { Configuration } from './configuration.ts';

interface Remedy {
  readonly type: string;
  readonly button: string;
  readonly example: { readonly type: 'HelmValues' | 'OdigosAction'; readonly content: string };
  /** What applying it does; undefined where only the chart can. */
  readonly apply?: Step;
}

interface Advice {
  readonly name: string;
  readonly type: RecommendationType;
  readonly title: string;
  readonly category: string;
  readonly summary: string;
  readonly docsUrl?: string;
  readonly pro: string;
  readonly con: string;
  readonly helmOnly: boolean;
  /** Not listed on community, yet applied all the same when asked for. */
  readonly enterprise: boolean;
  readonly appliedWhen:
    | { readonly type: 'ActionExists'; readonly actionType: ActionType }
    | { readonly type: 'EffectiveConfig'; readonly path: string; readonly value: boolean };
  readonly remedies: readonly Remedy[];
}

/** What advice looks at, and what its remedies change. */
export interface Advised {
  readonly tier: Exclude<Tier, 'cloud'>;
  readonly actions: Actions;
  readonly configuration: Configuration;
}

type Step = (odigos: Advised) => void;

const createsAction =
  (id: string, input: ActionInput): Step =>
  (odigos) =>
    odigos.actions.ensure(id, input);

const probes =
  (keepPercentage: number): Step =>
  (odigos) =>
    odigos.configuration.updateLocal({ sampling: { k8sHealthProbesSampling: { enabled: true, keepPercentage } } });

const offsets =
  (goAutoOffsetsMode: string): Step =>
  (odigos) =>
    odigos.configuration.updateLocal({ goAutoOffsetsMode, goAutoOffsetsCron: '0 0 * * *' });

const ADVICE: readonly Advice[] = [
  {
    name: 'go-offset-updater',
    type: 'AutoGoOffsetUpdater',
    title: 'Update Go offsets automatically',
    category: 'Usability',
    summary: 'Keeps up with new versions of Go and its libraries',
    pro: 'New Go versions are supported without an upgrade',
    con: 'Needs network access once a day',
    helmOnly: false,
    enterprise: true,
    appliedWhen: { type: 'EffectiveConfig', path: 'goAutoOffsetsMode', value: true },
    remedies: [
      {
        type: 'DirectAutoOffsets',
        button: 'Fetch directly',
        example: { type: 'HelmValues', content: 'goAutoOffsetsMode: direct\n' },
        apply: offsets('direct'),
      },
      {
        type: 'ImageAutoOffsets',
        button: 'Take from an image',
        example: { type: 'HelmValues', content: 'goAutoOffsetsMode: image\n' },
        apply: offsets('image'),
      },
    ],
  },
  {
    name: 'infer-db-attributes',
    type: 'InferDBAttributes',
    title: 'Infer DB attributes',
    category: 'Enrichment',
    summary: 'Spans of databases say which operation on which table',
    docsUrl: 'https://docs.odigos.io/oss/pipeline/actions/attributes/inferdbattributes',
    pro: 'Database spans can be grouped',
    con: 'Costs the collector a little CPU',
    helmOnly: false,
    enterprise: false,
    appliedWhen: { type: 'ActionExists', actionType: 'InferDbAttributes' },
    remedies: [
      {
        type: 'EnableInferDbAttributes',
        button: 'Infer them',
        example: {
          type: 'OdigosAction',
          content: 'kind: Action\nspec:\n  inferDbAttributes: {}\n  signals: [TRACES]\n',
        },
        apply: createsAction('infer-db-attributes', {
          type: 'InferDbAttributes',
          name: 'Infer DB Attributes',
          disabled: false,
          signals: ['TRACES'],
          fields: {},
        }),
      },
    ],
  },
  {
    name: 'odigos-metrics',
    type: 'EnableOwnMetrics',
    title: 'Enable own metrics',
    category: 'Usability',
    summary: 'Odigos shows how it is doing itself',
    pro: 'Problems of Odigos are easier to find',
    con: 'Runs a small metrics store',
    helmOnly: true,
    enterprise: false,
    appliedWhen: { type: 'EffectiveConfig', path: 'odigosOwnTelemetryStore.metricsStoreDisabled', value: false },
    remedies: [
      {
        type: 'EnableOwnMetricsStore',
        button: 'Run the store',
        example: { type: 'HelmValues', content: 'ownTelemetry:\n  metricsStore:\n    disabled: false\n' },
      },
    ],
  },
  {
    name: 'sample-health-probes',
    type: 'SampleHealthProbes',
    title: 'Sample health probes',
    category: 'Cost Optimization',
    summary: 'Most traces of health probes are dropped',
    docsUrl: 'https://docs.odigos.io/oss/pipeline/sampling/rules/noisy-operation',
    pro: 'Less noise, and less to pay for',
    con: 'A failing probe leaves fewer traces',
    helmOnly: false,
    enterprise: false,
    appliedWhen: { type: 'EffectiveConfig', path: 'sampling.k8sHealthProbesSampling.enabled', value: true },
    remedies: [
      {
        type: 'DropAllHealthProbes',
        button: 'Drop all',
        example: {
          type: 'HelmValues',
          content: 'sampling:\n  k8sHealthProbesSampling:\n    enabled: true\n    keepPercentage: 0\n',
        },
        apply: probes(0),
      },
      {
        type: 'SparseSampleHealthProbes',
        button: 'Keep a few',
        example: {
          type: 'HelmValues',
          content: 'sampling:\n  k8sHealthProbesSampling:\n    enabled: true\n    keepPercentage: 2\n',
        },
        apply: probes(2),
      },
    ],
  },
  {
    name: 'url-templatization',
    type: 'UrlTemplatization',
    title: 'Enable URL templatization',
    category: 'Normalization',
    summary: 'Paths with ids in them are counted as one',
    pro: 'Fewer distinct span names',
    con: 'Guesses may be wrong for odd paths',
    helmOnly: false,
    enterprise: false,
    appliedWhen: { type: 'ActionExists', actionType: 'URLTemplatization' },
    remedies: [
      {
        type: 'EnableUrlTemplatization',
        button: 'Use templates',
        example: {
          type: 'OdigosAction',
          content: 'kind: Action\nspec:\n  urlTemplatization: {}\n  signals: [TRACES]\n',
        },
        apply: createsAction('url-templatization', {
          type: 'URLTemplatization',
          name: 'URL Templatization',
          disabled: false,
          signals: ['TRACES'],
          fields: { urlTemplatizationRulesGroups: [] },
        }),
      },
    ],
  },
];

/** What Odigos advises for this cluster; `applied` tells the present state, whoever brought it about. */
export class Recommendations {
  readonly #odigos: Advised;
  readonly #dismissed = new Set<string>();

  constructor(odigos: Advised) {
    this.#odigos = odigos;
  }

  /** All that concern this tier, dismissed ones too. */
  list(): Recommendation[] {
    return this.#listed().map((advice) => this.#shown(advice));
  }

  /** Dismisses one, or takes that back; named by its object, not its type. */
  dismiss(name: string, dismissed: boolean): Recommendation {
    const advice = this.#listed().find((one) => one.name === name);
    if (!advice)
      throw apiError(`failed to get recommendation "${name}": recommendations.odigos.io "${name}" not found`);
    if (dismissed) this.#dismissed.add(name);
    else this.#dismissed.delete(name);
    return this.#shown(advice);
  }

  /** Applies a remedy. Neither whether it is applied already, nor whether it is listed here, is looked at. */
  apply(type: RecommendationType, remedyType: string): void {
    const remedy = ADVICE.find((one) => one.type === type)?.remedies.find((one) => one.type === remedyType);
    if (!remedy) throw apiError(`remediation type "${remedyType}" not found for recommendation "${type}"`);
    if (!remedy.apply) throw apiError(`remediation "${remedyType}" for recommendation "${type}" has no steps`);
    remedy.apply(this.#odigos);
  }

  #listed(): readonly Advice[] {
    return ADVICE.filter((advice) => !advice.enterprise || this.#odigos.tier === 'onprem');
  }

  #isApplied({ appliedWhen }: Advice): boolean {
    if (appliedWhen.type === 'ActionExists') return this.#odigos.actions.hasType(appliedWhen.actionType);
    const { configuration } = this.#odigos;
    if (appliedWhen.path === 'goAutoOffsetsMode') return configuration.text(appliedWhen.path) !== null;
    return (configuration.flag(appliedWhen.path) ?? false) === appliedWhen.value;
  }

  #shown(advice: Advice): Recommendation {
    const { appliedWhen } = advice;
    return {
      name: advice.name,
      type: advice.type,
      applied: this.#isApplied(advice),
      conditionsMet: true,
      dismissed: this.#dismissed.has(advice.name),
      oss: !advice.enterprise,
      requireOdigosDeployment: advice.helmOnly,
      catalogConditions: [],
      appliedWhen: [
        appliedWhen.type === 'ActionExists'
          ? { type: appliedWhen.type, expression: null, actionType: appliedWhen.actionType }
          : { type: appliedWhen.type, expression: `${appliedWhen.path} == \`${appliedWhen.value}\``, actionType: null },
      ],
      categories: [advice.category],
      title: advice.title,
      summary: advice.summary,
      description: `${advice.summary}.`,
      docsUrl: advice.docsUrl ?? null,
      pros: [advice.pro],
      cons: [advice.con],
      remediations: advice.remedies.map((remedy) => ({
        type: remedy.type,
        buttonText: remedy.button,
        tooltip: remedy.button,
        applyExamples: [{ type: remedy.example.type, content: remedy.example.content }],
      })),
    };
  }
}
