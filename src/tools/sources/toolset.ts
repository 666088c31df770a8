import { bind, type Tool } from '../bind.ts';
import { definitions } from '../catalog.generated.ts';
import { describe_source } from './describe_source.ts';
import { find_unhealthy_sources } from './find_unhealthy_sources.ts';
import { get_instrumentation_health } from './get_instrumentation_health.ts';
import { get_runtime_detection } from './get_runtime_detection.ts';
import { list_sources } from './list_sources.ts';
import { list_workloads_in_namespace } from './list_workloads_in_namespace.ts';
import { troubleshoot_source } from './troubleshoot_source.ts';

/** The tools of toolset sources that shape their answer, preview or combine operations. */
export const sourcesTools: readonly Tool[] = [
  bind(definitions.describe_source, describe_source),
  bind(definitions.find_unhealthy_sources, find_unhealthy_sources),
  bind(definitions.get_instrumentation_health, get_instrumentation_health),
  bind(definitions.get_runtime_detection, get_runtime_detection),
  bind(definitions.list_sources, list_sources),
  bind(definitions.list_workloads_in_namespace, list_workloads_in_namespace),
  bind(definitions.troubleshoot_source, troubleshoot_source),
];
