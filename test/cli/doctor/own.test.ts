import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { addressFinding, nodeFinding, planKeyFinding } from '../../../src/cli/doctor/own.ts';
import { parseSettings } from '../../../src/settings.ts';

it('takes every Node that package.json does, and none below', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [, major, minor] = /^>=(\d+)\.(\d+)$/.exec(engines.node) ?? [];
  expect(nodeFinding(`v${major}.${minor}.0`).state).toBe('ok');
  expect(nodeFinding(`v${Number(major) + 2}.0.0`).state).toBe('ok');
  expect(nodeFinding(`v${major}.${Number(minor) - 1}.9`).state).toBe('fail');
  expect(nodeFinding(`v${Number(major) - 1}.99.0`).state).toBe('fail');
});

it.each([
  ['http://localhost:3000/mcp', {}, 'ok', undefined],
  ['https://mcp.example.com/mcp', { MCP_ALLOWED_HOSTS: 'mcp.example.com' }, 'ok', undefined],
  [
    'https://mcp.example.com/mcp',
    { MCP_ALLOWED_HOSTS: 'a.test' },
    'fail',
    'Set MCP_ALLOWED_HOSTS=a.test,mcp.example.com.',
  ],
])('%s under %j is %s', (address, environment, state, todo) => {
  const parsed = parseSettings(environment);
  if (!parsed.ok) throw new Error(parsed.problems.join(' '));
  const finding = addressFinding(new URL(address), parsed.settings);
  expect({ state: finding.state, todo: finding.todo }).toEqual({ state, todo });
});

it('tells keys of plans apart, and nothing of them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const says = (name: string, key: string): string => {
    const file = join(folder, name);
    writeFileSync(file, key);
    return planKeyFinding({ MCP_PLAN_KEY_FILE: file }).says;
  };
  const [one, same, other] = [says('a', 'k'.repeat(32)), says('b', 'k'.repeat(32)), says('c', `${'k'.repeat(31)}l`)];
  expect(one).toMatch(/^Its fingerprint is [0-9a-f]{8}: /);
  expect(same).toBe(one);
  expect(other).not.toBe(one);
});

it('says that a key of plans that nobody keeps is known to one replica', () => {
  expect(planKeyFinding({ MCP_PLAN_KEY_FILE: undefined }).says).toBe(
    'Made at each start: plans are known to one replica.',
  );
});
