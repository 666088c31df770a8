import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  NoUnusedVariablesRule,
  type OperationDefinitionNode,
  OperationTypeNode,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import type { Contract } from './contract.ts';
import { has } from './directive-arguments.ts';
import { type Fragments, usedFragments } from './fragments.ts';
import type { OperationFile } from './operation-file.ts';
import { placeOf, type RefusalLog } from './refusal.ts';
import { type Surroundings, withRemedy } from './remedies.ts';

const MAX_DESCRIPTION = 400;
const MAX_FIRST_SENTENCE = 120;

// Unused variables are judged here, where @local ones are known.
const RULES = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);

/**
 * Holds a file's operations against the contract with the client-only directives: unknown fields, arguments,
 * directives and types, unused and undeclared variables. (The code generator's own validation lets unknown directives
 * and unused variables pass.)
 *
 * @returns whether all of them are valid; only then does it make sense to compile them
 */
export function checkAgainstContract(
  contract: Contract,
  { main, companions, log }: OperationFile,
  fragments: Fragments,
): boolean {
  const refusedBefore = log.refusals.length;
  for (const operation of [main, ...companions]) {
    const used = usedFragments(operation, fragments);
    const whole: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...used] };
    const errors = validate(contract.authoring, whole, RULES);
    for (const error of withoutConsequences(errors)) {
      refuseError(error, { schema: contract.authoring, operation, fragments }, log);
    }
    if (errors.length === 0) checkVariables(contract, operation, used, log);
  }
  return log.refusals.length === refusedBefore;
}

/** A misspelt argument is also a missing one: only the misspelling is named. */
function withoutConsequences(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  const wrongNodes = new Set(errors.flatMap(({ nodes }) => nodes ?? []));
  return errors.filter(({ nodes }) => {
    const node = nodes?.[0];
    return !(node && 'arguments' in node && node.arguments?.some((argument) => wrongNodes.has(argument)));
  });
}

/** Refuses in the operation's own file where the error is of it too, and then mentions the fragment. */
function refuseError({ message, nodes = [] }: GraphQLError, surroundings: Surroundings, log: RefusalLog): void {
  const { operation } = surroundings;
  const text = withRemedy(message, surroundings);
  const own = nodes.find(({ loc }) => loc?.source === operation.loc?.source);
  const other = nodes.find(({ loc }) => loc?.source !== operation.loc?.source);
  log.at(own ?? other ?? operation, own && other ? `${text} See ${placeOf(other)}.` : text);
}

function checkVariables(
  contract: Contract,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  log: RefusalLog,
): void {
  const used = new Set<string>();
  const visitor = {
    Variable: (variable: { readonly name: { readonly value: string } }) => {
      used.add(variable.name.value);
    },
  };
  for (const node of [operation.selectionSet, ...(operation.directives ?? []), ...fragments]) visit(node, visitor);
  refuseVariablesInDirectives(contract, [operation, ...fragments], log);

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
      log.at(definition, `"$${name}" is @local, so it is never sent, but the body uses it. Remove @local, or its use.`);
    }
  }
}

function refuseVariablesInDirectives(
  contract: Contract,
  nodes: readonly (OperationDefinitionNode | FragmentDefinitionNode)[],
  log: RefusalLog,
): void {
  for (const node of nodes) {
    visit(node, {
      Directive: (directive) => {
        if (!contract.clientDirectives.has(directive.name.value)) return;
        visit(directive, {
          Variable: (variable) => {
            log.at(variable, `@${directive.name.value} is read when the catalog is generated. Write a constant.`);
          },
        });
      },
    });
  }
}

/** Every write is given `dry_run` and `plan`. A read that can be tried out may have its own `dry_run`. */
export function checkReservedNames({ main, companions, log }: OperationFile): void {
  const reserved = main.operation === OperationTypeNode.MUTATION ? ['dry_run', 'plan'] : ['plan'];
  for (const definition of [main, ...companions].flatMap(({ variableDefinitions }) => variableDefinitions ?? [])) {
    const name = definition.variable.name.value;
    if (!reserved.includes(name)) continue;
    log.at(definition, `"$${name}" is an argument that the generator gives to every write. Name yours otherwise.`);
  }
}

/** What the model reads first: a description of the tool, short, whose first sentence stands alone. */
export function checkDescription({ main, log }: OperationFile): void {
  const text = oneLine(main.description?.value);
  if (!main.description || text === '') {
    log.at(main, 'This tool has no description. Put one in """ above the operation: it is what the model reads.');
    return;
  }
  if (text.length > MAX_DESCRIPTION) {
    log.at(
      main.description,
      `The description has ${text.length} characters: at most ${MAX_DESCRIPTION}. Shorten it: every client pays for it.`,
    );
    return;
  }
  const firstSentence = /^.*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;
  if (firstSentence.length > MAX_FIRST_SENTENCE) {
    log.at(
      main.description,
      `Its first sentence has ${firstSentence.length} characters: at most ${MAX_FIRST_SENTENCE}. Say what the tool is for, end it, and put the rest behind it.`,
    );
  }
}

/** A description as one line, however it is wrapped in the file; empty without one. */
export function oneLine(description: string | undefined): string {
  return description?.replace(/\s+/g, ' ').trim() ?? '';
}
