import type { RequestHandler } from 'express';
import type { Caller } from '../../access/caller.ts';
import type { Authenticate } from '../admission/authenticate.ts';
import type { Limits } from '../admission/limits.ts';
import type { RequestLog } from '../admission/request-log.ts';

/**
 * Guards the support bundle, which is everything and not redacted: where tokens are configured it goes only to a caller
 * who may collect one, and to none who is bound to namespaces. Tries without a valid token count as those at `/mcp` do.
 *
 * @param mayCollect whether a caller may use the tool that collects it
 */
export function createDownloadGuard(
  authenticate: Authenticate,
  limits: Limits,
  requests: RequestLog,
  mayCollect: (caller: Caller) => boolean,
): RequestHandler {
  return async (request, response, next) => {
    const authentication = authenticate(request);
    if (!authentication.ok) {
      const limited = await limits.failed(request.ip);
      if (limited) {
        response.setHeader('retry-after', limited.seconds);
        response.status(429).json({ error: limited.message });
        return;
      }
      requests.refuseBecause(request, 'unauthenticated');
      response.setHeader('www-authenticate', authentication.challenge);
      response.status(authentication.status).json({ error: authentication.message });
      return;
    }
    const { caller } = authentication;
    if (caller.namespaces === undefined && mayCollect(caller)) {
      next();
      return;
    }
    requests.refuseBecause(request, 'token_scope');
    response.status(403).json({ error: `The token ${caller.name} may not have the support bundle.` });
  };
}
