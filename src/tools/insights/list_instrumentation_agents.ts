import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { defineRead } from '../../tool/tool.ts';

/** The agents that there are, those that cover most sources first. */
export const list_instrumentation_agents = defineRead(definitions.list_instrumentation_agents, {
  async read(call) {
    const { language } = call.arguments;
    const { instrumentationAgents: all } = await call.read(operations.list_instrumentation_agents, call.arguments);
    const shown = all
      .filter((agent) => language === undefined || agent.language.toLowerCase() === language.toLowerCase())
      .toSorted((left, right) => right.sources - left.sources || (left.distroName < right.distroName ? -1 : 1));
    if (shown.length === 0 && all.length > 0) {
      const languages = [...new Set(all.map((agent) => agent.language))].sort();
      call.warn(`There is no agent for ${language}; there are some for ${languages.join(', ')}.`);
    }
    const covered = shown.reduce((sum, { sources }) => sum + sources, 0);
    return {
      data: {
        says: `${shown.length} ${shown.length === 1 ? 'agent covers' : 'agents cover'} ${covered} sources.`,
        agents: shown.map((agent) =>
          present({
            language: agent.language,
            agent: agent.distroDisplayName,
            distribution: agent.distroName,
            does: agent.description,
            runtime: agent.runtimeEnvironment,
            versions: agent.supportedRuntimeVersions,
            sources: agent.sources,
          }),
        ),
        total: shown.length,
      },
      nextSteps: [
        { tool: 'list_sources', arguments: {}, why: 'See the sources and their languages.' },
        { tool: 'find_unhealthy_sources', arguments: {}, why: 'See which sources have no agent, and why.' },
      ],
    };
  },
});
