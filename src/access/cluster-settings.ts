import { parse } from 'yaml';
import { z } from 'zod';
import type { AccessMode } from './access-mode.ts';

/** What Odigos's own effective configuration says of MCP. */
export interface ClusterSettings {
  /** `mcpAccessMode`; absent in an older Odigos, unknown when it is neither mode. */
  readonly mode: AccessMode | 'absent' | 'unknown';
  /** `mcpEnabled`; true when it is not said. */
  readonly enabled: boolean;
  /** `uiMode: readonly`, another switch: then the UI refuses changes of its own. */
  readonly uiReadonly: boolean;
}

const value = z.unknown().optional();
const shape = z.looseObject({ mcpAccessMode: value, mcpEnabled: value, uiMode: value });

/**
 * Reads the MCP keys of `effectiveConfig.manifestYAML`; they are no fields of the API's EffectiveConfig.
 *
 * @returns undefined when it is no YAML mapping
 */
export function readClusterSettings(manifestYaml: string): ClusterSettings | undefined {
  let manifest: unknown;
  try {
    manifest = parse(manifestYaml);
  } catch {
    // Not its grammar alone: an alias of nothing, or too many of something, is thrown as another error.
    return undefined;
  }
  const parsed = shape.safeParse(manifest);
  if (!parsed.success) return undefined;
  const { mcpAccessMode, mcpEnabled, uiMode } = parsed.data;
  return { mode: modeOf(mcpAccessMode), enabled: mcpEnabled !== false, uiReadonly: uiMode === 'readonly' };
}

function modeOf(said: unknown): ClusterSettings['mode'] {
  if (said === undefined || said === null || said === '') return 'absent';
  return said === 'read-only' || said === 'read-write' ? said : 'unknown';
}
