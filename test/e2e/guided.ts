import { z } from 'zod';
import { legacy, type Message, modern, type RpcAnswer, rpc, send } from './wire.ts';

/** A message of either era. */
export type Say = (method: string, params: Readonly<Record<string, unknown>>) => Message;

/** Both eras, by a name for test titles. */
export const SAYS: readonly (readonly [string, Say])[] = [
  ['2026-07-28', (method, params) => modern(method, params, nameOf(params))],
  ['2025 era', legacy],
];

/** What the newer protocol has a header say of a message whose subject is an address. */
function nameOf({ uri }: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return typeof uri === 'string' ? { 'mcp-name': uri } : {};
}

/** What was asked and answered. */
export interface Told {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The whole body. */
  readonly text: string;
  readonly answer: RpcAnswer;
}

const prompts = z.object({
  prompts: z.array(
    z.object({
      name: z.string(),
      arguments: z.array(z.object({ name: z.string(), required: z.boolean().optional() })),
    }),
  ),
});
const resources = z.object({ resources: z.array(z.object({ uri: z.string() })) });
const templates = z.object({ resourceTemplates: z.array(z.object({ uriTemplate: z.string() })) });
const skills = z.object({ skills: z.array(z.object({ uri: z.string() })) });

/** Values of what prompts and templates take, of one workload. */
export interface GuidedValues {
  readonly namespace: string;
  readonly kind: string;
  readonly name: string;
  readonly id?: string;
}

const OTHERS: Readonly<Record<string, string>> = { type: 'otlp', section: 'sampling', tool: 'list_sources' };

/**
 * Asks for every prompt, resource, filled template, completion and skill that a server offers, and gives all that it told.
 *
 * @param wrap what each message is sent with, such as a token
 */
export async function allGuidance(
  url: string,
  say: Say,
  values: GuidedValues,
  wrap: (message: Message) => Message = (message) => message,
): Promise<readonly Told[]> {
  const told: Told[] = [];
  const givenFor = (name: string): string => ({ id: 'nonesuch', ...OTHERS, ...values })[name] ?? 'nonesuch';
  const ask = async (method: string, params: Readonly<Record<string, unknown>> = {}): Promise<unknown> => {
    const sent = await send(url, wrap(say(method, params)));
    const answer = rpc(sent);
    told.push({ method, params, text: sent.text, answer });
    return answer.result;
  };
  const complete = (ref: object, name: string): Promise<unknown> =>
    ask('completion/complete', { ref, argument: { name, value: '' } });

  for (const { name, arguments: taken } of prompts.parse(await ask('prompts/list')).prompts) {
    await ask('prompts/get', {
      name,
      arguments: Object.fromEntries(taken.map((one) => [one.name, givenFor(one.name)])),
    });
    for (const one of taken) await complete({ type: 'ref/prompt', name }, one.name);
  }
  for (const { uri } of resources.parse(await ask('resources/list')).resources) await ask('resources/read', { uri });
  for (const { uriTemplate } of templates.parse(await ask('resources/templates/list')).resourceTemplates) {
    await ask('resources/read', { uri: uriTemplate.replaceAll(/\{(\w+)\}/g, (_all, name: string) => givenFor(name)) });
    for (const [, name = ''] of uriTemplate.matchAll(/\{(\w+)\}/g)) {
      await complete({ type: 'ref/resource', uri: uriTemplate }, name);
    }
  }
  for (const { uri } of skills.parse(await ask('skills/list')).skills) await ask('skills/get', { uri });
  return told;
}

/** The texts that a prompt hands to a model. */
export function promptTexts(told: readonly Told[]): readonly { readonly name: string; readonly text: string }[] {
  const shape = z.object({ messages: z.array(z.object({ content: z.object({ text: z.string() }) })) });
  return told.flatMap(({ method, params, answer }) => {
    if (method !== 'prompts/get') return [];
    const { messages } = shape.parse(answer.result);
    return [{ name: String(params.name), text: messages.map(({ content }) => content.text).join('\n') }];
  });
}
