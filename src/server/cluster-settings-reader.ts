import { createHash } from 'node:crypto';
import { type ClusterSettings, readClusterSettings } from '../access/cluster-settings.ts';
import type { ReadClusterSettings } from '../access/follower.ts';
import { operations } from '../tool/generated/catalog.generated.ts';
import type { UiReader } from '../ui/client.ts';

/**
 * Reads the cluster's access settings where the API has them: inside the manifest of the effective configuration. A manifest
 * that is the one before is not parsed again.
 *
 * @param timeoutMs milliseconds that one reading may take
 */
export function clusterSettingsReader(ui: UiReader, timeoutMs: number): ReadClusterSettings {
  let last: { readonly digest: string; readonly settings: ClusterSettings | undefined } | undefined;
  return async (signal) => {
    const answer = await ui.read(operations.get_access_mode, {}, { signal, timeoutMs });
    const config = answer.ok ? answer.data.effectiveConfig : undefined;
    // A UI that has no such field is older than the settings.
    const manifest = config && config.manifestYAML === undefined ? '{}' : config?.manifestYAML;
    if (typeof manifest !== 'string') return undefined;
    const digest = createHash('sha256').update(manifest).digest('base64');
    if (last?.digest !== digest) last = { digest, settings: readClusterSettings(manifest) };
    return last.settings;
  };
}
