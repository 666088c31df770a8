import { isWrite, type ToolKind } from '../access/tool-kind.ts';
import { nearestInSpelling, wordsOf } from '../tool/did-you-mean.ts';

/** As much of a tool as decides whether it was meant. */
interface NamedTool {
  readonly name: string;
  readonly kind: ToolKind;
}

/**
 * The tool that an unknown name probably means: the nearest in spelling, or for a read the one that is about the same
 * things. A write is named only for a name that begins with the very verb of that write: whoever asks to get, list or
 * find something, or says what nobody knows, is never led to change anything. Undefined where none is near.
 *
 * @example
 * const tools = [{ name: 'get_pod', kind: 'READ' }, { name: 'restart_pod', kind: 'UPDATE' }] as const;
 * nearestTool('restart_pods', tools); // => 'restart_pod'
 * nearestTool('find_pods', tools); // => 'get_pod'
 * nearestTool('bounce_pod', tools); // => 'get_pod'
 * nearestTool('make_coffee', tools); // => undefined
 */
export function nearestTool(name: string, tools: readonly NamedTool[]): string | undefined {
  const given = name.slice(0, MAX_NAME).toLowerCase();
  const verb = verbOf(given);
  const writes = tools.filter(({ kind, name: other }) => isWrite(kind) && verbOf(other) === verb);
  const reads = tools.filter(({ kind }) => !isWrite(kind));
  const candidates = (writes.length > 0 ? writes : reads).map((tool) => tool.name);
  return nearestInSpelling(given, candidates) ?? aboutTheSame(given, candidates);
}

const MAX_NAME = 100;

function verbOf(name: string): string {
  return name.split('_', 1)[0] ?? '';
}

/** Of the tools that share at least half of the things named, the one that shares most; the shortest of several. */
function aboutTheSame(given: string, names: readonly string[]): string | undefined {
  const asked = thingsOf(given);
  const shared = (name: string): number => asked.filter((thing) => thingsOf(name).includes(thing)).length;
  const [best] = names
    .map((name) => ({ name, shared: shared(name) }))
    .filter((one) => one.shared > 0 && one.shared * 2 >= asked.length)
    .sort((left, right) => right.shared - left.shared || left.name.length - right.name.length);
  return best?.name;
}

/** The words of a tool's name behind its verb, in the singular. */
function thingsOf(name: string): readonly string[] {
  return wordsOf(name)
    .filter((word) => word !== verbOf(name))
    .map((word) => word.replace(/(?:ie)?s$/, (end) => (end === 's' ? '' : 'y')));
}
