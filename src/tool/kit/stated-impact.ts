import type { ToolDefinition } from '../definition.ts';
import { type Harm, type Impact, impact } from '../impact.ts';
import { named } from './named.ts';

type Stated = Pick<ToolDefinition, 'title' | 'kind'>;

/** What cannot be ruled out of a write that nobody described further. */
const UNKNOWN: readonly Harm[] = ['restart', 'data_loss', 'cost', 'privacy'];

/**
 * The impact of a write without code of its own, by what its definition says. What follows from it is not known here, so
 * nothing is ruled out but what its kind and its arguments rule out: one that names a namespace is not cluster-wide.
 *
 * @param names what the arguments name its target by
 * @param given the arguments
 * @example
 * const remove = { title: 'Delete thing', kind: 'DELETE' } as const;
 * statedImpact(remove, ['a'], { namespace: 'shop', id: 'a' }).approve; // => 'Delete thing a: it is lost, and what else follows is not known here.'
 * statedImpact({ ...remove, kind: 'CREATE' }, [], {}).risk; // => ['restart', 'data_loss', 'cost', 'privacy', 'cluster_wide']
 */
export function statedImpact({ title, kind }: Stated, names: readonly string[], given: object): Impact {
  const what = names.length > 0 ? `${title} ${named(names)}` : title;
  const isNarrow = 'namespace' in given;
  const follows =
    kind === 'DELETE' ? 'it is lost, and what else follows is not known here' : 'what follows is not known here';
  return impact(`${what}: ${follows}.`, ...UNKNOWN, !isNarrow && 'cluster_wide');
}
