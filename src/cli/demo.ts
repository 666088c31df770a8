import type { AccessMode } from '../access/access-mode.ts';
import { BadSetting, type Environment, type SettingDescription } from '../settings.ts';
import { isHere } from './parts.ts';

/** The settings of the embedded cluster; none where it is left out. */
export async function demoSettings(): Promise<readonly SettingDescription[]> {
  return isHere('demo') ? (await import('../demo/options.ts')).DEMO_SETTINGS : [];
}

/**
 * Starts the embedded cluster's UI API. Imported only when there is no live UI: a cluster's server never loads it.
 *
 * @throws BadSetting where it is left out, or a setting of it is wrong
 */
export async function startDemo(
  environment: Environment,
  accessMode: AccessMode,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  if (!isHere('demo')) {
    throw new BadSetting(
      'ODIGOS_UI_URL is not set, and there is no embedded cluster here: set it to the address of the Odigos UI, such as http://ui.odigos-system.svc:3000.',
    );
  }
  const [{ demoOptionsFrom }, { startDemoApi }] = await Promise.all([
    import('../demo/options.ts'),
    import('../demo/http/server.ts'),
  ]);
  const parsed = demoOptionsFrom(environment);
  if (!parsed.ok) throw new BadSetting(parsed.problems.join('\n'));
  return await startDemoApi({ ...parsed.options, accessMode });
}
