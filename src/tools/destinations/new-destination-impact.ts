import { counted } from '../../text/counted.ts';
import { operations } from '../../tool/generated/catalog.generated.ts';
import { type Impact, impact } from '../../tool/impact.ts';
import { named } from '../../tool/kit/named.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { attempt } from '../cluster/attempt.ts';
import { addressIn } from './address.ts';
import { DEFAULT_STREAM, touchesSecret } from './destination-impact.ts';
import type { DestinationType } from './destination-type.ts';
import type { FieldValue } from './field-values.ts';

/** `14 workloads`: how many send into a stream; undefined where that cannot be read. */
async function sendersOf(call: Pick<ReadCall<object>, 'read'>, stream: string): Promise<string | undefined> {
  const read = await attempt(call.read(operations.list_data_streams_sources, {}));
  if (!read.ok) return undefined;
  return counted(
    read.value.workloads.filter(({ dataStreamNames }) => dataStreamNames.includes(stream)).length,
    'workload',
  );
}

/** A destination that is to be, or that takes more than before. */
interface Taking {
  readonly name: string;
  readonly type: DestinationType;
  readonly stream: string;
  readonly signals: readonly string[];
  readonly fields: readonly FieldValue[];
}

/** What a person must know who approves a new destination. */
export async function impactOfNew(call: Pick<ReadCall<object>, 'read'>, taking: Taking): Promise<Impact> {
  const { name, type, stream, signals, fields } = taking;
  const senders = (await sendersOf(call, stream)) ?? 'all workloads';
  const address = addressIn(type, fields);
  return impact(
    `Send ${named(signals, 4)} of ${senders} in data stream "${stream}" to ${type.name} "${name}"${address ? ` at ${address}` : ''}.`,
    'cost',
    'privacy',
    touchesSecret(
      type,
      fields.map(({ key }) => key),
    ) && 'restart',
    stream === DEFAULT_STREAM && 'cluster_wide',
  );
}
