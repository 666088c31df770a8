import { refuse } from '../../tool/failure.ts';
import { definitions, operations, type UpdateActionArguments } from '../../tool/generated/catalog.generated.ts';
import type {
  ActionFragment,
  ActionInput,
  UpdateActionPreviewQuery,
} from '../../tool/generated/operations.generated.ts';
import { SINCE } from '../../tool/generated/releases.generated.ts';
import { type Impact, impact, noImpact } from '../../tool/impact.ts';
import { seenIn } from '../../tool/kit/seen-in.ts';
import { type Change, defineWrite, type ReadCall } from '../../tool/tool.ts';
import { NOTHING_SENT, restoring } from '../../tool/undo.ts';
import { actionOwners, actionState, findAction, SEE_ACTIONS, setByOperator } from './action.ts';
import { impactOfOff, impactOfOn } from './action-impact.ts';
import { type ActionKind, isActionKind } from './action-types.ts';
import { settingProblems } from './check-settings.ts';
import { consequencesOf } from './consequences.ts';
import { givenSettings } from './given.ts';
import { differences, type Operated, operatedOf } from './operated.ts';
import { readSettings } from './read-settings.ts';
import { missingOfScope } from './scope.ts';
import { type ActionSettings, SETTING_NAMES } from './settings.ts';
import { allowedSignals, signalProblems } from './signals.ts';
import { fieldsAsRead, writeFields } from './write-fields.ts';

type Given = UpdateActionArguments;

interface Merged {
  readonly current: ActionFragment;
  readonly type: ActionKind;
  /** The settings that the call names. */
  readonly named: ActionSettings;
  readonly before: Operated;
  readonly after: Operated;
  readonly changes: readonly Change[];
}

/**
 * Updates an action: reads it, merges, sends everything and reads it back. What an update leaves out is kept for some
 * types and lost for others; name and notes are always cleared (recordings `probe/action/upd/*`).
 */
export const update_action = defineWrite(definitions.update_action, {
  target: ({ id }) => `action/${id}`,

  async preview(call) {
    const update = await merged(call);
    const { current, type, after, changes } = update;
    if (changes.length > 0) {
      call.ensureTaken(operations.update_action, { ...call.arguments, action: inputOf(update) });
    }
    const state = setByOperator(current);
    if (changes.length === 0) {
      return { impact: noImpact(`Action ${nameOf(current)}`), changes, state, nextSteps: [SEE_ACTIONS] };
    }
    return {
      impact: impactOf(update),
      changes,
      consequences: consequences(type, after, changes),
      byCall: actionOwners(current),
      state,
    };
  },

  async apply(call) {
    const update = await merged(call);
    const { id } = call.arguments;
    if (update.changes.length === 0) {
      return { data: { id, confirmed: true, says: 'It was so already; nothing was sent.' }, undo: NOTHING_SENT };
    }
    await call.write(operations.update_action, { ...call.arguments, action: inputOf(update) });
    const missing = (answer: UpdateActionPreviewQuery): readonly string[] => {
      const now = byId(answer, id);
      return now ? differences(operatedOf(now), update.after).map(({ field }) => field) : ['the action itself'];
    };
    const answer = await call.readUntil(
      operations.update_action_preview,
      {},
      (answered) => missing(answered).length === 0,
    );
    const left = missing(answer);
    if (left.length > 0) call.warn(`The API accepted it, but this does not show as it was sent: ${left.join(', ')}.`);
    const now = byId(answer, id);
    return {
      data: { id, confirmed: left.length === 0, ...(now ? actionState(now) : {}), ...seenIn('What it makes of spans') },
      nextSteps: [
        {
          tool: 'list_actions',
          arguments: { type: update.type },
          why: 'See whether it works; known after some seconds.',
        },
      ],
      undo: restoring(definitions.update_action, { id }, update.changes),
    };
  },
});

function byId({ computePlatform }: UpdateActionPreviewQuery, id: string): ActionFragment | undefined {
  return computePlatform?.actions.find((action) => action.id === id);
}

/** @throws ToolFailure when the action is not there, nothing is named, or it would do nothing afterwards */
async function merged(call: ReadCall<Given>): Promise<Merged> {
  const { arguments: given } = call;
  const stated = givenSettings(given);
  const namesPlain = [given.name, given.notes, given.disabled, given.signals].some((value) => value !== undefined);
  if (!namesPlain && Object.keys(stated).length === 0) {
    const names = ['name', 'notes', 'disabled', 'signals', ...SETTING_NAMES].join(', ');
    throw refuse(`Nothing to change is named: give at least one of ${names}. Nothing was sent.`, [SEE_ACTIONS]);
  }
  const { computePlatform } = await call.read(operations.update_action_preview, {});
  const current = findAction(computePlatform?.actions ?? [], given.id);
  const { type } = current;
  if (!isActionKind(type)) throw unreadable(current);
  const named = givenSettings(given, type);
  if (hidesScopes(current)) throw unreadableScopes(current);
  const before = operatedOf(current);
  const after: Operated = {
    name: given.name ?? before.name,
    notes: given.notes ?? before.notes,
    disabled: given.disabled ?? before.disabled,
    signals: given.signals ? [...new Set(given.signals)] : before.signals,
    settings: { ...before.settings, ...named },
  };
  const problems = await problemsOf(call, current, type, named, after);
  if (problems.length > 0) {
    throw refuse(
      `Nothing was sent: ${problems.join(' ')}`,
      [{ tool: 'list_action_types', arguments: {}, why: `See what ${type} takes.` }, SEE_ACTIONS],
      'Correct the arguments and call again.',
    );
  }
  return { current, type, named, before, after, changes: differences(before, after) };
}

async function problemsOf(
  call: ReadCall<Given>,
  current: ActionFragment,
  type: ActionKind,
  named: ActionSettings,
  after: Operated,
): Promise<readonly string[]> {
  const { name, signals } = call.arguments;
  const problems = name?.trim() === '' ? ['name is blank.'] : [];
  if (signals) problems.push(...signalProblems(type, signals, await allowedSignals(call, type)));
  if (Object.keys(named).length === 0) return problems;
  const { beyond } = readSettings(current);
  if (beyond) return [...problems, `Its settings cannot be changed here: ${beyond}. Change them in the Odigos UI.`];
  problems.push(...settingProblems(type, named, after.settings));
  return problems.length > 0 ? problems : missingOfScope(call, named);
}

/** Everything is sent, what does not change exactly as it was read. */
function inputOf({ current, type, named, after }: Merged): ActionInput {
  const asRead = fieldsAsRead(current.fields);
  const written = Object.keys(named).length > 0 ? writeFields(type, after.settings, true) : asRead;
  // A label may say in two ways where it is read: labels that are not to change go back as they were.
  const { labelsAttributes, annotationsAttributes } = asRead;
  const keepsLabels = type === 'K8sAttributesResolver' && named.attributes === undefined;
  return {
    type,
    name: after.name,
    notes: after.notes,
    disabled: after.disabled,
    signals: after.signals,
    fields: keepsLabels ? { ...written, labelsAttributes, annotationsAttributes } : written,
  };
}

/** Where templates apply is lost when it is not sent, and older UIs tell it otherwise than newer ones. */
function hidesScopes({ fields }: ActionFragment): boolean {
  return (fields.urlTemplatizationRulesGroups ?? []).some(({ scopes }) => scopes === undefined);
}

function unreadableScopes({ id }: ActionFragment): Error {
  return refuse(
    `This Odigos UI does not tell where the templates of action ${id} apply, so an update could lose it; ${SINCE['UrlTemplatizationRulesGroup.scopes']} and later do. Nothing was sent.`,
    [SEE_ACTIONS],
    'Change it in the Odigos UI.',
  );
}

function unreadable({ id }: ActionFragment): Error {
  return refuse(`Action ${id} holds nothing that the API shows: an update could lose what it does. Nothing was sent.`, [
    { tool: 'delete_action', arguments: { id }, why: 'Preview deleting it.' },
    SEE_ACTIONS,
  ]);
}

function impactOf({ current, type, before, after, changes }: Merged): Impact {
  const what = `Change action ${nameOf(current)}`;
  if (changes.every(({ field }) => field === 'name' || field === 'notes')) {
    return impact(`${what}: only its name or notes; what it does stays.`);
  }
  if (after.disabled) {
    return before.disabled
      ? impact(`${what}, which is disabled and stays so: it does nothing now.`)
      : impactOfOff(what, type, before.signals, before.settings);
  }
  return impactOfOn(what, type, after.signals, after.settings);
}

function nameOf({ id, name }: ActionFragment): string {
  return name ? `"${name}"` : id;
}

function consequences(type: ActionKind, after: Operated, changes: readonly Change[]): readonly string[] {
  if (changes.every(({ field }) => field === 'name' || field === 'notes')) return [];
  if (!after.disabled) return consequencesOf(type, after.signals, after.settings);
  return ['While disabled it does nothing; telemetry goes on as if it were not there.'];
}
