import { type Impact, impact } from '../../tool/impact.ts';
import { named } from '../../tool/kit/named.ts';
import type { Change } from '../../tool/tool.ts';
import type { DestinationType } from './destination-type.ts';
import type { FieldValue } from './field-values.ts';
import type { Signal } from './signals.ts';

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

/** What the gateway and its readers make of the fields that are written, each a sentence. */
export function storageSentences(type: DestinationType, written: readonly FieldValue[]): readonly string[] {
  const plain = plainlyStored(type, written);
  const keys = written.map(({ key }) => key);
  return [
    touchesSecret(type, keys)
      ? 'Its secret comes with it, so Kubernetes replaces the pods of the gateway; no application restarts.'
      : 'The gateway takes the new configuration over within seconds; nothing restarts.',
    ...(plain.length > 0 ? [`Stored in plain in the Destination object, not in a Secret: ${named(plain, 6)}.`] : []),
  ];
}

/** What a destination takes, before and after a change. */
interface Changed {
  readonly type: DestinationType;
  readonly before: { readonly name: string; readonly disabled: boolean; readonly signals: readonly Signal[] };
  readonly after: { readonly name: string; readonly disabled: boolean; readonly signals: readonly Signal[] };
  /** The streams that it takes afterwards. */
  readonly streams: readonly string[];
  readonly joined: string;
  readonly changes: readonly Change[];
}

/** What a person must know who approves a change of a destination. */
export function impactOfChange({ type, before, after, streams, joined, changes }: Changed): Impact {
  const keys = changes.flatMap(({ field }) => (field.startsWith('fields.') ? [field.slice('fields.'.length)] : []));
  const takes = (of: Changed['before']): readonly Signal[] => (of.disabled ? [] : of.signals);
  const stopped = takes(before).filter((signal) => !takes(after).includes(signal));
  const started = takes(after).filter((signal) => !takes(before).includes(signal));
  const isRedirected =
    keys.some((key) => type.fields.some((field) => field.key === key && !field.inSecret)) && !after.disabled;
  const says = [
    ...(stopped.length > 0 ? [`it no longer gets ${named(stopped, 4)}`] : []),
    ...(started.length > 0 ? [`it gets ${named(started, 4)}`] : []),
    ...(joined !== '' ? [`sources of "${joined}" send to it too`] : []),
    ...(keys.length > 0 ? [`${named(keys)} ${keys.length === 1 ? 'changes' : 'change'}`] : []),
    ...(touchesSecret(type, keys) ? ['the pods of the gateway are replaced'] : []),
  ];
  const follows = says.length > 0 ? named(says, 5) : 'only its name changes';
  const grows = started.length > 0 || (joined !== '' && !after.disabled);
  return impact(
    `Change ${type.name} "${before.name}", which takes data stream ${named(streams)}: ${follows}.`,
    (stopped.length > 0 || isRedirected) && 'data_loss',
    grows && 'cost',
    (grows || isRedirected) && 'privacy',
    touchesSecret(type, keys) && 'restart',
    says.length > 0 && streams.includes(DEFAULT_STREAM) && 'cluster_wide',
  );
}
