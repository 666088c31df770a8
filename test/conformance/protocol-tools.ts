import { setTimeout as delay } from 'node:timers/promises';
import {
  acceptedContent,
  type CallToolResult,
  type ContentBlock,
  fromJsonSchema,
  type InputRequiredResult,
  inputRequired,
  inputResponse,
  type McpServer,
  type RequestStateCodec,
  type ServerContext,
} from '@modelcontextprotocol/server';
import { z } from 'zod';
import { currentRequest } from '../../src/server/mcp/request-context.ts';
import { PIXEL_PNG, SILENCE_WAV } from './media.ts';

type Result = CallToolResult | InputRequiredResult;
type Answer = (context: ServerContext, given: Readonly<Record<string, unknown>>) => Result | Promise<Result>;

const PAUSE_MS = 50;
/** How long a client's answer to a request of the 2025 revisions is waited for; it never finds its way back. */
const WAIT = { timeout: 500 };
const IMAGE: ContentBlock = { type: 'image', data: PIXEL_PNG, mimeType: 'image/png' };
const AUDIO: ContentBlock = { type: 'audio', data: SILENCE_WAV, mimeType: 'audio/wav' };

const NAME = z.object({ name: z.string() });
const COLOUR = z.object({ color: z.string() });
const OK = z.object({ ok: z.boolean() });
const PERSON = {
  type: 'object' as const,
  properties: { username: { type: 'string' as const }, email: { type: 'string' as const } },
  required: ['username', 'email'],
};
const NO_ARGUMENTS = { type: 'object', properties: {} };

/** Registers the fixture tools that answer with more than our tools do, or ask the client something. */
export function registerProtocolTools(server: McpServer, states: RequestStateCodec<string>): void {
  const tool = (name: string, answer: Answer, inputSchema: Readonly<Record<string, unknown>> = NO_ARGUMENTS): void => {
    const schema = fromJsonSchema<Readonly<Record<string, unknown>>>({ ...inputSchema });
    server.registerTool(name, { description: name, inputSchema: schema }, async (given, context) => {
      const result = await answer(context, given);
      currentRequest()?.audit?.complete('ok');
      return result;
    });
  };

  tool('test_image_content', () => ({ content: [IMAGE] }));
  tool('test_audio_content', () => ({ content: [AUDIO] }));
  tool('test_embedded_resource', () => ({ content: [embedded('test://embedded-resource')] }));
  tool('test_multiple_content_types', () => ({
    content: [...saying('Several kinds:').content, IMAGE, embedded('test://mixed-content-resource')],
  }));
  tool('test_tool_with_logging', async ({ mcpReq }) => {
    for (const step of ['started', 'at work', 'done']) {
      await mcpReq.log('info', step);
      await delay(PAUSE_MS);
    }
    return saying('Logged.');
  });
  tool('test_logging_tool', async ({ mcpReq }) => {
    await mcpReq.log('info', 'Heard only by those who ask for it.');
    return saying('Logged.');
  });
  tool('json_schema_2020_12_tool', () => saying('Listed as it is.'), SCHEMA_2020_12);
  tool('test_custom_header', (_context, { region }) => saying(`Region ${String(region)}.`), {
    type: 'object',
    properties: { region: { type: 'string', 'x-mcp-header': 'Region' } },
    required: ['region'],
  });

  // Requests to the client, as the 2025 revisions have them.
  tool(
    'test_sampling',
    async ({ mcpReq }, { prompt }) => {
      const asked = { role: 'user' as const, content: { type: 'text' as const, text: String(prompt) } };
      return saying(JSON.stringify(await mcpReq.requestSampling({ messages: [asked], maxTokens: 100 }, WAIT)));
    },
    { type: 'object', properties: { prompt: { type: 'string' } }, required: ['prompt'] },
  );
  tool(
    'test_elicitation',
    async ({ mcpReq }, { message }) => {
      return saying(
        JSON.stringify(await mcpReq.elicitInput({ message: String(message), requestedSchema: PERSON }, WAIT)),
      );
    },
    { type: 'object', properties: { message: { type: 'string' } }, required: ['message'] },
  );
  tool('test_elicitation_sep1034_defaults', async ({ mcpReq }) => {
    return saying(JSON.stringify(await mcpReq.elicitInput({ message: 'Who?', requestedSchema: WITH_DEFAULTS }, WAIT)));
  });
  tool('test_elicitation_sep1330_enums', async ({ mcpReq }) => {
    return saying(JSON.stringify(await mcpReq.elicitInput({ message: 'Which?', requestedSchema: WITH_ENUMS }, WAIT)));
  });

  // Questions that an answer carries, as 2026-07-28 has them.
  const askSampling = inputRequired.createMessage({
    messages: [{ role: 'user', content: { type: 'text', text: 'What is the capital of France?' } }],
    maxTokens: 100,
  });
  const askName = inputRequired.elicit({ message: 'What is your name?', requestedSchema: NAME });
  const askOk = inputRequired.elicit({ message: 'Please confirm.', requestedSchema: OK });

  tool('test_missing_capability', () => inputRequired({ inputRequests: { sampling: askSampling } }));
  tool('test_streaming_elicitation', () => inputRequired({ inputRequests: { user_name: askName } }));
  tool('test_input_required_result_elicitation', ({ mcpReq }) => {
    const accepted = acceptedContent(mcpReq.inputResponses, 'user_name', NAME);
    return accepted ? saying(`Hello, ${accepted.name}!`) : inputRequired({ inputRequests: { user_name: askName } });
  });
  tool('test_input_required_result_sampling', ({ mcpReq }) => {
    const response = inputResponse(mcpReq.inputResponses, 'capital_question');
    if (response.kind === 'sampling') return saying(JSON.stringify(response.result.content));
    return inputRequired({ inputRequests: { capital_question: askSampling } });
  });
  tool('test_input_required_result_list_roots', ({ mcpReq }) => {
    const response = inputResponse(mcpReq.inputResponses, 'client_roots');
    if (response.kind === 'roots') return saying(JSON.stringify(response.roots));
    return inputRequired({ inputRequests: { client_roots: inputRequired.listRoots() } });
  });
  for (const name of ['test_input_required_result_request_state', 'test_input_required_result_tampered_state']) {
    tool(name, async ({ mcpReq }) => {
      const isAnswered = acceptedContent(mcpReq.inputResponses, 'confirm', OK) !== undefined;
      if (isAnswered && mcpReq.requestState<string>() === name) return saying('state-ok');
      return inputRequired({ inputRequests: { confirm: askOk }, requestState: await states.mint(name) });
    });
  }
  tool('test_input_required_result_multiple_inputs', async ({ mcpReq }) => {
    const name = acceptedContent(mcpReq.inputResponses, 'user_name', NAME);
    const greeting = inputResponse(mcpReq.inputResponses, 'greeting');
    const roots = inputResponse(mcpReq.inputResponses, 'client_roots');
    if (name && greeting.kind === 'sampling' && roots.kind === 'roots') {
      return saying(JSON.stringify([name, greeting.result.content, roots.roots]));
    }
    return inputRequired({
      inputRequests: { user_name: askName, greeting: askSampling, client_roots: inputRequired.listRoots() },
      requestState: await states.mint('asked'),
    });
  });
  tool('test_input_required_result_multi_round', async ({ mcpReq }) => {
    const name = acceptedContent(mcpReq.inputResponses, 'step1', NAME);
    const colour = acceptedContent(mcpReq.inputResponses, 'step2', COLOUR);
    const known = mcpReq.requestState<string>();
    if (colour && known !== undefined && known !== '') return saying(`${known} likes ${colour.color}.`);
    if (name) {
      const step2 = inputRequired.elicit({ message: 'Step 2: which colour?', requestedSchema: COLOUR });
      return inputRequired({ inputRequests: { step2 }, requestState: await states.mint(name.name) });
    }
    const step1 = inputRequired.elicit({ message: 'Step 1: which name?', requestedSchema: NAME });
    return inputRequired({ inputRequests: { step1 }, requestState: await states.mint('') });
  });
  tool('test_input_required_result_capabilities', () => {
    const able = server.server.getClientCapabilities();
    return inputRequired({
      inputRequests: {
        ...(able?.elicitation ? { user_name: askName } : {}),
        ...(able?.sampling ? { capital_question: askSampling } : {}),
      },
    });
  });
}

function saying(text: string): CallToolResult {
  return { content: [{ type: 'text', text }] };
}

function embedded(uri: string): ContentBlock {
  return { type: 'resource', resource: { uri, mimeType: 'text/plain', text: 'An embedded resource.' } };
}

const WITH_DEFAULTS = {
  type: 'object' as const,
  properties: {
    name: { type: 'string' as const, default: 'John Doe' },
    age: { type: 'integer' as const, default: 30 },
    score: { type: 'number' as const, default: 95.5 },
    status: { type: 'string' as const, enum: ['active', 'inactive', 'pending'], default: 'active' },
    verified: { type: 'boolean' as const, default: true },
  },
};

const TITLED = [
  { const: 'value1', title: 'First' },
  { const: 'value2', title: 'Second' },
  { const: 'value3', title: 'Third' },
];
const OPTIONS = ['option1', 'option2', 'option3'];

const WITH_ENUMS = {
  type: 'object' as const,
  properties: {
    untitledSingle: { type: 'string' as const, enum: OPTIONS },
    titledSingle: { type: 'string' as const, oneOf: TITLED },
    legacyEnum: { type: 'string' as const, enum: ['opt1', 'opt2', 'opt3'], enumNames: ['One', 'Two', 'Three'] },
    untitledMulti: { type: 'array' as const, items: { type: 'string' as const, enum: OPTIONS } },
    titledMulti: { type: 'array' as const, items: { anyOf: TITLED } },
  },
};

/** What JSON Schema 2020-12 has and our own tools do without; the suite looks for each keyword in the list. */
const SCHEMA_2020_12 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  $defs: { address: { $anchor: 'addressDef', type: 'object', properties: { street: { type: 'string' } } } },
  properties: {
    address: { $ref: '#/$defs/address' },
    contactMethod: { type: 'string', enum: ['phone', 'email'] },
    phone: { type: 'string' },
    email: { type: 'string' },
  },
  allOf: [{ anyOf: [{ required: ['phone'] }, { required: ['email'] }] }],
  if: { properties: { contactMethod: { const: 'phone' } }, required: ['contactMethod'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: { required: ['phone'] },
  else: { required: ['email'] },
  additionalProperties: false,
};
