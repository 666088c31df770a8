import type { Source, Syntax } from './source.ts';

/** An exported function whose first parameter can be a text, or texts. */
export interface TextFunction {
  /** `path: name`. */
  readonly id: string;
  readonly path: string;
  readonly name: string;
  /** What each parameter takes, as far as it is needed: those behind the last that must be given are left out. */
  readonly parameters: readonly Parameter[];
}

/** What a parameter takes: a text, texts, anything, an object, nothing at all (it may be left out), or something of the named type. */
type Parameter =
  | { readonly takes: 'text' | 'texts' | 'anything' | 'object' | 'nothing' }
  | { readonly takes: 'type'; readonly type: string };

/**
 * The exported functions of a source that take text first: `string`, a list of them, `unknown`, or any type of the caller's
 * choice.
 */
export function textFunctions(source: Source): readonly TextFunction[] {
  return source.tree.nodes('body').flatMap((statement) => {
    if (!statement.type.startsWith('Export')) return [];
    return functionsIn(statement.node('declaration')).flatMap(({ name, declared }) => {
      const generics: Generics = new Map(
        (declared.node('typeParameters')?.nodes('params') ?? []).map((one) => [
          one.node('name')?.word('name') ?? '',
          one.node('constraint') ? ('object' as const) : ('anything' as const),
        ]),
      );
      const parameters = declared.nodes('params').map((one) => parameterOf(one, source, generics));
      const [first] = parameters;
      if (!first || first.takes === 'type' || first.takes === 'nothing') return [];
      return [{ id: `${source.path}: ${name}`, path: source.path, name, parameters }];
    });
  });
}

/** What only reads of Node's file system. */
const READS_FILES = /^(?:read|createReadStream|stat|lstat|exists|realpath|access|watch)/;

/** Whether a source can write files: it takes more of Node's file system than what reads. */
export function writesFiles({ tree }: Source): boolean {
  return tree.nodes('body').some((statement) => {
    if (statement.type !== 'ImportDeclaration' || statement.word('importKind') === 'type') return false;
    if (!/^(?:node:)?fs(?:\/promises)?$/.test(statement.node('source')?.word('value') ?? '')) return false;
    return statement.nodes('specifiers').some((one) => {
      const name = one.node('imported')?.word('name');
      return one.word('importKind') !== 'type' && (name === undefined || !READS_FILES.test(name));
    });
  });
}

/** What stands for the types of the caller's choice. */
type Generics = ReadonlyMap<string, 'anything' | 'object'>;

function functionsIn(declaration: Syntax | undefined): readonly { readonly name: string; readonly declared: Syntax }[] {
  const named = (one: Syntax, declared: Syntax | undefined) => {
    const name = one.node('id')?.word('name');
    return name !== undefined && declared ? [{ name, declared }] : [];
  };
  switch (declaration?.type) {
    case 'FunctionDeclaration':
      return named(declaration, declaration);
    case 'VariableDeclaration':
      return declaration
        .nodes('declarations')
        .flatMap((one) => named(one, one.node('init')))
        .filter(({ declared }) => declared.type.endsWith('FunctionExpression'));
    default:
      return [];
  }
}

function parameterOf(given: Syntax, source: Source, generics: Generics): Parameter {
  if (given.type === 'AssignmentPattern') {
    // What it takes is told by its type or, where it has none, by its default.
    const left = given.node('left');
    const taken = left ? parameterOf(left, source, generics) : undefined;
    return taken && taken.takes !== 'type' ? taken : { takes: 'nothing' };
  }
  const type = given.node('typeAnnotation')?.node('typeAnnotation');
  const taken = type ? takenBy(type, source, generics) : undefined;
  if (taken && taken.takes !== 'type') return taken;
  return given.is('optional') ? { takes: 'nothing' } : (taken ?? { takes: 'type', type: 'unknown' });
}

function takenBy(type: Syntax, source: Source, generics: Generics): Parameter {
  switch (type.type) {
    case 'TSStringKeyword':
      return { takes: 'text' };
    case 'TSUnknownKeyword':
      return { takes: 'anything' };
    case 'TSObjectKeyword':
      return { takes: 'object' };
    case 'TSTypeReference': {
      const name = type.node('typeName')?.word('name') ?? '';
      const takes = generics.get(name);
      return takes === undefined ? ofType(type, source) : { takes };
    }
    case 'TSArrayType':
      return type.node('elementType')?.type === 'TSStringKeyword' ? { takes: 'texts' } : ofType(type, source);
    case 'TSTypeOperator': {
      const inner = type.node('typeAnnotation');
      return inner ? takenBy(inner, source, generics) : ofType(type, source);
    }
    case 'TSUnionType': {
      const members = type.nodes('types').map((member) => takenBy(member, source, generics));
      const text = members.find(({ takes }) => takes !== 'type');
      const isOptional = type.nodes('types').some((member) => /^TS(Undefined|Null)/.test(member.type));
      return text ?? (isOptional ? { takes: 'nothing' } : ofType(type, source));
    }
    default:
      return ofType(type, source);
  }
}

function ofType(type: Syntax, { text }: Source): Parameter {
  return { takes: 'type', type: text.slice(type.start, type.end) };
}

/** A way of handing a text to a function. */
export interface Giving {
  /** Whether it comes whole, or in many parts: then it matters less what it is. */
  readonly isWhole: boolean;
  /** The arguments of one call. */
  readonly give: (text: string) => readonly unknown[];
}

/** A short text for the parameters beside the one that is looked at. */
const WORD = 'abcd';

/**
 * The ways of handing a text to a function: in each place that takes one, and where a list is taken, as one of it and cut
 * into many.
 *
 * @param fill what stands for a type that is no text; undefined when nothing does
 * @returns undefined when a parameter can not be filled
 */
export function waysOfGiving(
  { parameters }: TextFunction,
  fill: (type: string) => unknown,
): readonly Giving[] | undefined {
  const besides = parameters.map((parameter) => besideOf(parameter, fill));
  if (parameters.some(({ takes }, index) => takes === 'type' && besides[index] === undefined)) return undefined;
  const at = (index: number, isWhole: boolean, given: (text: string) => unknown): Giving => ({
    isWhole,
    give: (text) => besides.with(index, given(text)),
  });
  const objects = (index: number): readonly Giving[] => [
    at(index, true, (text) => ({ [text]: [text] })),
    at(index, false, (text) => Object.fromEntries(partsOf(text).map((part, key) => [`${part}${key}`, part]))),
    at(index, false, partsOf),
  ];
  return parameters.flatMap(({ takes }, index): readonly Giving[] => {
    switch (takes) {
      case 'text':
        return [at(index, true, (text) => text)];
      case 'texts':
        return [at(index, true, (text) => [text]), at(index, false, partsOf)];
      case 'anything':
        return [at(index, true, (text) => text), ...objects(index)];
      case 'object':
        return objects(index);
      default:
        return [];
    }
  });
}

/** What a parameter is given that is not looked at. */
function besideOf(parameter: Parameter, fill: (type: string) => unknown): unknown {
  switch (parameter.takes) {
    case 'text':
      return WORD;
    case 'texts':
      return [WORD, `${WORD}=`];
    case 'anything':
    case 'object':
      return { [WORD]: WORD };
    case 'nothing':
      return undefined;
    case 'type':
      return fill(parameter.type);
  }
}

/** A text in parts, as a list of names or values would hold it. */
function partsOf(text: string): readonly string[] {
  return text.match(/[\s\S]{1,16}/g) ?? [];
}
