import { placeOf, type Source, type Syntax } from './source.ts';

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const MUTATORS = new Set('set add delete clear push pop shift unshift splice sort reverse fill copyWithin'.split(' '));
/** Functions of the language that change their first argument. */
const CHANGERS =
  /^(Object\.(assign|defineProperty|defineProperties|setPrototypeOf)|Reflect\.(set|deleteProperty|defineProperty))$/;
/** Made once for all, these keep nothing of what passes through them. */
const STATELESS = new Set([
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'URL',
  'RegExp',
  'Error',
  'AsyncLocalStorage',
  'TextEncoder',
  'TextDecoder',
  'W3CTraceContextPropagator',
  'GraphQLScalarType',
]);

/** Functions whose results keep what passes through them. */
const KEEPERS = new Set(['remembered']);

/**
 * State that outlives a request and belongs to no instance: module-level variables that are assigned, module-level
 * values that are changed in place, instances of classes that may keep something, static fields. As `file:line: what`.
 */
export function moduleState(source: Source): readonly string[] {
  const found: string[] = [];
  const topLevel = new Set<string>();
  const tell = (node: Syntax, what: string): void => void found.push(`${placeOf(source, node)}: ${what}`);

  for (const statement of source.tree.nodes('body')) {
    for (const name of importedNames(statement)) topLevel.add(name);
    const declaration = declarationOf(statement);
    if (declaration?.type === 'VariableDeclaration') {
      const kind = declaration.word('kind');
      for (const { id, init } of declarators(declaration)) {
        for (const name of namesIn(id)) topLevel.add(name);
        if (kind !== 'const') tell(declaration, `${kind} ${namesIn(id).join(', ')} at module level`);
        const made = constructorIn(init);
        if (made !== undefined && !STATELESS.has(made)) tell(declaration, `new ${made} at module level`);
        const called = init?.type === 'CallExpression' ? init.node('callee')?.word('name') : undefined;
        if (called !== undefined && KEEPERS.has(called)) tell(declaration, `${called}() at module level`);
      }
    }
    const name = declaration?.node('id')?.word('name');
    if (name !== undefined) topLevel.add(name);
  }
  walk(source.tree, new Set(), (node, hidden) => {
    const isShared = (name: string | undefined): name is string =>
      name !== undefined && (topLevel.has(name) || name === 'globalThis' || name === 'process') && !hidden.has(name);
    const changed = changedRoot(node);
    if (isShared(changed)) tell(node, `${changed} is changed`);
    if (node.type === 'PropertyDefinition' && node.is('static')) {
      tell(node, `static ${node.node('key')?.word('name') ?? 'field'}`);
    }
  });
  return found;
}

/** The name at the root of what a node changes in place. */
function changedRoot(node: Syntax): string | undefined {
  switch (node.type) {
    case 'AssignmentExpression':
      return isExitCode(node.node('left')) ? undefined : memberRoot(node.node('left'));
    case 'UpdateExpression':
      return memberRoot(node.node('argument'));
    case 'UnaryExpression':
      return node.word('operator') === 'delete' ? memberRoot(node.node('argument')) : undefined;
    case 'CallExpression': {
      const callee = node.node('callee');
      if (callee?.type !== 'MemberExpression') return undefined;
      const method = callee.node('property')?.word('name') ?? '';
      const object = callee.node('object');
      if (CHANGERS.test(`${object?.word('name')}.${method}`)) return rootOf(node.nodes('arguments')[0]);
      return MUTATORS.has(method) ? rootOf(object) : undefined;
    }
    default:
      return undefined;
  }
}

/** How a program says that it ended. */
function isExitCode(node: Syntax | undefined): boolean {
  return node?.node('object')?.word('name') === 'process' && node.node('property')?.word('name') === 'exitCode';
}

/** The root of `a.b.c` or `a[b]`; of a bare name too, which only `let` could be assigned to. */
function memberRoot(node: Syntax | undefined): string | undefined {
  return node?.type === 'MemberExpression' || node?.type === 'Identifier' ? rootOf(node) : undefined;
}

function rootOf(node: Syntax | undefined): string | undefined {
  if (node?.type === 'Identifier') return node.word('name');
  const inner = node?.node('object') ?? node?.node('expression');
  return inner && !node?.type.startsWith('Call') ? rootOf(inner) : undefined;
}

/** Visits every node with the names that the functions and blocks around it declare themselves. */
function walk(
  node: Syntax,
  hidden: ReadonlySet<string>,
  visit: (node: Syntax, hidden: ReadonlySet<string>) => void,
): void {
  visit(node, hidden);
  const own = node.type === 'Program' ? [] : declaredIn(node);
  const inside = own.length === 0 ? hidden : new Set([...hidden, ...own]);
  for (const child of node.children) walk(child, inside, visit);
}

function declaredIn(node: Syntax): readonly string[] {
  if (FUNCTIONS.has(node.type)) return node.nodes('params').flatMap(namesIn);
  if (node.type === 'CatchClause') return namesIn(node.node('param'));
  const loop = node.type.startsWith('For') ? [node.node('init'), node.node('left')] : [];
  const statements = [...node.nodes('body'), ...node.nodes('consequent'), ...loop.flatMap((part) => part ?? [])];
  return statements.flatMap((statement) => {
    if (statement.type === 'VariableDeclaration') return declarators(statement).flatMap(({ id }) => namesIn(id));
    return statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration'
      ? namesIn(statement.node('id'))
      : [];
  });
}

function declarationOf(statement: Syntax): Syntax | undefined {
  return statement.type.startsWith('Export') ? statement.node('declaration') : statement;
}

function declarators(
  declaration: Syntax,
): readonly { readonly id: Syntax | undefined; readonly init: Syntax | undefined }[] {
  return declaration.nodes('declarations').map((one) => ({ id: one.node('id'), init: one.node('init') }));
}

function importedNames(statement: Syntax): readonly string[] {
  if (statement.type !== 'ImportDeclaration') return [];
  return statement.nodes('specifiers').flatMap((specifier) => namesIn(specifier.node('local')));
}

/** Every name that a pattern binds. */
function namesIn(pattern: Syntax | undefined): readonly string[] {
  switch (pattern?.type) {
    case undefined:
      return [];
    case 'Identifier':
      return [pattern.word('name') ?? ''];
    case 'AssignmentPattern':
      return namesIn(pattern.node('left'));
    case 'TSParameterProperty':
      return namesIn(pattern.node('parameter'));
    case 'RestElement':
      return namesIn(pattern.node('argument'));
    case 'Property':
      return namesIn(pattern.node('value'));
    default:
      return [...(pattern?.nodes('properties') ?? []), ...(pattern?.nodes('elements') ?? [])].flatMap(namesIn);
  }
}

/** The class of an instance that a module-level value is, whatever it is dressed as. */
function constructorIn(node: Syntax | undefined): string | undefined {
  if (node?.type === 'NewExpression') return node.node('callee')?.word('name');
  const inner = node?.type.startsWith('TS') ? node.node('expression') : undefined;
  return inner && constructorIn(inner);
}
