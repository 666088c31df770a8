import { createHash } from 'node:crypto';
import { type ClusterSettings, readClusterSettings, untoldSettings } from '../access/cluster-settings.ts';
import type { ReadClusterSettings } from '../access/follower.ts';
import { operations } from '../tool/generated/catalog.generated.ts';
import { SINCE } from '../tool/generated/releases.generated.ts';
import type { UiReader } from '../ui/client.ts';
import { fieldNamesOf } from '../ui/schema.ts';

const CONFIG = 'EffectiveConfig';
const MANIFEST = 'manifestYAML';

/**
 * Reads the cluster's access settings where the API has them: inside the manifest of the effective configuration. A manifest
 * that is the one before is not parsed again.
 *
 * Where none is answered, the UI is asked whether its contract has the field at all. It is asked each time, and not
 * judged by the schema that was read before: a UI that was upgraded since may have a mode, which binds at once.
 *
 * @param timeoutMs milliseconds that one reading may take
 */
export function clusterSettingsReader(ui: UiReader, timeoutMs: number): ReadClusterSettings {
  let last: { readonly digest: string; readonly settings: ClusterSettings | undefined } | undefined;
  return async (signal) => {
    const answer = await ui.read(operations.get_access_mode, {}, { signal, timeoutMs });
    if (!answer.ok || answer.data.effectiveConfig === null) return undefined;
    const manifest = answer.data.effectiveConfig?.manifestYAML;
    if (manifest === undefined) {
      const fields = await fieldNamesOf(ui, CONFIG, { signal, timeoutMs });
      return fields && !fields.includes(MANIFEST) ? untoldSettings(SINCE[`${CONFIG}.${MANIFEST}`]) : undefined;
    }
    if (typeof manifest !== 'string') return undefined;
    const digest = createHash('sha256').update(manifest).digest('base64');
    if (last?.digest !== digest) last = { digest, settings: readClusterSettings(manifest) };
    return last.settings;
  };
}
