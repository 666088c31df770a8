import { z } from 'zod';

/** The body of a read, as it was sent. */
const sentBody = z.object({ query: z.string(), variables: z.unknown() });

/** What a read asks, in a text that tells it from all that ask something else. */
export function askedBy(query: string, variables: string): string {
  return `${variables}\n${query}`;
}

/** What the body of a read asks, as {@link askedBy} has it; undefined for a body of another shape. */
export function askedIn(body: string): string | undefined {
  const sent = sentBody.safeParse(JSON.parse(body));
  return sent.success ? askedBy(sent.data.query, JSON.stringify(sent.data.variables)) : undefined;
}
