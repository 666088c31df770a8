import { readYaml } from '../../text/yaml.ts';
import { notServed } from '../../tool/compatibility.ts';
import { ToolFailure } from '../../tool/failure.ts';
import { fieldAt, fieldOf, isRecord } from '../../tool/fields.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { Preview } from '../../tool/tool.ts';
import type { CallContext } from '../call-context.ts';
import { readMeans } from '../means.ts';
import { odigosNamespace } from './odigos-namespace.ts';
import type { PreparedWrite } from './prepared-write.ts';

/** Marks by which what manages an object says so, the more telling first; what it makes with helm has helm's marks too. */
const MARKS: readonly (readonly [where: 'annotations' | 'labels', key: string, owner: string])[] = [
  ['annotations', 'argocd.argoproj.io/tracking-id', 'Argo CD application'],
  ['labels', 'argocd.argoproj.io/instance', 'Argo CD application'],
  ['labels', 'helm.toolkit.fluxcd.io/name', 'Flux HelmRelease'],
  ['labels', 'kustomize.toolkit.fluxcd.io/name', 'Flux Kustomization'],
  ['annotations', 'meta.helm.sh/release-name', 'helm release'],
];
const MANAGED_BY = 'app.kubernetes.io/managed-by';
/** More workloads are not looked at: each is a request. */
const MAX_LOOKED_AT = 5;
/** What a name of an owner may be; anything else is no name that Kubernetes would have taken. */
const NAME = /^[A-Za-z0-9]([\w.-]{0,61}[A-Za-z0-9])?$/;

/**
 * Who manages an object beside the Odigos UI, by the marks of its manifest: `Argo CD application shop`. Undefined where
 * none says so.
 */
export function ownerIn(manifest: string): string | undefined {
  const read = readYaml(manifest);
  const metadata = read.ok ? fieldOf(read.value, 'metadata') : undefined;
  for (const [where, key, owner] of MARKS) {
    const value = fieldAt(metadata, [where, key]);
    // A tracking id goes on with the object itself.
    const name = typeof value === 'string' ? value.split(':')[0] : undefined;
    if (name !== undefined && NAME.test(name)) return `${owner} ${name}`;
  }
  const manager = fieldAt(metadata, ['labels', MANAGED_BY]);
  return typeof manager === 'string' && NAME.test(manager) ? manager.toLowerCase() : undefined;
}

/**
 * A preview that names the owners of what the write changes, where the API tells them: of workloads, which a change of
 * their agents restarts, and of the configuration of Odigos. Of Sources, destinations, actions and rules it does not, and
 * nothing is claimed; nor is it where a manifest cannot be read.
 */
export async function withOwners(context: CallContext, prepared: PreparedWrite, preview: Preview): Promise<Preview> {
  const { catalog } = context.environment;
  if (preview.changes.length === 0 || notServed(catalog.compatibility, definitions.get_manifest.name) !== undefined)
    return preview;
  const sentences = await ownersOf(context, prepared, preview);
  return sentences.length === 0
    ? preview
    : { ...preview, consequences: [...(preview.consequences ?? []), ...sentences] };
}

/** Writes of other toolsets that set something of the configuration, or may. */
const CONFIGURING: ReadonlySet<string> = new Set([
  definitions.update_sampling_config.name,
  definitions.configure_profiling_cache.name,
]);
/** Writes to the Sources of workloads. */
const OF_SOURCES: ReadonlySet<string> = new Set([
  definitions.instrument_workloads.name,
  definitions.uninstrument_workloads.name,
  definitions.update_source.name,
  definitions.override_runtime.name,
]);

async function ownersOf(
  context: CallContext,
  { arguments: given }: PreparedWrite,
  { changes }: Preview,
): Promise<readonly string[]> {
  const { toolset, name } = context.tool.definition;
  const isSetting = name === definitions.apply_recommendation.name && changes.every(({ field }) => field !== 'action');
  if (toolset === 'config' || CONFIGURING.has(name) || isSetting) return configurationOwner(context);
  if (toolset !== 'sources') return [];
  const owners = await Promise.all(
    workloadsIn(given)
      .slice(0, MAX_LOOKED_AT)
      .map(async (id) => ({ id, owner: await ownerOf(context, id) })),
  );
  return owners.flatMap(({ id, owner }) =>
    owner === undefined
      ? []
      : [
          `${id.namespace}/${id.kind}/${id.name} is managed by ${owner}: a restart shows there as a difference.${OF_SOURCES.has(name) ? ' To keep its Source there too, render_change shows it as code.' : ''}`,
        ],
  );
}

/** Kinds of workloads whose manifests the API hands out. */
const KINDS = ['Deployment', 'StatefulSet', 'DaemonSet', 'CronJob', 'Rollout'] as const;

interface Id {
  readonly namespace: string;
  readonly kind: (typeof KINDS)[number] | 'ConfigMap';
  readonly name: string;
}

/** The workloads that arguments name. */
function workloadsIn(given: object): readonly Id[] {
  const listed = fieldOf(given, 'workloads');
  return (Array.isArray(listed) ? listed : [given]).flatMap((one: unknown) => {
    const { namespace, kind, name } = isRecord(one) ? one : {};
    const known = KINDS.find((one) => one === kind);
    return typeof namespace === 'string' && typeof name === 'string' && known ? [{ namespace, kind: known, name }] : [];
  });
}

async function configurationOwner(context: CallContext): Promise<readonly string[]> {
  const namespace = await odigosNamespace(context);
  const owner = await ownerOf(context, { namespace, kind: 'ConfigMap', name: 'odigos-configuration' });
  if (owner === undefined) return [];
  return [
    `The configuration of Odigos is managed by ${owner}, which does not know of what is set here; it goes before what is set there. To change it there, render_change shows it as code.`,
  ];
}

async function ownerOf(context: CallContext, id: Id): Promise<string | undefined> {
  try {
    const { k8sManifest } = await readMeans(context).read(operations.get_manifest, id);
    return ownerIn(k8sManifest);
  } catch (error) {
    if (error instanceof ToolFailure) return undefined;
    throw error;
  }
}
