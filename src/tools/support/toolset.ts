import { bind, type Tool } from '../../tool/bind.ts';
import { definitions } from '../../tool/generated/catalog.generated.ts';
import { collect_diagnose_bundle } from './collect_diagnose_bundle.ts';
import { read_support_bundle } from './read_support_bundle.ts';

/** The tools of toolset support that shape their answer or combine operations. */
export const supportTools: readonly Tool[] = [
  bind(definitions.collect_diagnose_bundle, collect_diagnose_bundle),
  bind(definitions.read_support_bundle, read_support_bundle),
];
