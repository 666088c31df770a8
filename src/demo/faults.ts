import { defaultFieldResolver, GraphQLError, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import type { DemoContext } from './context.ts';
import { apiError } from './errors.ts';

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

/**
 * Builds faults into a schema's root fields.
 *
 * @throws when a fault names a field that no root type has
 */
export function addFaults(schema: GraphQLSchema, faults: readonly Fault[]): void {
  const roots = [schema.getQueryType(), schema.getMutationType()].map((type) => type?.getFields() ?? {});
  for (const fault of faults) {
    const hit = roots.flatMap((fields) =>
      Object.values(fields).filter((field) => fault.field === '*' || field.name === fault.field),
    );
    if (hit.length === 0) throw new Error(`There is no root field "${fault.field}" to put a fault on.`);
    for (const field of hit) field.resolve = faulty(fault, field.resolve ?? defaultFieldResolver);
  }
}

type RootResolver = GraphQLFieldResolver<unknown, DemoContext>;

function faulty(fault: Fault, resolve: RootResolver): RootResolver {
  switch (fault.kind) {
    case 'latency':
      return async (...call) => {
        await new Promise((done) => setTimeout(done, fault.milliseconds).unref());
        return await resolve(...call);
      };
    case 'error':
      return () => {
        throw apiError(fault.message);
      };
    case 'hang':
      return () => new Promise(() => {});
    case 'partial':
      return (source, args, context, info) => {
        const path = [info.path.key];
        context.warnings.push(new GraphQLError('a part of this could not be read', { path }));
        return resolve(source, args, context, info);
      };
    case 'conflict': {
      let left = fault.times;
      return (source, args, context, info) => {
        if (left === 0) return resolve(source, args, context, info);
        left -= 1;
        throw apiError(`Operation cannot be fulfilled on ${info.fieldName}: ${CONFLICT}`);
      };
    }
  }
}
