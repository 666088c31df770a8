import { REDACTED } from '../../redaction/redacted.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { refuse, ToolFailure } from '../../tool/failure.ts';
import { definitions, type GetManifestArguments, operations } from '../../tool/generated/catalog.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { USUAL_NAMESPACE } from '../../tool/odigos-namespace.ts';
import { defineRead, type ReadCall } from '../../tool/tool.ts';
import { manifestFacts, sectionOf } from './manifest.ts';
import { isNotFound } from './pod-lookup.ts';

type Call = ReadCall<GetManifestArguments>;

const NO_SUCH_RESOURCE = /the server could not find the requested resource/;

/**
 * One object's YAML without secrets. The API hands out ConfigMaps of every namespace (recording
 * `query/k8sManifest/ConfigMap`); here only Odigos's own are asked for.
 */
export const get_manifest = defineRead(definitions.get_manifest, {
  async read(call) {
    const { namespace, kind, name, section } = call.arguments;
    if (kind === 'ConfigMap') await checkConfigMap(call);
    const manifest = await readManifest(call);
    if (manifest === REDACTED) call.warn('The manifest is no YAML that could be redacted, so all of it is withheld.');
    const facts = manifestFacts(manifest);
    const shown = section === undefined || manifest === REDACTED ? manifest : cut(call.arguments, manifest, section);
    return {
      data: present({
        namespace,
        kind,
        name,
        section,
        notes: facts?.isPaused ? ['Its rollout is paused: a restart takes effect only once it is resumed.'] : [],
        manifest: shown,
      }),
      nextSteps: nextSteps(call.arguments),
    };
  },
});

async function readManifest(call: Call): Promise<string> {
  const { namespace, kind, name } = call.arguments;
  try {
    const { k8sManifest } = await call.read(operations.get_manifest, call.arguments);
    return k8sManifest;
  } catch (error) {
    if (isNotFound(error)) {
      throw refuse(
        `There is no ${kind} ${name} in namespace ${namespace} (names are case-sensitive).`,
        lists(namespace),
      );
    }
    if (error instanceof ToolFailure && NO_SUCH_RESOURCE.test(error.failure.message)) {
      throw refuse(`This cluster does not know the kind ${kind}.`, lists(namespace));
    }
    throw error;
  }
}

/** @throws ToolFailure for a ConfigMap that is none of Odigos */
async function checkConfigMap(call: Call): Promise<void> {
  const { namespace } = call.arguments;
  const { namespaces } = call.access.caller;
  if (namespaces) {
    throw new ToolFailure({
      side: 'access',
      message: `ConfigMaps are not shown to the token ${call.access.caller.name}: those of Odigos tell of all namespaces, and it is bound to ${namespaces.text}.`,
      changed: 'no',
      reason: 'token_namespace',
    });
  }
  const { odigletPods, gatewayPods } = await call.read(operations.get_manifest_collectors, {});
  const own = new Set([...odigletPods, ...gatewayPods].map((pod) => pod.namespace));
  if (own.size === 0) own.add(USUAL_NAMESPACE);
  if (own.has(namespace)) return;
  throw refuse(
    `ConfigMaps are shown only of ${[...own].join(', ')}, where Odigos runs: those of ${namespace} may hold anything.`,
    [],
    `Use kubectl get configmap -n ${namespace} if you may.`,
  );
}

function cut({ kind, name }: GetManifestArguments, manifest: string, section: string): string {
  const part = sectionOf(manifest, section);
  if (!part) throw refuse(`The manifest of ${kind} ${name} cannot be cut into parts: ask for it without section.`);
  if (part.found) return part.yaml;
  const place = part.reached === '' ? `${kind} ${name}` : `its ${part.reached}`;
  const keys = part.keys.length > 0 ? ` It has ${part.keys.slice(0, 30).join(', ')}.` : '';
  throw refuse(`There is no "${section}" in the manifest: ${place} does not lead on to it.${keys}`);
}

function lists(namespace: string): readonly NextStep[] {
  return [{ tool: 'list_workloads_in_namespace', arguments: { namespace }, why: 'See which workloads there are.' }];
}

function nextSteps({ namespace, kind, name, section }: GetManifestArguments): readonly NextStep[] {
  // A part that was asked for by name is what another answer led to: there is nothing behind it.
  if (section !== undefined) return [];
  if (kind === 'Pod')
    return [{ tool: 'get_pod', arguments: { namespace, name }, why: 'See the state of its containers.' }];
  if (kind === 'ConfigMap') return [{ tool: 'get_config', arguments: {}, why: 'See the configuration by section.' }];
  if (name === 'odiglet') return [{ tool: 'get_odiglet_info', arguments: {}, why: 'See whether the odiglets run.' }];
  if (namespace === USUAL_NAMESPACE) {
    return [{ tool: 'get_gateway_info', arguments: {}, why: 'See whether the gateway runs.' }];
  }
  if (kind === 'InstrumentationConfig') return lists(namespace);
  return [{ tool: 'troubleshoot_source', arguments: { namespace, kind, name }, why: 'See whether it sends data.' }];
}
