import { type CreateNoisyOperationRuleArguments, definitions, operations } from '../catalog.generated.ts';
import type { NextStep } from '../envelope.ts';
import { refuse } from '../failure.ts';
import type { CreateNoisyOperationRulePreviewQuery } from '../operations.generated.ts';
import { present } from '../present.ts';
import { type Change, defineWrite, type ReadCall } from '../tool.ts';
import { headMatch, sameMatchKey, scopeOf } from './rule.ts';

type Given = CreateNoisyOperationRuleArguments;
type Groups = CreateNoisyOperationRulePreviewQuery['sampling']['rules'];
type Rule = Groups[number]['noisyOperations'][number];

const SEE_GROUPS: NextStep = { tool: 'get_sampling', arguments: {}, why: 'See all groups and rules.' };

/** Creates a head-sampling rule. Equal rules would share one id and be indistinguishable, so a twin is refused. */
export const create_noisy_operation_rule = defineWrite(definitions.create_noisy_operation_rule, {
  target: ({ group }) => `sampling group/${group}`,

  async preview(call) {
    const { arguments: given } = call;
    const { groups, operation } = await checked(call);
    const group = groups.find(({ id }) => id === given.group);
    const before = twinOf(group?.noisyOperations ?? [], given);
    for (const message of remarks(groups, given)) call.warn(message);
    return {
      changes: changesOf(given, group === undefined),
      consequences: [
        `${given.keep_percentage === 0 ? 'No' : `At most ${given.keep_percentage} % of`} traces that start with "${headMatch(operation)}" are kept${scopeText(given)}.`,
        'It takes effect within seconds; no application restarts.',
      ],
      // What would make this preview stale: the group appearing or going, or a rule of the same match in it.
      state: { groupExists: group !== undefined, twin: before?.ruleId ?? null },
    };
  },

  async apply(call) {
    const { arguments: given } = call;
    const isClient = isClientRule(given);
    const { createNoisyOperationRule } = isClient
      ? await call.write(operations.create_noisy_operation_rule_client, given)
      : await call.write(operations.create_noisy_operation_rule, given);
    const { ruleId } = createNoisyOperationRule;
    const isThere = ({ sampling }: CreateNoisyOperationRulePreviewQuery): boolean =>
      sampling.rules.some(
        ({ id, noisyOperations }) => id === given.group && noisyOperations.some((rule) => rule.ruleId === ruleId),
      );
    const read = await call.readUntil(operations.create_noisy_operation_rule_preview, {}, isThere);
    if (!isThere(read)) call.warn('The API answered that it was created, but the rule does not show in its group yet.');
    return {
      data: { group: given.group, rule_id: ruleId, confirmed: isThere(read) },
      nextSteps: [{ tool: 'get_sampling', arguments: { group: given.group }, why: 'See the group with the new rule.' }],
    };
  },
});

/** @throws ToolFailure when the rule would match nothing that was meant, everything, or what another rule matches */
async function checked(
  call: ReadCall<Given>,
): Promise<{ readonly groups: Groups; readonly operation: Rule['operation'] }> {
  const { arguments: given } = call;
  const problems = problemsOf(given);
  if (problems.length > 0)
    throw refuse(`Nothing was sent: ${problems.join(' ')}`, [], 'Correct the arguments and call again.');
  const { sampling } = await call.read(operations.create_noisy_operation_rule_preview, {});
  const twin = sampling.rules
    .flatMap(({ id, noisyOperations }) => noisyOperations.map((rule) => ({ group: id, rule })))
    .find(({ rule }) => isTwin(rule, given));
  if (twin) {
    throw refuse(
      `Rule ${twin.rule.ruleId}${twin.rule.name ? ` "${twin.rule.name}"` : ''} of group ${twin.group} matches the same already and keeps ${twin.rule.percentageAtMost ?? 0} %. Nothing was sent.`,
      [{ tool: 'get_sampling', arguments: { group: twin.group }, why: 'See the rule that exists.' }, SEE_GROUPS],
      'The lowest percentage of several matching rules wins; change that rule instead of adding a twin.',
    );
  }
  return { groups: sampling.rules, operation: operationOf(given) };
}

function isClientRule({ server_address, client_path }: Given): boolean {
  return server_address !== undefined || client_path !== undefined;
}

function problemsOf(given: Given): readonly string[] {
  const { route, route_prefix, method } = given;
  const serves = route !== undefined || route_prefix !== undefined;
  const problems: string[] = [];
  if (serves && isClientRule(given)) {
    problems.push(
      'route and route_prefix match served requests, server_address and client_path sent ones: give one side.',
    );
  }
  if (route !== undefined && route_prefix !== undefined) problems.push('Give route or route_prefix, not both.');
  if (!serves && !isClientRule(given)) {
    problems.push(
      method === undefined
        ? 'Without route, route_prefix, server_address or client_path the rule would match every operation.'
        : 'A method alone matches far too much: add route, route_prefix, server_address or client_path.',
    );
  }
  for (const [name, path] of Object.entries({ route, route_prefix, client_path: given.client_path })) {
    if (path !== undefined && !path.startsWith('/')) problems.push(`${name} must start with "/".`);
  }
  return problems;
}

function operationOf({ route, route_prefix, method, server_address, client_path }: Given): Rule['operation'] {
  const client = server_address !== undefined || client_path !== undefined;
  return {
    httpServer: client
      ? null
      : { method: method ?? null, route: route ?? null, routePrefix: route_prefix ?? null, queryParams: null },
    httpClient: client
      ? {
          method: method ?? null,
          serverAddress: server_address ?? null,
          templatedPath: client_path ?? null,
          templatedPathPrefix: null,
        }
      : null,
  };
}

function scopesOf({ namespaces, languages, sources }: Given): Rule['sourceScopes'] {
  if (!namespaces && !languages && !sources) return null;
  return { namespaces: namespaces ?? null, languages: languages ?? null, sources: sources ?? null };
}

function scopeText(given: Given): string {
  const scope = scopeOf(scopesOf(given));
  return scope ? ` in ${Object.values(scope).flat().join(', ')}` : '';
}

function isTwin({ operation, sourceScopes }: Rule, given: Given): boolean {
  return sameMatchKey(operation, sourceScopes) === sameMatchKey(operationOf(given), scopesOf(given));
}

function twinOf(rules: readonly Rule[], given: Given): Rule | undefined {
  return rules.find((rule) => isTwin(rule, given));
}

function remarks(groups: Groups, given: Given): readonly string[] {
  const messages: string[] = [];
  if (!groups.some(({ id }) => id === given.group)) {
    messages.push(`Group "${given.group}" does not exist and is created; no call of the API deletes a group.`);
  }
  if (groups.some(({ noisyOperations }) => noisyOperations.some(({ name }) => name === given.name))) {
    messages.push(`A rule named "${given.name}" exists already; names need not be unique.`);
  }
  const wider = groups
    .flatMap(({ noisyOperations }) => noisyOperations)
    .find(({ operation, disabled }) => {
      const prefix = operation?.httpServer?.routePrefix;
      return !disabled && prefix && given.route?.startsWith(prefix) === true;
    });
  if (wider) {
    messages.push(
      `Rule "${wider.name ?? wider.ruleId}" matches these requests too and keeps ${wider.percentageAtMost ?? 0} %; the lowest percentage wins.`,
    );
  }
  return messages;
}

function changesOf(given: Given, groupIsNew: boolean): readonly Change[] {
  const created = (field: string, after: unknown): Change => ({ field, before: null, after });
  const scope = scopeOf(scopesOf(given));
  return [
    ...(groupIsNew ? [created('group', given.group)] : []),
    created(
      `${given.group}.noisy_operations`,
      present({
        name: given.name,
        match: headMatch(operationOf(given)),
        keep_percentage: given.keep_percentage,
        scope,
        notes: given.notes,
      }),
    ),
  ];
}
