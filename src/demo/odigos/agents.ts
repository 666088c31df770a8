import type {
  AgentDecision,
  AgentReason,
  ContainerAgent,
  ContainerOverride,
  DetectedContainer,
} from '../kubernetes/model.ts';

/** Distributions by language, with the first runtime version that each supports. */
const DISTROS: ReadonlyMap<string, { readonly distro: string; readonly runtime: string; readonly from: string }> =
  new Map([
    ['java', { distro: 'java-community', runtime: 'java', from: '8' }],
    ['go', { distro: 'golang-community', runtime: 'go', from: '1.17' }],
    ['python', { distro: 'python-community', runtime: 'python', from: '3.8' }],
    ['javascript', { distro: 'nodejs-community', runtime: 'nodejs', from: '14' }],
    ['dotnet', { distro: 'dotnet-community', runtime: '.NET', from: '6.0' }],
    ['php', { distro: 'php-community', runtime: 'php', from: '8.0' }],
    ['ruby', { distro: 'ruby-community', runtime: 'ruby', from: '3.1' }],
  ]);

/** Languages that detection knows and no distribution covers. */
const WITHOUT_AGENT: ReadonlySet<string> = new Set(['nginx', 'redis', 'mysql', 'postgres', 'rust', 'cplusplus']);

/** Distributions whose processes report health; the others say nothing about it. */
const REPORTING: ReadonlySet<string> = new Set(['golang-community', 'nodejs-community', 'python-community']);

/** Whether processes under that distribution report whether they are healthy. */
export function reportsHealth(distro: string): boolean {
  return REPORTING.has(distro);
}

/** The settings that decide about agents. */
export interface AgentSettings {
  readonly ignoredContainers: readonly string[];
  readonly allowConcurrentAgents: boolean;
}

/** What is known about a container once a person's overrides are laid over what was detected. */
export function withOverride(
  detected: DetectedContainer,
  override: ContainerOverride | undefined,
): { readonly language: string; readonly runtimeVersion: string | null } {
  if (!override?.language) return { language: detected.language, runtimeVersion: detected.runtimeVersion };
  return { language: override.language, runtimeVersion: override.runtimeVersion ?? null };
}

/**
 * Decides for each detected container whether it gets an agent, and for the workload as a whole: one good container
 * makes the workload a success, whatever the others are.
 */
export function decideAgents(
  detected: readonly DetectedContainer[],
  overrides: readonly ContainerOverride[],
  settings: AgentSettings,
): { readonly decision: AgentDecision; readonly agents: readonly ContainerAgent[] } {
  const agents = detected.map((container) =>
    decideContainer(
      container,
      overrides.find((override) => override.containerName === container.containerName),
      settings,
    ),
  );
  const enabled = agents.filter((agent) => agent.enabled);
  if (enabled.length > 0) {
    const names = enabled.map((agent) => agent.containerName).join(' ');
    const concurrent = enabled.find((agent) => agent.reason === 'EnabledWithOtherAgents');
    return {
      agents,
      decision: concurrent ?? {
        enabled: true,
        reason: 'EnabledSuccessfully',
        message: `${enabled.length} container(s) get an agent: [${names}]`,
      },
    };
  }
  const telling = agents.find((agent) => agent.reason !== 'IgnoredContainer') ?? agents[0];
  return {
    agents,
    decision: telling ?? {
      enabled: false,
      reason: 'RuntimeDetailsUnavailable',
      message: 'nothing is known yet about what runs in the pods',
    },
  };
}

function decideContainer(
  container: DetectedContainer,
  override: ContainerOverride | undefined,
  settings: AgentSettings,
): ContainerAgent {
  const containerName = container.containerName;
  const refuse = (reason: AgentReason, message: string): ContainerAgent => ({
    containerName,
    enabled: false,
    reason,
    message,
    distro: null,
  });
  const { language, runtimeVersion } = withOverride(container, override);
  if (settings.ignoredContainers.includes(containerName) || language === 'ignored') {
    return refuse('IgnoredContainer', 'this container name is on the list of ignored ones');
  }
  const known = DISTROS.get(language);
  if (!known) {
    return WITHOUT_AGENT.has(language)
      ? refuse('NoAvailableAgent', `there is no agent for ${language} yet`)
      : refuse(
          'UnsupportedProgrammingLanguage',
          language === 'unknown'
            ? 'the language of this container could not be detected'
            : 'the language of this container is not one that can be instrumented',
        );
  }
  if (runtimeVersion !== null && isOlder(runtimeVersion, known.from)) {
    return refuse(
      'UnsupportedRuntimeVersion',
      `${known.runtime} ${runtimeVersion} is too old for the agent: it needs ${known.from} or later`,
    );
  }
  const distro = override?.distro ?? known.distro;
  if (container.otherAgents.length > 0) {
    if (!(override?.allowConcurrentAgents ?? settings.allowConcurrentAgents)) {
      return refuse(
        'OtherAgentDetected',
        `another agent already runs in this container: [${container.otherAgents.join(', ')}]`,
      );
    }
    return {
      containerName,
      enabled: true,
      reason: 'EnabledWithOtherAgents',
      message: `runs beside another agent: [${container.otherAgents.join(', ')}]`,
      distro,
    };
  }
  return {
    containerName,
    enabled: true,
    reason: 'EnabledSuccessfully',
    message: 'this container gets an agent',
    distro,
  };
}

/** Compares dotted version numbers part by part. */
function isOlder(version: string, than: string): boolean {
  const parts = version.split('.');
  const against = than.split('.');
  for (let i = 0; i < against.length; i++) {
    const difference = (Number.parseInt(parts[i] ?? '0', 10) || 0) - (Number.parseInt(against[i] ?? '0', 10) || 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** Every agent, with how many tracked workloads have it in a container. */
export function agentsOnOffer(configs: Iterable<{ readonly agents: readonly ContainerAgent[] }>) {
  const all = [...configs];
  return [...DISTROS].map(([language, { distro, runtime, from }]) => ({
    language,
    distroName: distro,
    distroDisplayName: `OpenTelemetry ${language}`,
    description: `instruments ${language} without changes of code`,
    runtimeEnvironment: runtime,
    supportedRuntimeVersions: `>= ${from}`,
    sources: all.filter(({ agents }) => agents.some((agent) => agent.enabled && agent.distro === distro)).length,
  }));
}
