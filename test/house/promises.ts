import { everyNode, placeOf, type Source, type Syntax } from './source.ts';

/** Functions and methods that call back later, when nobody waits for what they called. */
const LATER = new Set(
  'setTimeout setInterval setImmediate queueMicrotask nextTick on once addListener prependListener addEventListener'.split(
    ' ',
  ),
);
/** Methods of the language and of Node that give no promise: what they give may be thrown away by `void`. */
const SYNCHRONOUS = new Set('add delete set push json'.split(' '));

/** Names of what promises something. */
export interface Promising {
  /** Functions, wherever they are declared. */
  readonly functions: ReadonlySet<string>;
  /** Methods and properties. */
  readonly methods: ReadonlySet<string>;
}

/** What promises something in these sources, by name: declared async, or with a promise in its type. */
export function promisingNames(sources: readonly Source[]): Promising {
  const names = (promised: typeof promisedFunctions): ReadonlySet<string> =>
    new Set(sources.flatMap((source) => [...everyNode(source.tree)].flatMap((node) => promised(node, source))));
  return { functions: names(promisedFunctions), methods: names(promisedMethods) };
}

function promisedFunctions(node: Syntax, source: Source): readonly string[] {
  switch (node.type) {
    case 'FunctionDeclaration':
      return isPromising(node, source) ? namesOf(node.node('id')) : [];
    case 'VariableDeclarator':
      return isPromising(node.node('init'), source) ? namesOf(node.node('id')) : [];
    default:
      return [];
  }
}

function promisedMethods(node: Syntax, source: Source): readonly string[] {
  switch (node.type) {
    case 'MethodDefinition':
    case 'Property':
    case 'PropertyDefinition':
      return isPromising(node.node('value'), source) ? namesOf(node.node('key')) : [];
    case 'TSMethodSignature':
    case 'TSPropertySignature':
      return saysPromise(node, source) ? namesOf(node.node('key')) : [];
    default:
      return [];
  }
}

function isPromising(made: Syntax | undefined, source: Source): boolean {
  if (!made) return false;
  return made.is('async') || saysPromise(made.node('returnType'), source);
}

/** Whether a type, in the words of the source up to where a body begins, speaks of a promise. */
function saysPromise(type: Syntax | undefined, { text }: Source): boolean {
  return type !== undefined && /\bPromise(?:Like)?\b/.test(text.slice(type.start, type.end));
}

function namesOf(named: Syntax | undefined): readonly string[] {
  const name = named?.word('name');
  return name === undefined ? [] : [name];
}

/**
 * Where a promise may be left to itself, so that its failure would end the process: thrown away by `void`, or given by what is
 * called later. As `file:line: what`.
 */
export function unobservedPromises(source: Source, promising: Promising): readonly string[] {
  const mayPromise = promisingIn(source, promising);
  return [...everyNode(source.tree)].flatMap((node) => {
    const found = isVoid(node) ? thrownAway(node) : callbacksOf(node).filter((one) => isUnobserved(one, mayPromise));
    return found.map((one) => `${placeOf(source, one)}: ${source.text.slice(one.start, one.end).split('\n')[0]}`);
  });
}

/** Whether what a name or a member stands for in a source may promise something: a name, where it is declared or imported. */
function promisingIn(source: Source, { functions, methods }: Promising): (called: Syntax | undefined) => boolean {
  const own = new Set([...everyNode(source.tree)].flatMap((node) => promisedFunctions(node, source)));
  const imported = new Set(
    source.tree
      .nodes('body')
      .flatMap((one) => one.nodes('specifiers').flatMap((name) => namesOf(name.node('imported')))),
  );
  return (called) => {
    const name = called?.word('name');
    if (name !== undefined) return own.has(name) || (imported.has(name) && functions.has(name));
    return methods.has(called?.node('property')?.word('name') ?? '');
  };
}

function isVoid(node: Syntax): boolean {
  return node.type === 'UnaryExpression' && node.word('operator') === 'void';
}

function thrownAway(node: Syntax): readonly Syntax[] {
  const thrown = node.node('argument');
  return thrown?.type === 'CallExpression' && !SYNCHRONOUS.has(calledName(thrown) ?? '') ? [node] : [];
}

/** What a call hands over to be called later. */
function callbacksOf(node: Syntax): readonly Syntax[] {
  return node.type === 'CallExpression' && LATER.has(calledName(node) ?? '') ? node.nodes('arguments') : [];
}

function isUnobserved(callback: Syntax, mayPromise: (called: Syntax | undefined) => boolean): boolean {
  switch (callback.type) {
    case 'ArrowFunctionExpression':
    case 'FunctionExpression': {
      const body = callback.node('body');
      return callback.is('async') || (body?.type === 'CallExpression' && mayPromise(body.node('callee')));
    }
    case 'Identifier':
    case 'MemberExpression':
      return mayPromise(callback);
    default:
      return false;
  }
}

function calledName(call: Syntax): string | undefined {
  const callee = call.node('callee');
  return callee?.word('name') ?? callee?.node('property')?.word('name');
}
