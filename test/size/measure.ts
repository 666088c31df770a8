import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { countTokens } from '../catalog/tokens.ts';
import { minimalArguments } from '../e2e/arguments.ts';
import type { SeenPost } from '../e2e/counting-upstream.ts';
import { serve } from '../e2e/serve.ts';
import { modernCall, resultOf, send } from '../e2e/wire.ts';
import { replay, type Worlds } from '../evals/replay.ts';
import type { Task } from '../evals/task.ts';

/** What one question costs a model by us, and by GraphQL as it is. Tokens are o200k. */
export interface Size {
  /** A tool, or a task of `test/evals`. */
  readonly name: string;
  /** The calls and the text of their answers. */
  readonly ours: number;
  /** The operations that answer the same, and the UI's answers to them. */
  readonly raw: number;
}

/** What a model reads once before it can ask anything. */
export interface Before {
  /** The definitions of the core tools. */
  readonly ours: number;
  /** The UI's schema, as introspection gives it. */
  readonly raw: number;
}

const INTROSPECTION = new URL('../recordings/introspection.json.gz', import.meta.url);

/** The UI's schema against the tools that a client sees unasked. */
export function sizeBefore(): Before {
  const introspection: unknown = JSON.parse(gunzipSync(readFileSync(INTROSPECTION)).toString('utf8'));
  return { ours: countTokens().core, raw: tokens(JSON.stringify(introspection)) };
}

/** How many times as much the same costs by GraphQL as it is, with the schema that has to be read for it. */
export function timesSmaller({ ours, raw }: Size, before: Before): number {
  return (before.raw + raw) / ours;
}

/** How many times as much it costs where schema and tools have long been read. */
export function timesSmallerAfter({ ours, raw }: Size): number {
  return raw / ours;
}

/** Every read that asks the UI, called with the least that it takes on the small embedded cluster. */
export async function sizesOfTools(): Promise<readonly Size[]> {
  const served = await serve({ demo: { tier: 'onprem' } });
  try {
    const sizes: Size[] = [];
    for (const tool of createCatalog().listed.filter(({ annotations }) => annotations.readOnlyHint)) {
      served.upstream.forget();
      const given = minimalArguments(tool, served.demo);
      const { isError, text } = resultOf(await send(served.url, modernCall(tool.name, given)));
      const asked = [...served.upstream.posts];
      if (isError || asked.length === 0) continue;
      sizes.push({
        name: tool.name,
        ours: tokens(JSON.stringify({ name: tool.name, arguments: given })) + tokens(text),
        raw: await rawTokens(asked, served.demo.url),
      });
    }
    return sizes;
  } finally {
    await served.stop();
  }
}

/** All calls of each task that only reads, by the first way that it accepts. */
export async function sizesOfTasks(worlds: Worlds, tasks: readonly Task[]): Promise<readonly Size[]> {
  const sizes: Size[] = [];
  for (const task of tasks) {
    const [sequence] = task.accepts;
    if (!sequence || task.state !== 'as before') continue;
    const { tokens: ours } = await replay(worlds, task, sequence);
    const served = await worlds.last(task.world);
    const asked = [...(served?.upstream.posts ?? [])];
    if (!served || asked.length === 0 || asked.some(({ isMutation }) => isMutation)) continue;
    sizes.push({ name: task.id, ours, raw: await rawTokens(asked, served.demo.url) });
  }
  return sizes;
}

/** Each different question to the UI once: whoever asks by hand keeps what it was answered. */
async function rawTokens(asked: readonly SeenPost[], api: string): Promise<number> {
  const different = new Map(asked.map((post) => [post.body, post]));
  let sum = 0;
  for (const { path, body } of different.values()) {
    const answer = await fetch(new URL(path, api), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    sum += tokens(body) + tokens(await answer.text());
  }
  return sum;
}

function tokens(text: string): number {
  return encode(text).length;
}
