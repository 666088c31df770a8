import type { SecretField, SecretForm } from '../../tool/definition.ts';
import type { Contract } from './contract.ts';
import { SECRET, usesOf } from './directive-arguments.ts';
import type { RefusalLog } from './refusal.ts';
import type { SelectedField } from './walk-fields.ts';

/**
 * Contract fields that can carry a secret, and the form in which each must be kept out. An operation that selects one
 * without `@secret` does not build, so a new tool cannot forget it.
 */
export const SECRET_FIELDS: Readonly<Record<string, SecretForm>> = {
  'ApiToken.token': 'VALUE',
  'Destination.fields': 'DESTINATION_FIELDS',
  'DestinationDetails.fields': 'DESTINATION_FIELDS',
  'CollectorDaemonSetInfo.configMapYAML': 'YAML',
  'CollectorDaemonSetInfo.manifestYAML': 'YAML',
  'EffectiveConfig.manifestYAML': 'YAML',
  'EnvVar.value': 'VALUE',
  'ContainerRuntimeInfoAnalyze.envVars': 'VALUE',
  'GatewayDeploymentInfo.configMapYAML': 'YAML',
  'GatewayDeploymentInfo.manifestYAML': 'YAML',
  'K8sActualSource.instrumentationConfigYAML': 'YAML',
  'K8sActualSource.manifestYAML': 'YAML',
  'OidcConfig.clientSecret': 'VALUE',
  'PodAnalyze.manifestYAML': 'YAML',
  'PodDetails.manifestYAML': 'YAML',
  'Query.k8sManifest': 'YAML',
};

/** The secret fields among an operation's selections; refuses one that is not marked, or marked in a weaker form. */
export function secretSelections(
  contract: Contract,
  selections: readonly SelectedField[],
  log: RefusalLog,
): readonly SecretField[] {
  const secrets: SecretField[] = [];
  for (const { node, path, coordinate } of selections) {
    const marked = usesOf(contract.authoring, SECRET, node.directives)[0]?.values.as;
    const needed = SECRET_FIELDS[coordinate];
    if (needed && marked !== needed && marked !== 'VALUE') {
      const mark = needed === 'VALUE' ? '@secret' : `@secret(as: ${needed})`;
      log.at(node, `${coordinate} can carry a secret. Mark it ${mark}, or leave it out.`);
    } else if (marked) {
      secrets.push({ path, form: marked });
    }
  }
  return secrets;
}
