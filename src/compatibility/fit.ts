import { type GraphQLSchema, parse, print, stripIgnoredCharacters } from 'graphql';
import type { ArgumentsSchema, FieldPath, ToolOperation } from '../tool/definition.ts';
import type { WireOperation } from '../ui/operation.ts';
import { type CutOperation, cutOperation } from './cut.ts';
import { distinctLacks, type Lack, type RefusedValue } from './lacks.ts';

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
}

const NO_ARGUMENTS: ArgumentsSchema = { type: 'object', properties: {}, additionalProperties: false };

/** Operations as the UI of one schema takes them. Each is cut once, when it is first asked for. */
export class Fit {
  private readonly live: GraphQLSchema;
  private readonly contract: GraphQLSchema;
  private readonly fitted = new WeakMap<object, FittedOperation>();

  /**
   * @param live the UI's schema
   * @param contract the schema that the operations were generated from
   */
  constructor(live: GraphQLSchema, contract: GraphQLSchema) {
    this.live = live;
    this.contract = contract;
  }

  /** An operation that was asked for before; undefined for any other. */
  known(operation: object): FittedOperation | undefined {
    return this.fitted.get(operation);
  }

  /** @param inputSchema the arguments of the tool whose operation it is; those that it was first asked for with count */
  of(operation: ToolOperation, inputSchema: ArgumentsSchema = NO_ARGUMENTS): FittedOperation {
    const known = this.fitted.get(operation);
    if (known) return known;
    const { text, variables, essential = [] } = operation;
    const document = parse(text, { noLocation: true });
    const cut = cutOperation(this.live, this.contract, { document, variables, inputSchema });
    const fitted: FittedOperation = {
      wire: cut.document === document ? operation : wireOf(operation, cut),
      problems: distinctLacks([...cut.problems, ...essential.flatMap((path) => whyLost(cut, path))]),
      lacks: distinctLacks([...cut.lost.values()].flat()),
      refused: cut.refused,
      unused: cut.unused,
    };
    this.fitted.set(operation, fitted);
    return fitted;
  }
}

function wireOf({ name, type }: WireOperation, { document }: CutOperation): WireOperation {
  return { name, type, text: stripIgnoredCharacters(print(document)) };
}

function whyLost({ lost }: CutOperation, path: FieldPath): readonly Lack[] {
  return path.flatMap((_name, place) => lost.get(path.slice(0, place + 1).join('.')) ?? []);
}
