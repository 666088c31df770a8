import { bind, type Tool } from '../../tool/bind.ts';
import { definitions } from '../../tool/generated/catalog.generated.ts';
import { get_overview_metrics } from './get_overview_metrics.ts';
import { get_peer_sources } from './get_peer_sources.ts';
import { get_service_map } from './get_service_map.ts';
import { get_trace_correlations } from './get_trace_correlations.ts';

/** The tools of toolset telemetry that shape their answer, preview or combine operations. */
export const telemetryTools: readonly Tool[] = [
  bind(definitions.get_overview_metrics, get_overview_metrics),
  bind(definitions.get_peer_sources, get_peer_sources),
  bind(definitions.get_service_map, get_service_map),
  bind(definitions.get_trace_correlations, get_trace_correlations),
];
