import { anthropicModel } from './anthropic.ts';
import type { Model } from './model.ts';
import { openaiModel } from './openai.ts';

/** The APIs that models are asked by. */
export const APIS = ['anthropic', 'openai'] as const;

const KEYS = { anthropic: 'ANTHROPIC_API_KEY', openai: 'OPENAI_API_KEY' } as const;
const BASES = {
  anthropic: ['ANTHROPIC_BASE_URL', 'https://api.anthropic.com'],
  openai: ['OPENAI_BASE_URL', 'https://api.openai.com/v1'],
} as const;
const MAKERS = { anthropic: anthropicModel, openai: openaiModel } as const;

/**
 * The model of a name such as `claude-sonnet-5` or `openai:qwen3`, by the key and the address that the environment has: an
 * API named before a colon is asked; else Anthropic's for its own models, and OpenAI's for any other. A sentence where the
 * key is missing.
 */
export function chosenModel(asked: string, environment: Readonly<Record<string, string | undefined>>): Model | string {
  const named = APIS.find((api) => asked.startsWith(`${api}:`));
  const name = named ? asked.slice(named.length + 1) : asked;
  const api = named ?? (name.startsWith('claude') ? 'anthropic' : 'openai');
  const [setting, usual] = BASES[api];
  const key = environment[KEYS[api]];
  if (!key) return `${asked} is asked by the API of ${api}: set ${KEYS[api]}, and ${setting} where it is not ${usual}.`;
  const base = environment[setting] ?? usual;
  return URL.canParse(base) ? MAKERS[api](name, new URL(base), key) : `${setting} is no address.`;
}
