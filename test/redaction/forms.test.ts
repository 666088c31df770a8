import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { redactDestinationFields } from '../../src/redaction/data/destination-fields.ts';
import { redactTexts, redactYaml } from '../../src/redaction/redact.ts';
import { redactText } from '../../src/redaction/text/redact-text.ts';
import { HARMLESS_MANIFESTS, HARMLESS_SENTENCES, HARMLESS_TEXTS } from './harmless-forms.ts';
import { FIELD_FORMS, FILE_FORMS, KEY_FORMS, MANIFEST_FORMS, TEXT_FORMS } from './secret-forms.ts';

/** A text with secrets in it, and which they are. */
interface Planted {
  readonly text: string;
  readonly secrets: readonly string[];
}

const LETTERS = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';
const ALPHABETS: Readonly<Record<string, string>> = {
  letters: LETTERS,
  word: `${LETTERS}0123456789`,
  key: `${LETTERS}0123456789`,
  odd: `${LETTERS}0123456789!#%*+-_.:@^~?`,
  hex: '0123456789abcdef',
  upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  base64: `${LETTERS}0123456789+/`,
  digits: '0123456789',
};
const NUMBERED_NAME = /^[A-Za-z]{1,24}\d{0,2}$/;
const OF_AN_ID = /^(?:[0-9a-f]*|[0-9A-F]*)$/;
const MARK = /‹(\w+) (\d+)›/;

/** Every secret of a form made anew: of its alphabet and length, with a digit in it where the alphabet has digits. */
function planted(form: string): fc.Arbitrary<Planted> {
  const marks = [...form.matchAll(new RegExp(MARK, 'g'))].map(([, kind = '', length = '']) =>
    secretOf(kind, Number(length)),
  );
  return fc.tuple(...marks).map((secrets) => {
    const left = [...secrets];
    return { text: form.replace(new RegExp(MARK, 'g'), () => left.shift() ?? ''), secrets };
  });
}

function secretOf(kind: string, length: number): fc.Arbitrary<string> {
  const alphabet = ALPHABETS[kind];
  if (alphabet === undefined) throw new Error(`no alphabet ${kind}`);
  return (
    // A key is drawn evenly, and not from the few letters that a search for corners prefers.
    fc
      .noBias(fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }))
      .map((units) => [...units.slice(0, -2), ...(/\d/.test(alphabet) ? ['7'] : [units.at(-2)]), units.at(-1)].join(''))
      // A secret that is a word of its form, or a sign that ends words, would be judged as what it is.
      .filter((text) => /^[A-Za-z0-9+/].*[A-Za-z0-9+/]$/.test(text) && !/[.:?!][^A-Za-z0-9]/.test(text))
      // In an ordinary path only what it looks like tells a key: a name with a number, or an id, is none.
      .filter((text) => kind !== 'key' || !(NUMBERED_NAME.test(text) || OF_AN_ID.test(text)))
  );
}

/** Where a text may stand, and what is answered of it there. */
const POSITIONS: Readonly<Record<string, (text: string) => string>> = {
  'an error': (text) => redactText(`Nothing was sent: ${text}`),
  'a log line': (text) => redactText(`2026-11-28T13:50:38Z ERROR c.s.Cart : ${text}`),
  'a log line in JSON': (text) => redactText(`cart-1 ${JSON.stringify({ level: 'error', msg: text })}`),
  'a text of an answer': (text) => JSON.stringify(redactTexts({ pods: [{ state: { message: text } }] })),
  'an annotation': (text) => redactYaml(stringify({ metadata: { annotations: { 'shop.example/note': text } } })),
  'JSON in an annotation': (text) =>
    redactYaml(stringify({ metadata: { annotations: { note: JSON.stringify({ is: { at: [text] } }) } } })),
  'an argument': (text) => redactYaml(stringify({ args: ['--note', text] })),
  'a script': (text) => redactYaml(stringify({ command: ['sh', '-c', `set -e\n${text}\nexec app`] })),
  'a variable that is shown': (text) =>
    redactYaml(stringify({ env: [{ name: 'OTEL_RESOURCE_ATTRIBUTES', value: text }] })),
  'a variable that is not': (text) => redactYaml(stringify({ env: [{ name: 'NOTE', value: text }] })),
  'a file of a ConfigMap': (text) =>
    redactYaml(stringify({ kind: 'ConfigMap', data: { 'app.conf': `# settings\nlevel = info\n${text}\nlast = 1\n` } })),
  'a field of a destination': (text) => redactDestinationFields(JSON.stringify({ SOME_NOTE: text })),
  'a field inside a field': (text) => redactDestinationFields(JSON.stringify({ SOME_NOTE: { a: [{ b: text }] } })),
};

const FORMS = Object.values(TEXT_FORMS).flat();
/** How often each form is tried at each place, with other secrets each time. */
const TRIES = { numRuns: 3, errorWithCause: false } as const;

function leaksOf(answer: string, { secrets }: Planted): readonly string[] {
  return secrets.filter((secret) => answer.includes(secret) || answer.includes(JSON.stringify(secret).slice(1, -1)));
}

describe('a secret', () => {
  it('is looked for in more than two hundred forms', () => {
    expect(FORMS.length + FILE_FORMS.length + MANIFEST_FORMS.length + FIELD_FORMS.length).toBeGreaterThan(200);
    expect(new Set(FORMS).size).toBe(FORMS.length);
  });

  describe.each(Object.entries(TEXT_FORMS))('%s', (_kind, forms) => {
    it.each(forms)('is told nowhere: %s', (form) => {
      for (const [place, redacted] of Object.entries(POSITIONS)) {
        fc.assert(
          fc.property(planted(form), (one) => {
            expect(leaksOf(redacted(one.text), one), `${place}: ${redacted(one.text)}`).toEqual([]);
          }),
          TRIES,
        );
      }
    });
  });

  it.each(KEY_FORMS)('is told nowhere, as a private key: %j', (form) => {
    for (const [place, redacted] of Object.entries(POSITIONS)) {
      fc.assert(
        fc.property(planted(form), (one) => {
          expect(leaksOf(redacted(one.text), one), `${place}: ${redacted(one.text)}`).toEqual([]);
        }),
        TRIES,
      );
    }
  });

  it.each(FILE_FORMS)('is not told by the file %s of a ConfigMap: %j', (key, form) => {
    fc.assert(
      fc.property(planted(form), (one) => {
        const answer = redactYaml(stringify({ kind: 'ConfigMap', data: { before: 'stays', [key]: one.text } }));
        expect(leaksOf(answer, one), answer).toEqual([]);
        expect(parse(answer).data.before).toBe('stays');
      }),
      TRIES,
    );
  });

  it.each(FILE_FORMS)(
    'is not told by the file %s as the UI prints it, its mark of a block left out: %j',
    (key, form) => {
      fc.assert(
        fc.property(planted(form), (one) => {
          const lines = one.text.split('\n').map((line) => `    ${line}`);
          const answer = redactYaml(`data:\n  ${key}:\n${lines.join('\n')}\nmetadata:\n  name: x\n`);
          expect(leaksOf(answer, one), answer).toEqual([]);
        }),
        TRIES,
      );
    },
  );

  it.each(MANIFEST_FORMS)('is not told by a manifest: %j', (form) => {
    fc.assert(
      fc.property(planted(form), (one) => {
        const answer = redactYaml(one.text);
        expect(leaksOf(answer, one), answer).toEqual([]);
      }),
      TRIES,
    );
  });

  it.each(MANIFEST_FORMS)('is not told by a manifest inside another one, as YAML or JSON: %j', (form) => {
    fc.assert(
      fc.property(planted(form), (one) => {
        const asYaml = redactYaml(stringify({ data: { 'all.yaml': `first: 1\n${one.text}\n` } }));
        expect(leaksOf(asYaml, one), asYaml).toEqual([]);
        if (/[&*]/.test(form)) return;
        const asJson = redactYaml(stringify({ data: { all: JSON.stringify(parse(one.text)) } }));
        expect(leaksOf(asJson, one), asJson).toEqual([]);
      }),
      TRIES,
    );
  });

  it.each(FIELD_FORMS.map((fields) => JSON.stringify(fields)))(
    'is not told by a field of a destination: %s',
    (form) => {
      fc.assert(
        fc.property(planted(form), (one) => {
          const answer = redactDestinationFields(one.text);
          expect(() => JSON.parse(answer)).not.toThrow();
          expect(leaksOf(answer, one), answer).toEqual([]);
        }),
        TRIES,
      );
    },
  );

  it.each(FORMS)('written in base64 is not told: %s', (form) => {
    fc.assert(
      fc.property(planted(form), ({ text }) => {
        const encoded = Buffer.from(text).toString('base64');
        expect(redactYaml(stringify({ data: { blob: encoded } }))).not.toContain(encoded);
      }),
      { numRuns: 1 },
    );
  });

  it('is taken out once: what is redacted stays as it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FORMS, ...KEY_FORMS).chain(planted), ({ text }) => {
        const once = redactText(text);
        expect(redactText(once)).toBe(once);
        const manifest = redactYaml(
          stringify({ data: { a: `x: 1\n${text}` }, metadata: { annotations: { b: text } } }),
        );
        expect(redactText(manifest)).toBe(manifest);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is no secret', () => {
  it('is tried in more than a hundred forms', () => {
    expect(HARMLESS_TEXTS.length + HARMLESS_MANIFESTS.length).toBeGreaterThan(100);
  });

  it.each(HARMLESS_TEXTS)('stays readable wherever it stands: %j', (text) => {
    expect(redactText(text)).toBe(text);
    const data = { pods: [{ message: text }] };
    expect(redactTexts(data)).toBe(data);
    const manifest = { metadata: { annotations: { note: text } }, args: ['--note', text], data: { note: text } };
    expect(parse(redactYaml(stringify(manifest)))).toEqual(manifest);
    const file = { data: { 'notes.txt': `first line\n${text}\nlast line\n` } };
    expect(parse(redactYaml(stringify(file)))).toEqual(file);
    const fields = { NOTE: text, LIST: JSON.stringify([text]) };
    expect(JSON.parse(redactDestinationFields(JSON.stringify(fields)))).toEqual(fields);
  });

  it.each(HARMLESS_SENTENCES)('stays readable in a sentence: %j', (text) => {
    expect(redactText(`reconciling failed: ${text}`)).toBe(`reconciling failed: ${text}`);
    const manifest = { status: { conditions: [{ message: text }] } };
    expect(parse(redactYaml(stringify(manifest)))).toEqual(manifest);
  });

  it.each(HARMLESS_MANIFESTS)('stays readable in a manifest: %j', (manifest) => {
    const redacted = redactYaml(manifest);
    expect(parse(redacted)).toEqual(parse(manifest));
    expect(redacted).not.toContain('redacted');
    expect(redactText(redacted)).toBe(redacted);
    const nested = { data: { 'all.yaml': manifest } };
    expect(parse(redactYaml(stringify(nested)))).toEqual(nested);
  });
});
