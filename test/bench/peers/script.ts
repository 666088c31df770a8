import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { z } from 'zod';

const scriptShape = z.strictObject({
  /** Port of the canned UI API. */
  upstreamPort: z.number(),
  /** Bodies that a request of each kind posts, one after another. */
  posts: z.record(z.string(), z.array(z.string())),
  /** Answer of a request that posts none, by kind. */
  answers: z.record(z.string(), z.string()),
  /** The tools that a server of MCP lists. */
  tools: z.array(z.looseObject({ name: z.string(), inputSchema: z.looseObject({ type: z.literal('object') }) })),
});

/** What a peer does for a request of each kind: the same as this project, as far as the wire shows it. */
export type PeerScript = z.infer<typeof scriptShape>;

/** Reads the script that the bench has written, from the file that the first argument names. */
export function peerScript(): PeerScript {
  return scriptShape.parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')));
}

/** Makes a way to post a body to the canned UI API, and to have its answer. */
export function poster(upstreamPort: number, path = '/graphql'): (body: string) => Promise<Buffer> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const target = { agent, host: '127.0.0.1', port: upstreamPort, path, method: 'POST' };
  return (body) =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const upstream = request({ ...target, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => resolve(Buffer.concat(chunks)));
      });
      upstream.on('error', reject);
      upstream.end(body);
    });
}

/** Says on standard output where a peer listens. */
export function sayPort(server: { address(): string | { readonly port: number } | null }): void {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`);
}
