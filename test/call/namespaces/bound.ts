import type { Caller } from '../../../src/access/caller.ts';
import { namespaceScope } from '../../../src/access/namespace-scope.ts';
import { callerNamed } from '../../caller.ts';
import { type Workbench, workbench } from '../../tools/workbench.ts';
import { fillMarked, IGNORED, MARKED, markedCorrelations } from './world.ts';

/** A caller that is bound to the namespaces of these patterns. */
export function boundTo(...patterns: readonly string[]): Caller {
  return callerNamed('bound', { namespaces: namespaceScope(patterns) });
}

/** The marked world as one caller has it; time goes on by a second and a half a request. */
export async function markedWorld(caller?: Caller): Promise<Workbench> {
  const bench = await workbench({ ...(caller ? { caller } : {}), demo: { tier: 'onprem', fill: fillMarked } });
  bench.upstream.intercept((post, response) => {
    bench.clock.step(1_500);
    return markedCorrelations(post, response);
  });
  return bench;
}

/** The marks of namespaces that a caller is not bound to of which something stands in a text, but for what it sent itself. */
export function foreignMarks({ namespaces }: Caller, text: string, given: unknown): readonly string[] {
  // The longest first: one text that was sent may hold another.
  const sent = [...sentTexts(given), namespaces?.text ?? ''].sort((left, right) => right.length - left.length);
  const rest = sent.filter((one) => one.length > 3).reduce((left, one) => left.replaceAll(one, ''), text);
  return [...MARKED, IGNORED].flatMap(({ namespace, mark }) =>
    namespaces?.allows(namespace) !== true && rest.includes(mark) ? [mark] : [],
  );
}

function sentTexts(given: unknown): readonly string[] {
  if (typeof given === 'string') return [given];
  if (typeof given !== 'object' || given === null) return [];
  return Object.values(given).flatMap(sentTexts);
}
