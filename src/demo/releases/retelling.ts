import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { isBefore } from './contracts.ts';

/** How an older release tells a field that the newest one tells in another way. */
export interface Retelling {
  /** The first release that tells it as the newest one does. */
  readonly before: string;
  /** Type and field, such as `Condition.status`. */
  readonly field: string;
  /**
   * What the older one tells.
   *
   * @param told what a newer release does; undefined for a field that it has no more
   * @param source the object whose field it is
   * @param given the field's arguments
   */
  tell(told: unknown, source: unknown, given: unknown): unknown;
}

/** Makes a schema tell what a release does, in its words: each difference from what the release after it tells. */
export function retell(schema: GraphQLSchema, release: string, retellings: readonly Retelling[]): void {
  const due = retellings
    .filter(({ before }) => isBefore(release, before))
    .sort((one, other) => (isBefore(one.before, other.before) ? 1 : isBefore(other.before, one.before) ? -1 : 0));
  for (const { field: coordinate, ...retelling } of due) {
    const [typeName = '', fieldName = ''] = coordinate.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (!field) continue;
    const resolve: GraphQLFieldResolver<unknown, unknown> = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, given, context, info) => {
      const told = resolve(source, given, context, info);
      if (told instanceof Promise) return told.then((later: unknown) => retelling.tell(later, source, given));
      return retelling.tell(told, source, given);
    };
  }
}
