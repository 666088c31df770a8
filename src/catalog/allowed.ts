import type { BundleSetting } from '../access/bundle.ts';
import { type Chosen, isChosen, type ToolsetChoice } from '../access/toolsets.ts';
import { fieldOf } from '../tool/fields.ts';
import { definitions } from '../tool/generated/catalog.generated.ts';

/** What the operator lets agents use at all. */
export interface Allowed {
  readonly allowedToolsets: ToolsetChoice;
  /** Whether a support bundle may be collected, and handed out. */
  readonly bundle: BundleSetting;
}

/** Whether an operator lets agents use a tool, whatever its arguments. */
export function isAllowed({ allowedToolsets, bundle }: Allowed, tool: Chosen & { readonly name: string }): boolean {
  return isChosen(allowedToolsets, tool) && isLeft(bundle, tool);
}

/** Whether a setting leaves a tool of the support bundle: to read one is to have it handed out. */
function isLeft(bundle: BundleSetting, { name }: { readonly name: string }): boolean {
  switch (bundle) {
    case 'allow':
      return true;
    case 'estimate':
      return name !== definitions.read_support_bundle.name;
    case 'off':
      return name !== definitions.read_support_bundle.name && !isCollector({ name });
  }
}

/** Whether a tool is the one that makes support bundles. */
function isCollector({ name }: { readonly name: string }): boolean {
  return name === definitions.collect_diagnose_bundle.name;
}

/** Whether a call collects a support bundle, in the place of the last one; without that it only estimates one. */
export function collects(tool: { readonly name: string }, given: unknown): boolean {
  return isCollector(tool) && fieldOf(given, 'dry_run') === false;
}
