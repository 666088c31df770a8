import { operations } from '../../tool/generated/catalog.generated.ts';
import type { UpdateSourceSettingsQuery } from '../../tool/generated/operations.generated.ts';
import { named } from '../../tool/kit/named.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { attempt } from '../cluster/attempt.ts';
import { workloadKey } from '../workload/workload.ts';
import { label, type MarkedWorkload } from './named-workloads.ts';
import { type Override, overridesOf } from './source-object.ts';

type Told = UpdateSourceSettingsQuery['workloads'][number];

/** Of more workloads the settings are not named one by one. */
const MOST_NAMED = 5;

/**
 * What goes with the Sources of workloads that is said there by hand, a sentence; undefined where nothing is said there. To
 * be asked before they go.
 */
export async function goneWithSources(
  call: ReadCall<object>,
  workloads: readonly MarkedWorkload[],
): Promise<string | undefined> {
  const namespaces = [...new Set(workloads.map(({ id }) => id.namespace))];
  const answers = await Promise.all(
    namespaces.map((namespace) => attempt(call.read(operations.update_source_settings, { namespace }))),
  );
  const told = answers.flatMap((answer) => (answer.ok ? answer.value.workloads : []));
  const keys = new Set(workloads.map(({ id }) => workloadKey(id)));
  const own = told.filter(({ id }) => keys.has(workloadKey(id)));
  const said = own.flatMap((one) => {
    const settings = settingsOf(one);
    return settings.length > 0 ? [`${label(one.id)} (${settings.join('; ')})`] : [];
  });
  const isKnown = own.length === keys.size && own.every(tellsOverrides);
  const sentences = [
    ...(said.length > 0
      ? [`Gone with their Sources: ${named(said, MOST_NAMED)}; update_source and override_runtime set that again.`]
      : []),
    ...(isKnown ? [] : ['Service names and runtime overrides that they had are gone; not all could be read before.']),
  ];
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}

/** Some releases have overrides without telling them. */
function tellsOverrides({ containers }: Told): boolean {
  return (containers ?? []).every(({ overrides }) => overrides === null || overrides?.otelDistroName !== undefined);
}

function settingsOf({ id, serviceName, containers }: Told): readonly string[] {
  return [
    ...(serviceName && serviceName !== id.name ? [`service name ${serviceName}`] : []),
    ...overridesOf(containers).map(overrideText),
  ];
}

function overrideText({ container, language, version, distro, allowConcurrentAgents }: Override): string {
  const runtime = [language, version, distro].filter((one) => typeof one === 'string' && one !== '');
  const both =
    typeof allowConcurrentAgents === 'boolean'
      ? [`other agents ${allowConcurrentAgents ? '' : 'not '}allowed beside`]
      : [];
  return `${container}: ${[...(runtime.length > 0 ? [runtime.join(' ')] : []), ...both].join(', ')}`;
}
