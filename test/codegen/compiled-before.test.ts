import { describe, expect, it } from 'vitest';
import { CompiledBefore, compileTools } from '../../src/codegen/compile/compile.ts';
import type { Contract } from '../../src/codegen/compile/contract.ts';
import type { SourceText } from '../../src/codegen/compile/source-text.ts';
import { smallContract } from './small-contract.ts';

const LIST = {
  path: 'graphql/operations/sources/list_sources.graphql',
  text: `"Sources."
query list_sources @tool(title: "List sources") @next(tool: "get_source", each: ".", with: ["namespace=.namespace", "name=.name"], why: "More.") {
  sources { namespace ...Name }
}
`,
};
const GET = {
  path: 'graphql/operations/sources/get_source.graphql',
  text: `"One source."
query get_source("Namespace." $namespace: String!, "Name." $name: String!) @tool(title: "Get source") {
  source(namespace: $namespace, name: $name) { name }
}
`,
};
const NAME = { path: 'graphql/fragments/name.graphql', text: 'fragment Name on Source { name }\n' };

/** What comes of it: the tools, or what the generator says. */
function outcome(make: () => unknown): unknown {
  try {
    return make();
  } catch (error) {
    return String(error);
  }
}

describe('compiling only what has changed', () => {
  const before = new CompiledBefore();
  type Step = readonly [
    what: string,
    operations: readonly SourceText[],
    fragments: readonly SourceText[],
    contract: Contract,
  ];
  const onSmall = (what: string, operations: readonly SourceText[], fragments: readonly SourceText[]): Step => [
    what,
    operations,
    fragments,
    smallContract,
  ];
  const steps: readonly Step[] = [
    onSmall('everything', [LIST, GET], [NAME]),
    onSmall('nothing new', [LIST, GET], [NAME]),
    onSmall('another description', [LIST, { ...GET, text: GET.text.replace('One source.', 'A source.') }], [NAME]),
    onSmall('a file that does not parse', [LIST, { ...GET, text: 'query {' }], [NAME]),
    onSmall('the target of a next step is gone', [LIST], [NAME]),
    onSmall('and still is', [LIST], [NAME]),
    onSmall('it is back', [LIST, GET], [NAME]),
    onSmall(
      'the next step fills what is no argument any more',
      [LIST, { ...GET, text: GET.text.replaceAll('$name', '$called') }],
      [NAME],
    ),
    onSmall(
      'two files of one name',
      [LIST, GET, { ...GET, path: 'graphql/operations/other/get_source.graphql' }],
      [NAME],
    ),
    onSmall('one again', [LIST, GET], [NAME]),
    onSmall(
      'a fragment that selects more',
      [LIST, GET],
      [{ ...NAME, text: 'fragment Name on Source { name replicas }\n' }],
    ),
    onSmall('a fragment that is wrong', [LIST, GET], [{ ...NAME, text: 'fragment Name on Source { nmae }\n' }]),
    ['another contract', [LIST, GET], [NAME], { ...smallContract }],
    onSmall('as it was', [LIST, GET], [NAME]),
  ];

  it.each(steps)('gives what compiling all of it gives: %s', (_what, operations, fragments, contract) => {
    expect(outcome(() => JSON.stringify(compileTools(contract, operations, fragments, before)))).toEqual(
      outcome(() => JSON.stringify(compileTools(contract, operations, fragments))),
    );
  });

  it('compiles a file once', () => {
    const known = new CompiledBefore();
    const [first] = compileTools(smallContract, [LIST, GET], [NAME], known);
    const [again] = compileTools(smallContract, [LIST, { ...GET, text: `${GET.text}\n` }], [NAME], known);
    const listed = compileTools(smallContract, [LIST, GET], [NAME], known).find(({ name }) => name === 'list_sources');
    expect(first?.operation).not.toBe(again?.operation);
    expect(listed?.operation).toBe(
      compileTools(smallContract, [LIST, GET], [NAME], known).find(({ name }) => name === 'list_sources')?.operation,
    );
  });
});
