import { bind, type Tool } from '../../tool/bind.ts';
import { definitions } from '../../tool/generated/catalog.generated.ts';
import { describe_source } from './describe_source.ts';
import { find_unhealthy_sources } from './find_unhealthy_sources.ts';
import { get_instrumentation_health } from './get_instrumentation_health.ts';
import { get_runtime_detection } from './get_runtime_detection.ts';
import { instrument_namespace } from './instrument_namespace.ts';
import { instrument_workloads } from './instrument_workloads.ts';
import { list_instrumentation_libraries } from './list_instrumentation_libraries.ts';
import { list_namespaces } from './list_namespaces.ts';
import { list_sources } from './list_sources.ts';
import { list_workloads_in_namespace } from './list_workloads_in_namespace.ts';
import { override_runtime } from './override_runtime.ts';
import { recover_from_rollback } from './recover_from_rollback.ts';
import { restart_workloads } from './restart_workloads.ts';
import { troubleshoot_source } from './troubleshoot_source.ts';
import { uninstrument_namespace } from './uninstrument_namespace.ts';
import { uninstrument_workloads } from './uninstrument_workloads.ts';
import { update_source } from './update_source.ts';

/** The tools of toolset sources that shape their answer, preview or combine operations. */
export const sourcesTools: readonly Tool[] = [
  bind(definitions.describe_source, describe_source),
  bind(definitions.find_unhealthy_sources, find_unhealthy_sources),
  bind(definitions.get_instrumentation_health, get_instrumentation_health),
  bind(definitions.get_runtime_detection, get_runtime_detection),
  bind(definitions.instrument_namespace, instrument_namespace),
  bind(definitions.instrument_workloads, instrument_workloads),
  bind(definitions.list_instrumentation_libraries, list_instrumentation_libraries),
  bind(definitions.list_namespaces, list_namespaces),
  bind(definitions.list_sources, list_sources),
  bind(definitions.list_workloads_in_namespace, list_workloads_in_namespace),
  bind(definitions.override_runtime, override_runtime),
  bind(definitions.recover_from_rollback, recover_from_rollback),
  bind(definitions.restart_workloads, restart_workloads),
  bind(definitions.troubleshoot_source, troubleshoot_source),
  bind(definitions.uninstrument_namespace, uninstrument_namespace),
  bind(definitions.uninstrument_workloads, uninstrument_workloads),
  bind(definitions.update_source, update_source),
];
