import { howToAllow } from './allowing-writes.ts';
import { type Caller, type ModeBound, makeCaller, type ScopedTool } from './caller.ts';
import { namespaceScope } from './namespace-scope.ts';
import { matcherOf } from './patterns.ts';
import type { AllowAndDeny, TokenEntry } from './token-file.ts';
import { ALL, CORE_VIEW } from './toolsets.ts';

/**
 * The caller that a token's entry makes.
 *
 * @param stillHolds whether the entry is still configured and has not expired
 */
export function callerOf(entry: TokenEntry, stillHolds: () => boolean): Caller {
  const { name, mode, namespaces, rate, expires } = entry;
  const tools = scopeText(entry);
  return makeCaller({
    name,
    token: name,
    mayUse: toolScope(entry),
    stillHolds,
    ...(mode === 'read-only' ? { bound: readOnlyToken(name) } : {}),
    ...(tools === '' ? {} : { tools }),
    ...(namespaces ? { namespaces: namespaceScope(namespaces) } : {}),
    ...(rate ? { rate } : {}),
    ...(expires === undefined ? {} : { expires }),
  });
}

function readOnlyToken(name: string): ModeBound {
  return {
    mode: 'read-only',
    source: `the token ${name}`,
    change: howToAllow('live', { token: name }),
  };
}

/**
 * Whether a tool is in an entry's scope: allowed by its toolset or by its name (or by neither list being there), and
 * denied by none.
 */
function toolScope({ tools = {}, toolsets = {} }: TokenEntry): (tool: ScopedTool) => boolean {
  const isBounded = tools.allow !== undefined || toolsets.allow !== undefined;
  const [allowedTool, deniedTool] = [matcherOf(tools.allow), matcherOf(tools.deny)];
  const [allowedSet, deniedSet] = [matcherOf(toolsets.allow), matcherOf(toolsets.deny)];
  return ({ name, toolset, core }) => {
    const sets = core ? [toolset, ALL, CORE_VIEW] : [toolset, ALL];
    if (deniedTool(name) || sets.some(deniedSet)) return false;
    return !isBounded || allowedTool(name) || sets.some(allowedSet);
  };
}

function scopeText({ tools, toolsets }: TokenEntry): string {
  return [textOf('toolsets', toolsets), textOf('tools', tools)].filter((text) => text !== '').join('; ');
}

function textOf(what: string, { allow, deny }: AllowAndDeny = {}): string {
  return [allow ? `${what} ${allow.join(', ')}` : '', deny ? `not ${what} ${deny.join(', ')}` : '']
    .filter((text) => text !== '')
    .join('; ');
}
