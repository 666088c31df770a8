import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations, type SetLogLevelArguments } from '../../tool/generated/catalog.generated.ts';
import type { SetLogLevelPreviewQuery } from '../../tool/generated/operations.generated.ts';
import { type Impact, impact, noImpact } from '../../tool/impact.ts';
import { present } from '../../tool/kit/present.ts';
import { defineWrite } from '../../tool/tool.ts';
import { type Undo, undoBy } from '../../tool/undo.ts';
import { presentConfig } from './effective-config.ts';
import { originsOf, ownLogLevels } from './settings.ts';
import { editLayer, layerEmptied } from './undo.ts';

const COMPONENTS = ['autoscaler', 'collector', 'deviceplugin', 'instrumentor', 'odiglet', 'scheduler', 'ui'] as const;

type Named = (typeof COMPONENTS)[number] | 'default';

/** Where a component's level stands: the level in effect, and its own where it has one. */
interface Standing {
  readonly level: string;
  readonly own: string | undefined;
  /** Who set what of the configuration. */
  readonly origins: ReturnType<typeof originsOf>;
  /** Components without a level of their own; undefined where this UI does not tell. */
  readonly followers: readonly string[] | undefined;
}

/**
 * Sets the level of one component or of all that follow the default. The effective configuration shows a level for
 * every component; its own are those in the file (recording `probe/loglevel/after-default`).
 */
export const set_log_level = defineWrite(definitions.set_log_level, {
  target: ({ component }) => `log level/${component ?? 'default'}`,

  async preview(call) {
    const { level } = call.arguments;
    const named = nameOf(call.arguments);
    const { level: before, own, followers } = standingOf(await call.read(operations.set_log_level_preview, {}), named);
    const state = { level: before, own: own ?? null };
    if (isSo({ level: before, own }, named, level)) {
      return { impact: noImpact(`The log level of ${named}`), changes: [], state, nextSteps: [SEE_LEVELS] };
    }
    return {
      impact: impactOf(named, level, followers),
      changes: [
        {
          field: `componentLogLevels.${named}`,
          before: named !== 'default' && own === undefined ? `${before} (as the default)` : before,
          after: level,
        },
      ],
      consequences: consequencesOf(named, level, followers),
      byCall:
        named === 'default'
          ? []
          : [`${named} no longer follows the default; its undo says what makes it follow again.`],
      state,
    };
  },

  async apply(call) {
    const named = nameOf(call.arguments);
    const { level } = call.arguments;
    const before = standingOf(await call.read(operations.set_log_level_preview, {}), named);
    await call.write(operations.set_log_level, call.arguments);
    const shows = (answer: SetLogLevelPreviewQuery): boolean => isSo(standingOf(answer, named), named, level);
    const confirmed = shows(await call.readUntil(operations.set_log_level_preview, {}, shows));
    if (!confirmed) call.warn('The new level does not show yet; the scheduler takes it over within seconds.');
    return {
      data: { component: named, level, confirmed },
      nextSteps: [SEE_LEVELS],
      undo: levelRestored(named, before),
    };
  },
});

const SEE_LEVELS: NextStep = {
  tool: 'get_config',
  arguments: { search: 'componentLogLevels', all: true },
  why: 'See the level of each component.',
};

function impactOf(named: Named, level: string, followers: Standing['followers']): Impact {
  const whose =
    named === 'default' ? `of Odigos's components ${followers?.join(', ') ?? ''}`.trim() : `of Odigos's ${named}`;
  const follows = level === 'debug' ? 'its logs grow much until it is set back' : 'no application restarts';
  return impact(`Set the log level ${whose} to ${level}: ${follows}.`, level === 'debug' && 'cost');
}

function nameOf({ component }: SetLogLevelArguments): Named {
  return component ?? 'default';
}

function standingOf({ effectiveConfig }: SetLogLevelPreviewQuery, named: Named): Standing {
  const { componentLogLevels, manifestYAML, provenance } = presentConfig(effectiveConfig);
  const level = componentLogLevels?.[named] ?? componentLogLevels?.default ?? 'info';
  const origins = originsOf(provenance);
  if (manifestYAML === undefined) return { level, own: undefined, followers: undefined, origins };
  const own = ownLogLevels(manifestYAML);
  return {
    level,
    own: own.get(named),
    origins,
    followers: COMPONENTS.filter((component) => !own.has(component)),
  };
}

// A component that merely follows the default has no level of its own yet, even when both are the same.
function isSo({ level, own }: Pick<Standing, 'level' | 'own'>, named: Named, wanted: string): boolean {
  return level === wanted && (named === 'default' || own !== undefined);
}

function consequencesOf(named: Named, level: string, followers: Standing['followers']): readonly string[] {
  const rest = COMPONENTS.filter((component) => followers && !followers.includes(component));
  return [
    ...(named === 'default'
      ? [
          `It counts for ${followers ? followers.join(', ') || 'no component' : 'components that have no level of their own'}${rest.length > 0 ? `; ${rest.join(', ')} keep their own` : ''}.`,
        ]
      : []),
    ...(level === 'debug' ? ['Logs grow much; set it back when done.'] : []),
  ];
}

/** The call that takes a level back. One that was not set here before is taken out, or what can be is set again. */
function levelRestored(named: Named, { level, own, origins }: Standing): Undo {
  const path = `componentLogLevels.${named}`;
  const isLocal = origins.get(path) === 'ui';
  const emptied = isLocal ? undefined : layerEmptied(origins);
  if (emptied) return emptied;
  const keeps = named !== 'default' && own === undefined ? 'keeps a level of its own' : 'stays set here, before helm';
  return undoBy(
    definitions.set_log_level,
    present({ component: named === 'default' ? undefined : named, level }),
    isLocal ? {} : { stays: `${named} ${keeps}, at what held before. ${editLayer([path])}` },
  );
}
