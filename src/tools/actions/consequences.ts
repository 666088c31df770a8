import type { ActionKind } from './action-types.ts';
import type { ActionSettings } from './settings.ts';

const OF_TYPE: Partial<Readonly<Record<ActionKind, string>>> = {
  DeleteAttribute: 'The deleted attributes no longer reach any destination; what was sent already stays there.',
  PiiMasking: 'Masked values no longer reach any destination; what was sent already stays there.',
  RenameAttribute: 'Dashboards and alerts that use the old names find nothing under them any more.',
};

/** What follows from an action that is on. */
export function consequencesOf(
  type: ActionKind,
  signals: readonly string[],
  settings: ActionSettings,
): readonly string[] {
  const { namespaces = [], languages = [], sources = [] } = settings;
  const scope = [namespaces, languages, sources].filter((list) => list.length > 0).map((list) => list.join(' or '));
  const whose = scope.length > 0 ? `of sources that match ${scope.join(' and ')}` : 'of every source';
  return [
    `It works on ${signals.join(', ')} ${whose} within seconds; no application restarts.`,
    ...(OF_TYPE[type] ? [OF_TYPE[type]] : []),
  ];
}
