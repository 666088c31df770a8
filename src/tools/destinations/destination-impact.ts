import { type Impact, impact } from '../../tool/impact.ts';
import { named } from '../../tool/kit/named.ts';
import type { Change } from '../../tool/tool.ts';
import type { DestinationType } from './destination-type.ts';
import type { FieldValue } from './field-values.ts';
import type { Signal } from './signals.ts';
import { isHidden } from './stored.ts';

/** It takes what sources of every namespace send that name no stream. */
export const DEFAULT_STREAM = 'default';

/** What of the fields lies in the object itself, readable by whoever may read it, though it may hold a secret. */
function plainlyStored(type: DestinationType, fields: readonly FieldValue[]): readonly string[] {
  const sensitive = type.fields.filter(
    ({ key, secret, inSecret }) => !inSecret && (secret || /HEADERS|_PEM|CERT|TOKEN_URL/.test(key)),
  );
  const keys = fields.filter(({ value }) => value !== '').map(({ key }) => key);
  return sensitive.map(({ key }) => key).filter((key) => keys.includes(key));
}

/** Whether a change touches what Odigos keeps in a Kubernetes Secret; the gateway is rolled over then. */
export function touchesSecret(type: DestinationType, keys: readonly string[]): boolean {
  return type.fields.some(({ key, inSecret }) => inSecret && keys.includes(key));
}

/**
 * What the gateway and its readers make of the fields that are written, each a sentence.
 *
 * @param secret what becomes of a secret among them
 */
export function storageSentences(
  type: DestinationType,
  written: readonly FieldValue[],
  secret: 'comes with it' | 'changes',
): readonly string[] {
  const plain = plainlyStored(type, written);
  const keys = written.map(({ key }) => key);
  return [
    touchesSecret(type, keys)
      ? `Its secret ${secret}, so Kubernetes replaces the pods of the gateway; no application restarts.`
      : 'The gateway takes the new configuration over within seconds; nothing restarts.',
    ...(plain.length > 0 ? [`Stored in plain in the Destination object, not in a Secret: ${named(plain, 6)}.`] : []),
  ];
}

interface Taking {
  readonly name: string;
  readonly disabled: boolean;
  readonly signals: readonly Signal[];
}

/** What a destination takes, before and after a change. */
interface Changed {
  readonly type: DestinationType;
  readonly before: Taking & {
    /** Whether its configuration fails, so that nothing is sent to it. */
    readonly isFailing: boolean;
  };
  readonly after: Taking;
  /** The streams that it takes afterwards. */
  readonly streams: readonly string[];
  readonly joined: string;
  readonly changes: readonly Change[];
}

/** What a person must know who approves a change of a destination. */
export function impactOfChange({ type, before, after, streams, joined, changes }: Changed): Impact {
  const keys = changes.flatMap(({ field }) => (field.startsWith('fields.') ? [field.slice('fields.'.length)] : []));
  const takes = (of: Taking): readonly Signal[] => (of.disabled ? [] : of.signals);
  // What fails gets nothing; what is changed of it beside its name and its streams may mend it.
  const isMended =
    before.isFailing && !after.disabled && changes.some(({ field }) => field !== 'name' && field !== 'data_streams');
  const got = before.isFailing ? [] : takes(before);
  const stopped = got.filter((signal) => !takes(after).includes(signal));
  const started = before.isFailing && !isMended ? [] : takes(after).filter((signal) => !got.includes(signal));
  const isRotated = touchesSecret(type, keys);
  const isRedirected =
    keys.some((key) => type.fields.some((field) => field.key === key && !field.inSecret)) && !after.disabled;
  const says = [
    ...(stopped.length > 0 ? [`it no longer gets ${named(stopped, 4)}`] : []),
    ...(before.isFailing && changes.some(({ field }) => field !== 'name')
      ? [
          isMended
            ? `it fails and gets nothing now, and gets ${named(started, 4)} where this mends it`
            : 'it fails and gets nothing, before and after',
        ]
      : []),
    ...(started.length > 0 && !before.isFailing ? [`it gets ${named(started, 4)}`] : []),
    ...(joined !== '' ? [`sources of "${joined}" send to it too`] : []),
    ...fieldChanges(changes),
    ...(isRotated
      ? [
          'the old secret cannot be had back here, and with a wrong one nothing arrives',
          'the pods of the gateway are replaced',
        ]
      : []),
  ];
  const follows = says.length > 0 ? named(says, 8) : 'only its name changes';
  const grows = started.length > 0 || (joined !== '' && !after.disabled);
  return impact(
    `Change ${type.name} "${before.name}", which takes data stream ${named(streams)}: ${follows}.`,
    (stopped.length > 0 || isRedirected || isRotated) && 'data_loss',
    grows && 'cost',
    (grows || isRedirected) && 'privacy',
    isRotated && 'restart',
    says.length > 0 && streams.includes(DEFAULT_STREAM) && 'cluster_wide',
  );
}

/** A value that a sentence can hold. */
const SHORT = 100;

/** What becomes of each field: old and new where both can be shown in a sentence. */
function fieldChanges(changes: readonly Change[]): readonly string[] {
  const shown = (value: unknown): string | undefined => {
    if (value === null || value === '') return 'nothing';
    return typeof value === 'string' && value.length <= SHORT && !isHidden(value) ? value : undefined;
  };
  return changes.flatMap(({ field, before, after }) => {
    if (!field.startsWith('fields.')) return [];
    const key = field.slice('fields.'.length);
    const [from, to] = [shown(before), shown(after)];
    return [from === undefined || to === undefined ? `${key} changes` : `${key} changes from ${from} to ${to}`];
  });
}
