import { expect, it } from 'vitest';
import { readArguments } from '../../src/cli/call-arguments.ts';
import { callLine } from '../../src/cli/command-text.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { readGiven } from '../../src/cli/given.ts';

const read = (...args: readonly string[]) => {
  const given = readGiven(COMMANDS.call, args);
  return given.ok ? readArguments(given.given.words) : given;
};

it.each([
  [['name=a=b', '--name-contains', 'x'], { name: 'a=b', name_contains: 'x' }],
  [['{"limit":5,"kinds":["a"]}', 'name=x'], { limit: 5, kinds: ['a'], name: 'x' }],
  [['--namespaces', 'a', '--namespaces', 'b'], { namespaces: ['a', 'b'] }],
  [['name=', '--collect'], { name: '', collect: true }],
  // What applies a write is said plainly, and nothing else is taken for it.
  [['dry_run=false'], { dry_run: false }],
  [['--dry-run=true'], { dry_run: true }],
  [['dry_run=no'], { dry_run: 'no' }],
  [['enabled=false'], { enabled: 'false' }],
])('%j are arguments', (args, expected) => {
  expect(read(...args)).toEqual({ ok: true, arguments: expected });
});

it.each([
  [['x'], /"x" is no argument/],
  [['{"a":1'], /must be a JSON object/],
])('%j are none', (args, problem) => {
  expect(read(...args)).toEqual({ ok: false, problem: expect.stringMatching(problem) });
});

it.each([
  [{ a: 'b c', n: 1 }, "odigos-mcp call t 'a=b c' n=1"],
  [{ a: "it's $HOME" }, "odigos-mcp call t 'a=it'\\''s $HOME'"],
  [{ list: ['a'], on: false }, `odigos-mcp call t 'list=["a"]' on=false`],
])('%j is written as a shell takes it', (given, line) => {
  expect(callLine('odigos-mcp', 't', given)).toBe(line);
});
