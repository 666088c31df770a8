import { readClusterSettings } from '../access/cluster-settings.ts';
import type { ReadClusterSettings } from '../access/follower.ts';
import { operations } from '../tool/generated/catalog.generated.ts';
import type { UiReader } from '../ui/client.ts';

/**
 * Reads the cluster's access settings where the API has them: inside the manifest of the effective configuration.
 *
 * @param timeoutMs milliseconds that one reading may take
 */
export function clusterSettingsReader(ui: UiReader, timeoutMs: number): ReadClusterSettings {
  return async (signal) => {
    const answer = await ui.read(operations.get_access_mode, {}, { signal, timeoutMs });
    const config = answer.ok ? answer.data.effectiveConfig : undefined;
    // A UI that has no such field is older than the settings.
    const manifest = config && config.manifestYAML === undefined ? '{}' : config?.manifestYAML;
    return typeof manifest === 'string' ? readClusterSettings(manifest) : undefined;
  };
}
