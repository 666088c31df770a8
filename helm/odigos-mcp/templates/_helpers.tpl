{{/* The name of everything this chart makes: agents' addresses hold it, so it does not follow the release's. */}}
{{- define "odigos-mcp.name" -}}odigos-mcp{{- end -}}

{{/* Where the container serves inside the UI's pod: 3000, 4317 and 6060 are taken there. */}}
{{- define "odigos-mcp.sidecarPort" -}}3100{{- end -}}

{{/* Where our own /healthz, /readyz and /metrics are, apart from what the front door passes on to the UI. */}}
{{- define "odigos-mcp.adminPort" -}}9464{{- end -}}

{{- define "odigos-mcp.selectorLabels" -}}
app.kubernetes.io/name: odigos-mcp
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "odigos-mcp.labels" -}}
{{ include "odigos-mcp.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
app.kubernetes.io/part-of: odigos
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{- end -}}

{{/* The label of the UI's pods while the container is in them, for a NetworkPolicy that holds no longer than that. */}}
{{- define "odigos-mcp.mountedLabel" -}}{{ include "odigos-mcp.name" . }}: mounted{{- end -}}
{{- define "odigos-mcp.noMountedLabel" -}}{{ include "odigos-mcp.name" . }}: null{{- end -}}

{{- define "odigos-mcp.isSidecar" -}}
{{- if and .Values.ui.mcp.enabled (eq .Values.mount "sidecar") }}true{{ end -}}
{{- end -}}

{{- define "odigos-mcp.isStandalone" -}}
{{- if and .Values.ui.mcp.enabled (eq .Values.mount "standalone") }}true{{ end -}}
{{- end -}}

{{- define "odigos-mcp.image" -}}
{{- if .Values.image.digest -}}
{{ .Values.image.repository }}@{{ .Values.image.digest }}
{{- else -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end -}}
{{- end -}}

{{/* The service that /mcp is reached by. */}}
{{- define "odigos-mcp.serviceName" -}}
{{- if include "odigos-mcp.isSidecar" . }}{{ .Values.odigos.uiServiceName }}{{ else }}{{ include "odigos-mcp.name" . }}{{ end -}}
{{- end -}}

{{/* The Secret with the plan key; empty when the container makes one of its own. */}}
{{- define "odigos-mcp.planKeySecret" -}}
{{- if .Values.planKey.existingSecret -}}
{{ .Values.planKey.existingSecret }}
{{- else if include "odigos-mcp.isStandalone" . -}}
{{ include "odigos-mcp.name" . }}-plan-key
{{- end -}}
{{- end -}}

{{/* Host names beside those that the server takes by itself: loopback, and the UI service as "ui". */}}
{{- define "odigos-mcp.allowedHosts" -}}
{{- $hosts := .Values.allowedHosts -}}
{{- if .Values.ingress.enabled }}{{ $hosts = append $hosts .Values.ingress.host }}{{ end -}}
{{- if .Values.httpRoute.enabled }}{{ $hosts = concat $hosts .Values.httpRoute.hostnames }}{{ end -}}
{{- $service := include "odigos-mcp.serviceName" . -}}
{{- if ne $service "ui" -}}
{{- $hosts = concat $hosts (list $service (printf "%s.%s" $service .Release.Namespace) (printf "%s.%s.svc" $service .Release.Namespace) (printf "%s.%s.svc.cluster.local" $service .Release.Namespace)) -}}
{{- end -}}
{{- $hosts | compact | uniq | join "," -}}
{{- end -}}

{{/*
The namespace in a URL's host name, as services have them: <service>.<namespace>.svc[.cluster.local]; empty for others.
*/}}
{{- define "odigos-mcp.namespaceInUrl" -}}
{{- $labels := splitList "." (get (urlParse .) "hostname") -}}
{{- if and (ge (len $labels) 3) (eq (index $labels 2) "svc") }}{{ index $labels 1 }}{{ end -}}
{{- end -}}

{{/*
Egress rules that let a URL be reached. A policy knows no names, and sees the port of the pod, not that of a service: so
a service is its whole namespace, another host is its port anywhere, and a name that may be either (two labels) is both.
*/}}
{{- define "odigos-mcp.egressTo" -}}
{{- $url := urlParse .url -}}
{{- $host := get $url "hostname" -}}
{{- $labels := splitList "." $host -}}
{{- $ports := dict "https" "443" "http" "80" "redis" "6379" "rediss" "6379" "valkey" "6379" "valkeys" "6379" -}}
{{- $port := get $url "host" | regexFind ":[0-9]+$" | trimPrefix ":" | default (get $ports (get $url "scheme")) -}}
{{- $namespace := include "odigos-mcp.namespaceInUrl" .url -}}
{{- $isService := ne $namespace "" -}}
{{- if contains ":" $host -}}
{{- else if eq (len $labels) 1 -}}
{{- $namespace = .root.Release.Namespace -}}
{{- $isService = true -}}
{{- else if eq (len $labels) 2 -}}
{{- $namespace = index $labels 1 -}}
{{- end -}}
{{- with $namespace }}
- to:
    - namespaceSelector:
        matchLabels:
          kubernetes.io/metadata.name: {{ . }}
{{- end }}
{{- if not $isService }}
- ports:
    - port: {{ $port }}
      protocol: TCP
{{- end }}
{{- end -}}

{{/* One volume for every file that the container reads, as a list of sources. */}}
{{- define "odigos-mcp.fileSources" -}}
{{- with .Values.tokens.existingSecret }}
- secret:
    name: {{ . }}
    items:
      - key: {{ $.Values.tokens.key }}
        path: tokens.yaml
{{- end }}
{{- with include "odigos-mcp.planKeySecret" . }}
- secret:
    name: {{ . }}
    items:
      - key: {{ $.Values.planKey.key }}
        path: plan-key
{{- end }}
{{- with .Values.audit.existingSecret }}
- secret:
    name: {{ . }}
    items:
      - key: {{ $.Values.audit.key }}
        path: audit-key
{{- end }}
{{- with .Values.ca.existingConfigMap }}
- configMap:
    name: {{ . }}
    items:
      - key: {{ $.Values.ca.key }}
        path: ca.crt
{{- end }}
{{- with .Values.ca.existingSecret }}
- secret:
    name: {{ . }}
    items:
      - key: {{ $.Values.ca.key }}
        path: ca.crt
{{- end }}
{{- end -}}

{{- define "odigos-mcp.env" -}}
- name: PORT
  value: {{ ternary (include "odigos-mcp.sidecarPort" .) "3000" (eq .Values.mount "sidecar") | quote }}
- name: HOST
  value: 0.0.0.0
- name: ODIGOS_UI_URL
{{- if eq .Values.mount "sidecar" }}
  value: http://127.0.0.1:3000
{{- else }}
  value: {{ .Values.odigos.uiUrl | default (printf "http://%s.%s.svc:3000" .Values.odigos.uiServiceName .Release.Namespace) | quote }}
{{- end }}
# Whose "ui.<namespace>" is a Host name of ours.
- name: MCP_UI_NAMESPACE
{{- with include "odigos-mcp.namespaceInUrl" .Values.odigos.uiUrl }}
  value: {{ . | quote }}
{{- else }}
  valueFrom:
    fieldRef:
      fieldPath: metadata.namespace
{{- end }}
- name: MCP_ACCESS_MODE
  value: {{ .Values.ui.mcpAccessMode | default "cluster" }}
{{- if eq .Values.mount "sidecar" }}
# The UI's pod has 10 seconds to stop, of which the preStop pause takes one.
- name: MCP_STOP_TIMEOUT_MS
  value: "8000"
- name: MCP_FRONT_DOOR
  value: "true"
- name: MCP_FRONT_DOOR_GRAPHQL
  value: {{ .Values.sidecar.frontDoorGraphql }}
{{- end }}
- name: MCP_ADMIN_PORT
  value: {{ include "odigos-mcp.adminPort" . | quote }}
{{- with .Values.toolsets }}
- name: MCP_TOOLSETS
  value: {{ . | quote }}
{{- end }}
- name: MCP_REQUIRE_PLAN
  value: {{ .Values.requirePlan | quote }}
{{- with .Values.uiPublicUrl }}
- name: MCP_UI_PUBLIC_URL
  value: {{ . | quote }}
{{- end }}
{{- if ne .Values.readOnlyPreviews "reject" }}
- name: MCP_READ_ONLY_PREVIEWS
  value: {{ .Values.readOnlyPreviews | quote }}
{{- end }}
{{- if ne .Values.confirm "off" }}
- name: MCP_CONFIRM
  value: {{ .Values.confirm | quote }}
{{- end }}
{{- if ne .Values.bundle "allow" }}
- name: MCP_BUNDLE
  value: {{ .Values.bundle | quote }}
{{- end }}
{{- with include "odigos-mcp.allowedHosts" . }}
- name: MCP_ALLOWED_HOSTS
  value: {{ . | quote }}
{{- end }}
{{- with .Values.allowedOrigins }}
- name: MCP_ALLOWED_ORIGINS
  value: {{ join "," . | quote }}
{{- end }}
- name: LOG_LEVEL
  value: {{ .Values.logLevel }}
{{- if .Values.tokens.existingSecret }}
- name: MCP_TOKENS_FILE
  value: /etc/odigos-mcp/tokens.yaml
{{- end }}
{{- if include "odigos-mcp.planKeySecret" . }}
- name: MCP_PLAN_KEY_FILE
  value: /etc/odigos-mcp/plan-key
{{- end }}
{{- with .Values.state.url }}
- name: MCP_STATE_URL
  value: {{ . | quote }}
{{- end }}
{{- with .Values.state.existingSecret }}
- name: MCP_STATE_URL
  valueFrom:
    secretKeyRef:
      name: {{ . }}
      key: {{ $.Values.state.key }}
{{- end }}
{{- if .Values.audit.existingSecret }}
- name: MCP_AUDIT_CHAIN
  value: "true"
- name: MCP_AUDIT_KEY_FILE
  value: /etc/odigos-mcp/audit-key
{{- end }}
{{- if or .Values.ca.existingConfigMap .Values.ca.existingSecret }}
- name: NODE_EXTRA_CA_CERTS
  value: /etc/odigos-mcp/ca.crt
{{- end }}
{{- with .Values.otel.endpoint }}
- name: OTEL_EXPORTER_OTLP_ENDPOINT
  value: {{ . | quote }}
{{- end }}
{{- with .Values.extraEnv }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{/* The container, the same in either mount but for ports, probes and the mount that hides the pod's token. */}}
{{- define "odigos-mcp.container" -}}
{{- $sidecar := eq .Values.mount "sidecar" -}}
name: mcp
image: {{ include "odigos-mcp.image" . }}
imagePullPolicy: {{ .Values.image.pullPolicy }}
env:
  {{- include "odigos-mcp.env" . | nindent 2 }}
ports:
  - name: mcp
    containerPort: {{ ternary (include "odigos-mcp.sidecarPort" .) "3000" $sidecar }}
    protocol: TCP
  - name: mcp-admin
    containerPort: {{ include "odigos-mcp.adminPort" . }}
    protocol: TCP
{{- if $sidecar }}
# Its own listener only: a pod that is not ready takes the UI and the collectors' port 4317 away too.
readinessProbe:
  tcpSocket:
    port: mcp
  periodSeconds: 5
  timeoutSeconds: 2
livenessProbe:
  httpGet:
    path: /healthz
    port: mcp-admin
  initialDelaySeconds: 15
  periodSeconds: 20
  timeoutSeconds: 5
  failureThreshold: 5
{{- else }}
readinessProbe:
  httpGet:
    path: /readyz
    port: mcp
  periodSeconds: 10
  timeoutSeconds: 5
livenessProbe:
  httpGet:
    path: /healthz
    port: mcp
  initialDelaySeconds: 15
  periodSeconds: 20
  timeoutSeconds: 5
{{- end }}
# Endpoints lag a pod's end: calls that still arrive are served, then SIGTERM lets those in flight finish.
lifecycle:
  preStop:
    sleep:
      seconds: 1
resources:
  {{- toYaml .Values.resources | nindent 2 }}
securityContext:
  runAsNonRoot: true
  runAsUser: 65532
  runAsGroup: 65532
  readOnlyRootFilesystem: true
  allowPrivilegeEscalation: false
  capabilities:
    drop: [ALL]
  seccompProfile:
    type: RuntimeDefault
{{- $files := include "odigos-mcp.fileSources" . }}
{{- if or $sidecar $files }}
volumeMounts:
  {{- if $sidecar }}
  - name: mcp-no-token
    mountPath: /var/run/secrets/kubernetes.io/serviceaccount
    readOnly: true
  {{- end }}
  {{- if $files }}
  - name: mcp-files
    mountPath: /etc/odigos-mcp
    readOnly: true
  {{- end }}
{{- end }}
{{- end -}}

{{- define "odigos-mcp.filesVolume" -}}
name: mcp-files
projected:
  sources:
    {{- include "odigos-mcp.fileSources" . | trim | nindent 4 }}
{{- end -}}

{{/* What `kubectl logs` is given to show the audit. */}}
{{- define "odigos-mcp.logTarget" -}}
{{- if eq .Values.mount "sidecar" }}deploy/{{ .Values.odigos.uiDeploymentName }} -c mcp{{ else }}deploy/{{ include "odigos-mcp.name" . }}{{ end -}}
{{- end -}}
