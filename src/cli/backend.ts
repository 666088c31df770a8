import { BadSetting, type Environment, parseSettings, type Settings } from '../settings.ts';
import { demoSettings, startDemo } from './demo.ts';

/** What is served or asked: a UI, be it the embedded one. */
export interface Backend {
  readonly uiUrl: URL;
  readonly backend: 'live' | 'demo';
  readonly close: () => Promise<void>;
}

/**
 * The settings of an environment.
 *
 * @throws BadSetting with all that is wrong with them
 */
export async function settingsOf(environment: Environment): Promise<Settings> {
  const parsed = parseSettings(environment, await demoSettings());
  if (parsed.ok) return parsed.settings;
  throw new BadSetting(parsed.problems.join('\nodigos-mcp: '));
}

/**
 * The UI that the settings name, or the embedded one, which is started for it.
 *
 * @throws BadSetting where none is named, and the embedded one is left out or a setting of it is wrong
 */
export async function backendOf(settings: Settings, environment: Environment): Promise<Backend> {
  if (settings.ODIGOS_UI_URL) return { uiUrl: settings.ODIGOS_UI_URL, backend: 'live', close: async () => {} };
  const demo = await startDemo(environment, settings.MCP_ACCESS_MODE === 'read-write' ? 'read-write' : 'read-only');
  return { uiUrl: new URL(demo.url), backend: 'demo', close: () => demo.close() };
}
