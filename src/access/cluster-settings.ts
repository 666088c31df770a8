import { z } from 'zod';
import { readYaml } from '../text/yaml.ts';
import type { AccessMode } from './access-mode.ts';

/** What Odigos's own effective configuration says of MCP. */
export interface ClusterSettings {
  /**
   * `mcpAccessMode`; absent in an older Odigos, unknown when it is neither mode, untold where the UI's contract has no
   * field that would tell it.
   */
  readonly mode: AccessMode | 'absent' | 'unknown' | 'untold';
  /** The first release that tells its mode, where this one does not. */
  readonly toldSince?: string;
  /** `mcpEnabled`; true when it is not said. */
  readonly enabled: boolean;
  /** `uiMode: readonly`, another switch: then the UI refuses changes of its own. */
  readonly uiReadonly: boolean;
}

/**
 * The settings of an Odigos whose UI has no field that would tell them.
 *
 * @param toldSince the first release that has one
 */
export function untoldSettings(toldSince: string): ClusterSettings {
  return { mode: 'untold', toldSince, enabled: true, uiReadonly: false };
}

/** Characters of a configuration that is read: one of a big cluster has a tenth of them. */
const MAX_MANIFEST = 200_000;

const value = z.unknown().optional();
const shape = z.object({ mcpAccessMode: value, mcpEnabled: value, uiMode: value });

/**
 * Reads the MCP keys of `effectiveConfig.manifestYAML`; they are no fields of the API's EffectiveConfig.
 *
 * @returns undefined when it cannot be read as a YAML mapping, whatever the reason
 */
export function readClusterSettings(manifestYaml: string): ClusterSettings | undefined {
  const manifest = readYaml(manifestYaml, MAX_MANIFEST);
  const parsed = manifest.ok ? shape.safeParse(manifest.value) : undefined;
  if (!parsed?.success) return undefined;
  const { mcpAccessMode, mcpEnabled, uiMode } = parsed.data;
  return { mode: modeOf(mcpAccessMode), enabled: mcpEnabled !== false, uiReadonly: uiMode === 'readonly' };
}

function modeOf(said: unknown): ClusterSettings['mode'] {
  if (said === undefined || said === null || said === '') return 'absent';
  return said === 'read-only' || said === 'read-write' ? said : 'unknown';
}
