import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  type OperationDefinitionNode,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import type { Contract } from './contract.ts';
import { has } from './directive-arguments.ts';
import type { OperationFile } from './operation-file.ts';

const MAX_DESCRIPTION = 400;
const MAX_FIRST_SENTENCE = 120;

/**
 * Holds a file's operations against the contract with the client-only directives: unknown fields, arguments,
 * directives and types, unused and undeclared variables. (The code generator's own validation lets unknown directives
 * and unused variables pass.)
 */
export function checkAgainstContract(
  contract: Contract,
  { document, log }: OperationFile,
  fragments: readonly FragmentDefinitionNode[],
): void {
  const operations = document.definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [node] : []));
  for (const operation of operations) {
    // Unused variables are judged below, where @local ones are known; a fragment may serve another file.
    const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule && rule !== NoUnusedVariablesRule);
    const whole: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
    for (const error of validate(contract.authoring, whole, rules)) {
      const node = error.nodes?.find((candidate) => candidate.loc?.source === document.loc?.source);
      log.at(node ?? operation.name, error.message);
    }
    checkVariableUse(operation, fragments, log);
  }
}

function checkVariableUse(
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  log: OperationFile['log'],
): void {
  const used = new Set<string>();
  for (const node of [operation.selectionSet, ...fragments, ...(operation.directives ?? [])]) {
    visit(node, {
      Variable: (variable) => {
        used.add(variable.name.value);
      },
    });
  }
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const local = has('local', definition.directives);
    if (!local && !used.has(name)) {
      log.at(
        definition,
        `"$${name}" is not used. Use it in the body, or mark it @local when only the adapter uses it.`,
      );
    }
    if (local && used.has(name)) {
      log.at(definition, `"$${name}" is @local, so it is never sent, but the body uses it. Remove one of the two.`);
    }
  }
}

/** What the model reads first: a description of the tool, short, whose first sentence stands alone. */
export function checkDescription({ main, log }: OperationFile): void {
  const text = main.description?.value.replace(/\s+/g, ' ').trim() ?? '';
  if (text === '') {
    log.at(main, 'This tool has no description. Put one in """ above the operation: it is what the model reads.');
    return;
  }
  if (text.length > MAX_DESCRIPTION) {
    log.at(main.description, `The description has ${text.length} characters: at most ${MAX_DESCRIPTION}.`);
  }
  const firstSentence = /^.*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;
  if (firstSentence.length > MAX_FIRST_SENTENCE) {
    log.at(
      main.description,
      `Its first sentence has ${firstSentence.length} characters: at most ${MAX_FIRST_SENTENCE}.`,
    );
  }
}
