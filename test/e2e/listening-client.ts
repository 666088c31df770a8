import { Client, StreamableHTTPClientTransport, type Tool } from '@modelcontextprotocol/client';

/** A real client of protocol 2026-07-28 that listens, and every list of tools that it fetched because it was told to. */
export interface ListeningClient {
  readonly client: Client;
  readonly lists: readonly (readonly string[])[];
}

/**
 * Connects a client that opens its stream by itself, and lists again when it is told to.
 *
 * @param shown how a tool stands in the lists; its name when absent
 */
export async function listeningClient(mcp: string, shown = ({ name }: Tool): string => name): Promise<ListeningClient> {
  const lists: (readonly string[])[] = [];
  const client = new Client(
    { name: 'odigos-mcp-tests', version: '1.0.0' },
    {
      versionNegotiation: { mode: { pin: '2026-07-28' } },
      listChanged: {
        tools: {
          debounceMs: 0,
          onChanged: (error, tools) => {
            if (error) throw error;
            lists.push((tools ?? []).map(shown));
          },
        },
      },
    },
  );
  await client.connect(new StreamableHTTPClientTransport(new URL(mcp)));
  return { client, lists };
}
