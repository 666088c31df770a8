import { describe, expect, it } from 'vitest';
import { redactDestinationFields } from '../../src/redaction/data/destination-fields.ts';
import { redactEmbedded } from '../../src/redaction/data/structure.ts';
import { redactYaml, withoutValues } from '../../src/redaction/redact.ts';
import { SecretArguments } from '../../src/redaction/secret-arguments.ts';
import { redactText } from '../../src/redaction/text/redact-text.ts';

/** What texts that cost time are made of: beginnings of what patterns look for, whose end never comes. */
const UNITS: readonly string[] = [
  'a',
  'a.',
  'a-',
  '-a.',
  ' ',
  '\t',
  '\n',
  '=',
  ':',
  '://',
  '://a:',
  'a://b@',
  '@',
  'a:a@',
  '"',
  '\\"',
  "'",
  '<a ',
  '<a b="',
  '<a b=\\"',
  '</a><password>',
  '?a=',
  '&token',
  'token=',
  'token={',
  'password: "',
  'password=\\',
  'password ',
  '--password ',
  'Bearer ',
  'eyJ',
  'eyJaaaaaaaaa.',
  'xoxb-',
  '-----BEGIN PRIVATE KEY-----',
  'PRIVATE KEY ',
  'LoginModule a=',
  'mysql -p ',
  'docker -p x ',
  'curl "',
  'echo | ',
  'user a on ',
  "PASSWORD '",
  'IDENTIFIED WITH a ',
  '%3A',
  '$2a$',
  '- a\n',
  'a: b\n',
  'a: |\n  b\n',
  '# password:\n',
  'password: |\n',
  'token: *a\n',
  '[',
  '{"a":',
  '{"password":{',
  'a=b ',
  'é',
  '🚀',
];
const SIZE = 40_000;
/** Twice the text may take twice the time; four times as much would be quadratic. */
const MOST = 3.2;
const LEAST_MS = 20;

function textOf(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function timeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** How much longer twice the text takes; 1 for what takes no time to speak of. The least of some tries counts. */
function growth(work: (text: string) => unknown, unit: string): number {
  const ratios: number[] = [];
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const short = timeOf(() => work(textOf(unit, SIZE)));
    const long = timeOf(() => work(textOf(unit, 2 * SIZE)));
    const ratio = long < LEAST_MS ? 1 : long / Math.max(short, 1);
    ratios.push(ratio);
    if (ratio < MOST) break;
  }
  return Math.min(...ratios);
}

const WAYS: Readonly<Record<string, (text: string) => unknown>> = {
  'a text': redactText,
  'a text that may be a file': (text) => redactEmbedded(text),
  'an environment file': (text) => redactEmbedded(text, '.env'),
  'a manifest': redactYaml,
  'an annotation': (text) => redactYaml(JSON.stringify({ metadata: { annotations: { note: text } } })),
  'a script': (text) => redactYaml(JSON.stringify({ command: ['sh', '-c', text] })),
  'words of a command': (text) => redactYaml(JSON.stringify({ args: text.split(' ') })),
  'a field of a destination': (text) => redactDestinationFields(JSON.stringify({ NOTE: text, JAEGER_URL: text })),
  'a secret that was given': (text) => new SecretArguments({ fields: text }, ['fields']).values,
};

describe('time grows with the text and no faster', () => {
  describe.each(Object.entries(WAYS))('as %s', (_way, work) => {
    it.each(UNITS)('of %j', (unit) => {
      expect(growth(work, unit)).toBeLessThan(MOST);
    });
  });

  it('with keys by the thousand', () => {
    const manifest = (count: number): string =>
      Array.from({ length: count }, (_, index) => `key${index}: v\n`).join('');
    const work = (text: string): unknown => redactYaml(manifest(text.length / 10));
    expect(growth(work, 'a')).toBeLessThan(MOST);
  });

  it('with texts inside texts', () => {
    const nested = (levels: number): string => {
      const lines = Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}a: |`);
      return `${lines.join('\n')}\n${'  '.repeat(levels)}password: x`;
    };
    // A text of so many levels is as long as their square.
    const work = (text: string): unknown => redactYaml(nested(Math.sqrt(text.length)));
    expect(growth(work, 'a')).toBeLessThan(MOST);
  });

  it('however many secrets were given', () => {
    const search = (text: string): unknown => {
      const values = Array.from({ length: text.length / 20 }, (_, index) => `value-${index}`);
      return withoutValues(text, new SecretArguments({ fields: values }, ['fields']).values);
    };
    expect(growth(search, 'some value-x, ')).toBeLessThan(MOST);
  });
});
