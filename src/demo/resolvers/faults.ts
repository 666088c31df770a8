import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { z } from 'zod';
import { apiError } from '../errors.ts';
import type { DemoContext } from './context.ts';

/** What is to go wrong with one root field of the API, or with all of them (`*`). */
export type Fault =
  /** Answers late, by that many milliseconds. */
  | { readonly field: string; readonly kind: 'latency'; readonly milliseconds: number }
  /** Fails with that message. */
  | { readonly field: string; readonly kind: 'error'; readonly message: string }
  /** Never answers, like the real API when Kubernetes hangs. */
  | { readonly field: string; readonly kind: 'hang' }
  /** Answers, with an error beside the data. */
  | { readonly field: string; readonly kind: 'partial' }
  /** Fails that many times as if someone else had just changed the object, then works. */
  | { readonly field: string; readonly kind: 'conflict'; readonly times: number };

const CONFLICT = 'the object has been modified; please apply your changes to the latest version and try again';
const DEFAULT_LATENCY_MS = 1_000;

const count = z.coerce.number().int().min(1).max(3_600_000);

/**
 * Reads faults as they are written in a setting: `field:kind` or `field:kind=value`, several with commas between, for
 * example `workloads:latency=800,getServiceMap:error=no store,config:hang,*:partial`.
 *
 * @returns the faults, or what is wrong with the text
 */
export function parseFaults(text: string): { readonly faults: readonly Fault[] } | { readonly problem: string } {
  const faults: Fault[] = [];
  for (const item of text.split(',').map((one) => one.trim())) {
    if (item === '') continue;
    const [, field, kind, value] = /^(\*|\w+):(latency|error|hang|partial|conflict)(?:=(.*))?$/.exec(item) ?? [];
    if (field === undefined) return { problem: `"${item}" is not field:kind or field:kind=value` };
    if (kind === 'error') faults.push({ field, kind, message: value ?? 'something went wrong' });
    else if (kind === 'hang' || kind === 'partial') faults.push({ field, kind });
    else {
      const number = count.safeParse(value ?? (kind === 'latency' ? DEFAULT_LATENCY_MS : 1));
      if (!number.success) return { problem: `"${item}" needs a whole number above 0` };
      if (kind === 'latency') faults.push({ field, kind, milliseconds: number.data });
      if (kind === 'conflict') faults.push({ field, kind, times: number.data });
    }
  }
  return { faults };
}

/** What goes wrong at present. It can be changed while the API runs. */
export class Faults {
  #fields: ReadonlySet<string> = new Set();
  #present: readonly Fault[] = [];
  /** How often each conflict has still to happen. */
  readonly #conflicts = new Map<Fault, number>();

  /** @param schema what it puts itself in front of */
  constructor(schema: GraphQLSchema) {
    this.guard(schema);
  }

  /** Puts itself in front of every root field of a schema, the one that is served from now on. */
  guard(schema: GraphQLSchema): void {
    const roots = [schema.getQueryType(), schema.getMutationType()].map((type) => type?.getFields() ?? {});
    const fields = roots.flatMap((root) => Object.values(root));
    this.#fields = new Set(fields.map((field) => field.name));
    for (const field of fields) {
      const resolve: RootResolver = field.resolve ?? defaultFieldResolver;
      field.resolve = async (source, args, context: DemoContext, info) => {
        for (const fault of this.#present) {
          if (fault.field === '*' || fault.field === info.fieldName) await this.#happen(fault, context, info);
        }
        return await resolve(source, args, context, info);
      };
    }
  }

  /**
   * Replaces what goes wrong; an empty list ends it.
   *
   * @throws when a fault names a field that no root type has
   */
  set(faults: readonly Fault[]): void {
    const unknown = faults.find((fault) => fault.field !== '*' && !this.#fields.has(fault.field));
    if (unknown) throw new Error(`There is no root field "${unknown.field}" to put a fault on.`);
    this.#present = faults;
    this.#conflicts.clear();
    for (const fault of faults) if (fault.kind === 'conflict') this.#conflicts.set(fault, fault.times);
  }

  async #happen(fault: Fault, context: DemoContext, info: GraphQLResolveInfo): Promise<void> {
    switch (fault.kind) {
      case 'latency':
        await new Promise((done) => setTimeout(done, fault.milliseconds).unref());
        return;
      case 'error':
        throw apiError(fault.message);
      case 'hang':
        return new Promise(() => {});
      case 'partial':
        context.warnings.push(new GraphQLError('a part of this could not be read', { path: [info.path.key] }));
        return;
      case 'conflict': {
        const left = this.#conflicts.get(fault) ?? 0;
        if (left === 0) return;
        this.#conflicts.set(fault, left - 1);
        throw apiError(`Operation cannot be fulfilled on ${info.fieldName}: ${CONFLICT}`);
      }
    }
  }
}

type RootResolver = GraphQLFieldResolver<unknown, DemoContext>;
