import { kubectl } from '../text/kubectl.ts';
import type {
  DismissRecommendationVariables,
  RecoverFromRollbackVariables,
  RestartPodVariables,
  RestartWorkloadsVariables,
} from '../tool/generated/catalog.generated.ts';
import { annotateSource } from '../tools/sources/source-object.ts';
import type { Rendered } from './manifest.ts';
import type { RenderCall } from './rendering.ts';

/** Kinds that `kubectl rollout restart` takes. */
const RESTARTED: ReadonlySet<string> = new Set(['Deployment', 'StatefulSet', 'DaemonSet']);

/** A restart is a moment, and no state. */
export async function restartedWorkloads(variables: RestartWorkloadsVariables): Promise<Rendered> {
  const targets = [variables.source_ids].flat();
  const others = targets.filter(({ kind }) => !RESTARTED.has(kind));
  return {
    commands: targets
      .filter(({ kind }) => RESTARTED.has(kind))
      .map(({ namespace, kind, name }) =>
        kubectl('rollout', 'restart', `${kind.toLowerCase()}/${name}`, '-n', namespace),
      ),
    notes: [
      'A restart is an act and no state, so no repository holds it.',
      ...(others.length > 0
        ? [`No kubectl line restarts ${others.map(({ kind, name }) => `${kind} ${name}`).join(', ')}.`]
        : []),
    ],
  };
}

/** A pod is made anew by what owns it. */
export async function restartedPod({ namespace, name }: RestartPodVariables): Promise<Rendered> {
  return {
    commands: [kubectl('delete', 'pod', name, '-n', namespace)],
    notes: ['A restart is an act and no state, so no repository holds it.'],
  };
}

/** What a rollback is recovered by is the time at which that was asked for. */
export async function recovered({ namespace, kind, name }: RecoverFromRollbackVariables): Promise<Rendered> {
  return {
    commands: [annotateSource({ namespace, kind, name }, 'odigos.io/rollback-recovery')],
    notes: ['It is a time on the Source, which says that it is to be tried again: an act, which no repository holds.'],
  };
}

/** A recommendation is dismissed by a label of an object that Odigos makes. */
export async function dismissed(
  { dismissed: is, recommendation }: DismissRecommendationVariables,
  { namespace }: RenderCall,
): Promise<Rendered> {
  const label = 'odigos.io/recommendation-dismissed';
  return {
    commands: [
      kubectl(
        'label',
        'recommendations.odigos.io',
        String(recommendation),
        '-n',
        namespace,
        is ? `${label}=true` : `${label}-`,
      ),
    ],
    notes: ['Odigos makes the Recommendation itself, so no repository holds it: the kubectl line sets its label.'],
  };
}

/** Every Source goes. */
export async function uninstrumentedCluster(): Promise<Rendered> {
  return {
    commands: [kubectl('delete', 'sources.odigos.io', '--all', '-A')],
    notes: ['Delete the files of all Sources; the kubectl line deletes every Source that there is.'],
  };
}

/** Odigos's own parts are stopped. */
export async function paused(_variables: object, { namespace }: RenderCall): Promise<Rendered> {
  const nowhere = { spec: { template: { spec: { nodeSelector: { 'odigos.io/disabled': 'true' } } } } };
  return {
    commands: [
      kubectl('scale', 'deployment/odigos-instrumentor', '-n', namespace, '--replicas=0'),
      kubectl('patch', 'daemonset/odiglet', '-n', namespace, '-p', JSON.stringify(nowhere)),
    ],
    notes: ['Odigos is paused in objects of its own, which its chart holds: the next helm upgrade resumes it.'],
  };
}
