import type { Workbench } from '../workbench.ts';

/** The rules of a group as the embedded API has them; fails when there is no such group. */
export function groupOf({ demo }: Workbench, id: string) {
  const group = demo.cluster.sampling.list().find((one) => one.id === id);
  if (!group) throw new Error(`no group ${id}`);
  return group;
}

/** The names of all groups of the embedded API. */
export function groupIds({ demo }: Workbench): readonly string[] {
  return demo.cluster.sampling.list().map(({ id }) => id);
}
