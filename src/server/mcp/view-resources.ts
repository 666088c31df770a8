import { ProtocolError, ProtocolErrorCode, type ReadResourceResult, type Server } from '@modelcontextprotocol/server';
import { echo } from '../../redaction/echo.ts';
import { VIEW_RESOURCES } from '../../views/view-resources.ts';

const MAX_SHOWN = 200;

/** Has a server list and hand over views, which say nothing of the cluster and are the same for everybody. */
export function serveViewResources(server: Server): void {
  server.setRequestHandler('resources/list', () => ({
    resources: VIEW_RESOURCES.map(({ text: _text, ...resource }) => ({ ...resource })),
  }));
  server.setRequestHandler('resources/templates/list', () => ({ resourceTemplates: [] }));
  server.setRequestHandler('resources/read', ({ params }) => readView(params.uri));
}

/** @throws ProtocolError for an address that no view has */
function readView(uri: string): ReadResourceResult {
  const view = VIEW_RESOURCES.find((one) => one.uri === uri);
  if (view === undefined) {
    const message = `There is no resource "${echo(uri, MAX_SHOWN)}". resources/list has those that there are.`;
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, message);
  }
  const { mimeType, text, _meta } = view;
  return { contents: [{ uri, mimeType, text, _meta: { ..._meta } }] };
}
