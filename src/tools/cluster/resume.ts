import { kubectl } from '../../text/kubectl.ts';
import { readYaml } from '../../text/yaml.ts';
import { ToolFailure } from '../../tool/failure.ts';
import { fieldAt } from '../../tool/fields.ts';
import { operations } from '../../tool/generated/catalog.generated.ts';
import { USUAL_NAMESPACE } from '../../tool/odigos-namespace.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { podsOfDeployment } from './manifest.ts';

/** What pausing overwrites, as it is before: nothing keeps it elsewhere. */
export interface Overwritten {
  readonly namespace: string;
  /** Of Deployment odigos-instrumentor; undefined where it is not told. */
  readonly replicas: number | undefined;
  /** Of DaemonSet odiglet; undefined where it is not told. */
  readonly maxUnavailable: string | number | undefined;
}

/** Reads what pausing would overwrite, from the manifests of the odiglets and of the instrumentor. */
export async function readOverwritten(call: Pick<ReadCall<object>, 'read'>, odiglets: string): Promise<Overwritten> {
  const read = readYaml(odiglets);
  const manifest = read.ok ? read.value : undefined;
  const namespace = fieldAt(manifest, ['metadata', 'namespace']);
  const share = fieldAt(manifest, ['spec', 'updateStrategy', 'rollingUpdate', 'maxUnavailable']);
  const own = typeof namespace === 'string' ? namespace : USUAL_NAMESPACE;
  return {
    namespace: own,
    replicas: await replicasOfInstrumentor(call, own),
    maxUnavailable: typeof share === 'string' || typeof share === 'number' ? share : undefined,
  };
}

async function replicasOfInstrumentor(call: Pick<ReadCall<object>, 'read'>, namespace: string) {
  try {
    const { k8sManifest } = await call.read(operations.check_health_component, {
      namespace,
      name: 'odigos-instrumentor',
    });
    return podsOfDeployment(k8sManifest)?.wanted;
  } catch (error) {
    if (error instanceof ToolFailure) return undefined;
    throw error;
  }
}

/** The kubectl lines that resume a paused installation; values that were not told are those of the chart. */
export function howToResume({ namespace, replicas, maxUnavailable }: Overwritten): readonly string[] {
  const at = '/spec/updateStrategy/rollingUpdate/maxUnavailable';
  const patch = [
    { op: 'remove', path: '/spec/template/spec/nodeSelector/odigos.io~1disabled' },
    ...(maxUnavailable === undefined ? [] : [{ op: 'replace', path: at, value: maxUnavailable }]),
  ];
  const count = replicas || 1;
  return [
    `No call resumes it; an operator does: ${kubectl('scale', 'deployment/odigos-instrumentor', '-n', namespace, `--replicas=${count}`)}`,
    `and: ${kubectl('patch', 'daemonset/odiglet', '-n', namespace, '--type=json', '-p', JSON.stringify(patch))}`,
  ];
}

/** What resumes an installation that is paused already, in one sentence. */
export const HOW_TO_RESUME =
  'No call resumes it: an operator must scale Deployment odigos-instrumentor up again, and of DaemonSet odiglet remove the node selector odigos.io/disabled and set back maxUnavailable.';
