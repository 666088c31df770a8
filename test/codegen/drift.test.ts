import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileTools } from '../../src/codegen/compile/compile.ts';
import { buildContract } from '../../src/codegen/compile/contract.ts';
import { type Drift, driftOf } from '../../src/codegen/drift/drift.ts';
import { driftText } from '../../src/codegen/drift/drift-text.ts';

const CONTRACT = `
  enum Kind { Deployment StatefulSet Job }
  enum Health { Ok Bad }
  input Rule { name: String!, kind: Kind, percent: Float }
  type Pod { name: String!, restarts: Int }
  type Source { name: String!, health: Health!, replicas: Int!, labels: [String!]!, pods: [Pod!]!, note: String, unused: String }
  type Unused { nothing: String }
  type Query { sources(kind: Kind): [Source!]!, rules: [String!]!, unused: Unused }
  type Mutation { addRule(rule: Rule!): Boolean! }
`;

const DIRECTIVES = `
  directive @tool(title: String!, kind: ToolKind, core: Boolean! = true, idempotent: Boolean, openWorld: Boolean, needsPlan: Boolean! = false, namespaced: NamespaceUse! = REFUSED, deadlineSeconds: Int) on QUERY | MUTATION
  directive @arg(enum: String, min: Float, max: Float, minLength: Int, maxLength: Int, minItems: Int, maxItems: Int, pattern: String) on VARIABLE_DEFINITION
  enum ToolKind { READ CREATE UPDATE DELETE }
  enum NamespaceUse { REFUSED NAMED FILTERED FREE }
  enum Instrumentable { Deployment StatefulSet }
`;

const contract = buildContract(CONTRACT, DIRECTIVES);

const tools = compileTools(
  contract,
  [
    {
      path: 'graphql/operations/sources/list_sources.graphql',
      text: `"Sources." query list_sources("Kind." $kind: Kind @arg(enum: "Instrumentable")) @tool(title: "Sources") {
        sources(kind: $kind) { name health replicas labels note pods { ...Pod } }
      }`,
    },
    {
      path: 'graphql/operations/rules/add_rule.graphql',
      text: `"Add a rule." mutation add_rule("Name." $name: String!, "Percent." $percent: Float) @tool(title: "Add", kind: CREATE) {
        addRule(rule: { name: $name, percent: $percent })
      }
      query add_rule_preview { rules }`,
    },
  ],
  [{ path: 'graphql/fragments/pod.graphql', text: 'fragment Pod on Pod { name restarts }' }],
);

/** The contract with edits, each of which must be of something that is there. */
function drift(...edits: readonly (readonly [string | RegExp, string])[]): Promise<Drift> {
  const edited = edits.reduce((sdl, [from, to]) => {
    const changed = sdl.replaceAll(typeof from === 'string' ? from : new RegExp(from, 'g'), to);
    if (changed === sdl) throw new Error(`the contract has no ${from}`);
    return changed;
  }, CONTRACT);
  return driftOf(contract, buildSchema(edited), tools);
}

const LIST = 'sources/list_sources';
const ADD = 'rules/add_rule';
const whyOf = (found: Drift[keyof Drift], tool: string): string =>
  found.flatMap((one) => (typeof one !== 'string' && one.tool === tool ? one.reasons : [])).join('; ');

describe('what another schema breaks is only what our operations use', () => {
  it('nothing, when it is the same', async () => {
    const same = await driftOf(contract, buildSchema(CONTRACT), tools);
    expect(same).toEqual({ breaking: [], losing: [], dangerous: [], safe: [] });
    expect(driftText(same)).toBe('No difference.\n');
  });

  it.each([
    ['a field that is gone', [['replicas: Int!,', '']], LIST, 'has no field Source.replicas'],
    ['a field of a fragment that is gone', [[', restarts: Int', '']], LIST, 'has no field Pod.restarts'],
    ['a root field that is gone', [['rules: [String!]!,', '']], ADD, 'has no field Query.rules'],
    [
      'a new required argument',
      [['sources(kind: Kind)', 'sources(kind: Kind, cluster: ID!)']],
      LIST,
      'demands an argument cluster of sources',
    ],
    [
      'a new required field of what is sent',
      [['percent: Float', 'percent: Float, group: ID!']],
      ADD,
      'demands a field Rule.group',
    ],
    [
      'another type of a plain answer',
      [['replicas: Int!', 'replicas: String!']],
      LIST,
      'answers String! for Source.replicas, and not Int!',
    ],
    [
      'one where a list was answered',
      [['labels: [String!]!', 'labels: String!']],
      LIST,
      'answers String! for Source.labels, and not [String!]!',
    ],
    [
      'a type where a plain value was answered',
      [['health: Health!', 'health: Pod!']],
      LIST,
      'answers Pod! for Source.health, and not Health!',
    ],
  ] as const)('%s', async (_what, edits, tool, why) => {
    const { breaking } = await drift(...edits);
    expect(breaking.map((one) => one.tool)).toEqual([tool]);
    expect(whyOf(breaking, tool)).toBe(why);
  });

  it.each([
    [
      'an argument that callers may leave out',
      [['sources(kind: Kind)', 'sources(sort: Kind)']],
      LIST,
      'has no argument kind of Query.sources',
    ],
    ['a field of what is sent', [[', percent: Float', '']], ADD, 'has no field Rule.percent'],
    ['a value that our arguments list', [['StatefulSet Job', 'Job']], LIST, 'has no value StatefulSet of Kind'],
    ['a remark', [[', note: String', '']], LIST, 'has no field Source.note'],
  ] as const)('is lost, and the tool served without it: %s', async (_what, edits, tool, why) => {
    const { breaking, losing } = await drift(...edits);
    expect(breaking).toEqual([]);
    expect(losing.map((one) => one.tool)).toEqual([tool]);
    expect(whyOf(losing, tool)).toBe(why);
  });

  it.each([
    [
      'a renamed type that only its field leads to',
      [
        ['type Source', 'type App'],
        ['[Source!]!', '[App!]!'],
      ],
      LIST,
      "Type 'Source' was removed",
    ],
    [
      'a renamed type of what is sent',
      [
        ['input Rule', 'input SamplingRule'],
        ['rule: Rule!', 'rule: SamplingRule!'],
      ],
      ADD,
      "Type 'Rule' was removed",
    ],
    [
      'a renamed type that a fragment names',
      [
        ['type Pod', 'type Instance'],
        ['[Pod!]!', '[Instance!]!'],
      ],
      LIST,
      "Type 'Pod' was removed",
    ],
    [
      'a value that may be answered now',
      [['Ok Bad', 'Ok Bad Unknown']],
      LIST,
      "Enum value 'Unknown' was added to enum 'Health'",
    ],
    [
      'what may be null now',
      [['replicas: Int!', 'replicas: Int']],
      LIST,
      "Field 'Source.replicas' changed type from 'Int!' to 'Int'",
    ],
    [
      'a new optional argument',
      [['sources(kind: Kind)', 'sources(kind: Kind, limit: Int)']],
      LIST,
      "Argument 'limit: Int' added to field 'Query.sources'",
    ],
    ['a deprecation', [['replicas: Int!', 'replicas: Int! @deprecated(reason: "use pods")']], LIST, 'deprecated'],
  ] as const)('is dangerous, and breaks nothing: %s', async (_what, edits, tool, why) => {
    const { breaking, dangerous } = await drift(...edits);
    expect(breaking).toEqual([]);
    expect(dangerous.map((one) => one.tool)).toEqual([tool]);
    expect(whyOf(dangerous, tool)).toContain(why);
  });

  it.each([
    ['a field that nothing selects is gone', [[', unused: String', '']]],
    [
      'a type that nothing selects is gone',
      [
        ['type Unused { nothing: String }', ''],
        [', unused: Unused', ''],
      ],
    ],
    ['a value that is never answered again', [['Ok Bad', 'Ok']]],
    ['a value that may be sent now', [['StatefulSet Job', 'StatefulSet Job Rollout']]],
    ['what may be sent now', [['percent: Float', 'percent: Float, note: String']]],
    ['a new field', [['unused: Unused', 'unused: Unused, more: Int']]],
    ['a new type, whatever it holds', [['type Unused', 'type More { a: Int, b: Int } type Unused']]],
    ['what was never null', [['restarts: Int', 'restarts: Int!']]],
  ] as const)('is safe: %s', async (_what, edits) => {
    const { breaking, dangerous, safe } = await drift(...edits);
    expect({ breaking, dangerous }).toEqual({ breaking: [], dangerous: [] });
    expect(safe.length).toBeGreaterThan(0);
  });

  it('judges an older UI alike: what it has not yet is gone', async () => {
    const { breaking, losing } = await drift(['replicas: Int!,', ''], [/, percent: Float/, '']);
    expect(breaking.map(({ tool }) => tool)).toEqual([LIST]);
    expect(losing.map(({ tool }) => tool)).toEqual([ADD]);
  });

  it('is printed by tool: what breaks, what to look at, what is safe, and a line that sums it up', async () => {
    const found = await drift(
      ['replicas: Int!,', ''],
      [/, percent: Float/, ''],
      ['Ok Bad', 'Ok Bad Unknown'],
      [', unused: String', ''],
    );
    expect(driftText(found)).toBe(`Breaking for us: change these operation files, in graphql/operations.
  tool                  why
  --------------------  ---
  sources/list_sources  it has no field Source.replicas

Losing fields: these tools are served without what they lack.
  tool            why
  --------------  ---
  rules/add_rule  it has no field Rule.percent

Dangerous: these tools go on working; see whether they still say what is meant.
  tool                  why
  --------------------  ---
  sources/list_sources  Enum value 'Unknown' was added to enum 'Health'

Safe: no tool notices 1 change.
  Field 'unused' was removed from object type 'Source'

1 tool breaks, 1 loses fields, 1 to look at, 1 change without effect.
`);
  });
});
