import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { ResetConfigPreviewQuery } from '../../tool/generated/operations.generated.ts';
import { type Impact, impact, noImpact } from '../../tool/impact.ts';
import { named } from '../../tool/kit/named.ts';
import { defineWrite, type ReadCall } from '../../tool/tool.ts';
import { undoSentence } from '../../tool/undo.ts';
import { FALLS_BACK } from './config-changes.ts';
import { presentConfig } from './effective-config.ts';
import { JOINED_LISTS, NOT_TOLD, originsOf, RESTARTING, valueAt } from './settings.ts';
import { localRestored } from './undo.ts';

/** What recommendations set, and which of them is no longer applied without it. */
const RECOMMENDED: readonly (readonly [prefix: string, type: string])[] = [
  ['sampling.k8sHealthProbesSampling.', 'SampleHealthProbes'],
  ['goAutoOffsetsMode', 'AutoGoOffsetUpdater'],
];

interface LocalSetting {
  readonly path: string;
  readonly value: unknown;
}

/** Empties the UI's own layer of the configuration (recording `probe/config/after-reset`). */
export const reset_config = defineWrite(definitions.reset_config, {
  target: () => 'config/local',

  async preview(call) {
    const settings = await readLocal(call);
    if (settings.length === 0) {
      return { impact: noImpact('the UI', 'has set nothing'), changes: [], state: [], nextSteps: [SEE] };
    }
    const untold = settings.filter(({ value }) => value === NOT_TOLD).map(({ path }) => path);
    if (untold.length > 0) {
      call.warn(
        `This Odigos UI does not tell the value of ${untold.join(', ')}: find it out before, nothing keeps it.`,
      );
    }
    const changes = settings.map(({ path, value }) => ({
      field: path,
      before: value,
      after: JOINED_LISTS.has(path) ? 'what helm lists' : FALLS_BACK,
    }));
    return {
      impact: impactOf(settings),
      changes,
      consequences: consequencesOf(settings),
      byCall: [undoSentence(localRestored(changes))],
      state: settings,
      nextSteps: [{ ...SEE, why: 'Keep a record of what is set now.' }],
    };
  },

  async apply(call, { changes }) {
    await call.write(operations.reset_config, {});
    const read = await call.readUntil(operations.reset_config_preview, {}, (answer) => localOf(answer).length === 0);
    const left = localOf(read);
    if (left.length > 0)
      call.warn(`Still shown as set: ${left.map(({ path }) => path).join(', ')}. Look again in seconds.`);
    return {
      data: { confirmed: left.length === 0, reset: changes.length - left.length },
      nextSteps: [{ tool: 'get_config', arguments: {}, why: 'See the configuration that is left.' }],
      undo: localRestored(changes),
    };
  },
});

const SEE: NextStep = { tool: 'get_config', arguments: {}, why: 'See what is set, and by whom.' };

function impactOf(settings: readonly LocalSetting[]): Impact {
  const paths = settings.map(({ path }) => path);
  const sets = (pattern: RegExp): boolean => paths.some((path) => pattern.test(path));
  return impact(
    `Take back all that was set of the configuration in the UI or here: ${named(paths)}; nothing keeps the values.`,
    'data_loss',
    'cluster_wide',
    sets(RESTARTING) && 'restart',
    sets(/^sampling\./) && 'cost',
  );
}

async function readLocal(call: ReadCall<object>): Promise<readonly LocalSetting[]> {
  return localOf(await call.read(operations.reset_config_preview, {}));
}

function localOf({ effectiveConfig }: ResetConfigPreviewQuery): readonly LocalSetting[] {
  const config = presentConfig(effectiveConfig);
  return [...originsOf(config.provenance)]
    .filter(([, origin]) => origin === 'ui')
    .map(([path]) => ({ path, value: valueAt(config, path) ?? NOT_TOLD }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

function consequencesOf(settings: readonly LocalSetting[]): readonly string[] {
  const paths = settings.map(({ path }) => path);
  const lost = RECOMMENDED.filter(([prefix]) => paths.some((path) => path.startsWith(prefix))).map(([, type]) => type);
  return [
    'Odigos keeps no record of them: what is listed here as before is the only one.',
    ...(paths.some((path) => path.startsWith('sampling.')) ? ['Sampling settings go; sampling rules stay.'] : []),
    ...(paths.some((path) => path.startsWith('componentLogLevels.')) ? ['Log levels go back too.'] : []),
    ...(lost.length > 0 ? [`No longer applied: recommendation ${lost.join(', ')}. Actions that one made stay.`] : []),
    ...(paths.some((path) => RESTARTING.test(path))
      ? ['Workloads may be restarted where the way of instrumenting changes back.']
      : []),
  ];
}
