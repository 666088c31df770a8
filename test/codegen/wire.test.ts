import { readFileSync } from 'node:fs';
import { buildSchema, Kind, parse, specifiedRules, validate, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { CompiledOperation } from '../../src/codegen/compile/compile-tool.ts';
import { readContract } from '../../src/codegen/compile/contract.ts';
import { contractSchema } from '../../src/compatibility/contract.ts';
import { operations } from '../../src/tool/generated/catalog.generated.ts';
import { wireVariables } from '../../src/tool/variables.ts';
import goodFiles from './good-files.ts';
import { compileSmall, smallContract } from './small-contract.ts';

const contract = buildSchema(readFileSync('graphql/schema.graphql', 'utf8'));
const next = contractSchema();
const { clientDirectives } = readContract('graphql');

const written: readonly CompiledOperation[] = goodFiles.flatMap((good) =>
  compileSmall(good.operations, good.fragments).flatMap(({ operation, preview, companions }) => [
    operation,
    ...(preview ? [preview] : []),
    ...companions,
  ]),
);

function writtenOperation(name: string): CompiledOperation {
  const found = written.find((operation) => operation.name === name);
  if (!found) throw new Error(`No good file has an operation ${name}.`);
  return found;
}

/** What must never be sent, by what it is, in one wire text. */
function clientOnlyParts(text: string): readonly string[] {
  const found: string[] = [];
  visit(parse(text), {
    enter(node) {
      if ('description' in node && node.description) found.push(`description of ${node.kind}`);
      if (node.kind === Kind.DIRECTIVE && clientDirectives.has(node.name.value)) found.push(`@${node.name.value}`);
      if (node.kind === Kind.VARIABLE_DEFINITION && node.defaultValue)
        found.push(`default of $${node.variable.name.value}`);
    },
  });
  return found;
}

function declaredVariables(text: string): readonly string[] {
  const names: string[] = [];
  visit(parse(text), { VariableDefinition: ({ variable }) => void names.push(variable.name.value) });
  return names.sort();
}

describe('the wire text', () => {
  const wrong = `"A." query a("B." $b: Int = 1 @local) @tool(title: "A") { sources(limit: $b) { name } }`;

  it('check sees what must not be sent', () => {
    expect(clientOnlyParts(wrong)).toEqual([
      'description of OperationDefinition',
      'description of VariableDefinition',
      'default of $b',
      '@local',
      '@tool',
    ]);
  });

  it.each(written)('of the good file $name holds nothing that is client-only and is valid', ({ text, variables }) => {
    expect(clientOnlyParts(text)).toEqual([]);
    expect(declaredVariables(text)).toEqual(Object.keys(variables).sort());
    expect(validate(smallContract.wire, parse(text), specifiedRules).map(({ message }) => message)).toEqual([]);
  });

  it.each(Object.values(operations))('of $name holds nothing that is client-only', ({ text, variables }) => {
    expect(clientOnlyParts(text)).toEqual([]);
    expect(declaredVariables(text)).toEqual(Object.keys(variables).sort());
  });

  it.each(Object.values(operations))(
    'of $name is valid under the contract, and whole under what comes',
    (operation) => {
      const { text, whole = text, isToCome } = operation;
      if (!isToCome) expect(validate(contract, parse(text), specifiedRules).map(({ message }) => message)).toEqual([]);
      expect(validate(next, parse(whole), specifiedRules).map(({ message }) => message)).toEqual([]);
    },
  );

  it('declares a variable with a default non-null, since the tool always fills it', () => {
    expect(writtenOperation('get_group').text).toContain('$full:Boolean!');
  });

  it('leaves @local variables out', () => {
    expect(writtenOperation('get_group').text).not.toContain('limit');
  });

  it('keeps the fragments that are used, through one another, and the variables that only they use', () => {
    const { text } = writtenOperation('get_group');
    expect(text).toContain('fragment Member on Source{namespace name ...Detail@include(if:$full)}');
    expect(text).toContain('fragment Detail on Source{');
  });
});

describe('an object argument with variables in it', () => {
  const { text, variables } = writtenOperation('create_rule');

  it('is one variable of its input type', () => {
    expect(text).toContain('createRule(rule:$rule dryRun:$check)');
    expect(text).toContain('$rule:RuleInput!');
    expect(text).not.toContain('$route');
  });

  it('leaves out each object inside it whose variables are all absent', () => {
    expect(wireVariables(variables, { name: 'a', route: '/health', weight: 1 })).toEqual({
      rule: { name: 'a', server: { route: '/health' }, weights: [1, 100], note: 'made here' },
    });
    expect(wireVariables(variables, { name: 'a', method: 'GET', weight: 1, check: false })).toEqual({
      rule: { name: 'a', server: { method: 'GET' }, client: { method: 'GET' }, weights: [1, 100], note: 'made here' },
      check: false,
    });
  });

  it('is left out where all its variables are absent', () => {
    const [tool] = compileSmall({
      'sources/list_sources.graphql': `"List."
query list_sources(
  "Only of this namespace."
  $namespace: String
) @tool(title: "List") {
  sources(filter: { namespace: $namespace, kinds: [Deployment] }) { name }
}
`,
    });
    expect(wireVariables(tool?.operation.variables ?? {}, {})).toEqual({});
    expect(wireVariables(tool?.operation.variables ?? {}, { namespace: 'a' })).toEqual({
      filter: { namespace: 'a', kinds: ['Deployment'] },
    });
  });

  it('is lifted out of a fragment too, once for each equal value, under a name of its own', () => {
    const [tool] = compileSmall(
      {
        'groups/get_group.graphql': `"Get."
query get_group(
  "Name."
  $name: String!
  "Filter."
  $filter: String
) @tool(title: "Get") {
  group(name: $name) {
    ...Members
    members(filter: { namespace: $filter }) { namespace }
    others: members(filter: { namespace: $name }) { name }
  }
}
`,
      },
      { 'members.graphql': 'fragment Members on Group {\n  members(filter: { namespace: $filter }) { name }\n}\n' },
    );
    expect(tool?.operation.text).toBe(
      'query get_group($name:String!$filter2:Filter$filter3:Filter){group(name:$name){...Members members(filter:$filter2){namespace}others:members(filter:$filter3){name}}}fragment Members on Group{members(filter:$filter2){name}}',
    );
    expect(wireVariables(tool?.operation.variables ?? {}, { name: 'a', filter: 'b' })).toEqual({
      name: 'a',
      filter2: { namespace: 'b' },
      filter3: { namespace: 'a' },
    });
  });
});
