import { globSync, readFileSync } from 'node:fs';
import {
  buildASTSchema,
  concatAST,
  type DocumentNode,
  ExecutableDefinitionsRule,
  Kind,
  NoDeprecatedCustomRule,
  NoUnusedFragmentsRule,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import vscode, { localIsUsed } from '../../graphql.config.mjs';

const pointers = z.object({ schema: z.array(z.string()), documents: z.array(z.string()) });
const config = pointers.parse(parseYaml(readFileSync('.graphqlrc.yml', 'utf8')));

function read(patterns: readonly string[]): ReadonlyMap<string, DocumentNode> {
  return new Map(globSync([...patterns]).map((path) => [path, parse(readFileSync(path, 'utf8'))]));
}

const schema = buildASTSchema(concatAST([...read(config.schema).values()]));
const documents = read(config.documents);
const fragments = [...documents.values()].flatMap(({ definitions }) =>
  definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION),
);

/** The rules of VS Code's extension (graphql-language-service): GraphQL's own but two, those of the configuration, and deprecations. */
const RULES: readonly ValidationRule[] = [
  ...specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule && rule !== ExecutableDefinitionsRule),
  ...vscode.extensions.customValidationRules(),
  NoDeprecatedCustomRule,
];

/** What an editor shows in a file: it adds the fragments that the file has not itself. */
function diagnostics(document: DocumentNode, rules = RULES): readonly string[] {
  const own = new Set(document.definitions.flatMap((node) => ('name' in node ? [node.name?.value] : [])));
  const others = fragments.filter((node) => 'name' in node && !own.has(node.name?.value));
  const whole: DocumentNode = { kind: Kind.DOCUMENT, definitions: [...document.definitions, ...others] };
  return validate(schema, whole, rules, { maxErrors: 1_000 }).map(({ message }) => message);
}

describe('an editor by .graphqlrc.yml', () => {
  it('finds every operation file and every fragment', () => {
    const files = globSync('graphql/{operations,fragments}/**/*.graphql');
    expect([...documents.keys()].toSorted()).toEqual(files.toSorted());
    expect(files.length).toBeGreaterThan(100);
  });

  it('reports nothing in any of them', () => {
    const reported = [...documents].flatMap(([path, document]) =>
      diagnostics(document).map((message) => `${path}: ${message}`),
    );
    expect(reported).toEqual([]);
  });

  it('reports nothing in VS Code thanks to the rule that @local is a use', () => {
    expect(vscode).toMatchObject(config);
    const without = RULES.filter((rule) => rule !== localIsUsed);
    const reported = [...documents.values()].flatMap((document) => diagnostics(document, without));
    expect(reported.length).toBeGreaterThan(100);
    expect(reported.filter((message) => !/^Variable "\$\w+" is never used/.test(message))).toEqual([]);
  });

  it.each([
    [
      'an unknown directive',
      'query a($b: Int @locl) @tool(title: "A") { namespaces { name } }',
      /Unknown directive "@locl"/,
    ],
    [
      'an argument that a directive has not',
      'query a @tool(titel: "A") { namespaces { name } }',
      /Unknown argument "titel"/,
    ],
    ['an unknown field', 'query a @tool(title: "A") { namespaces { nam } }', /Cannot query field "nam"/],
    ['an unknown type', 'query a($b: WorkloadKnd @local) @tool(title: "A") { namespaces { name } }', /Unknown type/],
    [
      'a variable that nobody uses',
      'query a($b: Int) @tool(title: "A") { namespaces { name } }',
      /"\$b" is never used/,
    ],
    [
      'a use of what is not declared',
      'query a @tool(title: "A") { namespaces { name @include(if: $b) } }',
      /not defined/,
    ],
  ])('reports %s', (_what, text, message) => {
    expect(diagnostics(parse(text)).join('\n')).toMatch(message);
  });
});
