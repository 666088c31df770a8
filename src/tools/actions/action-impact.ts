import type { ActionFragment } from '../../tool/generated/operations.generated.ts';
import { type Harm, type Impact, impact } from '../../tool/impact.ts';
import { named } from '../../tool/kit/named.ts';
import { type ActionKind, isActionKind } from './action-types.ts';
import { readSettings } from './read-settings.ts';
import type { ActionSettings } from './settings.ts';

/** What one type of action does while it is on, and when it goes off. */
interface Effect {
  /** The end of a sentence. */
  on(settings: ActionSettings): string;
  harms(settings: ActionSettings): readonly Harm[];
  readonly off: string;
  readonly offHarms: readonly Harm[];
}

/** Attributes by which backends tell whose telemetry it is (OpenTelemetry semantic conventions: resources). */
const IDENTITY =
  /^(service\.(name|namespace|instance\.id)|telemetry\.sdk\.\w+|host\.name|k8s\.(cluster|namespace|node|pod|container|deployment|statefulset|daemonset|cronjob|job)\.(name|uid))$/;

const EFFECTS: Readonly<Record<ActionKind, Effect>> = {
  AddClusterInfo: {
    on: ({ attributes = [], switches = [] }) =>
      `adds ${named(attributes.map(({ key, value }) => `${key}=${value}`))}${switches.includes('overwriteExistingValues') ? ', over values that are there' : ''}`,
    harms: ({ switches = [] }) => (switches.includes('overwriteExistingValues') ? ['data_loss'] : []),
    off: 'new telemetry lacks what it added',
    offHarms: ['data_loss'],
  },
  DbQueryTemplatization: {
    on: ({ switches = [] }) =>
      switches.includes('templatizeLiterals') ? 'takes the literals out of query texts' : 'shortens query texts',
    harms: ({ switches = [] }) => (switches.includes('templatizeLiterals') ? ['data_loss'] : []),
    off: 'query texts are sent whole again, with their literals',
    offHarms: ['privacy'],
  },
  DeleteAttribute: {
    on: ({ values = [] }) => `deletes ${named(values)}${identitySentence(values)}`,
    harms: () => ['data_loss'],
    off: 'the attributes that it deleted are sent again',
    offHarms: ['privacy'],
  },
  ExtractAttribute: {
    on: ({ attributes = [] }) => `copies what it finds in span data into ${named(attributes.map(({ key }) => key))}`,
    harms: () => ['privacy'],
    off: 'new telemetry lacks what it extracted',
    offHarms: ['data_loss'],
  },
  InferDbAttributes: {
    on: () => 'adds attributes that it reads from query texts',
    harms: () => [],
    off: 'new telemetry lacks what it added',
    offHarms: ['data_loss'],
  },
  K8sAttributesResolver: {
    on: ({ attributes = [], switches = [] }) =>
      `adds ${named([...attributes.map(({ value }) => value), ...switches])} of Kubernetes`,
    // Labels and annotations hold whatever people wrote into them.
    harms: ({ attributes = [] }) => (attributes.length > 0 ? ['privacy'] : []),
    off: 'new telemetry lacks what it added',
    offHarms: ['data_loss'],
  },
  PiiMasking: {
    on: ({ values = [] }) => `masks ${named(values)} for good`,
    harms: () => ['data_loss'],
    off: 'what it alone masked is sent in plain again',
    offHarms: ['privacy'],
  },
  RenameAttribute: {
    on: ({ attributes = [] }) =>
      `renames ${named(attributes.map(({ key, value }) => `${key} to ${value}`))}${identitySentence(attributes.map(({ key }) => key))}`,
    harms: ({ attributes = [] }) => (attributes.some(({ key }) => IDENTITY.test(key)) ? ['data_loss'] : []),
    off: 'the old names come back, and what uses the new ones finds nothing',
    offHarms: [],
  },
  URLTemplatization: {
    on: () => 'puts templates in the place of paths, in span names and routes',
    harms: () => [],
    off: 'span names and routes hold paths again',
    offHarms: [],
  },
};

/** What names the source of telemetry is lost to every backend. */
function identitySentence(names: readonly string[]): string {
  const identity = names.filter((name) => IDENTITY.test(name));
  return identity.length > 0 ? `; backends then cannot tell whose telemetry it is without ${named(identity)}` : '';
}

/**
 * What a person must know who approves an action that is on afterwards.
 *
 * @param what what is done to which action, as the beginning of a sentence
 */
export function impactOfOn(
  what: string,
  type: ActionKind,
  signals: readonly string[],
  settings: ActionSettings,
): Impact {
  const { on, harms } = EFFECTS[type];
  return impact(
    `${what} (${type}): it ${on(settings)}, in ${placeOf(signals, settings)}.`,
    ...harms(settings),
    isWide(settings) && 'cluster_wide',
  );
}

/** What a person must know who approves that an action stops. */
export function impactOfOff(
  what: string,
  type: ActionKind,
  signals: readonly string[],
  settings: ActionSettings,
): Impact {
  const { off, offHarms } = EFFECTS[type];
  return impact(
    `${what} (${type}): ${off}, in ${placeOf(signals, settings)}.`,
    ...offHarms,
    isWide(settings) && 'cluster_wide',
  );
}

/** What a person must know who approves the deletion of an action. */
export function impactOfDeleted(action: ActionFragment): Impact {
  const { id, name, type, disabled, signals } = action;
  const what = `Delete action ${name ? `"${name}"` : id}`;
  if (disabled) return impact(`${what} (${type}), which is disabled: telemetry stays as it is.`);
  const { settings } = readSettings(action);
  if (!isActionKind(type)) {
    return impact(
      `${what}: the API does not show what it does, so what follows is not known.`,
      'data_loss',
      'privacy',
      'cluster_wide',
    );
  }
  return outlasts(action)
    ? impact(`${what} (${type}): what it added goes on until another action of its type is written.`)
    : impactOfOff(what, type, signals, settings);
}

/** What telemetry is without a deleted action, or that it stays as it was. */
export function deletedSentences(action: Pick<ActionFragment, 'type' | 'disabled' | 'signals'>): readonly string[] {
  if (action.disabled) return [];
  return [outlasts(action) ? OUTLASTS : `From then on ${action.signals.join(', ')} pass without it.`];
}

/** Whether what an action set stays in force once it is deleted (recorded: docs/ui-api/kubernetes-objects.md). */
export function outlasts({ type, disabled }: Pick<ActionFragment, 'type' | 'disabled'>): boolean {
  return type === 'K8sAttributesResolver' && !disabled;
}

/** Of actions whose settings stay. */
export const OUTLASTS =
  'Odigos keeps its settings in force, also without it, until another K8sAttributesResolver action is created or changed.';

function placeOf(
  signals: readonly string[],
  { namespaces = [], languages = [], sources = [] }: ActionSettings,
): string {
  const scope = [namespaces, languages, sources].filter((list) => list.length > 0).map((list) => named(list));
  const where = scope.length > 0 ? scope.join(' and ') : 'every source';
  return `${named(signals, 4).toLowerCase()} of ${where}`;
}

/** Languages alone narrow it to no part of the cluster. */
function isWide({ namespaces = [], sources = [] }: ActionSettings): boolean {
  return namespaces.length + sources.length === 0;
}
