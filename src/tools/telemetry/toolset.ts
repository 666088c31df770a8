import { bind, type Tool } from '../bind.ts';
import { definitions } from '../catalog.generated.ts';
import { get_overview_metrics } from './get_overview_metrics.ts';
import { get_service_map } from './get_service_map.ts';

/** The tools of toolset telemetry that shape their answer, preview or combine operations. */
export const telemetryTools: readonly Tool[] = [
  bind(definitions.get_overview_metrics, get_overview_metrics),
  bind(definitions.get_service_map, get_service_map),
];
