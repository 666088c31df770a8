import type { Mapping } from './manifests.ts';

/** The value sets whose manifests are kept as snapshots. */
export const VALUE_SETS: Readonly<Record<string, Mapping>> = {
  defaults: {},
  disabled: { ui: { mcp: { enabled: false } } },
  'pinned-read-only': { ui: { mcpAccessMode: 'read-only' } },
  'sidecar-full': {
    ui: { mcpAccessMode: 'read-write' },
    odigos: { uiDeploymentName: 'my-ui', uiServiceName: 'my-ui' },
    image: { repository: 'registry.example.com/odigos-mcp', digest: `sha256:${'a'.repeat(64)}`, pullPolicy: 'Always' },
    imagePullSecrets: ['registry-login'],
    toolsets: 'core,sampling',
    requirePlan: 'destructive',
    confirm: 'destructive',
    bundle: 'estimate',
    allowedHosts: ['odigos.example.com'],
    allowedOrigins: ['https://tools.example.com'],
    tokens: { existingSecret: 'mcp-tokens' },
    planKey: { existingSecret: 'mcp-plan-key', key: 'key' },
    audit: { existingSecret: 'mcp-audit-key' },
    ca: { existingConfigMap: 'company-ca' },
    otel: { endpoint: 'http://collector.observability:4318' },
    extraEnv: [{ name: 'MCP_UI_TIMEOUT_MS', value: '30000' }],
    sidecar: { frontDoorGraphql: 'queries' },
    hooks: { tolerations: [{ operator: 'Exists' }], nodeSelector: { 'kubernetes.io/os': 'linux' } },
  },
  'sidecar-network': {
    networkPolicy: { enabled: true },
    serviceMonitor: { enabled: true, labels: { release: 'prometheus' } },
    ingress: { enabled: true, host: 'odigos.example.com' },
  },
  'sidecar-restricted': {
    networkPolicy: {
      enabled: true,
      restrictUi: true,
      uiPeers: [{ podSelector: { matchLabels: { app: 'central-proxy' } } }],
    },
  },
  standalone: { mount: 'standalone' },
  'standalone-scaled': {
    mount: 'standalone',
    hpa: { enabled: true, minReplicas: 3, maxReplicas: 9 },
    tokens: { existingSecret: 'mcp-tokens', key: 'agents.yaml' },
    pdb: { enabled: true, maxUnavailable: '25%' },
    planKey: { existingSecret: 'mcp-plan-key' },
    state: { existingSecret: 'mcp-state' },
    podAnnotations: { 'example.com/team': 'platform' },
    nodeSelector: { 'kubernetes.io/os': 'linux' },
    tolerations: [{ key: 'dedicated', operator: 'Equal', value: 'platform', effect: 'NoSchedule' }],
    affinity: {
      podAntiAffinity: {
        preferredDuringSchedulingIgnoredDuringExecution: [
          {
            weight: 100,
            podAffinityTerm: {
              topologyKey: 'kubernetes.io/hostname',
              labelSelector: { matchLabels: { 'app.kubernetes.io/name': 'odigos-mcp' } },
            },
          },
        ],
      },
    },
    topologySpreadConstraints: [
      {
        maxSkew: 1,
        topologyKey: 'topology.kubernetes.io/zone',
        whenUnsatisfiable: 'ScheduleAnyway',
        labelSelector: { matchLabels: { 'app.kubernetes.io/name': 'odigos-mcp' } },
      },
    ],
  },
  'standalone-exposed': {
    mount: 'standalone',
    replicas: 2,
    odigos: { uiUrl: 'https://ui.odigos.example.com' },
    ca: { existingSecret: 'company-ca', key: 'bundle.pem' },
    ingress: {
      enabled: true,
      className: 'nginx',
      host: 'mcp.example.com',
      tlsSecret: 'mcp-tls',
      annotations: { 'cert-manager.io/cluster-issuer': 'letsencrypt' },
    },
    httpRoute: {
      enabled: true,
      parentRefs: [{ name: 'public', namespace: 'gateways' }],
      hostnames: ['gw.example.com'],
    },
  },
  'standalone-network': {
    mount: 'standalone',
    otel: { endpoint: 'http://collector.observability:4318' },
    state: { url: 'redis://valkey.cache.example.com' },
    networkPolicy: {
      enabled: true,
      agentPeers: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'agents' } } }],
      egress: [{ to: [{ ipBlock: { cidr: '203.0.113.7/32' } }], ports: [{ port: 3128, protocol: 'TCP' }] }],
    },
    serviceMonitor: { enabled: true },
  },
  'standalone-restricted': { mount: 'standalone', networkPolicy: { enabled: true, restrictUi: true } },
  observability: { dashboard: { enabled: true }, alerts: { enabled: true, labels: { release: 'prometheus' } } },
  'readonly-ui-writes': { rbac: { readonlyUiWrites: true } },
  'ui-recommendations': {
    uiPublicUrl: 'https://odigos.example.com',
    readOnlyPreviews: 'allow',
    rbac: { recommendations: true },
  },
};
