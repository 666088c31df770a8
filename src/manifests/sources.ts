import type { ContainerRuntimeFragment, WorkloadMarkingFragment } from '../tool/generated/operations.generated.ts';
import { type Override, overridesOf, type SourceTarget, storedOverride } from '../tools/sources/source-object.ts';
import { type Manifest, objectName, odigosManifest, stored } from './manifest.ts';

/** What a Source says of its workload. */
export interface SourceContent {
  readonly streams: readonly string[];
  readonly disabled?: boolean;
  readonly serviceName?: string | undefined;
  readonly overrides?: readonly Override[];
}

/** A workload with all of what its Source may say, as far as it is told. */
export type SourcedWorkload = Pick<WorkloadMarkingFragment, 'id' | 'dataStreamNames'> & {
  readonly serviceName?: string | null | undefined;
  readonly containers?: readonly ContainerRuntimeFragment[] | null | undefined;
};

/** Stands for the name of a Source that is there: no manifest with it is taken before it is filled in. */
const NAME = '<name of its Source>';
const OBJECT_NAME = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/;

/** A Source that is to be made, with a name of its own. */
export function newSource(target: SourceTarget, content: SourceContent): Manifest {
  const prefix = `${target.kind.toLowerCase()}-`;
  const isPlain = OBJECT_NAME.test(target.name) && prefix.length + target.name.length <= 253;
  return sourceManifest(target, content, isPlain ? `${prefix}${target.name}` : objectName(prefix, target.name, []));
}

/** A Source that is there, whose name the API does not tell. */
export function presentSource(target: SourceTarget, content: SourceContent): Manifest {
  return sourceManifest(target, content, NAME);
}

function sourceManifest(target: SourceTarget, content: SourceContent, name: string): Manifest {
  const { streams, disabled, serviceName, overrides = [] } = content;
  const labels = Object.fromEntries(streams.map((stream) => [streamLabel(stream), 'true']));
  const metadata = { name, namespace: target.namespace };
  return odigosManifest('Source', streams.length > 0 ? { ...metadata, labels } : metadata, {
    workload: { kind: target.kind, name: target.name, namespace: target.namespace },
    ...stored({
      disableInstrumentation: disabled,
      otelServiceName: serviceName,
      containerOverrides: overrides.map(storedOverride),
    }),
  });
}

/** What the Source of a workload says now, as far as the API tells it. */
export function presentContent({ id, dataStreamNames, serviceName, containers }: SourcedWorkload): SourceContent {
  return {
    streams: [...dataStreamNames].sort(),
    // A workload is called by its own name where its Source says none.
    ...(serviceName && serviceName !== id.name ? { serviceName } : {}),
    overrides: overridesOf(containers),
  };
}

/** Overrides with one container's put in the place of what it had. */
export function withOverride(overrides: readonly Override[], one: Override): readonly Override[] {
  const at = overrides.findIndex(({ container }) => container === one.container);
  return at < 0 ? [...overrides, one] : overrides.map((other, index) => (index === at ? one : other));
}

/** The label that puts a Source into a data stream. */
export function streamLabel(stream: string): string {
  return `odigos.io/data-stream-${stream}`;
}
