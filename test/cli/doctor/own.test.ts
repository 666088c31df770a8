import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addressFinding, nodeFinding } from '../../../src/cli/doctor/own.ts';
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
