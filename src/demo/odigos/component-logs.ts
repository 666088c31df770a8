import { kubernetesTime } from '../clock.ts';
import type { Destination } from '../contract.generated.ts';
import type { InstrumentationConfig } from '../kubernetes/model.ts';

/** What components of Odigos tell of in their logs. */
export interface LoggedWorld {
  /** When Odigos was installed, milliseconds since the epoch. */
  readonly installedAt: number;
  readonly configs: ReadonlyMap<string, InstrumentationConfig>;
  readonly destinations: readonly Pick<Destination, 'id' | 'type' | 'fields' | 'conditions'>[];
}

const SECOND = 1_000;

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

/** The instrumentor's log: which workloads got an agent, and which were rolled back. */
export function instrumentorLog({ installedAt, configs }: LoggedWorld): string {
  const lines = [...configs.values()].flatMap((config) => {
    const { rolledBack, decision, createdAt } = config;
    const { enabled, reason } = decision;
    const decided = json(createdAt, 'info', 'instrumentor', 'decided on the agent of a workload', {
      ...workloadOf(config),
      enabled,
      reason,
    });
    if (rolledBack === null) return [decided];
    const crashed = { ...workloadOf(config), error: rolledBack, stacktrace: 'rollout.check\n\trollout/check.go:1' };
    return [decided, json(createdAt + 40 * SECOND, 'error', 'instrumentor', 'rolled a workload back', crashed)];
  });
  return [json(installedAt, 'info', 'instrumentor', 'controllers run'), ...lines].join('');
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

/** The gateway's log: what it cannot deliver is told with the address that it tries. */
export function gatewayLog({ installedAt, destinations }: LoggedWorld): string {
  const lines = destinations.flatMap(({ id, type, fields, conditions }, index) => {
    if (!conditions?.some(({ status }) => status === 'error')) return [];
    const error = `cannot deliver with ${fields}`;
    const at = installedAt + (index + 60) * SECOND;
    return [
      tabs(at, 'error', 'Exporting failed', { kind: 'exporter', name: `${type}/${id}`, error, dropped_items: 12 }),
    ];
  });
  return [tabs(installedAt, 'info', 'Collector is up'), ...lines].join('');
}

/** The log of an odiglet: which processes took no agent. */
export function odigletLog({ installedAt, configs }: LoggedWorld, node: string): string {
  const lines = [...configs.values()].map((config) =>
    json(config.createdAt + 5 * SECOND, 'info', 'odiglet', 'looked into the processes of a workload', {
      ...workloadOf(config),
      languages: config.detected.map(({ language }) => language),
    }),
  );
  return [json(installedAt, 'info', 'odiglet', 'runs on its node', { node }), ...lines].join('');
}

/** The log of a node's collector. */
export function nodeCollectorLog({ installedAt }: LoggedWorld): string {
  return [
    tabs(installedAt, 'info', 'Collector is up'),
    tabs(installedAt + 90 * SECOND, 'warn', 'The gateway refused data, trying again', { interval: '5s' }),
  ].join('');
}

/** The log of a container's run that ended. */
export function previousLog({ installedAt }: LoggedWorld, container: string): string {
  const at = installedAt - 60 * SECOND;
  return container === 'odiglet'
    ? json(at, 'error', 'odiglet', 'lost the connection to the API server')
    : tabs(at, 'error', 'Collector goes down');
}

/** What an init container wrote, which is no JSON. */
export function initLog({ installedAt }: LoggedWorld): string {
  return `${kubernetesTime(installedAt)} copied the agents onto the node\n`;
}
