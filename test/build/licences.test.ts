import { describe, expect, it } from 'vitest';
import { licencesOf } from '../../scripts/build/licences.ts';

describe('the licences of what is built', () => {
  const text = licencesOf([
    'src/main.ts',
    'node_modules/zod/v4/core/core.js',
    'node_modules/zod/v4/core/util.js',
    'node_modules/@modelcontextprotocol/server/dist/index.mjs',
  ]);

  it('are of each package once, with their texts', () => {
    const titles = text.match(/^\S+ \d+\.\d+\.\d+ \(.+\)$/gm) ?? [];
    expect(titles).toEqual([
      expect.stringMatching(/^@modelcontextprotocol\/server [\d.]+ \(/),
      expect.stringMatching(/^zod [\d.]+ \(MIT\)$/),
    ]);
    expect(text).toContain('Permission is hereby granted');
  });
});
