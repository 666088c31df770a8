// VS Code's GraphQL extension takes this file before .graphqlrc.yml; JetBrains' knows .graphqlrc.yml alone.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/**
 * A rule for the editor that reports nothing: it tells the other rules that a variable marked @local is used, namely by
 * the adapter. GraphQL's own rule wants each variable used in the operation, and the generator checks the rest.
 *
 * @type {import('graphql').ValidationRule}
 */
export function localIsUsed(context) {
  const usages = context.getRecursiveVariableUsages.bind(context);
  context.getRecursiveVariableUsages = (operation) => [
    ...usages(operation),
    ...(operation.variableDefinitions ?? [])
      .filter(({ directives = [] }) => directives.some(({ name }) => name.value === 'local'))
      .map(({ variable }) => ({ node: variable, type: undefined, defaultValue: undefined, parentType: undefined })),
  ];
  return {};
}

export default {
  ...parse(readFileSync(new URL('.graphqlrc.yml', import.meta.url), 'utf8')),
  extensions: { customValidationRules: () => [localIsUsed] },
};
