import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  recordedCrds,
  recordedIntrospection,
  recordedLatency,
  recordedObjects,
  recording,
  recordingsOfReleases,
  recordingsOfStates,
  recordingsOfUi,
} from './recordings.ts';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.gz'));
const all = [...recordingsOfUi(), ...recordingsOfStates(), ...recordingsOfReleases()];

describe('the recordings', () => {
  it('are each what the loader says they are, and enough to rest on', () => {
    expect(recordingsOfUi().length).toBeGreaterThan(1000);
    expect(recordingsOfReleases().length).toBeGreaterThan(200);
    expect(recordingsOfStates().length).toBeGreaterThan(10);
    expect(recordedObjects().length).toBeGreaterThan(150);
    expect(recordedIntrospection().data.__schema.types.length).toBeGreaterThan(200);
    expect(Object.keys(recordedCrds())).toContain('destinations');
    expect(recordedLatency().size).toBeGreaterThan(30);
  });

  it('have names of their own, by which they are found', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const one of all) expect(recording(one.name)).toBe(one);
    expect(() => recording('probe/none')).toThrow('there is no recording probe/none');
  });

  it('are each a request, an operation or a method and a path; of a few that are too big only the note is kept', () => {
    const neither = all.filter(({ operation, rest }) => operation === '' && rest === undefined);
    expect(neither.length).toBeLessThan(5);
    for (const { name, note } of neither) expect({ name, note }).toEqual({ name, note: expect.any(String) });
  });

  it('are all described in the README beside them', () => {
    const readme = readFileSync(new URL('README.md', folder), 'utf8');
    expect(files.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('are packed without name and time, so that packing them again changes nothing', () => {
    for (const name of files) {
      const [magic, method, flags, time] = headerOf(name);
      expect({ name, magic, method, flags, time }).toEqual({ name, magic: 0x8b1f, method: 8, flags: 0, time: 0 });
    }
  });
});

function headerOf(name: string): readonly number[] {
  const bytes = readFileSync(new URL(name, folder));
  return [bytes.readUInt16LE(0), bytes.readUInt8(2), bytes.readUInt8(3), bytes.readUInt32LE(4)];
}

/** What must not be in them, whoever records more. */
const PRIVATE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['a signed token', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\./],
  ['a key of a cloud', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bgh[pousr]_[A-Za-z0-9]{30,}\b|\bxox[abp]-[\w-]{10,}/],
  ['a folder of a person or of a machine', /\/(?:home|Users|work|tmp|workspace)\/[\w.-]+/],
  ['an address of a private network', /\b(?:10\.\d+|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d+\.\d+\b/],
  ['a mail address', /[\w.+-]+@(?!127\.0\.0\.1|\d)[\w-]+\.[a-z]{2,}\b/i],
];

describe('nothing private is in the recordings:', () => {
  it.each(files)('%s', (name) => {
    const text = gunzipSync(readFileSync(new URL(name, folder))).toString('utf8');
    expect(
      PRIVATE.flatMap(
        ([what, pattern]) =>
          pattern
            .exec(text)
            ?.slice(0, 1)
            .map((at) => [what, at]) ?? [],
      ),
    ).toEqual([]);
  });

  it.each([
    ['a private key', '-----BEGIN RSA PRIVATE KEY-----'],
    ['a signed token', 'Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2ln'],
    ['a key of a cloud', 'AKIAABCDEFGHIJKLMNOP'],
    ['a folder of a person or of a machine', 'open /home/somebody/x'],
    ['an address of a private network', 'dial tcp 192.168.1.17:443'],
    ['a mail address', 'by someone@example.com'],
  ])('%s would be found', (wanted, text) => {
    expect(PRIVATE.filter(([, pattern]) => pattern.test(text)).map(([what]) => what)).toEqual([wanted]);
  });
});

/** Fields in which a catalog of the product speaks to people. */
const PROSE: ReadonlySet<string> = new Set([
  'description',
  'explain',
  'subtitle',
  'summary',
  'pros',
  'cons',
  'tooltip',
  'helpMessage',
]);

describe('sentences of the product', () => {
  it('are masked: only how long they are is left', () => {
    const found: string[] = [];
    for (const { name, response } of all) {
      JSON.stringify(response ?? null, function replacer(this: unknown, key, value) {
        const field = Array.isArray(this) ? '' : key;
        const text = field.startsWith('componentProp') && typeof value === 'string' ? JSON.parse(value) : value;
        if (PROSE.has(field)) {
          for (const one of [text].flat()) if (/[a-wyz]/i.test(String(one ?? ''))) found.push(`${name}: ${one}`);
        }
        return text;
      });
    }
    expect(found).toEqual([]);
  });
});
