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
  const NO_LIST = 'it must be a list under `tokens:` and nothing else, at most 1000 long.';
  const NO_TIME = 'tokens[0] (a): expires must be a time such as 2027-01-31 or 2027-01-31T12:00:00Z.';
  const NO_RATE = 'tokens[0] (a): rate must be requests a period, such as 60/m, 5/s or 1000/h.';
  const NO_NAME = 'tokens[0]: name must be 1 to 63 letters, digits, dots, dashes or underscores.';
  const NO_TEXT = 'must be text: in quotes, if it looks like a number.';
  const NO_SCOPE = 'must be a list of names, or have `allow` and `deny` lists.';
  const KEYS = 'There are: name, sha256, mode, toolsets, tools, namespaces, expires, rate.';
  const TOOLSETS = 'There are: sources, actions, core, all.';

  it.each<readonly [text: string, ...problems: readonly string[]]>([
    ['tokens: [', 'line 1: it is no YAML.'],
    ['tokens:\n  - name: a\n    name: b', 'line 3: a key stands twice.'],
    ['- a', NO_LIST],
    ['', 'it is no YAML.'],
    ['tokens: {}', NO_LIST],
    ['tokens: []\nmore: 1', NO_LIST],
    [`tokens: [${'1,'.repeat(1_001)}]`, NO_LIST],
    ['tokens: [&x 1, *x]', 'it holds YAML aliases, which are not taken.'],
    ['tokens:\n  - 1', 'tokens[0]: the entry must have keys and values.'],
    [`tokens:\n  - sha256: ${DIGEST}`, 'tokens[0]: name is required.'],
    ['tokens:\n  - name: a', 'tokens[0] (a): sha256 is required.'],
    ['tokens:\n  - name: 1\n    sha256: 1', `tokens[0]: name ${NO_TEXT}`, `tokens[0]: sha256 ${NO_TEXT}`],
    ...['abc', `"x${DIGEST}"`, `"${DIGEST}0"`].map(
      (digest) =>
        [
          `tokens:\n  - name: a\n    sha256: ${digest}`,
          'tokens[0] (a): sha256 must be the 64 hexadecimal digits that `token create` printed, not the token itself.',
        ] as const,
    ),
    ['tokens: [null]', 'tokens[0]: the entry must have keys and values.'],
    [`tokens:\n  - name: "a b"\n    sha256: ${DIGEST}`, NO_NAME],
    [`tokens:\n  - name: ${'a'.repeat(64)}\n    sha256: ${DIGEST}`, NO_NAME],
    [`tokens:\n  - name: ""\n    sha256: ${DIGEST}`, NO_NAME],
    [`tokens:\n  - name: .a\n    sha256: ${DIGEST}`, NO_NAME.replace('[0]', '[0] (.a)')],
    [entry('modes: read-only'), `tokens[0] (a): "modes" is no key of an entry. ${KEYS}`],
    [entry(`${'m'.repeat(61)}: 1`), `tokens[0] (a): "${'m'.repeat(60)}" is no key of an entry. ${KEYS}`],
    [entry('tools: { refuse: [list_sources] }'), 'tokens[0] (a): "refuse" is no key of tools. There are: allow, deny.'],
    [entry('mode: write'), 'tokens[0] (a): mode must be one of read-only, read-write.'],
    [entry('toolsets: [source]'), `tokens[0] (a): toolsets: "source" is no toolset. ${TOOLSETS}`],
    [
      entry('toolsets: { allow: [sources, "x*"], deny: [y] }'),
      `tokens[0] (a): toolsets: "x*" is no toolset. ${TOOLSETS}`,
      `tokens[0] (a): toolsets: "y" is no toolset. ${TOOLSETS}`,
    ],
    [entry('tools: { deny: ["remove_*"] }'), 'tokens[0] (a): tools: "remove_*" is no tool of this version.'],
    [entry('tools: []'), `tokens[0] (a): tools ${NO_SCOPE}`],
    [entry('tools: [""]'), `tokens[0] (a): tools ${NO_SCOPE}`],
    [entry(`tools: [${'x'.repeat(101)}]`), `tokens[0] (a): tools ${NO_SCOPE}`],
    [entry(`tools: [${'x'.repeat(100)}]`), `tokens[0] (a): tools: "${'x'.repeat(100)}" is no tool of this version.`],
    [
      entry('tools: { allow: [] }'),
      'tokens[0] (a): tools.allow must name at least one; leave the key out to allow all.',
    ],
    [entry('namespaces: a'), 'tokens[0] (a): namespaces must be a list.'],
    [entry('namespaces: [1]'), `tokens[0] (a): namespaces.0 ${NO_TEXT}`],
    [entry('namespaces: []'), 'tokens[0] (a): namespaces must name at least one; leave the key out to allow all.'],
    ...['Team', '-a', 'a-', 'a/b', 'x'.repeat(64)].map(
      (name) =>
        [
          entry(`namespaces: ["${name}"]`),
          'tokens[0] (a): namespaces.0 must be a name of a namespace; * stands for any text.',
        ] as const,
    ),
    [entry('expires: tomorrow'), NO_TIME],
    [entry('expires: 2027-13-01'), NO_TIME],
    [entry('expires: 2027-01-31T12:00:00'), NO_TIME],
    [entry('expires: x2027-01-31'), NO_TIME],
    [entry('expires: "+002027-01-31"'), NO_TIME],
    [entry('expires: 2027-01-31x'), NO_TIME],
    [entry('expires: 1'), `tokens[0] (a): expires ${NO_TEXT}`],
    [entry('rate: 60'), `tokens[0] (a): rate ${NO_TEXT}`],
    [entry('rate: 0/m'), NO_RATE],
    [
      `tokens:\n  - { name: a, sha256: ${DIGEST} }\n  - { name: a, sha256: ${OTHER_DIGEST} }`,
      'the name a stands twice. Each token needs its own: the audit names it.',
    ],
    [
      `tokens:\n  - { name: a, sha256: ${DIGEST} }\n  - { name: b, sha256: ${DIGEST.toUpperCase()} }`,
      'b and a have the same sha256. Each entry needs a token of its own.',
    ],
  ])('%j is refused', (text, ...expected) => {
    const problems = problemsOf(text);
    expect(problems).toEqual(expected);
    for (const problem of problems) expect(problem).not.toContain(DIGEST);
  });

  it('takes as much as it says', () => {
    const many = Array.from(
      { length: 1_000 },
      (_, index) => `  - { name: n${index}, sha256: "${String(index).padStart(64, '0')}" }`,
    );
    const parsed = parseTokens(`tokens:\n${many.join('\n')}\n`, KNOWN_TOOLS);
    expect(parsed.ok && parsed.entries.length).toBe(1_000);
    expect(parseTokens(`tokens:\n  - name: ${'a'.repeat(63)}\n    sha256: ${DIGEST}`, KNOWN_TOOLS).ok).toBe(true);
    expect(parseTokens('tokens:\n  - name: A.b@c_d-1\n    sha256: '.concat(DIGEST), KNOWN_TOOLS).ok).toBe(true);
    expect(entryOf(`namespaces: ["${'x'.repeat(63)}", "*", "a"]`).namespaces).toHaveLength(3);
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
