import { describe, expect, it } from 'vitest';
import { rateOf, rateText } from '../../src/access/rate.ts';

describe('a rate', () => {
  it('over any other period says its seconds', () => {
    expect(rateText({ requests: 2, seconds: 7 })).toBe('2 requests in 7 s');
  });

  it.each([
    ['60/m', { requests: 60, seconds: 60 }, '60 requests a minute'],
    ['1/s', { requests: 1, seconds: 1 }, '1 request a second'],
    ['1000/h', { requests: 1_000, seconds: 3_600 }, '1000 requests an hour'],
    ['5/d', { requests: 5, seconds: 86_400 }, '5 requests a day'],
    ['999999/s', { requests: 999_999, seconds: 1 }, '999999 requests a second'],
  ])('%s is read, and said in words', (text, rate, words) => {
    expect(rateOf(text)).toEqual(rate);
    expect(rateText(rate)).toBe(words);
  });

  it.each([
    '',
    '60',
    '0/m',
    '-1/m',
    '1.5/m',
    '60/w',
    '60/minute',
    '60/10s',
    '60 / m',
    '1234567/s',
    '60/constructor',
    ' 60/m',
    '60/m ',
    '60/m\n',
    '/m',
    '01/m',
  ])('%j is none', (text) => {
    expect(rateOf(text)).toBeUndefined();
  });
});
