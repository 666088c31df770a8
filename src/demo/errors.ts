import { GraphQLError } from 'graphql';

/** What the API says when a value is null where its schema allows none (gqlgen's own words; clients match them). */
export const NULL_NOT_ALLOWED = 'the requested element is null which the schema does not allow';

/** What the API says after a panic in a resolver. */
export const INTERNAL_ERROR = 'internal system error';

/** A resolver's failure with the message that the real API gives; anything else that is thrown counts as a panic. */
export function apiError(message: string): GraphQLError {
  return new GraphQLError(message);
}

/** What Kubernetes says of an object that is not there. */
export function notFound(resource: string, name: string): GraphQLError {
  return apiError(`${resource} "${name}" not found`);
}

/** Fails like a panic: the API answers that something internal went wrong, and nothing else. */
export function panic(): never {
  throw new Error(INTERNAL_ERROR);
}
