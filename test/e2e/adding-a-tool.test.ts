import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { copyRepository } from '../repository-copy.ts';
import { type Block, blocksOf, Reader } from '../walk-through.ts';

const DOCUMENT = 'docs/adding-a-tool.md';
const blocks = blocksOf(readFileSync(DOCUMENT, 'utf8'));
const copy = copyRepository();
const reader = new Reader(copy.folder);

afterAll(async () => {
  await reader.stop();
  copy.remove();
});

/** An answer as the page shows it: `…` stands for any text. */
function shown(text: string): object {
  return JSON.parse(text, (_key, value) => (value === '…' ? expect.any(String) : value));
}

async function follow({ language, of, text }: Block): Promise<void> {
  switch (language) {
    case 'sh':
      if (of === 'setup') reader.define(text);
      else if (of === 'server') await reader.start(text);
      else await reader.run(text);
      break;
    case 'graphql':
    case 'ts':
      reader.save(of, text);
      break;
    case 'diff':
      await reader.patch(text);
      break;
    case 'text':
      await reader.sees(text);
      break;
    case 'json':
      expect(reader.answer()).toMatchObject(shown(text));
      break;
    default:
      throw new Error(`nobody knows what to do with a block of ${language}`);
  }
}

describe(`who follows ${DOCUMENT} to the letter`, () => {
  it('finds commands, files, a change and answers in it', () => {
    expect([...new Set(blocks.map(({ language }) => language))].sort()).toEqual(
      ['diff', 'graphql', 'json', 'sh', 'text', 'ts'].sort(),
    );
  });

  it('sees what it says', async () => {
    for (const block of blocks) {
      try {
        await follow(block);
      } catch (error) {
        throw new Error(`${DOCUMENT}:${block.line} (${block.language}): ${String(error)}`, { cause: error });
      }
    }
  }, 300_000);
});
