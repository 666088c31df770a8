import { bind, type Tool } from '../bind.ts';
import { definitions } from '../catalog.generated.ts';
import { describe_odigos } from './describe_odigos.ts';
import { get_access } from './get_access.ts';
import { get_gateway_info } from './get_gateway_info.ts';
import { get_odiglet_info } from './get_odiglet_info.ts';

/** The tools of toolset cluster that shape their answer, preview or combine operations. */
export const clusterTools: readonly Tool[] = [
  bind(definitions.describe_odigos, describe_odigos),
  bind(definitions.get_access, get_access),
  bind(definitions.get_gateway_info, get_gateway_info),
  bind(definitions.get_odiglet_info, get_odiglet_info),
];
