import { describe, expect, it } from 'vitest';
import { safeMessage } from '../../src/ui/message.ts';

describe('a message that leaves the UI client', () => {
  it.each([
    ['several lines', 'first\r\n  second\tthird', 'first second third'],
    ['control characters', 'a\u0000\u001b[31mb\u007fc\u0085d', 'a b c d'],
    ['zero-width and bidirectional characters', 'a\u200bb\u202ec\u2066d\ufeff', 'abcd'],
    ['a lone surrogate', 'a\ud800b', 'ab'],
    ['markup', '<html><h1 class="x">Bad</h1>\n<p>gateway', 'Bad gateway'],
    ['markup that is not closed', 'oops <img src=x onerror=alert(1)', 'oops img src=x onerror=alert(1)'],
    ['markup inside markup', 'a<<b>script>alert', 'a< script>alert'],
    ['a comparison', 'must be < 5 and > 3', 'must be < 5 and > 3'],
    ['a JavaScript stack', 'Error: broken\n    at run (/app/x.js:1:2)\n    at go (/app/y.js:3:4)', 'Error: broken'],
    ['a Go stack', 'panic: broken\n\ngoroutine 1 [running]:\nmain.main()\n\t/x.go:1', 'panic: broken'],
    ['credentials in a URL', 'Get "https://ann:p@ss:w@host:1/a@b": EOF', 'Get "https://host:1/a@b": EOF'],
    ['a user name alone in a URL', 'dial ftp://ann@host', 'dial ftp://host'],
    ['nothing', ' \n\u200b', 'no message was given'],
  ])('loses %s', (_what, text, expected) => {
    expect(safeMessage(text)).toBe(expected);
  });

  it('keeps 500 characters and no half of a pair', () => {
    expect(safeMessage('x'.repeat(500))).toBe('x'.repeat(500));
    expect(safeMessage('x'.repeat(501))).toBe(`${'x'.repeat(499)}…`);
    expect(safeMessage(`${'x'.repeat(498)}\u{1f600}tail`)).toBe(`${'x'.repeat(498)}…`);
  });

  it('is made of a huge text, which would not end if each piece were looked at again and again', () => {
    for (const piece of ['<', '<a', 'a://', 'x@', '"', '\n at ', 'a '])
      expect(safeMessage(piece.repeat(2_000_000), ['hunter2222']).length).toBeLessThanOrEqual(500);
  });
});

describe('secrets in a message', () => {
  const secret = 'a<b&"c\\d/é\nf';
  it.each([
    ['plain', secret],
    ['quoted as JSON', JSON.stringify(secret)],
    ['quoted as Go does', `"a\\u003cb\\u0026\\"c\\\\d/é\\nf"`],
    ['percent-encoded', encodeURIComponent(secret)],
    ['base64', Buffer.from(secret).toString('base64')],
  ])('%s', (_form, printed) => {
    expect(safeMessage(`bad value ${printed}!`, [secret])).toMatch(/^bad value "?\[redacted\]"?!$/);
  });

  it('are found whatever precedes them and however often', () => {
    expect(safeMessage('key=hunter2hunter2 xhunter2', ['hunter2'])).toBe('key=[redacted][redacted] x[redacted]');
  });

  it('do not leave the end of a longer one', () => {
    expect(safeMessage('got abcdefgh', ['abcdef', 'abcdefgh'])).toBe('got [redacted]');
  });

  it('when short, are replaced as words only', () => {
    expect(safeMessage('field in "in" is missing: in', ['in', '', '  '])).toBe(
      'field [redacted] "[redacted]" is missing: [redacted]',
    );
  });
});
