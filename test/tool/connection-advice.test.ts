import { describe, expect, it } from 'vitest';
import { connectionAdvice } from '../../src/tool/connection-advice.ts';

describe('the advice on a UI that cannot be reached', () => {
  it.each([
    ['no connection to the Odigos UI API at https://ui (DEPTH_ZERO_SELF_SIGNED_CERT)', /NODE_EXTRA_CA_CERTS/],
    ['no connection (UNABLE_TO_VERIFY_LEAF_SIGNATURE)', /NODE_EXTRA_CA_CERTS/],
    ['no connection (ERR_TLS_CERT_ALTNAME_INVALID)', /another host name/],
    ['no connection (CERT_HAS_EXPIRED)', /out of date/],
    ['no connection (EPROTO)', /http:\/\//],
    ['no connection (ENOTFOUND)', /does not resolve/],
    ['no connection (ECONNREFUSED)', /port-forward/],
    ['HTTP 404, text/html: not an answer', /prefix/],
    ['HTTP 308, text/html: not an answer', /redirects/],
    ['HTTP 401, text/html: not an answer', /login/],
    ['HTTP 502, text/html: not an answer', /proxy/],
  ])('%s', (message, advice) => {
    expect(connectionAdvice(message)).toMatch(advice);
  });
});
