import { bind, type Tool } from '../../tool/bind.ts';
import { definitions } from '../../tool/generated/catalog.generated.ts';
import { get_blast_radius } from './get_blast_radius.ts';
import { get_finding } from './get_finding.ts';
import { list_findings } from './list_findings.ts';
import { list_instrumentation_agents } from './list_instrumentation_agents.ts';

/** The tools of toolset insights that shape their answer, preview or combine operations. */
export const insightsTools: readonly Tool[] = [
  bind(definitions.get_blast_radius, get_blast_radius),
  bind(definitions.get_finding, get_finding),
  bind(definitions.list_findings, list_findings),
  bind(definitions.list_instrumentation_agents, list_instrumentation_agents),
];
