import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kubectl } from '../../src/text/kubectl.ts';
import { runProcess } from '../processes.ts';

/** The words that a shell makes of a line. */
const words = async (line: string): Promise<readonly string[]> => {
  const script = line.replace(/^kubectl/, "printf '%s\\0'");
  const { stdout } = await runProcess('sh', ['-c', script]);
  return stdout.split('\0').slice(0, -1);
};

describe('a kubectl line', () => {
  it('is read by a shell as the words that it was made of, whatever they hold', async () => {
    const word = fc.string({ unit: fc.constantFrom(...`ab-_./'"\\$\`;&| \n*(){}<>~#!é`), minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 5 }), async (parts) => {
        expect(await words(kubectl(...parts))).toEqual(parts);
      }),
      { numRuns: 60 },
    );
  });

  it('is plain where nothing needs a quote', () => {
    expect(kubectl('logs', '-n', 'shop', 'cart-0', '--tail=100')).toBe('kubectl logs -n shop cart-0 --tail=100');
  });
});
