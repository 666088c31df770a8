/** Says when a write takes effect, and whether something restarts for it. */
const TELLS = /\bseconds\b|midnight|restarts? nothing|nothing restarts|no application restarts|[Nn]o pod restarts/;

const SAMPLING = /^It takes effect within seconds; no application restarts\.$/;
const GATEWAY = /^The gateway takes the new configuration over within seconds; nothing restarts\.$/;
const NO_AGENT = /no agent is in it, so nothing restarts and no telemetry stops\.$/;
const DESTINATION =
  /^(The gateway takes the new configuration over within seconds; nothing restarts|Its secret (comes with it|changes), so Kubernetes replaces the pods of the gateway; no application restarts|First the Odigos UI connects to .*, up to 30 seconds; if that fails, nothing is written)\.$/;
const RULE =
  /^This restarts nothing\. Where (no such spans show|nothing shows) after some minutes, restart the workload\.$/;

/**
 * What a preview may say of when its write takes effect, by its tool, each as recorded (docs/ui-api/kubernetes-objects.md) or
 * as Odigos's sources have it; of any other write nothing is known that may be said.
 */
const TIMING: Readonly<Record<string, RegExp>> = {
  // Rules go to agents by OpAMP, and the gateway watches what it samples by: no rollout.
  create_cost_reduction_rule: SAMPLING,
  create_highly_relevant_operation_rule: SAMPLING,
  create_noisy_operation_rule: SAMPLING,
  create_sampling_group: SAMPLING,
  update_cost_reduction_rule: SAMPLING,
  update_highly_relevant_operation_rule: SAMPLING,
  update_noisy_operation_rule: SAMPLING,
  update_sampling_config: SAMPLING,
  // Health probe sampling is sampling, actions become processors, offsets are looked for at the time of their cron.
  apply_recommendation:
    /^(It is set in the configuration, and agents and gateways take it over within seconds; no application restarts|It changes the spans of all sources within seconds; no application restarts|It is set in the configuration within seconds; Odigos looks for offsets first at the next midnight)\.$/,
  create_action: /^It works on .* within seconds; no application restarts\.$/,
  update_action: /^It works on .* within seconds; no application restarts\.$/,
  // Plain fields are a change of the gateway's configuration; a secret that comes, goes or changes is a rollout of it.
  create_data_stream: GATEWAY,
  create_destination: DESTINATION,
  update_destination: DESTINATION,
  delete_destination:
    /^Its secret goes with it, so Kubernetes replaces the pods of the gateway; no application restarts\.$/,
  // Rules change what agents are told, not the pods.
  add_custom_instrumentation: RULE,
  create_instrumentation_rule: RULE,
  update_instrumentation_rule: RULE,
  enable_source_profiling: /No pod restarts\.$/,
  // The configuration is merged within a second.
  update_config: /^Odigos takes it over within seconds[.;]/,
  // What is taken from a workload without an agent takes nothing from its pods.
  delete_data_stream: NO_AGENT,
  uninstrument_namespace: NO_AGENT,
  uninstrument_cluster: new RegExp(`${NO_AGENT.source}|no pods run now, so nothing restarts\\.$`),
  // How long a connection is waited for.
  test_destination_connection: /^It takes up to 30 seconds when nothing answers\.$/,
};

/** Of the sentences of a preview those that tell when it takes effect as nothing known bears out. */
export function untrueTimes(tool: string, sentences: readonly string[]): readonly string[] {
  return sentences.filter((sentence) => TELLS.test(sentence) && TIMING[tool]?.test(sentence) !== true);
}
