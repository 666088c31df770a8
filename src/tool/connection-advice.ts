/** What Node calls the ways in which a certificate is not taken. */
const UNTRUSTED = /SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|CERT_UNTRUSTED/;

const SETTING = 'ODIGOS_UI_URL';

/**
 * What to do where the UI could not be reached, or something else answered in its place: by the code of the error, or the
 * status of the answer.
 *
 * @param message what the connection came to, with Node's code or the HTTP status in it
 * @example
 * connectionAdvice('no connection (ENOTFOUND)'); // => "This host name does not resolve from here: correct it in ODIGOS_UI_URL."
 */
export function connectionAdvice(message: string): string {
  if (UNTRUSTED.test(message)) {
    return 'Its certificate is signed by nobody that is trusted here: start this server with NODE_EXTRA_CA_CERTS=FILE, the certificate of whoever signed it (PEM).';
  }
  if (/ERR_TLS_CERT_ALTNAME_INVALID/.test(message)) {
    return `Its certificate is for another host name: use one of those that it names in ${SETTING}.`;
  }
  if (/CERT_HAS_EXPIRED|CERT_NOT_YET_VALID/.test(message)) {
    return 'Its certificate is out of date, or the clock of this machine is wrong.';
  }
  if (/EPROTO|ERR_SSL|WRONG_VERSION/.test(message)) {
    return `What answers speaks no TLS, so it seems: try http:// in ${SETTING}.`;
  }
  if (/ENOTFOUND|EAI_AGAIN/.test(message)) {
    return `This host name does not resolve from here: correct it in ${SETTING}.`;
  }
  if (/ECONNREFUSED/.test(message)) {
    return `Nothing listens there: start the UI or its port-forward (kubectl port-forward -n odigos-system svc/ui 3001:3000), or correct the port in ${SETTING}.`;
  }
  if (/HTTP 404/.test(message)) {
    return `There is no GraphQL API at this path: where the UI is served below a prefix, ${SETTING} has to hold it, as https://host/prefix.`;
  }
  if (/HTTP 3\d\d/.test(message)) {
    return `It redirects: put the address that it redirects to into ${SETTING}.`;
  }
  if (/HTTP 40[13]/.test(message)) {
    return `Something before the UI asks for a login: reach the UI's own Service, or put user and password into ${SETTING}.`;
  }
  return `Check that the Odigos UI runs, that ${SETTING} points at it, and that no proxy answers in its place.`;
}
