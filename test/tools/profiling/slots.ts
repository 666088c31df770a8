import type { Workbench } from '../workbench.ts';

/** A source of the embedded cluster that sends profiles, written in Go. */
export const CATALOG = { namespace: 'shop', kind: 'Deployment', name: 'catalog' } as const;
export const CATALOG_KEY = 'shop/Deployment/catalog';

/** The slots that are open in the embedded API, whatever a tool says. */
export function openSlots({ demo }: Workbench): readonly string[] {
  return demo.cluster.profiles.keys();
}
