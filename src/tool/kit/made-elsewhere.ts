/** The names that the UI, or a recommendation, gives to what it makes; who writes a manifest gives one of his own. */
const UI_NAMES = {
  action: /^(action-[a-z0-9]{5}|infer-db-attributes|url-templatization)$/,
  destination: /^odigos\.io\.dest\.[a-z0-9-]{1,100}-[a-z0-9]{5}$/,
  'instrumentation rule': /^ui-instrumentation-rule-[a-z0-9]{5}$/,
} as const;

/**
 * Whether an object was made by something else than the UI, by its name (recorded: docs/ui-api/kubernetes-objects.md): the
 * API tells no labels of it. False proves nothing.
 *
 * @example
 * isMadeElsewhere('action', 'mask-cards'); // => true
 * isMadeElsewhere('destination', 'odigos.io.dest.jaeger-x7v2c'); // => false
 */
export function isMadeElsewhere(kind: keyof typeof UI_NAMES, id: string): boolean {
  return !UI_NAMES[kind].test(id);
}

/**
 * What a preview says of a change of what the UI did not make.
 *
 * @param what it, for people
 * @example
 * const said = 'The UI did not make action a1: what did, such as a chart or GitOps, may put it back. Change it there: render_change shows this as code.';
 * elsewhereSentence('action a1'); // => said
 */
export function elsewhereSentence(what: string): string {
  return `The UI did not make ${what}: what did, such as a chart or GitOps, may put it back. Change it there: render_change shows this as code.`;
}
