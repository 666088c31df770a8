import { describe, expect, it } from 'vitest';
import { AnswerWeight, HEAVIEST_ANSWER } from '../../src/ui/answer-weight.ts';
import { BIG_ANSWER_BYTES } from '../../src/ui/big-answers.ts';
import { listThings, patient, scriptedUi } from './scripted-ui.ts';

/** The weight of a text that comes in pieces of so many bytes. */
const weight = (json: string, pieceBytes = Number.POSITIVE_INFINITY): number => {
  const weight = new AnswerWeight();
  const bytes = Buffer.from(json);
  const size = Math.min(pieceBytes, Math.max(1, bytes.length));
  for (let at = 0; at < bytes.length; at += size) weight.take(bytes.subarray(at, at + size));
  return weight.whole;
};

describe('the weight of an answer', () => {
  it('is what its text and what it is parsed to take', () => {
    expect(weight('"abc"')).toBe(5 + 3);
    expect(weight('[1,2]')).toBe(5 + 56 + 8);
    expect(weight('{"a":[1,2]}')).toBe(11 + 2 * 56 + 8 + 120);
  });

  it('is more of its text where one character is wide', () => {
    expect(weight(`"${'a'.repeat(100)}é"`)).toBe(104 + 102);
    expect(weight(`"${'a'.repeat(100)}世"`)).toBe(3 * 105 + 2 * 103);
  });

  it('grows with names that no other field has, and not with those that come again', () => {
    const named = (name: (index: number) => string): number =>
      weight(`[${Array.from({ length: 1_000 }, (_, index) => `{"${name(index)}":1}`).join(',')}]`);
    expect(named((index) => `k${1_000 + index}`) - named(() => 'k1000')).toBe(999 * 120);
  });

  it.each([
    ['a comma, a colon and openings in a text', JSON.stringify('a,b:[{",:\\')],
    ['nothing', ''],
    ['a text that has no end', '"abc'],
  ])('counts no structure in %s', (_what, json) => {
    expect(weight(json)).toBeLessThanOrEqual(2 * json.length);
  });

  it.each([1, 2, 7])('is the same however the answer comes: in pieces of %i bytes', (bytes) => {
    const json = JSON.stringify({
      'a "name"': ['text, with: [signs]', '\\', 'ö世', { other: 'é', 'a "name"': 1 }],
      b: '',
    });
    expect(weight(json, bytes)).toBe(weight(json));
  });

  it('is told as the answer comes, and never falls', () => {
    const whole = new AnswerWeight();
    let before = 0;
    for (const byte of Buffer.from(
      JSON.stringify({ name: 'text', ['long'.repeat(50)]: [{ a: 'ö世' }, ['b']], n: 1 }),
    )) {
      whole.take(Buffer.of(byte));
      expect(whole.least).toBeGreaterThan(before);
      before = whole.least;
    }
    expect(whole.whole).toBe(before);
  });

  it('is never too much for an answer that is not big', () => {
    expect(weight('{'.repeat(BIG_ANSWER_BYTES))).toBeLessThan(HEAVIEST_ANSWER);
  });
});

describe('a client of the UI', () => {
  it.each([
    ['empty objects', '{},', 4_000_000],
    ['empty lists', '[],', 4_000_000],
    ['numbers', '1,', 20_000_000],
    ['one long text', `"${'a'.repeat(1_000_000)}",`, 30_000_000],
    ['a text that one character makes wide', `"${'a'.repeat(1_000)}世",`, 30_000_000],
  ])('takes no answer that would fill its memory with %s, though it is not long', async (_what, piece, bytes) => {
    const ui = await scriptedUi((_request, response) => {
      const things = piece.repeat(Math.floor(bytes / Buffer.byteLength(piece)));
      response.writeHead(200, { 'content-type': 'application/json' }).end(`{"data":{"things":[${things}0]}}`);
    });
    const answer = await ui.client({ timeoutMs: 20_000 }).read(listThings, {}, { signal: patient() });
    await ui.stop();
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'too_big' } });
  });

  it('takes none whose fields all have names of their own', async () => {
    const fields = Array.from({ length: 800_000 }, (_, index) => `"k${index}":0`).join(',');
    const ui = await scriptedUi((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(`{"data":{${fields}}}`);
    });
    const answer = await ui.client({ timeoutMs: 20_000 }).read(listThings, {}, { signal: patient() });
    await ui.stop();
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'too_big' } });
  });
});
