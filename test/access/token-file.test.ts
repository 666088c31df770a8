import { describe, expect, it } from 'vitest';
import { newToken, tokenDigest } from '../../src/access/token.ts';
import { callerOf } from '../../src/access/token-callers.ts';
import { parseTokens, type TokenEntry } from '../../src/access/token-file.ts';
import { KNOWN_TOOLS } from './known-tools.ts';

const DIGEST = 'ab'.repeat(32);
const OTHER_DIGEST = 'cd'.repeat(32);

function problemsOf(text: string): readonly string[] {
  const parsed = parseTokens(text, KNOWN_TOOLS);
  return parsed.ok ? [] : parsed.problems;
}

function entryOf(rest: string): TokenEntry {
  const parsed = parseTokens(
    `tokens:\n  - name: a\n    sha256: ${DIGEST}\n${rest.replace(/^/gm, '    ')}\n`,
    KNOWN_TOOLS,
  );
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  const [entry] = parsed.entries;
  if (!entry) throw new Error('no entry');
  return entry;
}

function usable(rest: string): readonly string[] {
  return KNOWN_TOOLS.filter(callerOf(entryOf(rest), () => true).mayUse).map(({ name }) => name);
}

describe('a tokens file', () => {
  it('gives a token no more than reading, unless it says so', () => {
    expect(entryOf('')).toMatchObject({ name: 'a', sha256: DIGEST, mode: 'read-only' });
    expect(callerOf(entryOf(''), () => true).bound?.mode).toBe('read-only');
    expect(callerOf(entryOf('mode: read-write'), () => true).bound).toBeUndefined();
  });

  it('may hold no tokens: then nobody may call', () => {
    expect(parseTokens('tokens: []', KNOWN_TOOLS)).toEqual({ ok: true, entries: [] });
  });

  it.each([
    ['', ['list_sources', 'restart_workloads', 'list_actions', 'delete_action']],
    ['toolsets: [core]', ['list_sources', 'restart_workloads']],
    ['toolsets: [actions]', ['list_actions', 'delete_action']],
    ['toolsets: { deny: [actions] }', ['list_sources', 'restart_workloads']],
    ['tools: ["list_*"]', ['list_sources', 'list_actions']],
    ['toolsets: [actions]\ntools: [list_sources]', ['list_sources', 'list_actions', 'delete_action']],
    ['toolsets: [actions]\ntools: { deny: ["delete_*"] }', ['list_actions']],
    ['tools: { allow: ["*"], deny: ["list_*"] }', ['restart_workloads', 'delete_action']],
    ['tools: [list_actions]\ntoolsets: { deny: [actions] }', []],
    ['toolsets: [all]', ['list_sources', 'restart_workloads', 'list_actions', 'delete_action']],
  ])('%s allows %j', (rest, expected) => {
    expect(usable(rest)).toEqual(expected);
  });

  it.each([
    ['namespaces: [default, "team-*"]', ['default', 'team-a'], ['kube-system', 'team']],
    // A wildcard stands for any text, but what holds a path or a line's end is no name of a namespace.
    [
      'namespaces: ["team-*"]',
      ['team-x'],
      [
        'team-x/../kube-system',
        'team-x/Deployment/api',
        'team-x\nkube-system',
        'team-',
        'team-X',
        `team-${'x'.repeat(60)}`,
        '',
      ],
    ],
    ['namespaces: ["*"]', ['a'], ['', '..', 'a/b', ' a', 'a\n']],
    ['namespaces: ["*-prod"]', ['shop-prod'], ['prod', 'shop-production']],
  ])('%s allows these namespaces and no others', (rest, inside, outside) => {
    const scope = callerOf(entryOf(rest), () => true).namespaces;
    expect(inside.filter((name) => !scope?.allows(name))).toEqual([]);
    expect(outside.filter((name) => scope?.allows(name))).toEqual([]);
  });

  it.each([
    ['rate: 60/m', { requests: 60, seconds: 60 }],
    ['rate: 5/s', { requests: 5, seconds: 1 }],
  ])('%s is a rate', (rest, expected) => {
    expect(entryOf(rest).rate).toEqual(expected);
  });

  it.each(['expires: 2027-01-31', 'expires: 2027-01-31T00:00:00Z', 'expires: "2027-01-31T02:00:00+02:00"'])(
    '%s is a time',
    (rest) => {
      expect(entryOf(rest).expires).toBe(Date.UTC(2027, 0, 31));
    },
  );

  const entry = (rest: string) => `tokens:\n  - name: a\n    sha256: ${DIGEST}\n    ${rest}\n`;

  it.each([
    ['tokens: [', /line 1: it is no YAML/],
    ['- a', /must be a list under `tokens:`/],
    ['tokens: {}', /must be a list under `tokens:`/],
    ['tokens: []\nmore: 1', /and nothing else/],
    ['tokens:\n  - 1', /tokens\[0\]: the entry must have keys and values/],
    [`tokens:\n  - sha256: ${DIGEST}`, /tokens\[0\]: name is required/],
    ['tokens:\n  - name: a', /tokens\[0\] \(a\): sha256 is required/],
    ['tokens:\n  - name: a\n    sha256: abc', /sha256 must be the 64 hexadecimal digits/],
    ['tokens:\n  - name: "a b"\n    sha256: abc', /name must be 1 to 63/],
    [entry('modes: read-only'), /"modes" is no key of an entry. There are: name, sha256, mode/],
    [entry('mode: write'), /mode must be one of read-only, read-write/],
    [entry('toolsets: [source]'), /toolsets: "source" is no toolset. There are: sources, actions, core, all/],
    [entry('tools: { deny: ["remove_*"] }'), /tools: "remove_\*" is no tool/],
    [entry('tools: []'), /tools/],
    [entry('tools: { refuse: [list_sources] }'), /tools/],
    [entry('namespaces: []'), /namespaces must name at least one/],
    [entry('namespaces: ["Team"]'), /namespaces\.0 must be a name of a namespace/],
    [entry('expires: tomorrow'), /expires must be a time/],
    [entry('rate: 60'), /rate/],
    [entry('rate: 0/m'), /rate must be requests a period/],
    [
      `tokens:\n  - { name: a, sha256: ${DIGEST} }\n  - { name: a, sha256: ${OTHER_DIGEST} }`,
      /the name a stands twice/,
    ],
    [
      `tokens:\n  - { name: a, sha256: ${DIGEST} }\n  - { name: b, sha256: ${DIGEST.toUpperCase()} }`,
      /b and a have the same/,
    ],
    [`x: &x 1\ntokens: [*x]`, /aliases|nothing else/],
  ])('%j is refused', (text, expected) => {
    const problems = problemsOf(text);
    expect(problems.join('\n')).toMatch(expected);
    for (const problem of problems) expect(problem).not.toContain(DIGEST);
  });

  it('all that is wrong is named at once', () => {
    const text = `tokens:\n  - { name: a, sha256: x }\n  - { name: b, sha256: ${DIGEST}, mode: rw, rate: x }`;
    expect(problemsOf(text)).toHaveLength(3);
  });

  it('a token pasted in place of its digest is refused and not repeated', () => {
    const token = newToken();
    const problems = problemsOf(`tokens:\n  - { name: a, sha256: ${token} }`);
    expect(problems).toHaveLength(1);
    expect(problems.join()).not.toContain(token);
    expect(problems.join()).not.toContain(tokenDigest(token).toString('hex'));
  });
});
