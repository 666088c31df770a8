const RACE =
  'the recorded write lost a race with a controller; the embedded one loses one only when told to (conflict fault)';
const EARLY = 'recorded before the controllers had run again; here three seconds lie between two recordings';
const AUTOSCALER_DOWN = 'the autoscaler was down in this recording, so that conditions stayed null';
const SOURCE_BY_KUBECTL = 'a Source had been put into that stream with kubectl';

/** Recordings that the embedded API answers otherwise, each with the reason. Anything else that differs is a fault. */
export const KNOWN_DIFFERENCES: Readonly<Record<string, string>> = {
  'mutation/updateDestination/disabled': RACE,
  'mutation/updateAction': RACE,
  'mutation/updateAction/omit-fields': RACE,
  'mutation/updateAction/type-mismatch': EARLY,
  'query/effectiveConfig/after-updateLocalUiConfig':
    'an earlier setting of the recorded chart is told as the origin of one more value',
  'mutation/clearSourceProfilingBuffer/no-slot': 'a query had opened the slot in between',
  'error/missing-input-field':
    'the real API reports missing fields in the order of its own source; the printed contract is sorted by name',
  'probe/dest/secret-merge/omit-one-secret': AUTOSCALER_DOWN,
  'probe/dest/secret-merge/empty-string-secret': AUTOSCALER_DOWN,
  'probe/dest/secret-merge/omit-all-secrets': AUTOSCALER_DOWN,
  'probe/dest/type-change/to-datadog': AUTOSCALER_DOWN,
  'probe/dest/type-change/to-honeycomb': AUTOSCALER_DOWN,
  'probe/dest/failed-update-changes-secret/after': AUTOSCALER_DOWN,
  'probe/dest/streams-list': SOURCE_BY_KUBECTL,
  'probe/action/upd/pii-partial': EARLY,
  'probe/action/upd/pii-clear-one': EARLY,
  'probe/action/upd/null-fields': EARLY,
  'probe/action/upd/db-omit-scopes': EARLY,
  'probe/action/upd/db-other-type': EARLY,
  'probe/action/upd/k8s-partial': EARLY,
  'probe/action/upd/url-partial': EARLY,
  'probe/stream/rename-invalid-label': SOURCE_BY_KUBECTL,
  'probe/stream/rename-invalid-label/after': SOURCE_BY_KUBECTL,
  'probe/stream/source-only': SOURCE_BY_KUBECTL,
  'probe/stream/source-only/rename-invalid': SOURCE_BY_KUBECTL,
  'probe/sampling/first-rule-invalid/after': 'one of the recorded groups was made with kubectl',
  'destructive/after-uninstrument/sources':
    'the recorded instrumentor ran beside its cluster, so that pausing Odigos did not stop it; here it does',
  'onprem/apiTokens/no-secret': 'the embedded enterprise tier comes with a token; the recorded one had none',
};
