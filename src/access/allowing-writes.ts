/** What is behind this server: an Odigos in a cluster, or the embedded cluster, which is made anew at each start. */
export type BackendKind = 'live' | 'demo';

/** What keeps writes out where the mode is read-only, and so what has to be changed: any of the three. */
export interface Bars {
  /** Odigos's own setting, or that it has no readable one. */
  readonly chart?: boolean;
  /** The pin of this server. */
  readonly pin?: boolean;
  /** The token by which a caller is bound to reading. */
  readonly token?: string;
}

/** Odigos's own setting, for people. */
export const CHART = 'ui.mcpAccessMode of the Odigos chart';
/** The variable of this server that pins a mode. */
export const PIN = 'MCP_ACCESS_MODE';
/** The line by which an operator lets Odigos allow writes. */
export const ALLOW_IN_CHART =
  'helm upgrade odigos odigos/odigos --namespace odigos-system --reuse-values --set ui.mcpAccessMode=read-write';
const EMBEDDED = 'This cluster is the embedded one, and nothing in it is real.';

/**
 * How writes come to be allowed here: the one place that says it, for refusals, answers, the greeting and the instructions.
 * Names all that has to be changed, so that who does it is not refused for the next.
 *
 * @example
 * howToAllow('live', { pin: true }); // => 'An operator can allow them: MCP_ACCESS_MODE=read-write for this server.'
 * howToAllow('live', { token: 'ci' }); // => 'An operator can allow them: mode: read-write for ci in the tokens file.'
 * howToAllow('live', { pin: true }, 'odigos-mcp call …'); // => 'An operator can allow them: MCP_ACCESS_MODE=read-write odigos-mcp call ….'
 *
 * @param command by which a person started this process for one thing; undefined for a server
 */
export function howToAllow(
  backend: BackendKind,
  { chart = false, pin = false, token }: Bars,
  command?: string,
): string {
  if (backend === 'demo' && token === undefined) {
    return command === undefined
      ? `${EMBEDDED} To allow them, start this server anew: ${PIN}=read-write npm start.`
      : `${EMBEDDED} To allow them: ${PIN}=read-write ${command}.`;
  }
  const changes = [
    ...(chart ? [ALLOW_IN_CHART] : []),
    ...(pin ? [`${PIN}=read-write ${command ?? 'for this server'}`] : []),
    ...(token === undefined ? [] : [`mode: read-write for ${token} in the tokens file`]),
  ];
  return `An operator can allow them: ${changes.join('; and ')}.`;
}
