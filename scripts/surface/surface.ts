import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { z } from 'zod';

/** A schema as a client is sent it: what of it is compared is read, the rest stays. */
export type Schema = Readonly<Record<string, unknown>>;

const schema = z.record(z.string(), z.unknown());

const tool = z.looseObject({
  name: z.string(),
  title: z.string().optional(),
  description: z.string().default(''),
  inputSchema: schema,
  outputSchema: schema.optional(),
  annotations: z.record(z.string(), z.unknown()).default({}),
});
export type SurfaceTool = z.infer<typeof tool>;

const prompt = z.looseObject({
  name: z.string(),
  description: z.string().default(''),
  arguments: z.array(z.looseObject({ name: z.string(), required: z.boolean().default(false) })).default([]),
});

/** All that a client sees of a server before it calls anything. */
export interface Surface {
  readonly version: string;
  /** Every tool, whatever view lists it. */
  readonly tools: readonly SurfaceTool[];
  /** What is taken of arguments, by the tool: the lists leave bounds out, such as `maxLength`, that are held all the same. */
  readonly taken: Readonly<Record<string, Schema>>;
  /** The tools that each view lists, by the view's query. */
  readonly views: Readonly<Record<string, readonly string[]>>;
  /** What each view tells a model, by the view's query. */
  readonly instructions: Readonly<Record<string, string>>;
  readonly prompts: readonly z.infer<typeof prompt>[];
  /** Names and descriptions of resources, by their URI or the template of it. */
  readonly resources: Readonly<Record<string, string>>;
}

/** Queries of /mcp that differ in what they list: unasked, all, and by search. */
const ALL = '?toolsets=all';
const VIEWS = ['', '?view=search'];

/** Connects as a client does, lists everything there is to list, and closes the connection. */
export async function readSurface(url: string): Promise<Omit<Surface, 'taken'>> {
  const all = await connect(`${url}${ALL}`);
  try {
    const offered = all.getServerCapabilities() ?? {};
    const tools = await toolsOf(all);
    const views: Record<string, readonly string[]> = {};
    const instructions: Record<string, string> = { [ALL]: all.getInstructions() ?? '' };
    for (const view of VIEWS) {
      const client = await connect(`${url}${view}`);
      views[view] = (await toolsOf(client)).map(({ name }) => name);
      instructions[view] = client.getInstructions() ?? '';
      await client.close();
    }
    return {
      version: all.getServerVersion()?.version ?? '',
      tools,
      views,
      instructions,
      prompts: offered.prompts ? z.array(prompt).parse((await all.listPrompts()).prompts) : [],
      resources: offered.resources ? await resourcesOf(all) : {},
    };
  } finally {
    await all.close();
  }
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ name: 'odigos-mcp-surface', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(new URL(url)));
  return client;
}

async function toolsOf(client: Client): Promise<readonly SurfaceTool[]> {
  return z.array(tool).parse((await client.listTools()).tools);
}

async function resourcesOf(client: Client): Promise<Readonly<Record<string, string>>> {
  const [{ resources }, { resourceTemplates }] = await Promise.all([
    client.listResources(),
    client.listResourceTemplates(),
  ]);
  const said = ({ name, description = '', mimeType = '' }: Readonly<Record<'name', string>> & Described): string =>
    [name, mimeType, description].join('\n');
  return Object.fromEntries([
    ...resources.map((one) => [one.uri, said(one)]),
    ...resourceTemplates.map((one) => [one.uriTemplate, said(one)]),
  ]);
}

interface Described {
  readonly description?: string | undefined;
  readonly mimeType?: string | undefined;
}
