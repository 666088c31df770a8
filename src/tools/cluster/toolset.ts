import { bind, type Tool } from '../../tool/bind.ts';
import { definitions } from '../../tool/generated/catalog.generated.ts';
import { check_health } from './check_health.ts';
import { describe_odigos } from './describe_odigos.ts';
import { get_access } from './get_access.ts';
import { get_gateway_info } from './get_gateway_info.ts';
import { get_manifest } from './get_manifest.ts';
import { get_odiglet_info } from './get_odiglet_info.ts';
import { get_pod } from './get_pod.ts';
import { pause_odigos } from './pause_odigos.ts';
import { restart_pod } from './restart_pod.ts';
import { summarize_cluster } from './summarize_cluster.ts';
import { uninstrument_cluster } from './uninstrument_cluster.ts';

/** The tools of toolset cluster that shape their answer, preview or combine operations. */
export const clusterTools: readonly Tool[] = [
  bind(definitions.check_health, check_health),
  bind(definitions.describe_odigos, describe_odigos),
  bind(definitions.get_access, get_access),
  bind(definitions.get_gateway_info, get_gateway_info),
  bind(definitions.get_manifest, get_manifest),
  bind(definitions.get_odiglet_info, get_odiglet_info),
  bind(definitions.get_pod, get_pod),
  bind(definitions.pause_odigos, pause_odigos),
  bind(definitions.restart_pod, restart_pod),
  bind(definitions.summarize_cluster, summarize_cluster),
  bind(definitions.uninstrument_cluster, uninstrument_cluster),
];
