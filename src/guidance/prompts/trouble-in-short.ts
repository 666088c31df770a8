import { z } from 'zod';
import { counted } from '../../text/counted.ts';

const GROUP = z.object({
  reason: z.string(),
  verdict: z.string().optional(),
  unhealthy: z.number().optional(),
  waiting: z.number().optional(),
  says: z.string().optional(),
  fix: z.string().optional(),
});
const SOURCE = z.object({
  reason: z.string(),
  namespace: z.string(),
  name: z.string(),
  message: z.string().optional(),
});
type Group = z.infer<typeof GROUP>;
type Source = z.infer<typeof SOURCE>;

const TROUBLE = z.object({
  says: z.string().optional(),
  counts: z.record(z.string(), z.number()).optional(),
  groups: z.array(GROUP),
  sources: z.array(SOURCE),
  /** Of sources, those of the groups that this page lacks among them. */
  total: z.number().optional(),
});
type Trouble = z.infer<typeof TROUBLE>;

/** The ways to say a group, fullest first: its cause is left out before its fix is. */
const WAYS: readonly ((group: Group, first?: Source) => readonly (string | undefined)[])[] = [
  ({ says, fix }, first) => [says, first?.message && `It says: ${first.message}.`, fix && `Fix: ${fix}`],
  ({ fix }) => [fix && `Fix: ${fix}`],
  () => [],
];

/**
 * The groups of `find_unhealthy_sources`, each in a line with how many it has, the first of them, its cause and its fix: all
 * groups rather than all words of some. What no line has room for is said to be missing.
 *
 * @param data of its answer
 * @param room characters that the text may have
 * @returns undefined where the data is not that of such an answer
 */
export function groupsInShort(data: unknown, room: number): string | undefined {
  const read = TROUBLE.safeParse(data);
  if (!read.success) return undefined;
  const trouble = read.data;
  const beyond = (trouble.total ?? 0) - trouble.groups.reduce((sum, group) => sum + countOf(group), 0);
  const head = [
    ...(trouble.says === undefined ? [] : [`says: ${oneLine(trouble.says)}`]),
    ...(trouble.counts ? [`counts: ${JSON.stringify(trouble.counts)}`] : []),
    `groups: ${trouble.groups.length}${beyond > 0 ? `, and those of ${beyond} more sources, which are left out` : ''}`,
  ];
  for (const way of WAYS) {
    const text = [...head, ...trouble.groups.map((group) => lineOf(group, trouble, way))].join('\n');
    if (text.length <= room) return text;
  }
  return cut(head, trouble, room);
}

/** As many groups as there is room for, in the shortest way, and how many are left out. */
function cut(head: readonly string[], trouble: Trouble, room: number): string {
  const lines = [...head];
  const [shortest] = WAYS.slice(-1);
  for (const [index, group] of trouble.groups.entries()) {
    const line = lineOf(group, trouble, shortest ?? (() => []));
    const rest = `Left out: ${counted(trouble.groups.length - index, 'group')}.`;
    if ([...lines, line, rest].join('\n').length > room) return [...lines, rest].join('\n');
    lines.push(line);
  }
  return lines.join('\n');
}

function lineOf(group: Group, { sources }: Trouble, way: (typeof WAYS)[number]): string {
  const first = sources.find(({ reason }) => reason === group.reason);
  const count = countOf(group);
  const whom = [
    ...(group.verdict === undefined ? [] : [group.verdict]),
    String(count),
    ...(first ? [`${count > 1 ? 'first ' : ''}${first.namespace}/${first.name}`] : []),
  ].join(', ');
  return oneLine([`- ${group.reason} (${whom}).`, ...way(group, first).filter((part) => part !== undefined)].join(' '));
}

function countOf({ unhealthy = 0, waiting = 0 }: Group): number {
  return unhealthy + waiting;
}

/** No text of the cluster may begin a line of its own. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
