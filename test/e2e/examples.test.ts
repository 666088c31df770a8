import { describe, expect, it } from 'vitest';
import { runProcess } from '../processes.ts';
import { type Example, examplesProject } from '../tool/examples.ts';

/** What the compiler says of examples; nothing where they are well. */
async function typeProblems(examples?: readonly Example[]): Promise<string> {
  const { folder, remove } = examplesProject(examples);
  try {
    const { stdout } = await runProcess(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder]);
    return stdout;
  } finally {
    remove();
  }
}

describe('the examples in the docstrings of what authors of tools use', () => {
  it('pass the type check', async () => {
    expect(await typeProblems()).toBe('');
  });

  it('would not pass it with a mistake', async () => {
    expect(await typeProblems([{ of: 'mistaken', lines: ['humanBytes("many"); // => 1'] }])).toMatch(
      /mistaken\.ts.*not assignable/,
    );
  });
});
