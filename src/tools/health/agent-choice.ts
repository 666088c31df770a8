import { BOTH_AGENTS } from '../workload/workload.ts';
import { evidence, isMoving, stops } from './conditions.ts';
import { otherAgentsOf, runtimeOf } from './detection.ts';
import type { Finding, Obstacle, Remedy } from './finding.ts';
import type { ToldContainer, ToldWorkload } from './told-workload.ts';

/** What a reason for choosing no agent means. */
interface Meaning {
  readonly verdict: Obstacle;
  readonly says: string;
  readonly fix: string;
  readonly remedy: Remedy;
}

/** Odigos chose no agent for any container: a reason of its own each, with a fix of its own. */
export function noAgent({ conditions, containers }: ToldWorkload): Finding | undefined {
  const condition = conditions.agentInjectionEnabled;
  if (!stops(condition) || condition.reasonEnum === BOTH_AGENTS) return undefined;
  const reason = condition.reasonEnum ?? condition.status;
  return {
    stage: 'agent_chosen',
    reason: specific(reason, containers ?? []),
    ...(meaningOf(reason, containers ?? []) ?? unknownReason(condition.status, reason, isMoving(condition))),
    evidence: [
      evidence('agentInjectionEnabled', condition),
      ...(containers ?? [])
        .filter(hasNone)
        .map(
          (container) =>
            `container ${container.containerName} (${runtimeOf(container)}${besides(container)})${why(container)}`,
        ),
    ],
  };
}

/** A reason together with what it is about, so that nginx and an old Node.js count as two. */
function specific(reason: string, containers: readonly ToldContainer[]): string {
  switch (reason) {
    case 'No Available Agent':
    case 'Unsupported Programming Language':
    case 'Unsupported Runtime Version':
      return `${reason}: ${runtimeOf(concerned(containers) ?? NOTHING_TOLD)}`;
    case 'Other Agent Detected': {
      const names = otherAgentsOf(containers).join(', ');
      return names ? `${reason}: ${names}` : reason;
    }
    default:
      return reason;
  }
}

const NOTHING_TOLD: Pick<ToldContainer, 'runtimeInfo'> = {};

/** The container that a reason is about. */
function concerned(containers: readonly ToldContainer[]): ToldContainer | undefined {
  return containers.find(hasNone) ?? containers[0];
}

function meaningOf(reason: string, containers: readonly ToldContainer[]): Meaning | undefined {
  const one = concerned(containers);
  const language = one?.runtimeInfo?.language;
  const runtime = runtimeOf(one ?? NOTHING_TOLD);
  switch (reason) {
    case 'No Available Agent':
    case 'Unsupported Programming Language':
      return language === undefined || language === 'unknown' ? untoldLanguage() : noAgentFor(language);
    case 'Unsupported Runtime Version':
      return {
        verdict: 'unsupported',
        says: `No agent supports ${runtime}.`,
        fix: 'Update the runtime, and its new pods get the agent. Override it only where something else runs.',
        remedy: 'update_runtime',
      };
    case 'Injection Conflict':
      return {
        verdict: 'needs_decision',
        says: 'Something else sets the environment variables that the agent needs.',
        fix: 'Remove it, or choose another distribution with override_runtime.',
        remedy: 'override_runtime',
      };
    case 'Missing Distro Parameter':
      return {
        verdict: 'needs_decision',
        says: 'The distribution lacks a parameter that detection should have found.',
        fix: 'Override the runtime, or choose another distribution.',
        remedy: 'override_runtime',
      };
    case 'Other Agent Detected':
      return {
        verdict: 'needs_decision',
        says: `Another agent runs there (${otherAgentsOf(containers).join(', ') || 'its name is not told'}), and Odigos adds none beside it.`,
        fix: `Remove the other agent, or allow both in this container with update_source.`,
        remedy: 'allow_concurrent_agents',
      };
    case 'No Signals Collected':
      return {
        verdict: 'needs_decision',
        says: 'No destination takes a signal of this source, so it gets no agent.',
        fix: 'Add a destination that takes one.',
        remedy: 'add_destination',
      };
    case 'Container Ignored': {
      const left = containers.filter(isLeftOut).map(({ containerName }) => containerName);
      if (left.length > 0) return leftOut(left);
      return {
        verdict: 'needs_decision',
        says: 'Its containers are on the ignore list.',
        fix: 'Take the container off ignoredContainers (update_config), or leave it as it is.',
        remedy: 'stop_ignoring',
      };
    }
    case 'Waiting for Node Collector':
      return {
        verdict: 'waiting',
        says: 'Odigos waits for the node collector before it adds agents.',
        fix: 'Wait; if it stays so, look at the odiglets.',
        remedy: 'wait',
      };
    default:
      return undefined;
  }
}

/** Whether a person said that its container is to be ignored. */
function isLeftOut({ overrides }: ToldContainer): boolean {
  return overrides?.runtimeInfo?.language === 'ignored';
}

function leftOut(names: readonly string[]): Meaning {
  const whose = names.length === 1 ? `container ${names[0]}` : `containers ${names.join(', ')}`;
  return {
    verdict: 'needs_decision',
    says: `An override takes ${whose} out: its language is said to be "ignored".`,
    fix: `Say with override_runtime what runs in ${whose}, or leave it as it is.`,
    remedy: 'override_runtime',
  };
}

function untoldLanguage(): Meaning {
  return {
    verdict: 'needs_decision',
    says: 'Odigos could not tell which language runs there, so it adds no agent.',
    fix: 'Say what runs there with override_runtime; if no agent is meant to run there, uninstrument it.',
    remedy: 'override_runtime',
  };
}

function noAgentFor(language: string): Meaning {
  return {
    verdict: 'unsupported',
    says: `Odigos has no agent for ${language}.`,
    fix: 'It never carries an agent: uninstrument it. Override the runtime only where something else runs.',
    remedy: 'leave_out',
  };
}

function unknownReason(status: string, reason: string, moves: boolean): Meaning {
  return {
    verdict: moves ? 'waiting' : status === 'Unsupported' ? 'unsupported' : 'broken',
    says: `Odigos adds no agent: ${reason}.`,
    fix: 'Read the message of the agent; it says what Odigos needs.',
    remedy: moves ? 'wait' : 'override_runtime',
  };
}

function hasNone({ agentEnabled }: ToldContainer): boolean {
  return agentEnabled?.agentEnabled === false;
}

function besides({ runtimeInfo }: ToldContainer): string {
  const names = runtimeInfo?.otherAgentNames ?? [];
  return names.length > 0 ? `, other agent ${names.join(', ')}` : '';
}

function why({ agentEnabled }: ToldContainer): string {
  const status = agentEnabled?.agentEnabledStatus;
  return status ? `: ${status.reasonEnum ?? status.status}` : '';
}
