import { actionsTools } from './actions/toolset.ts';
import type { Tool } from './bind.ts';
import { clusterTools } from './cluster/toolset.ts';
import { configTools } from './config/toolset.ts';
import { destinationsTools } from './destinations/toolset.ts';
import { profilingTools } from './profiling/toolset.ts';
import { recommendationsTools } from './recommendations/toolset.ts';
import { rulesTools } from './rules/toolset.ts';
import { samplingTools } from './sampling/toolset.ts';
import { sourcesTools } from './sources/toolset.ts';
import { streamsTools } from './streams/toolset.ts';
import { supportTools } from './support/toolset.ts';
import { telemetryTools } from './telemetry/toolset.ts';

/** Every tool that shapes its answer, previews or combines operations; the others are their operation file alone. */
export const shapedTools: readonly Tool[] = [
  ...actionsTools,
  ...clusterTools,
  ...configTools,
  ...destinationsTools,
  ...profilingTools,
  ...recommendationsTools,
  ...rulesTools,
  ...samplingTools,
  ...sourcesTools,
  ...streamsTools,
  ...supportTools,
  ...telemetryTools,
];
