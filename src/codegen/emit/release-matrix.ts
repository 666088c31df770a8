import type { Lack } from '../../compatibility/lacks.ts';
import { Servability } from '../../compatibility/servability.ts';
import type { CompiledTool } from '../compile/compile-tool.ts';
import type { Contract } from '../compile/contract.ts';
import { definitionOf } from './definition-of.ts';

/** How a release serves a tool: whole, without some of what it reads or takes, or not at all. */
export type Standing = 'whole' | 'partly' | 'lost';

/** How one release serves every tool, by the judgement of the running server. */
export interface ReleaseColumn {
  readonly release: string;
  /** By the tool's name. */
  readonly tools: ReadonlyMap<string, ToolStanding>;
}

/** How one release serves one tool. */
interface ToolStanding {
  readonly standing: Standing;
  /** Why it is lost, or everything that it does without. Empty where it is whole. */
  readonly lacks: readonly Lack[];
}

/** Judges every tool on every contract that is supported, oldest first, and on what is known of the one to come. */
export function releaseMatrix({ wire, releases }: Contract, tools: readonly CompiledTool[]): readonly ReleaseColumn[] {
  const definitions = tools.map(definitionOf);
  return releases.map(({ release, schema }) => {
    const servability = new Servability(schema, wire);
    return {
      release,
      tools: new Map(
        definitions.map((definition) => {
          const { problems, lacks } = servability.verdict(definition);
          const shown = problems.length > 0 ? problems : lacks;
          const standing: Standing = problems.length > 0 ? 'lost' : lacks.length > 0 ? 'partly' : 'whole';
          return [definition.name, { standing, lacks: shown }] as const;
        }),
      ),
    };
  });
}

/** How many tools of a release stand so. */
export function countOf({ tools }: ReleaseColumn, standing: Standing): number {
  return [...tools.values()].filter((one) => one.standing === standing).length;
}
