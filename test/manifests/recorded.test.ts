import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readYaml, readYamlDocuments } from '../../src/text/yaml.ts';
import { fieldAt, fieldOf, isRecord } from '../../src/tool/fields.ts';
import { recordedCrds, recordedObjects } from '../recordings/recordings.ts';
import { type Workbench, workbench } from '../tools/workbench.ts';
import { fillWrittenWorld } from './recorded-world.ts';

type Written = ReturnType<typeof recordedObjects>[number];

/** Writes that no manifest makes: what is said to do instead. */
const BEYOND: Readonly<Record<string, RegExp>> = {
  recover_from_rollback: /^kubectl annotate sources\.odigos\.io -n billing .* odigos\.io\/rollback-recovery=/,
  dismiss_recommendation: /^kubectl label recommendations\.odigos\.io .*odigos\.io\/recommendation-dismissed/,
  reset_config: /^kubectl patch configmap odigos-local-ui-config /,
};

/** Records that are no write of an object, or whose cluster had come to be another by what was not recorded. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  enable_source_profiling: 'no object',
  disable_source_profiling: 'no object',
  clear_source_profile: 'no object',
};

/** Paths of `config.yaml` that the chart's values have elsewhere. */
const VALUE_PATHS: Readonly<Record<string, string>> = {
  agentEnvVarsInjectionMethod: 'instrumentor.agentEnvVarsInjectionMethod',
  allowConcurrentAgents: 'allowConcurrentAgents.enabled',
  rollbackDisabled: 'autoRollback.disabled',
  rollbackGraceTime: 'autoRollback.graceTime',
  rollbackStabilityWindow: 'autoRollback.stabilityWindowTime',
};

/** Of actions that are one too many where another of their type is there. */
const TYPES: Readonly<Record<string, string>> = {
  deleteAttribute: 'DeleteAttribute',
  urlTemplatization: 'URLTemplatization',
};

const LISTS = [
  ['noisyOperations', 'noisy_operations', 'delete_noisy_operation_rule'],
  ['highlyRelevantOperations', 'highly_relevant_operations', 'delete_highly_relevant_operation_rule'],
  ['costReductionRules', 'cost_reduction_rules', 'delete_cost_reduction_rule'],
] as const;

describe('every recorded write', () => {
  it('is rendered as the objects that the Odigos UI wrote, which its definitions take', {
    timeout: 300_000,
  }, async () => {
    const bench = await workbench({ demo: { fill: fillWrittenWorld, tier: 'onprem' }, stepPerRequest: 400 });
    const validate = validators();
    const ids = new Map<string, string>();
    const wrong: unknown[] = [];
    const refused = new Set<unknown>();
    const rendered: string[] = [];
    for (const [index, record] of recordedObjects().entries()) {
      if (record.outcome === 'error' || LEFT_OUT[record.tool]) continue;
      if (refused.has(fieldOf(record.arguments, 'id'))) continue;
      await catchUp(bench, record);
      const given = asNamedNow(record.tool, await translated(bench, record, ids));
      const { envelope } = await bench.call('render_change', { tool: record.tool, arguments: given });
      // The UI takes scopes that together match nothing; here such a rule is refused, as code too.
      if (envelope.error?.message.includes('so these match no workload')) {
        for (const object of record.created) refused.add(fieldAt(object, ['metadata', 'name']));
        continue;
      }
      const documents = documentsOf(envelope.data);
      for (const problem of documents.flatMap(validate)) wrong.push([index, record.tool, problem]);
      const difference = differenceOf(record, envelope.data, documents);
      if (difference !== undefined || !envelope.data)
        wrong.push([index, record.tool, given, envelope.error?.message, difference]);
      else rendered.push(record.tool);
      const applied = await bench.apply(record.tool, given);
      const made = record.created.find(({ kind }) => kind !== 'Secret');
      const [name, id] = [fieldAt(made, ['metadata', 'name']), fieldOf(applied.envelope.data, 'id')];
      if (typeof name === 'string' && typeof id === 'string') ids.set(name, id);
    }
    expect(wrong).toEqual([]);
    expect(rendered.length).toBeGreaterThan(175);
  });
});

function differenceOf(record: Written, data: unknown, documents: readonly unknown[]): unknown {
  const beyond = BEYOND[record.tool];
  if (beyond) return linesOf(data).some((line) => beyond.test(line)) && documents.length === 0 ? undefined : data;
  if (record.changed.some(({ after }) => after.kind === 'ConfigMap')) return differenceOfValues(record, data);
  const got = documents.map(bare);
  const want = expectedOf(record).map((object) => withPlaceholders(bare(object), got));
  const deletes = record.deleted.filter(({ kind }) => kind !== 'Secret');
  const missed = deletes.filter((object) => !linesOf(data).some((line) => isDeletedBy(line, object)));
  return sorted(got) === sorted(want) && missed.length === 0 ? undefined : { got, want, missed };
}

/** Whether a line deletes a recorded object, by its name or by its workload. */
function isDeletedBy(line: string, object: unknown): boolean {
  const kind = `${String(fieldOf(object, 'kind')).toLowerCase()}s`;
  if (!line.startsWith(`kubectl delete ${kind}.odigos.io `)) return false;
  if (kind !== 'sources') return true;
  const [of, name] = ['kind', 'name'].map((key) => fieldAt(object, ['spec', 'workload', key]));
  return line.includes(`odigos.io/workload-kind=${String(of)},odigos.io/workload-name=${String(name)}`);
}

/** What of an object a manifest carries: no generated name, and no mark of who made it. */
function bare(object: unknown): Readonly<Record<string, unknown>> {
  const labels = Object.entries(fieldAt(object, ['metadata', 'labels']) ?? {}).filter(([key]) =>
    key.startsWith('odigos.io/data-stream-'),
  );
  const spec = fieldOf(object, 'spec');
  const { disableInstrumentation, secretRef, ...rest } = isRecord(spec) ? spec : {};
  return {
    apiVersion: fieldOf(object, 'apiVersion'),
    kind: fieldOf(object, 'kind'),
    labels: Object.fromEntries(labels),
    keys: Object.keys(fieldOf(object, 'data') ?? fieldOf(object, 'stringData') ?? {}).sort(),
    spec: {
      ...rest,
      ...(disableInstrumentation === true ? { disableInstrumentation } : {}),
      ...(secretRef ? { secretRef: true } : {}),
    },
  };
}

/** The objects that the UI asked the API server for, as they came to be. */
function expectedOf(record: Written): readonly unknown[] {
  const isOwn = ({ kind }: { readonly kind: string }): boolean => kind !== 'ConfigMap' && kind !== 'Recommendation';
  // Sources of a stream are labelled by a kubectl line: the API tells no name of theirs.
  const isStream = record.tool === 'rename_data_stream' || record.tool === 'delete_data_stream';
  const changed = record.changed
    .map(({ after }) => after)
    .filter((object) => isOwn(object) && !(isStream && object.kind === 'Source') && object.kind !== 'Secret');
  return [...record.created.filter(isOwn).map((object) => asAsked(record, object)), ...changed];
}

/** A Source is made without a label where it only keeps its workload out; what its admission adds is no part of it. */
function asAsked(record: Written, object: Written['created'][number]): unknown {
  if (object.kind !== 'Source') return object;
  const asked = record.ui_requests.find(
    ({ verb, body }) =>
      verb === 'create' &&
      JSON.stringify(fieldAt(body, ['spec', 'workload'])) === JSON.stringify(fieldAt(object, ['spec', 'workload'])),
  );
  return { ...object, metadata: fieldOf(asked?.body, 'metadata') };
}

/** What may hold a credential is a placeholder, wherever Odigos keeps it. */
function withPlaceholders(
  want: Readonly<Record<string, unknown>>,
  got: readonly Readonly<Record<string, unknown>>[],
): Readonly<Record<string, unknown>> {
  const data = fieldAt(want.spec, ['data']);
  if (!isRecord(data)) return want;
  const open = got.flatMap(({ spec }) => Object.entries(fieldOf(spec, 'data') ?? {}));
  const shown = Object.entries(data).map(([key, value]) => {
    const isOpen = open.some(([name, text]) => name === key && text === `<value of ${key}>`);
    return [key, isOpen && /_(CA_PEM|HEADERS|CONFIGURATION_DATA)$/.test(key) ? `<value of ${key}>` : value] as const;
  });
  return { ...want, spec: { ...(isRecord(want.spec) ? want.spec : {}), data: Object.fromEntries(shown) } };
}

function sorted(objects: readonly object[]): string {
  return objects.map(stable).sort().join('\n');
}

function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).join()}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? 'undefined';
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${stable(item)}`).join()}}`;
}

/** Settings that a record sets, at the paths of the chart's values; what it takes out of them is told in words. */
function differenceOfValues(record: Written, data: unknown): unknown {
  const [before, after] = (['before', 'after'] as const).map((side) =>
    leaves(configOf(record.changed.find((one) => one.after.kind === 'ConfigMap')?.[side])),
  );
  const set = [...(after ?? [])].filter(([path, value]) => stable(before?.get(path)) !== stable(value));
  const got = leaves(valuesOf(data));
  const missing = set.filter(([path, value]) => {
    const shown = got.get(VALUE_PATHS[path] ?? path);
    // A list of the chart is the whole of it; the UI stores what is beside it.
    if (Array.isArray(value)) return !Array.isArray(shown) || !value.every((name) => shown.includes(name));
    const isTakenBack = notesOf(data).some((note) => note.startsWith(`${path} is only taken back`));
    return shown !== value && !isTakenBack;
  });
  return missing.length === 0 ? undefined : { missing, got: [...got] };
}

function configOf(object: unknown): unknown {
  const read = readYaml(String(fieldAt(object, ['data', 'config.yaml'])));
  return read.ok ? read.value : undefined;
}

function valuesOf(data: unknown): unknown {
  const read = readYaml(String(fieldOf(data, 'helm_values') ?? '{}'));
  return read.ok ? read.value : undefined;
}

function leaves(value: unknown, path = ''): Map<string, unknown> {
  if (!isRecord(value)) return path === '' || path === 'configVersion' ? new Map() : new Map([[path, value]]);
  return new Map(
    Object.entries(value).flatMap(([key, item]) => [...leaves(item, path === '' ? key : `${path}.${key}`)]),
  );
}

function notesOf(data: unknown): readonly string[] {
  const notes = fieldOf(data, 'notes');
  return Array.isArray(notes) ? notes.map(String) : [];
}

function linesOf(data: unknown): readonly string[] {
  const lines = fieldOf(data, 'kubectl');
  return Array.isArray(lines) ? lines.map(String) : [];
}

function documentsOf(data: unknown): readonly unknown[] {
  const text = fieldOf(data, 'manifests');
  if (typeof text !== 'string') return [];
  const read = readYamlDocuments(text);
  expect(read.ok).toBe(true);
  return read.ok ? read.documents : [];
}

/** What is wrong with an object by the definition of its kind: nothing that it does not have is taken either. */
function validators(): (object: unknown) => readonly string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  const byKind = new Map(
    Object.values(recordedCrds()).map(({ names, versions }) => [
      names.kind,
      ajv.compile(closed(versions[0]?.schema ?? {})),
    ]),
  );
  return (object) => {
    const kind = String(fieldOf(object, 'kind'));
    if (kind === 'Secret') return [];
    const check = byKind.get(kind);
    if (!check) return [`no definition of ${kind}`];
    return check(object) ? [] : (check.errors ?? []).map((error) => `${kind}${error.instancePath} ${error.message}`);
  };
}

/** Definitions take fields that they do not name, and drop them: here they are wrong. */
function closed(schema: object): object {
  const read: unknown = JSON.parse(JSON.stringify(schema), (_key, value: unknown) =>
    isRecord(value) && isRecord(value.properties) && value.additionalProperties === undefined
      ? { ...value, additionalProperties: false }
      : value,
  );
  return isRecord(read) ? read : {};
}

/** Takes out of the cluster what had gone, between two records, by what was not recorded. */
async function catchUp(bench: Workbench, record: Written): Promise<void> {
  const { group } = record.arguments;
  const made = record.created.find(({ kind }) => kind === 'Action');
  const section = Object.keys(fieldOf(made, 'spec') ?? {}).find((key) => TYPES[key] !== undefined);
  if (section !== undefined) {
    const { actions } = await bench.data('list_actions', { type: TYPES[section] });
    for (const action of Array.isArray(actions) ? actions : []) {
      const isTwin = stable(fieldOf(action, 'values')) === stable(record.arguments.values);
      if (record.tool !== 'apply_recommendation' && !isTwin) continue;
      await bench.apply('delete_action', { id: fieldOf(action, 'id') });
    }
  }
  const before = record.changed.find(({ after }) => after.kind === 'Sampling')?.before;
  if (!before || typeof group !== 'string') return;
  const { groups } = await bench.data('get_sampling', { group });
  for (const [list, shown, remove] of LISTS) {
    const names = [fieldAt(before, ['spec', list])].flat().map((rule) => fieldOf(rule, 'name'));
    const rules = fieldAt(groups, ['0', shown]);
    for (const rule of Array.isArray(rules) ? rules : []) {
      if (names.includes(fieldOf(rule, 'name'))) continue;
      await bench.apply(remove, { group, rule_id: fieldOf(rule, 'rule_id') });
    }
  }
}

/** Arguments under the names that they have today. */
function asNamedNow(tool: string, given: object): object {
  const { rule_name: rule, route, ...others }: Readonly<Record<string, unknown>> = { ...given };
  const key = others.name === undefined ? 'name' : 'rule_name';
  return {
    ...others,
    ...(rule === undefined ? {} : { [key]: rule }),
    ...(route === undefined ? {} : /^create_\w+_rule$/.test(tool) ? { routes: [route] } : { route }),
  };
}

/** A record's arguments with the ids that its objects have here. */
async function translated(bench: Workbench, record: Written, ids: ReadonlyMap<string, string>): Promise<object> {
  const { id, rule_id: ruleId, group } = record.arguments;
  if (typeof id === 'string') return { ...record.arguments, id: ids.get(id) ?? id };
  if (typeof ruleId !== 'string' || typeof group !== 'string') return record.arguments;
  const change = record.changed.find(({ after }) => after.kind === 'Sampling');
  for (const [list, shown] of LISTS) {
    const [before, after] = [change?.before, change?.after].map((object) => fieldAt(object, ['spec', list]));
    if (!Array.isArray(before)) continue;
    const at = before.findIndex(
      (one, index) => stable(one) !== stable(Array.isArray(after) ? after[index] : undefined),
    );
    if (at < 0) continue;
    const { groups } = await bench.data('get_sampling', { group });
    return { ...record.arguments, rule_id: fieldAt(groups, ['0', shown, String(at), 'rule_id']) };
  }
  return record.arguments;
}
