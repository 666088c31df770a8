import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AuditChain, linkIn } from '../../src/audit/chain.ts';
import { MESSAGES } from '../../src/audit/lines.ts';
import { type ChainVerdict, ChainVerifier } from '../../src/audit/verify-chain.ts';

const KEY = Buffer.alloc(32, 7);
const RUNS = ['0b2f9a4e-7a3c-4a55-9f0e-2d1c6b8a9e01', '0b2f9a4e-7a3c-4a55-9f0e-2d1c6b8a9e02'] as const;

function written(count: number, run: string = RUNS[0]): readonly string[] {
  const chain = new AuditChain(KEY, run);
  return Array.from({ length: count }, (_, at) => chain.link(`{"level":"info","msg":"mcp tool call","call":${at}}\n`));
}

function verified(lines: readonly string[], key: Uint8Array = KEY): ChainVerdict {
  const verifier = new ChainVerifier(key);
  for (const line of lines) verifier.take(line, line.includes('mcp tool call'));
  return verifier.verdict();
}

const kinds = (lines: readonly string[], key?: Uint8Array): readonly string[] =>
  verified(lines, key).problems.map(({ problem }) => problem);

describe('a chain of audit lines', () => {
  it('leaves a line as it was but for its place, which is the last field', () => {
    const [line = ''] = written(1);
    expect(JSON.parse(line)).toEqual({
      level: 'info',
      msg: 'mcp tool call',
      call: 0,
      chain: { run: RUNS[0], n: 1, before: '', mac: expect.any(String) },
    });
    expect(linkIn(line)?.text).toBe('{"level":"info","msg":"mcp tool call","call":0}');
  });

  it('holds whatever the lines say, those of several processes mixed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1), fc.jsonValue()), { maxLength: 20 }), (all) => {
        const chains = RUNS.map((run) => new AuditChain(KEY, run));
        const lines = all.map(
          ([which, value]) => chains[which]?.link(`${JSON.stringify({ msg: 'mcp tool call', value })}\n`) ?? '',
        );
        expect(verified(lines)).toMatchObject({ problems: [], verified: all.length, unchained: 0 });
      }),
    );
  });

  it('finds any one change of any line', () => {
    const lines = written(3);
    fc.assert(
      fc.property(fc.nat(2), fc.nat(10_000), fc.constantFrom('x', '1', ' ', '"'), (which, at, put) => {
        const line = lines[which] ?? '';
        const place = at % (line.length - 1);
        const changed = `${line.slice(0, place)}${put}${line.slice(place + 1)}`;
        fc.pre(changed !== line);
        const { problems, verified: right, unchained } = verified(lines.with(which, changed));
        // A line whose place cannot be read any more is one without a place; the next then says that one is missing.
        expect(problems.length + unchained + (3 - right)).toBeGreaterThan(0);
      }),
    );
  });

  it('finds that a line in the middle was taken out, and the others moved up', () => {
    const lines = written(5);
    expect(kinds(lines.toSpliced(2, 1))).toEqual(['lost']);
    expect(kinds(lines.toSpliced(1, 3))).toEqual(['lost']);
    const forged = lines[2]?.replace('"n":3', '"n":2') ?? '';
    expect(kinds(lines.toSpliced(1, 2, forged))).toEqual(['changed', 'lost']);
  });

  it('finds lines in another order, and one that was put in from another place', () => {
    const [one = '', two = '', three = ''] = written(3);
    expect(kinds([one, three, two])).toEqual(['lost', 'reordered']);
    expect(kinds([one, two, one, three])).toEqual(['reordered']);
  });

  it('finds a run that begins in its middle, and says of none that it ended which did not say so', () => {
    const lines = written(4);
    expect(kinds(lines.slice(2))).toEqual(['lost']);
    expect(verified(lines).runs).toEqual([{ run: RUNS[0], from: 1, to: 4, isEnded: false }]);
    const chain = new AuditChain(KEY, RUNS[1]);
    const ended = chain.link(`{"level":"info","msg":"${MESSAGES.chainEnd}"}\n`);
    expect(verified([...lines, ended]).runs[1]).toMatchObject({ isEnded: true });
  });

  it('counts lines that came twice, and those without a place', () => {
    const [one = '', two = ''] = written(2);
    const bare = '{"msg":"mcp tool call"}';
    expect(verified([one, one, two, bare, '{"msg":"stopping"}', 'no JSON'])).toMatchObject({
      problems: [],
      doubled: 1,
      unchained: 1,
    });
  });

  it('says of lines of another key that nothing proves them', () => {
    expect(verified([...written(2), ...written(1, RUNS[1])], Buffer.alloc(32, 8)).problems).toEqual([
      {
        line: 1,
        run: RUNS[0],
        problem: 'foreign',
        says: '2 lines, from number 1 on, were changed, or written with another key.',
      },
      { line: 3, run: RUNS[1], problem: 'foreign', says: 'Number 1 was changed, or written with another key.' },
    ]);
  });

  it('says of a first line that was changed that it was, once another of its process is verified', () => {
    const lines = written(2).map((line) => line.replace('"call":0', '"call":9'));
    expect(kinds(lines)).toEqual(['changed', 'lost']);
  });

  it('names the first line without a place', () => {
    const bare = '{"msg":"mcp tool call"}';
    expect(verified([...written(1), bare, bare])).toMatchObject({ unchained: 2, firstUnchained: 2 });
  });
});
