import {
  type CompleteRequest,
  type CompleteResult,
  type GetPromptResult,
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
  type Server,
  type ServerContext,
} from '@modelcontextprotocol/server';
import { SKILLS_GET_METHOD, SKILLS_LIST_METHOD } from '@modelcontextprotocol/server/ext/skills';
import { z } from 'zod';
import type { CallEnvironment } from '../../../call/call-environment.ts';
import { type Completion, complete, NOTHING } from '../../../guidance/completion/complete.ts';
import type { Connection } from '../../../guidance/connection.ts';
import { GuidanceProblem } from '../../../guidance/problem.ts';
import type { Prompt } from '../../../guidance/prompts/prompt.ts';
import { madePrompt, offeredPrompts, promptNamed } from '../../../guidance/prompts/prompts.ts';
import {
  listedResources,
  listedTemplates,
  readResource,
  resourceOf,
  templateOf,
} from '../../../guidance/resources/resources.ts';
import { type Skills, servedSkills } from '../../../guidance/skills/skills.ts';
import { echo } from '../../../redaction/echo.ts';
import type { Era } from '../era.ts';
import { progressOf } from '../progress.ts';
import { currentRequest, type RequestContext } from '../request-context.ts';
import { connectionOf } from './connection-of.ts';

const skillParams = z.object({ uri: z.string() });
const MAX_SHOWN = 120;

/** Serves prompts, resources, completions and skills on a message's MCP server. */
export function serveGuidance(server: Server, environment: CallEnvironment, era: Era, skills: Skills): void {
  const connected = (via: string, context?: ServerContext): Connection =>
    connectionOf(environment, handled(), via, context && progressOf(context));
  // What 2026-07-28 has every cacheable answer say; the protocol library says it of its own methods alone.
  const cache = era === 'modern' ? { ttlMs: 0, cacheScope: 'private' } : {};

  server.setRequestHandler('prompts/list', () => ({
    prompts: offeredPrompts(connected('prompts')).map(listedPrompt),
  }));
  server.setRequestHandler('prompts/get', ({ params: { name, arguments: given } }, context) =>
    answering(async () => {
      const prompt = promptNamed(connected('prompts'), name);
      const text = await madePrompt(connected(`prompt ${prompt.name}`, context), prompt, given);
      return saying(prompt, text);
    }),
  );
  server.setRequestHandler('resources/list', () => ({
    resources: listedResources(connected('resources'), skills).map((one) => ({ ...one })),
  }));
  server.setRequestHandler('resources/templates/list', () => ({
    resourceTemplates: listedTemplates(connected('resources')).map(
      ({ uri: uriTemplate, name, title, description, mimeType }) => ({
        uriTemplate,
        name,
        title,
        description,
        mimeType,
      }),
    ),
  }));
  server.setRequestHandler('resources/read', ({ params: { uri } }, context) =>
    answering(async () => {
      const found = resourceOf(connected('resources'), uri);
      const via = `resource ${found?.resource.uri ?? 'of this server'}`;
      return { contents: [{ ...(await readResource(connected(via, context), skills, uri)) }] };
    }),
  );
  server.setRequestHandler('completion/complete', ({ params }) =>
    answering(async () => completed(await completionOf(connected('completion'), params))),
  );
  server.setRequestHandler(SKILLS_LIST_METHOD, { params: z.object({}) }, () => ({
    skills: servedSkills(connected('skills'), skills).map(({ entry }) => entry),
    ...cache,
  }));
  server.setRequestHandler(SKILLS_GET_METHOD, { params: skillParams }, ({ uri }) => {
    const skill = servedSkills(connected('skills'), skills).find(({ entry }) => entry.uri === uri);
    if (skill) return { skill: skill.entry, ...cache };
    const message = `There is no skill "${echo(uri, MAX_SHOWN)}"; skills/list names those that there are.`;
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, message);
  });
}

function handled(): RequestContext {
  const request = currentRequest();
  if (!request) throw new Error('a message came past the service');
  return request;
}

/** Keeps the message open until its work has ended, and says what is wrong with it in the protocol's errors. */
async function answering<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await handled().track(work());
  } catch (error) {
    if (!(error instanceof GuidanceProblem)) throw error;
    if (error.uri !== undefined) throw new ResourceNotFoundError(error.uri, error.message);
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, error.message);
  }
}

function listedPrompt({ name, title, description, arguments: given }: Prompt) {
  return {
    name,
    title,
    description,
    arguments: given.map((one) => ({ name: one.name, description: one.description, required: one.required })),
  };
}

function saying({ description }: Prompt, text: string): GetPromptResult {
  return { description, messages: [{ role: 'user', content: { type: 'text', text } }] };
}

async function completionOf(
  connection: Connection,
  { ref, argument: { name, value }, context }: CompleteRequest['params'],
): Promise<Completion> {
  const typed = { value, chosen: context?.arguments ?? {} };
  if (ref.type === 'ref/prompt') {
    const argument = promptNamed(connection, ref.name).arguments.find((one) => one.name === name);
    return argument ? complete(connection, argument.completes, typed) : NOTHING;
  }
  const completes = templateOf(connection, ref.uri).variables[name];
  return completes ? complete(connection, completes, typed) : NOTHING;
}

function completed({ values, total, hasMore }: Completion): CompleteResult {
  return { completion: { values: [...values], total, hasMore } };
}
