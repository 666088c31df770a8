import { bind, type Tool } from './bind.ts';
import { definitions } from './catalog.generated.ts';
import { describe_odigos } from './cluster/describe_odigos.ts';
import { get_access } from './cluster/get_access.ts';
import { get_gateway_info } from './cluster/get_gateway_info.ts';
import { get_odiglet_info } from './cluster/get_odiglet_info.ts';
import { create_destination } from './destinations/create_destination.ts';
import { get_destination_schema } from './destinations/get_destination_schema.ts';
import { list_destination_types } from './destinations/list_destination_types.ts';
import { list_destinations } from './destinations/list_destinations.ts';
import { create_noisy_operation_rule } from './sampling/create_noisy_operation_rule.ts';
import { get_sampling } from './sampling/get_sampling.ts';
import { describe_source } from './sources/describe_source.ts';
import { find_unhealthy_sources } from './sources/find_unhealthy_sources.ts';
import { get_instrumentation_health } from './sources/get_instrumentation_health.ts';
import { get_runtime_detection } from './sources/get_runtime_detection.ts';
import { list_sources } from './sources/list_sources.ts';
import { list_workloads_in_namespace } from './sources/list_workloads_in_namespace.ts';
import { troubleshoot_source } from './sources/troubleshoot_source.ts';
import { get_overview_metrics } from './telemetry/get_overview_metrics.ts';
import { get_service_map } from './telemetry/get_service_map.ts';

/** Every tool that shapes its answer, previews or combines operations; the others are their operation file alone. */
export const shapedTools: readonly Tool[] = [
  bind(definitions.create_destination, create_destination),
  bind(definitions.create_noisy_operation_rule, create_noisy_operation_rule),
  bind(definitions.describe_odigos, describe_odigos),
  bind(definitions.describe_source, describe_source),
  bind(definitions.find_unhealthy_sources, find_unhealthy_sources),
  bind(definitions.get_access, get_access),
  bind(definitions.get_destination_schema, get_destination_schema),
  bind(definitions.get_gateway_info, get_gateway_info),
  bind(definitions.get_instrumentation_health, get_instrumentation_health),
  bind(definitions.get_odiglet_info, get_odiglet_info),
  bind(definitions.get_overview_metrics, get_overview_metrics),
  bind(definitions.get_runtime_detection, get_runtime_detection),
  bind(definitions.get_sampling, get_sampling),
  bind(definitions.get_service_map, get_service_map),
  bind(definitions.list_destination_types, list_destination_types),
  bind(definitions.list_destinations, list_destinations),
  bind(definitions.list_sources, list_sources),
  bind(definitions.list_workloads_in_namespace, list_workloads_in_namespace),
  bind(definitions.troubleshoot_source, troubleshoot_source),
];
