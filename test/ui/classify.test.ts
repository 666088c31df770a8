import { describe, expect, it } from 'vitest';
import { classifyMessage, type ResolverFailureKind } from '../../src/ui/classify.ts';

/** Messages as the real UI API gave them: [recording, message]. */
const recorded: Record<Exclude<ResolverFailureKind, 'invalid_operation'>, [recording: string, message: string][]> = {
  refused_readonly: [['readonly/mutation/updateLocalUiConfig', 'cannot execute this mutation in readonly mode']],
  kubernetes_forbidden: [
    [
      'roles under uiMode: readonly',
      'failed to create action: actions.odigos.io is forbidden: User "system:serviceaccount:odigos-system:odigos-ui" cannot create resource "actions" in API group "odigos.io" in the namespace "odigos-system"',
    ],
    [
      'roles: a forbidden that ends like a missing one',
      'roles.rbac "x" is forbidden: User "u" cannot get resource "roles": RBAC: clusterrole.rbac.authorization.k8s.io "y" not found',
    ],
  ],
  kubernetes_unreachable: [
    [
      'apiserver-down/sources(live list)',
      'Get "https://127.0.0.1:16443/apis/odigos.io/v1alpha1/instrumentationconfigs": dial tcp 127.0.0.1:16443: connect: connection refused',
    ],
    [
      'apiserver-down/mutation',
      'Put "https://127.0.0.1:16443/api/v1/namespaces/odigos-system/configmaps/odigos-local-ui-config": dial tcp 127.0.0.1:16443: connect: connection refused',
    ],
    [
      'apiserver-down/persistK8sSources',
      'failed to sync workloads: Get "https://127.0.0.1:16443/apis/odigos.io/v1alpha1/namespaces/default/sources?labelSelector=odigos.io%2Fworkload-kind%3DDeployment": dial tcp 127.0.0.1:16443: connect: connection refused',
    ],
    ['any other cause of the same request', 'Get "https://10.96.0.1:443/api/v1/pods": net/http: TLS handshake timeout'],
    ['a dial error alone', 'failed to list: dial tcp 10.96.0.1:443: i/o timeout'],
  ],
  namespace_ignored: [
    ['states/ignored-namespace/troubleshoot/1', 'namespace odigos-system is configured to be ignored by odigos'],
  ],
  conflict: [
    [
      'mutation/updateAction',
      'failed to update action: Operation cannot be fulfilled on actions.odigos.io "action-7qwx6": the object has been modified; please apply your changes to the latest version and try again',
    ],
  ],
  not_found: [
    ['error/describeSource-missing', 'deployments.apps "nope" not found'],
    ['error/pod-unknown', 'pods "nope" not found'],
    [
      'error/nonnull-bubbles',
      'failed to get InstrumentationConfig: instrumentationconfigs.odigos.io "deployment-x" not found',
    ],
    ['mutation/createNewDestination/unknown-type', 'destination type not-a-dest not found'],
    ['mutation/deleteAction/again', 'action with ID action-7qwx6 not found'],
    ['mutation/updateNoisyOperationRule/stale-id', 'noisy operation rule deadbeef not found in sampling tmp-group'],
    [
      'mutation/deleteNoisyOperationRule/unknown-group',
      'sampling CR "no-such-group" not found: Sampling.odigos.io "no-such-group" not found',
    ],
    [
      'mutation/applyRecommendationRemediation/bad-remediation',
      'remediation type "Nope" not found for recommendation "SampleHealthProbes"',
    ],
    ['a name with a quote in it', 'pods "no"pe" not found'],
    ['a name that ends in a backslash', 'pods "nope\\" not found'],
    ['a missing thing called like another failure', 'namespaces "x is forbidden: dial tcp" not found'],
  ],
  graphql: [
    ['apiserver-down/config(live)', 'internal system error'],
    ['error/describeSource-bad-kind', 'kind banana is not supported'],
    ['error/k8sActualNamespace-empty', 'multiple namespaces found with name '],
    ['error/invalid-enum-case', 'deployment is not a valid K8sResourceKind'],
    [
      'mutation/createNewDestination/unknown-field',
      "invalid destination data scheme: [field NOPE is not found in config for destination type 'jaeger']",
    ],
    ['query/k8sManifest/Rollout-not-installed', 'the server could not find the requested resource'],
    ['query/describeSource/BUG-generation-selected', 'the requested element is null which the schema does not allow'],
    ['probe/recoverFromRollback/no-source-second-kind', 'sources.odigos.io "dup" already exists'],
    [
      'an admission webhook that Kubernetes could not call',
      'Internal error occurred: failed calling webhook "w": failed to call webhook: Post "https://odigos-instrumentor.odigos-system.svc:9443/validate?timeout=10s": dial tcp 10.0.0.1:9443: connect: connection refused',
    ],
    ['a metrics store that is down', 'Post "http://victoria:8428/api-of-its-own": dial tcp: connection refused'],
    ['a value that looks like a failure', 'parsing time "the object has been modified" as "2006": cannot parse'],
    ['a thing that is missing on a line before the last', 'pods not found\nit is all well'],
  ],
};

describe.each(Object.entries(recorded))('%s', (kind, messages) => {
  it.each(messages)('%s', (_recording, message) => {
    expect(classifyMessage(message, undefined)).toBe(kind);
  });
});

describe('invalid_operation', () => {
  it.each([
    ['error/unknown-operationName', 'operation Nope not found', 'GRAPHQL_VALIDATION_FAILED'],
    ['error/syntax', 'Expected Name, found <EOF>', 'GRAPHQL_PARSE_FAILED'],
  ])('%s', (_recording, message, code) => {
    expect(classifyMessage(message, code)).toBe('invalid_operation');
  });
});
