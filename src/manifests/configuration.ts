import { kubectl } from '../text/kubectl.ts';
import { fieldOf } from '../tool/fields.ts';
import { type ConfigureProfilingCacheVariables, operations } from '../tool/generated/catalog.generated.ts';
import { USUAL_NAMESPACE } from '../tool/odigos-namespace.ts';
import type { Change } from '../tool/tool.ts';
import { FALLS_BACK } from '../tools/config/config-changes.ts';
import { JOINED_LISTS, originsOf } from '../tools/config/settings.ts';
import type { Rendered } from './manifest.ts';
import type { RenderCall } from './rendering.ts';

/** Sampling settings are named from their section on. */
const SAMPLING = 'sampling.';

/** Settings of the configuration are values of the chart at the same paths. */
export async function changedSettings(_variables: object, call: RenderCall): Promise<Rendered> {
  return asValues(call, call.preview.changes);
}

/** Sampling settings, which the tool names without their section. */
export async function changedSampling(_variables: object, call: RenderCall): Promise<Rendered> {
  return asValues(
    call,
    call.preview.changes.map((change) => ({ ...change, field: `${SAMPLING}${change.field}` })),
  );
}

/** What was set in the UI goes: no value of the chart does that. */
export async function resetSettings(_variables: object, { namespace }: RenderCall): Promise<Rendered> {
  return {
    commands: [
      kubectl(
        'patch',
        'configmap',
        'odigos-local-ui-config',
        '-n',
        namespace,
        '--type=merge',
        '-p',
        JSON.stringify({ data: { 'config.yaml': 'configVersion: 0\n' } }),
      ),
    ],
    notes: [
      "It empties what was set in the UI, which no repository holds: the chart's values stay as they are and count again. The kubectl line does the same.",
    ],
  };
}

/** Bounds of the store of profiles: settings of the configuration, for which the chart may have no values. */
export async function configuredCache(
  { slots, bytes, ttl }: ConfigureProfilingCacheVariables,
  call: RenderCall,
): Promise<Rendered> {
  const bound = (name: string, after: unknown): Change => ({ field: `profiling.ui.${name}`, before: null, after });
  const rendered = await asValues(call, [
    bound('maxSlots', slots),
    bound('slotMaxBytes', bytes),
    bound('slotTTLSeconds', ttl),
  ]);
  const where =
    'They are keys of config.yaml in ConfigMap odigos-configuration; whether your chart has values for them, its values.yaml says.';
  return { ...rendered, notes: [...(rendered.notes ?? []), where] };
}

/** Settings as values of the chart, and what stands before them. */
export async function asValues(call: RenderCall, changes: readonly Change[]): Promise<Rendered> {
  const { effectiveConfig } = await call.read(operations.update_config_preview, {});
  const origins = originsOf(effectiveConfig?.provenance);
  const isTakenOut = ({ after }: Change): boolean => after === FALLS_BACK || after === null;
  const set = changes.filter((change) => !isTakenOut(change));
  const paths = (those: readonly Change[]): string => those.map(({ field }) => field).join(', ');
  const taken = changes.filter(isTakenOut);
  const byUi = set.filter(({ field }) => origins.get(field) === 'ui');
  return {
    ...(set.length > 0
      ? {
          values: nested(set.map(({ field, after }) => [field, chartValue(call, field, after)])),
        }
      : {}),
    notes: [
      ...(set.length > 0 ? ['These are values of the odigos chart: they take effect with its next helm upgrade.'] : []),
      ...(byUi.length > 0
        ? [`${paths(byUi)} is set in the UI now, which goes before the chart's values: take it back there as well.`]
        : []),
      ...(taken.length > 0
        ? [`${paths(taken)} is only taken back from what the UI set: the chart's values need no change for it.`]
        : []),
    ],
  };
}

/** A value as the chart takes it. */
function chartValue({ given }: RenderCall, path: string, after: unknown): unknown {
  if (!JOINED_LISTS.has(path) || !Array.isArray(after)) return after;
  const wanted = fieldOf(given, 'ignored_namespaces');
  // Odigos's own namespace is in the list by a switch of its own.
  const isWanted = Array.isArray(wanted) && wanted.includes(USUAL_NAMESPACE);
  return isWanted ? after : after.filter((name) => name !== USUAL_NAMESPACE);
}

/** `a.b` and `a.c` as one object. */
function nested(values: readonly (readonly [path: string, value: unknown])[]): object {
  const root = new Map<string, unknown>();
  for (const [path, value] of values) {
    const steps = path.split('.');
    let place = root;
    for (const step of steps.slice(0, -1)) {
      const inner = place.get(step);
      const next = inner instanceof Map ? inner : new Map<string, unknown>();
      place.set(step, next);
      place = next;
    }
    place.set(steps.at(-1) ?? '', value);
  }
  return plain(root);
}

function plain(place: ReadonlyMap<string, unknown>): object {
  return Object.fromEntries([...place].map(([key, value]) => [key, value instanceof Map ? plain(value) : value]));
}
