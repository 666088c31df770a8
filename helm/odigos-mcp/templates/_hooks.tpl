{{- /*
Annotations of a hook that is there whenever a Job of ours runs, and gone when all have succeeded. `rights` go when
something fails, too: by hook-failed what failed itself, and by hook-succeeded what was made before it. The latter helm 4
does, and older helm 3 does not (3.18; 3.22 does), so a Job that fails gives its rights back itself. It stays for its log.
*/ -}}
{{- define "odigos-mcp.hook" -}}
helm.sh/hook: {{ .events | default "post-install,post-upgrade,post-rollback,pre-delete" }}
helm.sh/hook-weight: {{ .weight | quote }}
helm.sh/hook-delete-policy: before-hook-creation,hook-succeeded{{ if .rights }},hook-failed{{ end }}
{{- end -}}

{{- /* When /mcp is unmounted: before it is removed, and whenever it is not a sidecar (any more). */ -}}
{{- define "odigos-mcp.unmountEvents" -}}
{{- if include "odigos-mcp.isSidecar" . }}pre-delete{{ else }}post-install,post-upgrade,post-rollback,pre-delete{{ end -}}
{{- end -}}

{{- /*
Puts the container into the UI's pod. It is taken out and put in within one patch, so that nothing of an earlier
version stays merged into it; when it is the same as before, nothing changes and no pod is replaced.
*/ -}}
{{- define "odigos-mcp.mountDeployment" -}}
spec:
  template:
    metadata:
      labels:
        {{ include (ternary "odigos-mcp.mountedLabel" "odigos-mcp.noMountedLabel" .Values.networkPolicy.enabled) . }}
    spec:
      {{- with .Values.imagePullSecrets }}
      imagePullSecrets:
        {{- range . }}
        - name: {{ . }}
        {{- end }}
      {{- end }}
      containers:
        - name: mcp
          $patch: delete
        - {{- include "odigos-mcp.container" . | nindent 10 }}
      volumes:
        - name: mcp-no-token
          emptyDir:
            sizeLimit: 1Mi
        - name: mcp-files
          $patch: delete
        {{- if include "odigos-mcp.fileSources" . }}
        - {{- include "odigos-mcp.filesVolume" . | nindent 10 }}
        {{- end }}
{{- end -}}

{{- define "odigos-mcp.unmountDeployment" -}}
spec:
  template:
    metadata:
      labels:
        {{ include "odigos-mcp.noMountedLabel" . }}
    spec:
      containers:
        - name: mcp
          $patch: delete
      volumes:
        - name: mcp-no-token
          $patch: delete
        - name: mcp-files
          $patch: delete
{{- end -}}

{{- define "odigos-mcp.mountService" -}}
spec:
  ports:
    - port: 3000
      targetPort: {{ include "odigos-mcp.sidecarPort" . }}
{{- end -}}

{{- define "odigos-mcp.unmountService" -}}
spec:
  ports:
    - port: 3000
      targetPort: 3000
{{- end -}}

{{- define "odigos-mcp.uiService" -}}
apiVersion: v1
kind: Service
metadata:
  name: {{ .Values.odigos.uiServiceName }}
  namespace: {{ .Release.Namespace }}
{{- end -}}

{{- define "odigos-mcp.hookRights" -}}
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: {{ include "odigos-mcp.name" . }}-mount
  namespace: {{ .Release.Namespace }}
{{- end -}}

{{- define "odigos-mcp.uiDeployment" -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Values.odigos.uiDeploymentName }}
  namespace: {{ .Release.Namespace }}
{{- end -}}

{{- define "odigos-mcp.nothing" -}}
apiVersion: v1
kind: List
items: []
{{- end -}}

{{- /*
A Job that tells its containers which attempt it is (0, 1 or 2) by its only index's count of failures. The second does
what steps.yaml has for it; the third gives the rights back and fails. The image has kubectl and nothing else: no shell,
so every step is a container with arguments. It has the rights of hook-rbac.yaml and those files, unless it is `bare`.
*/ -}}
{{- define "odigos-mcp.job" -}}
{{- $giveBack := dict "name" "give-back-rights" "args" (list "delete" "--filename=/steps/rights-$(ATTEMPT).yaml" "--ignore-not-found" "--wait=false") -}}
{{- $steps := ternary .steps (prepend .steps $giveBack) (.bare | default false) -}}
apiVersion: batch/v1
kind: Job
metadata:
  name: {{ include "odigos-mcp.name" .root }}-{{ .name }}
  namespace: {{ .root.Release.Namespace }}
  labels:
    {{- include "odigos-mcp.labels" .root | nindent 4 }}
  annotations:
    {{- include "odigos-mcp.hook" (dict "events" .events "weight" .weight) | nindent 4 }}
spec:
  completionMode: Indexed
  completions: 1
  parallelism: 1
  backoffLimitPerIndex: {{ ternary 1 2 (.bare | default false) }}
  activeDeadlineSeconds: {{ .root.Values.hooks.deadlineSeconds }}
  template:
    metadata:
      labels:
        app.kubernetes.io/name: {{ include "odigos-mcp.name" .root }}-{{ .name }}
        app.kubernetes.io/part-of: odigos
    spec:
      restartPolicy: Never
      {{- if .bare }}
      automountServiceAccountToken: false
      {{- else }}
      serviceAccountName: {{ include "odigos-mcp.name" .root }}-mount
      {{- end }}
      enableServiceLinks: false
      {{- with .root.Values.imagePullSecrets }}
      imagePullSecrets:
        {{- range . }}
        - name: {{ . }}
        {{- end }}
      {{- end }}
      {{- with .root.Values.hooks.nodeSelector }}
      nodeSelector:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      {{- with .root.Values.hooks.tolerations }}
      tolerations:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      securityContext:
        runAsNonRoot: true
        runAsUser: 65532
        runAsGroup: 65532
        fsGroup: 65532
        seccompProfile:
          type: RuntimeDefault
      {{- with initial $steps }}
      initContainers:
        {{- range . }}
        - {{- include "odigos-mcp.step" (dict "root" $.root "bare" $.bare "step" .) | nindent 10 }}
        {{- end }}
      {{- end }}
      containers:
        - {{- include "odigos-mcp.step" (dict "root" .root "bare" .bare "step" (last $steps)) | nindent 10 }}
      volumes:
        - name: home
          emptyDir: {}
        {{- if not .bare }}
        - name: steps
          configMap:
            name: {{ include "odigos-mcp.name" .root }}-steps
        {{- end }}
{{- end -}}

{{- define "odigos-mcp.step" -}}
name: {{ .step.name }}
image: {{ .root.Values.hooks.image.repository }}:{{ .root.Values.hooks.image.tag }}
imagePullPolicy: {{ .root.Values.hooks.image.pullPolicy }}
args:
  {{- range .step.args }}
  - {{ . | quote }}
  {{- end }}
env:
  - name: HOME
    value: /home/kubectl
  - name: ATTEMPT
    valueFrom:
      fieldRef:
        fieldPath: metadata.annotations['batch.kubernetes.io/job-index-failure-count']
resources:
  requests:
    cpu: 10m
    memory: 32Mi
  limits:
    cpu: 500m
    memory: 128Mi
securityContext:
  readOnlyRootFilesystem: true
  allowPrivilegeEscalation: false
  capabilities:
    drop: [ALL]
volumeMounts:
  - name: home
    mountPath: /home/kubectl
  {{- if not .bare }}
  - name: steps
    mountPath: /steps
    readOnly: true
  {{- end }}
{{- end -}}

{{- /* The arguments of kubectl that patch what a file names, by what a file says. */ -}}
{{- define "odigos-mcp.patch" -}}
{{- $args := list "patch" "--type=strategic" "--field-manager=odigos-mcp" (printf "--filename=/steps/%s.yaml" .target) (printf "--patch-file=/steps/%s.yaml" .patch) -}}
{{- toJson $args -}}
{{- end -}}
