import type { GraphQLSchema } from 'graphql';
import type { Catalog } from '../catalog/catalog.ts';
import type { ArgumentLack, Coming, Compatibility } from '../tool/compatibility.ts';
import type { ToolDefinition, ToolOperation } from '../tool/definition.ts';
import { RELEASES } from '../tool/generated/releases.generated.ts';
import { SERVED_SINCE } from '../tool/generated/served.generated.ts';
import { wireVariables } from '../tool/variables.ts';
import { argumentLacks } from './argument-lacks.ts';
import type { SchemaTypes } from './contract-types.ts';
import { Fit, type FittedOperation, isUnexpected } from './fit.ts';
import { distinctLacks, isToCome, type Lack, lacksInWords, sinceOf } from './lacks.ts';
import { CONTENT_WITH_PARTS, neededOperations, ownOperations } from './needs.ts';
import { refusedOf } from './variables-taken.ts';

/** The parts of a definition by which it is judged. */
export type Judged = Pick<ToolDefinition, 'name' | 'kind' | 'operation' | 'preview' | 'companions' | 'inputSchema'>;

/** What becomes of a tool on one UI. */
export interface Verdict {
  /** Why it is not served: what is essential is missing. */
  readonly problems: readonly Lack[];
  /** What it does without where it is served: fields of its answers, and values that it cannot send. */
  readonly lacks: readonly Lack[];
  /** Arguments that cannot be given. */
  readonly arguments: readonly ArgumentLack[];
}

/**
 * Judges which tools the UI of one schema can serve, and how far: by the operations that they need, each cut to what the
 * UI has. Each tool is judged once; the operations that were judged are those that are sent.
 */
export class Servability {
  readonly fit: Fit;
  private readonly verdicts = new WeakMap<Judged, Verdict>();

  /**
   * @param live the UI's schema
   * @param contract the schema that the tools were generated from
   */
  constructor(live: GraphQLSchema, contract: SchemaTypes) {
    this.fit = new Fit(live, contract);
  }

  /** Judges a catalog. */
  compatibilityOf({ tools }: Pick<Catalog, 'tools'>): Compatibility {
    const unservable = new Map<string, string>();
    const toCome = new Map<string, string>();
    const later = new Map<string, Coming>();
    const limited = new Map<string, string>();
    const wholeSince = new Map<string, string>();
    const unexpected = new Set<string>();
    const lacking = new Map<string, readonly ArgumentLack[]>();
    const all: Lack[] = [];
    for (const { definition } of tools.values()) {
      const verdict = this.verdict(definition);
      const { problems, lacks } = verdict;
      if (isNotYet(verdict)) {
        toCome.set(definition.name, lacksInWords(problems));
        continue;
      }
      all.push(...problems, ...lacks);
      if (problems.length > 0) {
        unservable.set(definition.name, lacksInWords(problems));
        const coming = comingOf(definition.name, problems);
        if (coming) later.set(definition.name, coming);
      }
      if (problems.length === 0 && lacks.length > 0) {
        limited.set(definition.name, lacksInWords(lacks));
        const whole = sincesOf(lacks)?.at(-1);
        if (whole !== undefined) wholeSince.set(definition.name, whole);
      }
      if (problems.length === 0 && lacks.some((lack) => lack.isRemark && isUnexpected(lack))) {
        unexpected.add(definition.name);
      }
      if (verdict.arguments.length > 0) lacking.set(definition.name, verdict.arguments);
    }
    const release = releaseBefore(all);
    return {
      ...(release === undefined ? {} : { release }),
      unservable,
      toCome,
      later,
      limited,
      wholeSince,
      unexpected,
      lacks: new Set(all.map(({ coordinate }) => coordinate)),
      arguments: lacking,
      refuses: (operation, variables) => this.refusal(operation, variables),
    };
  }

  /** What keeps this UI from serving a tool, wholly or in part. */
  verdict(definition: Judged): Verdict {
    const known = this.verdicts.get(definition);
    if (known) return known;
    const own = ownOperations(definition).map((one) => [one, this.fit.of(one, definition)] as const);
    const borrowed = neededOperations(definition).map((one) => this.fit.of(one));
    const fitted = [...new Set([...own.map(([, one]) => one), ...borrowed])];
    const named = own.flatMap(([operation, one]) => argumentLacks(operation, one, definition.inputSchema));
    const nameable = new Set(named.flatMap(({ values = [] }) => values));
    const problems = distinctLacks(fitted.flatMap((one) => one.problems));
    // Of an enum, values that no argument can name are none of the tool's.
    const refused = fitted.flatMap((one) =>
      one.refused.filter(({ values }) => !values || values.some((value) => nameable.has(value))),
    );
    const lacks = distinctLacks([...fitted.flatMap((one) => one.lacks), ...refused]).filter((lack) => !isToCome(lack));
    const isPartly = CONTENT_WITH_PARTS.has(definition.name) && fitted.some((one) => one.problems.length === 0);
    const verdict: Verdict = {
      problems: isPartly ? [] : problems,
      lacks,
      arguments: named,
    };
    this.verdicts.set(definition, verdict);
    return verdict;
  }

  private refusal(operation: ToolOperation, variables: object): string | undefined {
    return refusalOf(this.fit.of(operation), wireVariables(operation.variables, variables));
  }
}

/** Whether all that keeps a UI from serving a tool is that its release is not there yet. */
export function isNotYet({ problems }: Pick<Verdict, 'problems'>): boolean {
  return problems.length > 0 && problems.every(isToCome);
}

/** Why a UI does not take an operation with these variables, as they are sent: what follows "this UI …". */
export function refusalOf(fitted: FittedOperation, variables: Readonly<Record<string, unknown>>): string | undefined {
  if (fitted.problems.length > 0) return lacksInWords(fitted.problems);
  const refused = refusedOf(fitted, variables);
  return refused && lacksInWords([refused]);
}

/** The releases that have what is lacking, oldest first; undefined where no release is known to have all of it. */
function sincesOf(lacks: readonly Lack[]): readonly string[] | undefined {
  const sinces = new Set(lacks.map(({ coordinate }) => sinceOf(coordinate) ?? ''));
  const known = RELEASES.filter((release) => sinces.has(release));
  return known.length === sinces.size ? known : undefined;
}

/**
 * The first release that serves a tool; undefined where no release is known to. What one schema lacks does not tell it:
 * a parent that is missing hides what its children lacked later, and of several that a parent held one can be enough.
 */
function comingOf(tool: string, problems: readonly Lack[]): Coming | undefined {
  const sinces = sincesOf(problems);
  const [first] = problems;
  const [earliest] = sinces ?? [];
  if (!sinces || !first || earliest === undefined) return undefined;
  const judged = RELEASES.indexOf(SERVED_SINCE[tool] ?? '');
  const release = judged < RELEASES.indexOf(earliest) ? sinces.at(-1) : RELEASES[judged];
  return release === undefined ? undefined : { release, lack: first.coordinate };
}

/** The newest release that lacks no more than this: the one before the first that has something of it. */
function releaseBefore(lacks: readonly Lack[]): string | undefined {
  const past = lacks.filter((lack) => !isToCome(lack));
  if (past.length === 0) return undefined;
  const places = past.map(({ coordinate }) => RELEASES.indexOf(sinceOf(coordinate) ?? ''));
  return RELEASES[Math.min(...places) - 1];
}
