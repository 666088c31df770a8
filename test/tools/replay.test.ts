import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import type { ToolDefinition, ToolOperation } from '../../src/tool/definition.ts';
import { definitions, operations } from '../../src/tool/generated/catalog.generated.ts';
import { bench } from '../call/bench.ts';
import { recordingsOfUi } from '../recordings/recordings.ts';
import { worldUi } from './behaviours/world.ts';
import { contract, disagreements, project, selectionOf } from './project.ts';

/** One recorded value of a root field, from which an operation's answer is cut. */
interface Recorded {
  readonly name: string;
  readonly value: unknown;
  /** The operation that it was recorded by. */
  readonly operation: string;
}

const BUDGET = 24_000;
const MOST_ANSWERS = 30;
// Of what is to come there are no recordings, and of a bundle none that a query answers. What asks nothing has no answer.
const reads: readonly ToolDefinition[] = Object.values(definitions).filter(
  ({ name, kind, operation }) =>
    kind === 'READ' &&
    !operation.isToCome &&
    name !== 'read_support_bundle' &&
    !rootsOf(operation).includes('__typename'),
);
const queries: readonly ToolOperation<unknown, object>[] = Object.values(operations).filter(
  ({ type, isToCome }) => type === 'query' && !isToCome,
);
const catalog = createCatalog();

const byField = new Map<string, Recorded[]>();
for (const { name, data, operation, status } of recordingsOfUi()) {
  if (typeof data !== 'object' || data === null || status !== 200) continue;
  for (const [field, value] of Object.entries(data)) {
    if (value !== null && contract.getQueryType()?.getFields()[field]) {
      byField.set(field, [...(byField.get(field) ?? []), { name, value, operation }]);
    }
  }
}

/** Names of all fields that a text selects, wherever. */
function words(text: string): ReadonlySet<string> {
  return new Set(text.match(/[A-Za-z_]\w*/g) ?? []);
}

function rootsOf({ text }: ToolOperation<unknown, object>): readonly string[] {
  return selectionOf(text).selections.map(({ field }) => field);
}

/** Recordings of a root field, those first that hold most of what an operation selects; equal ones once. */
function answersFor(field: string, wanted: string): readonly Recorded[] {
  const names = [...words(wanted)];
  const covering = ({ operation }: Recorded): number => {
    const held = words(operation);
    return names.filter((name) => held.has(name)).length;
  };
  const seen = new Set<string>();
  return (byField.get(field) ?? [])
    .map((recorded) => ({ recorded, covers: covering(recorded) }))
    .sort((left, right) => right.covers - left.covers)
    .flatMap(({ recorded }) => {
      const text = JSON.stringify(project({ [field]: recorded.value }, wanted));
      if (seen.has(text)) return [];
      seen.add(text);
      return [recorded];
    })
    .slice(0, MOST_ANSWERS);
}

/** Arguments for a tool that fit its world: an open profiling slot or a workload in it, a type, or a name of any kind. */
function argumentsFor({ inputSchema }: ToolDefinition, world: object): Readonly<Record<string, unknown>> {
  const text = JSON.stringify(world);
  const slot = /"activeKeys":\["([^"/]+)\/([^"/]+)\/([^"/]+)"/.exec(text);
  const id = slot ?? /"id":\{"namespace":"([^"]+)","kind":"([^"]+)","name":"([^"]+)"\}/.exec(text);
  const found: Readonly<Record<string, string | undefined>> = {
    namespace: id?.[1] ?? 'default',
    kind: id?.[2] ?? 'Deployment',
    name: id?.[3] ?? 'echo',
    service: id?.[3] ?? 'echo',
    type: /"type":"([a-z]+)"/.exec(text)?.[1] ?? 'jaeger',
  };
  return Object.fromEntries(
    (inputSchema.required ?? []).map((argument) => {
      const schema = inputSchema.properties[argument];
      return [argument, found[argument] ?? schema?.enum?.[0] ?? (schema?.type === 'integer' ? 1 : 'echo')];
    }),
  );
}

/** Root fields that a tool may ask, by the names of its operations, with the recordings that cover each best. */
function worldFor(definition: ToolDefinition, own: Recorded): Readonly<Record<string, unknown>> {
  const [root = ''] = rootsOf(definition.operation);
  const others = queries
    .filter(({ name }) => name === definition.name || name.startsWith(`${definition.name}_`))
    .flatMap((operation) =>
      rootsOf(operation).map((field) => [field, answersFor(field, operation.text)[0]?.value] as const),
    );
  return Object.fromEntries([...others.filter(([, value]) => value !== undefined), [root, own.value]]);
}

describe('a disagreement with the contract', () => {
  it.each([
    ['a null where none may stand', { id: null }, ['.workloads[].id: null']],
    [
      'a value outside its enum',
      { id: { kind: 'deployment' } },
      ['.workloads[].id.kind: "deployment" is no K8sResourceKind'],
    ],
    ['a field that is absent', {}, ['.workloads[].id: absent']],
    ['none', { id: { kind: 'Deployment' } }, []],
  ])('is found: %s', (_what, workload, problems) => {
    expect(disagreements({ workloads: [workload] }, 'query{workloads{id{kind}}}')).toEqual(problems);
  });
});

describe('recorded answers', () => {
  it('are there for most queries of the catalog', () => {
    const without = new Set(queries.flatMap(rootsOf).filter((field) => !byField.has(field) && !field.startsWith('__')));
    expect([...without]).toEqual([]);
  });

  it.each(queries.map((operation) => [operation.name, operation] as const))(
    'agree with the contract on %s',
    (_name, operation) => {
      for (const field of rootsOf(operation)) {
        // What was not asked for when it was recorded is absent and cannot be judged.
        for (const { name, value } of byField.get(field) ?? []) {
          const problems = disagreements({ [field]: value }, operation.text).filter(
            (problem) => !/: absent$/.test(problem),
          );
          expect({ name, problems }).toEqual({ name, problems: [] });
        }
      }
    },
  );

  describe.each(reads.map((definition) => [definition.name, definition] as const))('%s', (name, definition) => {
    const [root = ''] = rootsOf(definition.operation);
    const answers = answersFor(root, definition.operation.text);

    it(`answers each of the ${answers.length} distinct recordings of ${root}, within its budget, with next steps that can be taken`, async () => {
      const refused: string[] = [];
      for (const recorded of answers) {
        const world = worldFor(definition, recorded);
        const ui = worldUi({ effectiveConfig: {}, describeOdigos: {}, ...world });
        const { call, crashes } = bench([...catalog.tools.values()], ui, { answerBudget: BUDGET });
        const given = argumentsFor(definition, { [root]: recorded.value, ...world });
        const { envelope, text, outcome } = await call(name, given);
        expect({ recording: recorded.name, crashes }).toEqual({ recording: recorded.name, crashes: [] });
        expect(['ok', 'tool_error']).toContain(outcome);
        if (outcome === 'ok') expect(typeof envelope.data).toBe('object');
        else refused.push(`${recorded.name}: ${envelope.error?.message}`);
        expect(text.length).toBeLessThanOrEqual(BUDGET);
        for (const step of envelope.next_steps) {
          const prepared = catalog.tools.get(step.tool)?.prepare(step.arguments);
          expect(prepared?.ok, `${recorded.name}: ${JSON.stringify(step)}`).toBe(true);
        }
      }
      // Some recordings hold nothing of what is asked for; not all do.
      expect(refused.length, refused.join('\n')).toBeLessThan(answers.length);
    }, 60_000);
  });
});
