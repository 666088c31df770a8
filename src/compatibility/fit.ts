import { type GraphQLSchema, parse, print, stripIgnoredCharacters } from 'graphql';
import type { ArgumentsSchema, FieldPath, ToolKind, ToolOperation } from '../tool/definition.ts';
import type { WireOperation } from '../ui/operation.ts';
import { ContractTypes, type SchemaTypes } from './contract-types.ts';
import { type CutOperation, cutOperation } from './cut.ts';
import { differingWords } from './differences.ts';
import { distinctLacks, type Lack, type RefusedValue, sinceOf } from './lacks.ts';
import type { Promised } from './promised-values.ts';
import { hasWords, usesOlderWords } from './words/newest-words.ts';

/** An operation as one UI takes it. */
export interface FittedOperation {
  /** What is sent; the operation itself where nothing had to be cut. */
  readonly wire: WireOperation;
  /** Why it is of no use there: what is essential is missing. It is not sent. */
  readonly problems: readonly Lack[];
  /** What its answer does not have. */
  readonly lacks: readonly Lack[];
  readonly refused: readonly RefusedValue[];
  /** Variables that are not sent. */
  readonly unused: ReadonlySet<string>;
  /** Values that its answer must have, though this UI does not promise them. */
  readonly promises: readonly Promised[];
  /** Its answer is in words of an older release. */
  readonly isInOlderWords: boolean;
}

/** The tool whose operation one is: what it can be given, and whether it only reads. */
export interface Owner {
  readonly inputSchema: ArgumentsSchema;
  readonly kind: ToolKind;
}

const NOBODY: Owner = { inputSchema: { type: 'object', properties: {}, additionalProperties: false }, kind: 'READ' };

/** Of an operation that meets nothing but what is the contract's. */
const WHOLE: Omit<FittedOperation, 'wire' | 'isInOlderWords'> = {
  problems: [],
  lacks: [],
  refused: [],
  unused: new Set(),
  promises: [],
};

/** Operations as the UI of one schema takes them. Each is cut once, when it is first asked for. */
export class Fit {
  private readonly live: GraphQLSchema;
  private readonly contract: SchemaTypes;
  private readonly usesOlderWords: boolean;
  /** The words by which an operation has to be looked at; undefined where all have. */
  private readonly differing: ReadonlySet<string> | undefined;
  private readonly fitted = new WeakMap<object, FittedOperation>();

  /**
   * @param live the UI's schema
   * @param contract the schema that the operations were generated from
   */
  constructor(live: GraphQLSchema, contract: SchemaTypes) {
    this.live = live;
    this.contract = contract;
    this.usesOlderWords = usesOlderWords(live);
    this.differing = contract instanceof ContractTypes ? differingWords(live, contract.written) : undefined;
  }

  /** An operation that was asked for before; undefined for any other. */
  known(operation: object): FittedOperation | undefined {
    return this.fitted.get(operation);
  }

  /** @param owner the tool whose operation it is; that with which it was first asked for counts */
  of(operation: ToolOperation, { inputSchema, kind }: Owner = NOBODY): FittedOperation {
    const known = this.fitted.get(operation);
    if (known) return known;
    const { variables, essential = [] } = operation;
    const text = operation.whole ?? operation.text;
    const isInOlderWords = this.usesOlderWords && hasWords(text);
    if (this.differing && !holdsOne(text, this.differing)) {
      const whole: FittedOperation = { ...WHOLE, wire: wireOf(operation, text), isInOlderWords };
      this.fitted.set(operation, whole);
      return whole;
    }
    const document = parse(text, { noLocation: true });
    const cut = cutOperation(this.live, this.contract, { document, variables, inputSchema });
    const lacks = distinctLacks([...cut.lost.values()].flat());
    const fitted: FittedOperation = {
      wire: wireOf(operation, cut.document === document ? text : stripIgnoredCharacters(print(cut.document))),
      problems: distinctLacks([
        ...cut.problems,
        ...essential.flatMap((path) => whyLost(cut, path)),
        ...lacks.filter((lack) => isUnexpected(lack) && !(lack.isRemark && kind === 'READ')),
      ]),
      lacks,
      refused: cut.refused,
      unused: cut.unused,
      promises: cut.promises,
      isInOlderWords,
    };
    this.fitted.set(operation, fitted);
    return fitted;
  }
}

/**
 * Whether no supported release lacks this, so that no tool was made to do without it. Of a remark nothing is concluded:
 * a tool that only reads tells the rest.
 */
export function isUnexpected({ coordinate }: Lack): boolean {
  return sinceOf(coordinate) === undefined;
}

function holdsOne(text: string, words: ReadonlySet<string>): boolean {
  return words.size > 0 && (text.match(/\w+/g) ?? []).some((word) => words.has(word));
}

/** The operation itself where it is sent as it is. */
function wireOf(operation: WireOperation, text: string): WireOperation {
  const { name, type } = operation;
  return text === operation.text ? operation : { name, type, text };
}

/** Below something that is lost itself, nothing is essential any more. */
function whyLost({ lost }: CutOperation, path: FieldPath): readonly Lack[] {
  return lost.get(path.join('.')) ?? [];
}
