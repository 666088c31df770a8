import { kubernetesTime } from '../clock.ts';
import type { Destination } from '../contract.generated.ts';
import type { InstrumentationConfig } from '../kubernetes/model.ts';

/** What components of Odigos tell of in their logs. */
export interface LoggedWorld {
  /** When Odigos was installed, milliseconds since the epoch. */
  readonly installedAt: number;
  readonly configs: ReadonlyMap<string, InstrumentationConfig>;
  readonly destinations: readonly Pick<Destination, 'id' | 'type' | 'fields' | 'conditions' | 'disabled'>[];
  /** What Odigos tracks on a node: one entry a workload, with when its first pod there was made. */
  podsOn(node: string): readonly { readonly config: InstrumentationConfig; readonly startedAt: number }[];
}

/** The pod that a log is of. */
export interface LoggedPod {
  readonly node: string;
  readonly createdAt: number;
  readonly lastEnd: { readonly at: number; readonly message: string } | undefined;
}

const SECOND = 1_000;

interface Line {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly text: string;
}

/** Lines as they were written, one after the other. */
function inOrder(lines: readonly Line[]): string {
  return lines
    .toSorted((one, other) => one.at - other.at)
    .map(({ text }) => text)
    .join('');
}

/** A line of one of Odigos's components: a JSON object, as they write them. */
function json(at: number, level: string, component: string, msg: string, more: object = {}): string {
  const ts = new Date(at).toISOString();
  return `${JSON.stringify({ level, ts, caller: `${component}/log.go:1`, msg, component, ...more })}\n`;
}

/** A line of a collector: time, level, place, text and JSON, with tabs between. */
function tabs(at: number, level: string, text: string, more?: object): string {
  const place = 'service/log.go:1';
  return `${[new Date(at).toISOString(), level, place, text, ...(more ? [JSON.stringify(more)] : [])].join('\t')}\n`;
}

function workloadOf({ id }: InstrumentationConfig): object {
  return { workload: { namespace: id.namespace, kind: id.kind, name: id.name } };
}

/** The instrumentor's log: which workloads got an agent, and which were rolled back, at the times that the objects tell. */
export function instrumentorLog({ installedAt, configs }: LoggedWorld): string {
  const lines = [...configs.values()].flatMap((config) => {
    const { rolledBack, decision, createdAt, decidedAt } = config;
    const decided = (at: number, enabled: boolean, reason: string): Line => ({
      at,
      text: json(at, 'info', 'instrumentor', 'decided on the agent of a workload', {
        ...workloadOf(config),
        enabled,
        reason,
      }),
    });
    if (rolledBack === null) return [decided(decidedAt, decision.enabled, decision.reason)];
    const crashed = { ...workloadOf(config), error: rolledBack, stacktrace: 'rollout.check\n\trollout/check.go:1' };
    const text = json(decidedAt, 'error', 'instrumentor', 'rolled a workload back', crashed);
    return [decided(createdAt, true, 'EnabledSuccessfully'), { at: decidedAt, text }];
  });
  return inOrder([{ at: installedAt, text: json(installedAt, 'info', 'instrumentor', 'controllers run') }, ...lines]);
}

/** The autoscaler's log: what it made of each destination. */
export function autoscalerLog({ installedAt, destinations }: LoggedWorld): string {
  const lines = destinations.map(({ id, conditions }, index) => {
    const failing = conditions?.find(({ status }) => status === 'error');
    const at = installedAt + (index + 2) * SECOND;
    return failing
      ? json(at, 'warn', 'autoscaler', 'left a destination out', { destination: id, reason: failing.message ?? '' })
      : json(at, 'info', 'autoscaler', 'configured a destination', { destination: id });
  });
  return [json(installedAt, 'info', 'autoscaler', 'controllers run'), ...lines].join('');
}

/** The scheduler's log. */
export function schedulerLog({ installedAt }: LoggedWorld): string {
  return [
    json(installedAt, 'info', 'scheduler', 'controllers run'),
    json(installedAt + SECOND, 'info', 'scheduler', 'merged the configuration', { configMap: 'effective-config' }),
  ].join('');
}

/** The UI's log. */
export function uiLog({ installedAt }: LoggedWorld): string {
  return json(installedAt, 'info', 'ui', 'serves the web pages', { port: 3000 });
}

/**
 * The gateway's log: each exporter's first attempt, told with the address that it tries. What the autoscaler left out, or
 * somebody switched off, has no exporter.
 */
export function gatewayLog({ installedAt, destinations }: LoggedWorld): string {
  const lines = destinations.flatMap(({ id, type, fields, conditions, disabled }, index) => {
    if (disabled || conditions?.some(({ status }) => status === 'error')) return [];
    const exporter = { kind: 'exporter', name: `${type}/${id}` };
    const at = installedAt + (index + 60) * SECOND;
    const error = `cannot deliver with ${fields}`;
    return [
      { at, text: tabs(at, 'error', 'Exporting failed, trying again', { ...exporter, error, interval: '5s' }) },
      { at: at + 5 * SECOND, text: tabs(at + 5 * SECOND, 'info', 'Exporting works', exporter) },
    ];
  });
  return inOrder([{ at: installedAt, text: tabs(installedAt, 'info', 'Collector is up') }, ...lines]);
}

/** The log of an odiglet: what it found in the pods of its node. */
export function odigletLog(world: LoggedWorld, { node, createdAt }: LoggedPod): string {
  const lines = world.podsOn(node).flatMap(({ config, startedAt }) => {
    // Before it was there it saw nothing; it looks through what runs when it comes.
    const at = Math.max(config.createdAt, startedAt, createdAt);
    const languages = config.detected.map(({ language }) => language);
    const found = { ...workloadOf(config), languages };
    return [{ at, text: json(at, 'info', 'odiglet', 'looked into the processes of a workload', found) }];
  });
  const begins = json(createdAt, 'info', 'odiglet', 'runs on its node', { node });
  return inOrder([{ at: createdAt, text: begins }, ...lines]);
}

/** The log of a node's collector, since it runs. */
export function nodeCollectorLog({ createdAt, lastEnd }: LoggedPod): string {
  return tabs(lastEnd?.at ?? createdAt, 'info', 'Collector is up');
}

/** The log of a node's collector of the run that ended. */
export function previousLog({ createdAt, lastEnd }: LoggedPod): string {
  return [
    tabs(createdAt, 'info', 'Collector is up'),
    ...(lastEnd ? [tabs(lastEnd.at, 'error', 'Collector goes down', { error: lastEnd.message })] : []),
  ].join('');
}

/** What an init container wrote, which is no JSON. */
export function initLog({ createdAt }: LoggedPod): string {
  return `${kubernetesTime(createdAt)} copied the agents onto the node\n`;
}
