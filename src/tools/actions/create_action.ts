import { refuse } from '../../tool/failure.ts';
import { type CreateActionArguments, definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type {
  ActionFragment,
  ActionInput,
  CreateActionPreviewQuery,
  SignalType,
} from '../../tool/generated/operations.generated.ts';
import { named } from '../../tool/kit/named.ts';
import { seenIn } from '../../tool/kit/seen-in.ts';
import { type Change, defineWrite, type ReadCall } from '../../tool/tool.ts';
import { undoBy } from '../../tool/undo.ts';
import { actionState, SEE_ACTIONS } from './action.ts';
import { impactOfOn, OUTLASTS } from './action-impact.ts';
import { settingProblems } from './check-settings.ts';
import { consequencesOf } from './consequences.ts';
import { givenSettings } from './given.ts';
import { readSettings } from './read-settings.ts';
import { missingOfScope } from './scope.ts';
import { type ActionSettings, SETTING_NAMES, sameList } from './settings.ts';
import { allowedSignals, signalProblems } from './signals.ts';
import { writeFields } from './write-fields.ts';

type Given = CreateActionArguments;

interface Checked {
  readonly settings: ActionSettings;
  readonly signals: readonly SignalType[];
  readonly existing: readonly ActionFragment[];
}

/** Creates an action; whatever the API would accept without effect is refused before anything is sent. */
export const create_action = defineWrite(definitions.create_action, {
  // The API has no key but its own new id; two creates of one name are the double to prevent.
  target: ({ name }) => `action/${name}`,

  async preview(call) {
    const { name, type } = call.arguments;
    const { settings, signals, existing } = await checked(call);
    call.ensureTaken(operations.create_action, {
      ...call.arguments,
      action: inputOf(call.arguments, settings, signals),
    });
    const sameName = existing.filter((action) => action.name === name).map(({ id }) => id);
    if (sameName.length > 0) call.warn(`An action named "${name}" exists already: ${sameName.join(', ')}.`);
    const masked = type === 'PiiMasking' ? maskedAlready(settings, existing) : undefined;
    if (masked !== undefined) call.warn(masked);
    return {
      impact: impactOfOn(`Create action "${name}"`, type, signals, settings),
      changes: changesOf(call.arguments, settings, signals),
      consequences: consequencesOf(type, signals, settings),
      // Only an action of the same name makes this preview stale; a twin refuses it.
      state: { sameName: [...sameName].sort() },
    };
  },

  async apply(call) {
    const { arguments: given } = call;
    const { settings, signals } = await checked(call);
    const action = inputOf(given, settings, signals);
    const { createAction } = await call.write(operations.create_action, { ...given, action });
    const { id } = createAction;
    const created = ({ computePlatform }: CreateActionPreviewQuery): ActionFragment | undefined =>
      computePlatform?.actions.find((one) => one.id === id);
    const read = created(
      await call.readUntil(operations.create_action_preview, {}, (answer) => created(answer) !== undefined),
    );
    if (!read) call.warn('The API answered that it was created, but it does not show in the list yet.');
    else if (!holds(read, given.type, settings)) {
      call.warn('It was created, but shows other settings than were sent: look at it with list_actions.');
    }
    return {
      data: {
        id,
        confirmed: read !== undefined && holds(read, given.type, settings),
        ...(read ? actionState(read) : {}),
        ...seenIn('What it makes of spans'),
      },
      nextSteps: [
        {
          tool: 'list_actions',
          arguments: { type: given.type },
          why: 'See whether it works; known after some seconds.',
        },
      ],
      undo: undoBy(
        definitions.delete_action,
        { id },
        given.type === 'K8sAttributesResolver' ? { stays: OUTLASTS } : {},
      ),
    };
  },
});

function inputOf(given: Given, settings: ActionSettings, signals: readonly SignalType[]): ActionInput {
  return {
    type: given.type,
    name: given.name,
    notes: given.notes ?? '',
    disabled: false,
    signals,
    fields: writeFields(given.type, settings, false),
  };
}

/** @throws ToolFailure when the action would do nothing, fail later, or double another */
async function checked(call: ReadCall<Given>): Promise<Checked> {
  const { name, type, signals: chosen } = call.arguments;
  const settings = givenSettings(call.arguments, call.arguments.type);
  const allowed = await allowedSignals(call, type);
  const signals = [...new Set(chosen ?? allowed ?? [])];
  const problems = [
    ...(name.trim() === '' ? ['name is blank.'] : []),
    ...signalProblems(type, signals, allowed),
    ...settingProblems(type, settings, settings),
  ];
  if (problems.length === 0) problems.push(...(await missingOfScope(call, settings)));
  if (problems.length > 0) {
    throw refuse(
      `Nothing was sent: ${problems.join(' ')}`,
      [{ tool: 'list_action_types', arguments: {}, why: `See what ${type} takes.` }],
      'Correct the arguments and call again.',
    );
  }
  const { computePlatform } = await call.read(operations.create_action_preview, {});
  const existing = computePlatform?.actions ?? [];
  refuseTwin(existing, type, settings, signals);
  return { settings, signals, existing };
}

/** A second action that does the same is accepted and useless (recording `probe/action/min/InferDb-again`). */
function refuseTwin(
  existing: readonly ActionFragment[],
  type: Given['type'],
  settings: ActionSettings,
  signals: readonly SignalType[],
): void {
  const twin = existing.find(
    (action) => holds(action, type, settings) && signals.every((one) => action.signals.includes(one)),
  );
  if (!twin) return;
  throw refuse(
    `Action ${twin.id}${twin.name ? ` "${twin.name}"` : ''} does the same already${twin.disabled ? ', but is disabled' : ''}. Nothing was sent.`,
    twin.disabled
      ? [
          { tool: 'update_action', arguments: { id: twin.id, disabled: false }, why: 'Preview enabling it.' },
          SEE_ACTIONS,
        ]
      : [SEE_ACTIONS],
  );
}

function holds(action: ActionFragment, type: Given['type'], settings: ActionSettings): boolean {
  const { settings: present, beyond } = readSettings(action);
  return (
    action.type === type &&
    beyond === undefined &&
    SETTING_NAMES.every((name) => sameList(present[name], settings[name]))
  );
}

function changesOf(given: Given, settings: ActionSettings, signals: readonly SignalType[]): readonly Change[] {
  const created = (field: string, after: unknown): Change => ({ field, before: null, after });
  return [
    created('name', given.name),
    created('type', given.type),
    ...(given.notes ? [created('notes', given.notes)] : []),
    created('signals', signals),
    ...SETTING_NAMES.flatMap((name) => ((settings[name] ?? []).length > 0 ? [created(name, settings[name])] : [])),
  ];
}

/** Which of the values other actions mask already: taking this one away again then shows none of them. */
function maskedAlready({ values = [] }: ActionSettings, existing: readonly ActionFragment[]): string | undefined {
  const twice = existing.flatMap((action) => {
    const masked = action.disabled || action.type !== 'PiiMasking' ? [] : (readSettings(action).settings.values ?? []);
    const both = values.filter((value) => masked.includes(value));
    return both.length > 0 ? [`action "${action.name ?? action.id}" masks ${named(both)}`] : [];
  });
  return twice.length > 0 ? `Masked already, in the signals and scopes of each: ${twice.join('; ')}.` : undefined;
}
