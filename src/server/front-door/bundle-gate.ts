import type { RequestHandler } from 'express';
import type { BundleSetting } from '../../access/bundle.ts';
import { BUNDLE_PATH } from '../../ui/bundle-download.ts';
import type { RequestLog } from '../admission/request-log.ts';
import { mayBeUnder } from '../http/request-path.ts';

/** Shuts the link of the support bundle, however it is spelled, where an operator forbids to hand one out. */
export function bundleGate(bundle: BundleSetting, requests: RequestLog): RequestHandler {
  return (request, response, next) => {
    if (bundle === 'allow' || !mayBeUnder(BUNDLE_PATH, request.url)) {
      next();
      return;
    }
    requests.refuseBecause(request, 'bundle_off');
    response.setHeader('connection', 'close');
    response.status(403).json({
      error: `The support bundle is not handed out here: MCP_BUNDLE of this server is ${bundle}.`,
    });
  };
}
