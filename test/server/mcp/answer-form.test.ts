import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formFor } from '../../../src/server/mcp/answer-form.ts';

const page = readFileSync(new URL('../../../docs/answers.md', import.meta.url), 'utf8');
const documented = [...page.matchAll(/^\| [^|]+ \| `([^`|]+)` \| `(text|structured)` \| .*https:\/\/.* \|$/gm)];

it('sends each client of the documented table what it keeps, and the table gives a source', () => {
  expect(documented.length).toBeGreaterThan(3);
  for (const [, name, form] of documented) expect(formFor(name), name).toBe(form);
});

it('knows no client that is not in the table', () => {
  const code = readFileSync(new URL('../../../src/server/mcp/answer-form.ts', import.meta.url), 'utf8');
  const known = [...code.matchAll(/^ {2}'?([^\s':]+)'?: '(?:text|structured)',$/gm)].map(([, name]) => name);
  expect(known.sort()).toEqual(documented.map(([, name]) => name).sort());
});

it.each([undefined, '', 'curl', 'claude-code2', 'toString', '__proto__'])('sends both parts to %j', (name) => {
  expect(formFor(name)).toBe('both');
});

it('takes a name in any case', () => {
  expect(formFor('Claude-Code')).toBe('structured');
});
