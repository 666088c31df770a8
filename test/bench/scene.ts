import { z } from 'zod';
import { CONNECTION } from './load.ts';
import { startOurs } from './ours.ts';
import type { PeerScript } from './peers/script.ts';
import type { Measured, Processes } from './processes.ts';
import type { BenchCall, BenchRequest, Recorded } from './requests.ts';
import { callRequest, listRequest, PLAIN } from './requests.ts';
import { startUpstream } from './upstream.ts';

/** What is asked: the tools, a small read, a long list, a preview, and a write that read-only mode refuses. */
export type Kind = 'list' | 'call' | 'large' | 'preview' | 'rejected';

const WRITE = 'create_noisy_operation_rule';

/** What is called for each kind. */
export const CALLS: Readonly<Record<Exclude<Kind, 'list'>, BenchCall>> = {
  call: { name: 'list_workloads_in_namespace', arguments: { namespace: CONNECTION } },
  large: { name: 'list_sources', arguments: { namespace: CONNECTION, limit: 100 } },
  preview: {
    name: WRITE,
    arguments: { group: 'edge', name: `drop ${CONNECTION}`, route: '/ping', keep_percentage: 5 },
  },
  rejected: { name: WRITE, arguments: { group: 'edge', name: 'drop', route: '/ping', dry_run: false } },
};

/** This project's server over the canned upstream, and what its peers have to do to do the same. */
export interface Scene {
  readonly server: Measured;
  readonly script: PeerScript;
  /** Where it is asked. */
  readonly origin: string;
  pathOf(kind: Kind): string;
}

const listed = z.object({
  result: z.object({
    tools: z.array(z.looseObject({ name: z.string(), inputSchema: z.looseObject({ type: z.literal('object') }) })),
  }),
});

/**
 * Starts the canned upstream and this project's server, and asks each thing once or twice: by what goes upstream then, the peers
 * are told what to do.
 *
 * @param program how the server is started
 */
export async function setScene(processes: Processes, program: readonly string[]): Promise<Scene> {
  const upstream = await startUpstream(processes);
  const { server, url } = await startOurs(processes, program, {
    ODIGOS_UI_URL: `http://127.0.0.1:${upstream.port}`,
    MCP_ACCESS_MODE: 'read-write',
    MCP_MAX_IN_FLIGHT: '100',
  });
  const { origin, pathname } = new URL(url);
  const pathOf = (kind: Kind): string => (kind === 'rejected' ? `${pathname}?read_only=true` : pathname);
  const [plain] = PLAIN;
  const ask = async ({ headers, body }: BenchRequest, kind: Kind): Promise<string> => {
    const response = await fetch(`${origin}${pathOf(kind)}`, { method: 'POST', headers, body });
    const text = await response.text();
    const isRight = kind === 'rejected' ? text.includes('"side":"access"') : !/"error":\{"(?:code|side)"/.test(text);
    if (!response.ok || !isRight) throw new Error(`the bench's ${kind} is answered ${text.slice(0, 300)}`);
    return text;
  };
  const list = await ask(listRequest(plain), 'list');
  const posts: Record<string, string[]> = {};
  const answers: Record<string, string> = { list };
  // First as it is meant, so that the upstream keeps answers that hold something.
  const { name, arguments: given } = CALLS.large;
  const sources = await ask(callRequest(plain, { name, arguments: { ...given, namespace: undefined } }), 'large');
  const [, namespace] = /\\?"namespace\\?":\\?"([a-z]+-\d+)/.exec(sources) ?? [];
  if (namespace === undefined) throw new Error(`no namespace in ${sources.slice(0, 300)}`);
  await ask(callRequest(plain, { name: CALLS.call.name, arguments: { namespace } }), 'call');
  for (const kind of ['call', 'large', 'preview', 'rejected'] as const) {
    await upstream.seen();
    const text = await ask(callRequest(plain, CALLS[kind]), kind);
    const seen = await upstream.seen();
    if (kind === 'rejected') answers[kind] = text;
    else posts[kind] = seen.map(({ body }) => body);
  }
  const tools = listed.parse(JSON.parse(list)).result.tools;
  return { server, script: { upstreamPort: upstream.port, posts, answers, tools }, origin, pathOf };
}

/** What a client sends for a kind, to this project's server. */
export function requestOf(client: Recorded, kind: Kind): BenchRequest {
  return kind === 'list' ? listRequest(client) : callRequest(client, CALLS[kind]);
}

/** To a peer whose tools are named as the kinds are. */
export function peerRequest(client: Recorded, kind: Kind): BenchRequest {
  return kind === 'list' ? listRequest(client) : callRequest(client, { name: kind, arguments: {} });
}
