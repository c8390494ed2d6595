{{/* The chart's part of names. */}}
{{- define "isocost.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 63 | trimSuffix "-" }}
{{- end }}

{{/* The release's full name: just the release when it already says isocost. */}}
{{- define "isocost.fullname" -}}
{{- if .Values.fullnameOverride }}
{{- .Values.fullnameOverride | trunc 63 | trimSuffix "-" }}
{{- else if contains (include "isocost.name" .) .Release.Name }}
{{- .Release.Name | trunc 63 | trimSuffix "-" }}
{{- else }}
{{- printf "%s-%s" .Release.Name (include "isocost.name" .) | trunc 63 | trimSuffix "-" }}
{{- end }}
{{- end }}

{{/* What selects the operator's pods; never changes within a release. */}}
{{- define "isocost.selector" -}}
app.kubernetes.io/name: {{ include "isocost.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{/* Labels of every object. */}}
{{- define "isocost.labels" -}}
{{ include "isocost.selector" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{/* The account's name. */}}
{{- define "isocost.account" -}}
{{- if .Values.serviceAccount.create }}
{{- default (include "isocost.fullname" .) .Values.serviceAccount.name }}
{{- else }}
{{- required "serviceAccount.create is false: give serviceAccount.name" .Values.serviceAccount.name }}
{{- end }}
{{- end }}

{{/* The image, by digest where one is given. */}}
{{- define "isocost.image" -}}
{{- $tag := default .Chart.AppVersion .Values.image.tag }}
{{- printf "%s:%s" .Values.image.repository $tag }}{{ with .Values.image.digest }}@{{ . }}{{ end }}
{{- end }}

{{/* The namespace that the address of Prometheus names, or "" for an address outside of the cluster. */}}
{{- define "isocost.prometheusNamespace" -}}
{{- $parts := splitList "." (urlParse .Values.prometheus.url).hostname }}
{{- if eq (len $parts) 1 }}{{ .Release.Namespace }}
{{- else if and (ge (len $parts) 3) (eq (index $parts 2) "svc") }}{{ index $parts 1 }}
{{- end }}
{{- end }}

{{/* Whether new pods are given requests at admission: "true" or "". Helm's own list of kinds is its builder's, so the version counts too. */}}
{{- define "isocost.laterPods" -}}
{{- $served := and (semverCompare ">=1.36-0" .Capabilities.KubeVersion.Version) (.Capabilities.APIVersions.Has "admissionregistration.k8s.io/v1/MutatingAdmissionPolicy") }}
{{- if and (eq .Values.permissions "write") .Values.rightSizing.enabled .Values.rightSizing.laterPods $served }}true{{ end }}
{{- end }}

{{/* The port of the address of Prometheus. */}}
{{- define "isocost.prometheusPort" -}}
{{- $url := urlParse .Values.prometheus.url }}
{{- $given := regexFind ":[0-9]+$" $url.host | trimPrefix ":" }}
{{- default (ternary "443" "80" (eq $url.scheme "https")) $given }}
{{- end }}

{{/* Refuses the values of an older chart: helm keeps them whole under --reuse-values, without what has come since. */}}
{{- define "isocost.current" -}}
{{- if not (and .Values.monitoring .Values.networkPolicy .Values.podDisruptionBudget) }}
{{- fail "this release holds the values of an older chart: upgrade it with --reset-then-reuse-values instead of --reuse-values" }}
{{- end }}
{{- end }}

{{/* Replicas apart from each other on nodes, beside the affinity that was given. */}}
{{- define "isocost.affinity" -}}
{{- $term := dict "topologyKey" "kubernetes.io/hostname" "labelSelector" (dict "matchLabels" (include "isocost.selector" . | fromYaml)) }}
{{- $apart := dict }}
{{- if eq .Values.antiAffinity "Required" }}
{{- $apart = dict "requiredDuringSchedulingIgnoredDuringExecution" (list $term) }}
{{- else if eq .Values.antiAffinity "Preferred" }}
{{- $apart = dict "preferredDuringSchedulingIgnoredDuringExecution" (list (dict "weight" 100 "podAffinityTerm" $term)) }}
{{- end }}
{{- $affinity := .Values.affinity }}
{{- if and $apart (not (hasKey $affinity "podAntiAffinity")) }}
{{- $affinity = merge (dict "podAntiAffinity" $apart) $affinity }}
{{- end }}
{{- with $affinity }}{{ toYaml . }}{{ end }}
{{- end }}

{{/* Labels of the pod of `helm test`, which must not be taken for the operator's. */}}
{{- define "isocost.testSelector" -}}
app.kubernetes.io/name: {{ printf "%s-test" (include "isocost.name" .) | trunc 63 }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{/* The container's security context; not a value, because the image needs no more than this. */}}
{{- define "isocost.confined" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end }}

{{/* Secrets of the registry. */}}
{{- define "isocost.pullSecrets" -}}
{{- with .Values.image.pullSecrets -}}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- end }}

{{/* On which nodes the release's pods may run. */}}
{{- define "isocost.where" -}}
{{- with .Values.nodeSelector }}
{{- dict "nodeSelector" . | toYaml | printf "%s\n" }}
{{- end }}
{{- with .Values.tolerations }}
{{- dict "tolerations" . | toYaml }}
{{- end }}
{{- end }}
