import { describe, expect, it } from 'vitest';
import { regexProblem } from '../../../src/tools/actions/re2.ts';

describe('an expression that Odigos can run', () => {
  it.each([
    '(a)',
    'id=([^&]+)',
    '(?i)token=(\\w{3,20})',
    '(?:a|b)(?P<value>\\d+)$',
    '(?<value>x)',
    '(?i:ab)(c)',
    '[[:alpha:]](\\pL\\p{Greek})',
    '([]a-z\\]]+?)',
    '\\Q(not a group\\E(x)',
    '(\\x{10FFFF}|\\07)\\.',
    '(é|日本)*',
    '(a{1,1000})',
    'x{,3}(y)',
  ])('%s has one group', (expression) => {
    expect(regexProblem(expression)).toBeUndefined();
  });
});

describe('an expression that it cannot run', () => {
  it.each([
    ['abc', 'it has 0'],
    ['(a)(b)', 'it has 2'],
    ['((a))', 'it has 2'],
    ['(', 'a "(" is not closed'],
    ['(a))', 'a ")" has no "("'],
    ['([a-z)', 'a "[" is not closed'],
    ['([z-a])', 'runs backwards'],
    ['(a)\\', 'lone backslash'],
    ['(a)\\1', 'backreference'],
    ['(?=a)(b)', 'lookahead and lookbehind'],
    ['(?!a)(b)', 'lookahead and lookbehind'],
    ['(?<=a)(b)', 'lookahead and lookbehind'],
    ['(?<!a)(b)', 'lookahead and lookbehind'],
    ['(?>a)(b)', 'no group that RE2 knows'],
    ['(?#note)(b)', 'no group that RE2 knows'],
    ['(a)++', 'repeats a repetition'],
    ['(a)**', 'repeats a repetition'],
    ['*(a)', 'repeats nothing'],
    ['(a|*)', 'repeats nothing'],
    ['(a{1001})', 'at most 1000'],
    ['(a{3,2})', 'ends before it begins'],
    ['(\\Za)', 'means nothing in RE2'],
    ['([\\Ka])', 'means nothing in RE2'],
  ])('%s says why', (expression, why) => {
    expect(regexProblem(expression)).toContain(why);
  });
});
