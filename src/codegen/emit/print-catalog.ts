import type { ArgumentSchema, ArgumentsSchema, ToolDefinition } from '../../tool/definition.ts';
import type { CompiledOperation, CompiledTool } from '../compile/compile-tool.ts';
import { definitionOf, operationOf } from './definition-of.ts';

/**
 * Prints the catalog as TypeScript: every operation with the types of its answer and arguments, every definition.
 *
 * @param tools in the order in which clients list them
 */
export function printCatalog(tools: readonly CompiledTool[]): string {
  const operations = tools.flatMap(operationsOf);
  return [
    '// Generated from graphql/operations by `npm run generate`; never edited by hand.',
    "import type { ToolDefinition, ToolOperation } from '../definition.ts';",
    "import type * as answers from './operations.generated.ts';",
    '',
    ...operations.map(printArguments),
    ...tools.map(printToolArguments),
    '/** Every operation, typed by its answer and its arguments. */',
    'export interface Operations {',
    ...operations.map(
      (operation) =>
        `  readonly ${operation.name}: ToolOperation<answers.${typeName(operation)}, ${argumentsName(operation.name)}>;`,
    ),
    '}',
    '',
    `export const operations: Operations = {\n${operations.map(printOperation).join('\n')}\n};`,
    '',
    '/** Every tool as its operation file says it, in name order. */',
    'export interface Definitions {',
    ...tools.map((tool) => `  readonly ${tool.name}: ToolDefinition<${toolArgumentsName(tool)}>;`),
    '}',
    '',
    `export const definitions: Definitions = {\n${tools.map(definitionOf).map(printTool).join('\n')}\n};`,
    '',
  ].join('\n');
}

function operationsOf({ operation, preview, companions }: CompiledTool): readonly CompiledOperation[] {
  return [operation, ...(preview ? [preview] : []), ...companions];
}

/** `list_sources` → `ListSources`: how typescript-operations names an operation's types. */
function pascalCase(name: string): string {
  return name.replace(/(?:^|_)([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}

function typeName({ name, type }: CompiledOperation): string {
  return `${pascalCase(name)}${type === 'mutation' ? 'Mutation' : 'Query'}`;
}

function argumentsName(name: string): string {
  return `${pascalCase(name)}Variables`;
}

function toolArgumentsName({ name }: CompiledTool): string {
  return `${pascalCase(name)}Arguments`;
}

function printArguments(operation: CompiledOperation): string {
  const { schema, made } = operation.arguments;
  // What the adapter makes may nest, so its type is the contract's own.
  const fields = made.map((name) => `  readonly ${name}: answers.${typeName(operation)}Variables['${name}'];`);
  return printInterface(argumentsName(operation.name), schema, fields);
}

function printToolArguments(tool: CompiledTool): string {
  const made = tool.operation.arguments.made.map((name) => `'${name}'`).join(' | ');
  const own = made === '' ? argumentsName(tool.name) : `Omit<${argumentsName(tool.name)}, ${made}>`;
  if (tool.kind === 'READ') return `export type ${toolArgumentsName(tool)} = ${own};\n`;
  return `export interface ${toolArgumentsName(tool)} extends ${own} {\n  readonly dry_run: boolean;\n  readonly plan?: string;\n}\n`;
}

function printInterface(name: string, schema: ArgumentsSchema, more: readonly string[]): string {
  const fields = Object.entries(schema.properties).map(([field, property]) => {
    const given = schema.required?.includes(field) || property.default !== undefined;
    return `  readonly ${field}${given ? '' : '?'}: ${printType(property)};`;
  });
  return `export interface ${name} {\n${[...fields, ...more].join('\n')}\n}\n`;
}

function printType(schema: ArgumentSchema): string {
  if (schema.enum) return schema.enum.map((member) => `'${member}'`).join(' | ');
  switch (schema.type) {
    case 'string':
      return 'string';
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'array':
      return schema.items ? `readonly (${printType(schema.items)})[]` : 'readonly unknown[]';
    case 'object': {
      const fields = Object.entries(schema.properties ?? {}).map(
        ([field, property]) =>
          `readonly ${field}${schema.required?.includes(field) ? '' : '?'}: ${printType(property)}`,
      );
      return `{ ${fields.join('; ')} }`;
    }
  }
}

function printOperation(operation: CompiledOperation): string {
  return `  ${operation.name}: ${indent(operationOf(operation))},`;
}

function printTool({ operation, preview, companions, ...facts }: ToolDefinition): string {
  const references = [
    `    operation: operations.${operation.name},`,
    ...(preview ? [`    preview: operations.${preview.name},`] : []),
    ...(companions ? [`    companions: [${companions.map(({ name }) => `operations.${name}`).join(', ')}],`] : []),
  ];
  return `  ${facts.name}: ${indent(facts).replace(/\n {2}\}$/, `,\n${references.join('\n')}\n  }`)},`;
}

function indent(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
}
