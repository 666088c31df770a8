import type { GraphQLSchema } from 'graphql';
import type { Catalog } from '../catalog/catalog.ts';
import type { Skew } from '../tool/compatibility.ts';
import type { ToolDefinition, ToolOperation } from '../tool/definition.ts';
import { type InputDifferences, inputDifferences } from './input-differences.ts';
import { CONTENT_WITH_PARTS, neededOperations } from './needs.ts';
import { operationProblems } from './operation-problems.ts';

/** The parts of a definition by which it is judged. */
type Judged = Pick<ToolDefinition, 'name' | 'operation' | 'preview' | 'companions' | 'inputSchema'>;

/**
 * Judges which tools the UI of one schema can serve: those of which it takes every operation that they need. Each tool
 * is judged once.
 */
export class Servability {
  private readonly live: GraphQLSchema;
  private readonly contract: GraphQLSchema;
  private readonly verdicts = new WeakMap<Judged, InputDifferences>();

  /**
   * @param live the UI's schema
   * @param contract the schema that the tools were generated from
   */
  constructor(live: GraphQLSchema, contract: GraphQLSchema) {
    this.live = live;
    this.contract = contract;
  }

  /** Judges a catalog. */
  skewOf({ tools }: Pick<Catalog, 'tools'>): Skew {
    const unservable = new Map<string, string>();
    const limited = new Map<string, string>();
    for (const { definition } of tools.values()) {
      const { problems, limits } = this.verdict(definition);
      if (problems.length > 0) unservable.set(definition.name, problems.join(' and '));
      else if (limits.length > 0) limited.set(definition.name, limits.join(' and '));
    }
    return { unservable, limited };
  }

  /** What keeps this UI from serving a tool, wholly or in part. */
  verdict(definition: Judged): InputDifferences {
    const known = this.verdicts.get(definition);
    if (known) return known;
    const found = neededOperations(definition).map((operation) => this.judge(operation, definition));
    const problems = [...new Set(found.flatMap((one) => one.problems))];
    const limits = [...new Set(found.flatMap((one) => one.limits))];
    const worksInPart = CONTENT_WITH_PARTS.has(definition.name) && found.some((one) => one.problems.length === 0);
    const verdict = worksInPart ? { problems: [], limits: [...problems, ...limits] } : { problems, limits };
    this.verdicts.set(definition, verdict);
    return verdict;
  }

  private judge(operation: ToolOperation, { inputSchema }: Judged): InputDifferences {
    const problems = operationProblems(this.live, operation);
    if (problems.length > 0) return { problems, limits: [] };
    return inputDifferences(this.live, this.contract, operation, inputSchema);
  }
}
