import { kubectl } from '../../text/kubectl.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { restartIsVain } from '../cluster/component.ts';
import type { Finding } from '../health/finding.ts';
import type { ReadHealth } from '../health/health.ts';
import { verdictOf } from '../health/shown.ts';
import type { Stage } from '../health/stages.ts';
import type { ToldWorkload } from '../health/told-workload.ts';
import type { WorkloadId } from '../workload/workload.ts';
import { type Manifest, readManifest } from './manifest.ts';
import type { TriageWorkload } from './triage.ts';

type Call = ReadCall<object>;
type Id = TriageWorkload['id'];

/** Stages that the instrumentor, or the odiglets, bring about; the later ones come of the pods themselves. */
const BY_ODIGOS: ReadonlySet<Stage> = new Set(['runtime_detected', 'agent_chosen', 'pods_carry_agent']);
/** What Odigos brings about takes seconds, and a rollout some minutes. */
const LONGEST_WAIT = 10 * 60_000;

/**
 * A finding with what has to be known before its fix is advised, and stands outside of what a workload's health is read
 * from: whether the instrumentor is there, whether the rollout is paused, how many replicas there are to be, and since when
 * it waits. Reads only for findings that it may change.
 *
 * @param since when what the finding says began, RFC 3339, where Odigos keeps that
 */
export async function informed(
  call: Call,
  finding: Finding,
  id: Id,
  since: string | undefined = finding.since,
): Promise<Finding> {
  const dated = since === undefined ? finding : { ...finding, since };
  if (finding.remedy === 'scale_up') return scaled(dated, id, await readManifest(call, id));
  const isWaiting = finding.verdict === 'waiting' && BY_ODIGOS.has(finding.stage) && id.kind !== 'CronJob';
  if (finding.remedy !== 'restart' && !isWaiting) return dated;
  const [vain, manifest] = await Promise.all([
    restartIsVain(call),
    finding.stage === 'pods_carry_agent' ? readManifest(call, id) : undefined,
  ]);
  if (vain !== undefined) return withoutInstrumentor(dated, vain);
  if (manifest?.paused) return paused(dated, id);
  return isWaiting && since !== undefined && call.time() - Date.parse(since) > LONGEST_WAIT ? stuck(dated) : dated;
}

/** Each is a request of its own. */
const MAX_MANIFESTS = 10;

interface Concerned {
  readonly workload: { readonly id: WorkloadId };
  readonly finding: Finding;
}

/**
 * The same of many at once, as far as a restart is their fix: whether the instrumentor is there, and of the first ten
 * Deployments, which alone can be paused, whether they are. What else `informed` reads is of one workload.
 *
 * @param vain why a restart would be vain, where it would
 */
export async function restartsInformed<Source extends Concerned>(
  call: Call,
  sources: readonly Source[],
  vain: string | undefined,
): Promise<readonly Source[]> {
  const stale = sources.filter(({ finding }) => finding.remedy === 'restart');
  const asked = new Set(
    vain === undefined ? stale.filter(({ workload }) => workload.id.kind === 'Deployment').slice(0, MAX_MANIFESTS) : [],
  );
  return await Promise.all(
    sources.map(async (source) => {
      const { finding, workload } = source;
      if (finding.remedy === 'restart' && vain !== undefined)
        return { ...source, finding: withoutInstrumentor(finding, vain) };
      if (!asked.has(source)) return source;
      const id = { ...workload.id, kind: 'Deployment' } as const;
      const manifest = await readManifest(call, id);
      return manifest?.paused ? { ...source, finding: paused(finding, id) } : source;
    }),
  );
}

/**
 * What is said of a workload that was asked for by name, with what to do: the answer ends there and leads nowhere back, so
 * its fix is the one that troubleshoot_source gives.
 */
export async function advised<Workload extends ToldWorkload & { readonly id: Id }>(
  call: Call,
  workloads: readonly Workload[],
  read: ReadHealth,
): Promise<ReadonlyMap<Workload, object>> {
  const rows = workloads.map(async (workload) => {
    const told = verdictOf(workload, read);
    const { finding } = read(workload);
    if (!told.verdict || !finding) return [workload, told] as const;
    const { verdict, says: why, fix } = await informed(call, finding, workload.id);
    return [workload, { verdict, why, fix }] as const;
  });
  return new Map(await Promise.all(rows));
}

function resume({ namespace, kind, name }: Id): string {
  return kubectl('rollout', 'resume', `${kind.toLowerCase()}/${name}`, '-n', namespace);
}

function withoutInstrumentor(finding: Finding, vain: string): Finding {
  return {
    ...finding,
    evidence: [...finding.evidence, vain],
    fix: `${vain} Bring it back first; after that restart the workload, if its pods carry no agent then.`,
    remedy: 'bring_back_instrumentor',
  };
}

function paused(finding: Finding, id: Id): Finding {
  return {
    ...finding,
    says: `${finding.says} Its rollout is paused, so no pod is replaced.`,
    evidence: [...finding.evidence, 'spec.paused: true'],
    fix: `Resume its rollout: ${resume(id)}. If its pods carry no agent then, restart it.`,
    remedy: 'resume_rollout',
  };
}

function scaled(finding: Finding, { namespace, kind, name }: Id, manifest: Manifest | undefined): Finding {
  const replicas = manifest?.replicas;
  if (replicas === undefined) return finding;
  const evidence = [...finding.evidence, `spec.replicas: ${replicas}`];
  const object = `${kind.toLowerCase()}/${name}`;
  return replicas === 0
    ? {
        ...finding,
        says: 'It is scaled to 0 replicas, so there is no pod that could send.',
        evidence,
        fix: `Scale it up: ${kubectl('scale', object, '--replicas=1', '-n', namespace)}. If it is meant to be off, leave it.`,
      }
    : {
        ...finding,
        says: `It is to have ${replicas} ${replicas === 1 ? 'replica' : 'replicas'}, and Kubernetes has made no pod.`,
        evidence,
        fix: `Read its events: ${kubectl('describe', object, '-n', namespace)}.`,
      };
}

function stuck(finding: Finding): Finding {
  return {
    ...finding,
    verdict: 'broken',
    says: `${finding.says} It has waited for longer than that takes: it is stuck.`,
    fix: 'Look which part of Odigos does not do its work; if all do, restart the workload once.',
    remedy: 'look_at_odigos',
  };
}
