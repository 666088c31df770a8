import { type Request, type Response, Router } from 'express';

/** Where a card is by the extension (SEP-2127), and where clients of its first drafts look. */
const CARD_PATHS = ['/mcp/server-card', '/.well-known/mcp/server-card.json'];
const CARD_TYPE = 'application/mcp-server-card+json';
const CARD_SCHEMA = 'https://static.modelcontextprotocol.io/schemas/v2/server-card.schema.json';
/** The catalog of a domain's cards, by the extension and by the AI Catalog into which its entries go as they are. */
const MCP_CATALOG = '/.well-known/mcp/catalog.json';
const AI_CATALOG = '/.well-known/ai-catalog.json';
const AI_CATALOG_TYPE = 'application/ai-catalog+json';
/** Everything below these is a card or a catalog, or `/mcp` itself. */
export const CARD_PLACES = ['/mcp', '/.well-known/mcp', AI_CATALOG];
/** Seconds that a card may be kept, as the extension advises. */
const KEPT_SECONDS = 3_600;

/** By which the card is found in registries, and its name in catalogs. */
export const CARD_NAME = 'io.odigos/odigos-mcp';
const IDENTIFIER = 'urn:air:odigos.io:odigos-mcp';
const DESCRIPTION = 'Inspect and configure a live Odigos installation: sources, destinations, sampling, profiling.';

export interface ServerCardOptions {
  readonly title: string;
  readonly version: string;
  /** The revisions of the protocol that are spoken, newest first. */
  readonly revisions: readonly string[];
  readonly needsToken: boolean;
}

/**
 * Says what this server is before a client connects: a card, and the catalogs that point to it (SEP-2127, docs/discovery.md of
 * its extension). Nothing of the cluster stands in them, and no token is asked for; Host and Origin are judged before.
 */
export function serverCard(options: ServerCardOptions): Router {
  const router = Router();
  router.get(CARD_PATHS, (request, response) => send(response, CARD_TYPE, cardOf(options, originOf(request))));
  router.get(MCP_CATALOG, (request, response) =>
    send(response, 'application/json', catalogOf(options, 'draft', originOf(request))),
  );
  router.get(AI_CATALOG, (request, response) =>
    send(response, AI_CATALOG_TYPE, catalogOf(options, '1.0', originOf(request))),
  );
  return router;
}

function cardOf({ title, version, revisions, needsToken }: ServerCardOptions, origin: string): object {
  const token = {
    name: 'Authorization',
    description: 'Bearer and a token that an operator of this server gave you.',
    isRequired: true,
    isSecret: true,
    placeholder: 'Bearer odm_…',
  };
  return {
    $schema: CARD_SCHEMA,
    name: CARD_NAME,
    version,
    title,
    description: DESCRIPTION,
    remotes: [
      {
        type: 'streamable-http',
        url: `${origin}/mcp`,
        ...(needsToken ? { headers: [token] } : {}),
        supportedProtocolVersions: revisions,
      },
    ],
  };
}

function catalogOf({ title }: ServerCardOptions, specVersion: string, origin: string): object {
  const [path] = CARD_PATHS;
  return {
    specVersion,
    entries: [{ identifier: IDENTIFIER, displayName: title, type: CARD_TYPE, url: `${origin}${path}` }],
  };
}

/** Where the client reached this server: by a Host that the guard let through, and the scheme that a trusted proxy says. */
function originOf(request: Request): string {
  return `${request.protocol}://${request.headers.host ?? ''}`;
}

function send(response: Response, type: string, document: object): void {
  response.setHeader('content-type', type);
  response.setHeader('cache-control', `public, max-age=${KEPT_SECONDS}`);
  response.setHeader('vary', 'host');
  response.end(JSON.stringify(document));
}
