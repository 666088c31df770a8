import { operations } from '../../tool/generated/catalog.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { attempt } from '../cluster/attempt.ts';
import { touchesSecret } from './destination-impact.ts';
import { findDestinationType } from './destination-type.ts';
import { storedFields } from './stored.ts';

/**
 * Whether Odigos keeps a secret of any of these destinations, so that the gateway is rolled over when they go; undefined
 * where that cannot be told.
 */
export async function areSecretsKept(
  call: Pick<ReadCall<object>, 'read'>,
  destinations: readonly { readonly id: string; readonly type: string }[],
): Promise<boolean | undefined> {
  const read = await attempt(
    Promise.all([
      call.read(operations.delete_destination_settings, {}),
      call.read(operations.update_destination_types, {}),
    ]).then(([{ computePlatform }, types]) =>
      destinations.some(({ id, type }) => {
        const settings = computePlatform?.destinations.find((one) => one.id === id);
        const given = [...storedFields(settings?.fields ?? '')].flatMap(([key, value]) => (value === '' ? [] : [key]));
        return touchesSecret(findDestinationType(types, type), given);
      }),
    ),
  );
  return read.ok ? read.value : undefined;
}
