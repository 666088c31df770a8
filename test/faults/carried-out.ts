import type { Intercept, SeenPost } from '../e2e/counting-upstream.ts';

/** Lets the API at an address carry a request out, and answers something else in its place. */
export function carriedOut(api: string, answer: Intercept): Intercept {
  return async (post, response) => {
    await carryOut(api, post);
    return answer(post, response);
  };
}

/** A fault that meets mutations alone. */
export function ofMutations(fault: Intercept): Intercept {
  return (post, response) => (post.isMutation ? fault(post, response) : false);
}

async function carryOut(api: string, { path, headers, body }: SeenPost): Promise<void> {
  const admin = headers['x-odigos-admin-allow'];
  const answer = await fetch(`${api}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(typeof admin === 'string' ? { 'x-odigos-admin-allow': admin } : {}),
    },
    body,
  });
  await answer.text();
}
