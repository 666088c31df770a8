/** At most this many workloads of one call are named in its audit line. */
const MAX_NAMED = 3;
const MAX_LENGTH = 300;

/**
 * What a call is about, as `kind/namespace/name`, for the audit line: made of the names in its checked arguments and of
 * nothing else in them. A write that names no workload says its own target.
 *
 * @param ownTarget what a write serialises its applies on
 * @param isSecret whether a text is one of the call's secrets
 */
export function auditTarget(
  given: object,
  ownTarget: string | undefined,
  isSecret: (text: string) => boolean,
): string | undefined {
  const workloads: unknown = Reflect.get(given, 'workloads');
  const named =
    Array.isArray(workloads) && workloads.length > 0 ? listOf(workloads, isSecret) : placeOf(given, isSecret);
  const target = named ?? (ownTarget === undefined ? undefined : `${ownTarget}${ruleOf(given, isSecret)}`);
  return target === undefined || isSecret(target) ? undefined : target.slice(0, MAX_LENGTH).toWellFormed();
}

function listOf(workloads: readonly unknown[], isSecret: (text: string) => boolean): string | undefined {
  const named = workloads.flatMap((one) => {
    const place = typeof one === 'object' && one !== null ? placeOf(one, isSecret) : undefined;
    return place === undefined ? [] : [place];
  });
  const more = named.length - MAX_NAMED;
  return named.length === 0 ? undefined : `${named.slice(0, MAX_NAMED).join(',')}${more > 0 ? `,+${more}` : ''}`;
}

/** Of a group of rules the one that is meant: applies are serialised by group. */
function ruleOf(given: object, isSecret: (text: string) => boolean): string {
  if (!('group' in given)) return '';
  const rule: unknown = Reflect.get(given, 'rule_id') ?? Reflect.get(given, 'name');
  return typeof rule === 'string' && rule !== '' && !isSecret(rule) ? `/${rule}` : '';
}

/** `Deployment/default/cart`; only of what has a namespace: a name alone may be anything's. */
function placeOf(given: object, isSecret: (text: string) => boolean): string | undefined {
  const [kind, namespace, name] = ['kind', 'namespace', 'name'].map((key) => {
    const value: unknown = Reflect.get(given, key);
    return typeof value === 'string' && value !== '' && !isSecret(value) ? value : undefined;
  });
  if (namespace === undefined) return undefined;
  return name === undefined ? `Namespace/${namespace}` : [kind ?? 'Pod', namespace, name].join('/');
}
