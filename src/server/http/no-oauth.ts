import { type RequestHandler, Router } from 'express';

const DISCOVERY = [
  '/.well-known/oauth-authorization-server{/*rest}',
  '/.well-known/oauth-protected-resource{/*rest}',
  '/.well-known/openid-configuration{/*rest}',
];

/**
 * Tells clients that look for an authorization server that there is none, in the form of its errors (RFC 6749 §5.2, RFC 7591
 * §3.2.2), which some of them show to their user.
 *
 * @param needsToken whether tokens are configured
 */
export function noOauth(needsToken: boolean): Router {
  const description = needsToken
    ? 'This server has no OAuth. Send a token that an operator gave you in a header: Authorization: Bearer odm_….'
    : 'This server has no OAuth and needs no token: connect without authorization.';
  const answer: RequestHandler = (_request, response) => {
    response.status(404).json({ error: 'invalid_request', error_description: description });
  };
  const router = Router();
  router.all(DISCOVERY, answer);
  router.post('/register', answer);
  return router;
}
