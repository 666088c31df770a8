import type { Tool } from '../tool/bind.ts';
import { actionsTools } from '../tools/actions/toolset.ts';
import { clusterTools } from '../tools/cluster/toolset.ts';
import { configTools } from '../tools/config/toolset.ts';
import { destinationsTools } from '../tools/destinations/toolset.ts';
import { insightsTools } from '../tools/insights/toolset.ts';
import { profilingTools } from '../tools/profiling/toolset.ts';
import { recommendationsTools } from '../tools/recommendations/toolset.ts';
import { rulesTools } from '../tools/rules/toolset.ts';
import { samplingTools } from '../tools/sampling/toolset.ts';
import { sourcesTools } from '../tools/sources/toolset.ts';
import { streamsTools } from '../tools/streams/toolset.ts';
import { supportTools } from '../tools/support/toolset.ts';
import { telemetryTools } from '../tools/telemetry/toolset.ts';

/** Every tool that shapes its answer, previews or combines operations; the others are their operation file alone. */
export const shapedTools: readonly Tool[] = [
  ...actionsTools,
  ...clusterTools,
  ...configTools,
  ...destinationsTools,
  ...insightsTools,
  ...profilingTools,
  ...recommendationsTools,
  ...rulesTools,
  ...samplingTools,
  ...sourcesTools,
  ...streamsTools,
  ...supportTools,
  ...telemetryTools,
];
