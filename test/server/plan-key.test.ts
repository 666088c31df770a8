import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PlanBook } from '../../src/call/write/plan.ts';
import { planKey } from '../../src/server/plan-key.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-key-'));
const subject = { caller: 'a', tool: 'b', arguments: {}, state: null };

describe('the key of plans', () => {
  it('from a file lets replicas accept each other', () => {
    const file = join(folder, 'key');
    writeFileSync(file, 'k'.repeat(32));
    const plan = new PlanBook(planKey(file)).issue(subject);
    expect(new PlanBook(planKey(file)).check(plan, subject)).toBeUndefined();
  });

  it('made at start is known to one replica only', () => {
    const plan = new PlanBook(planKey(undefined)).issue(subject);
    expect(new PlanBook(planKey(undefined)).check(plan, subject)).toBe('tampered');
  });

  it.each([
    ['is not there', 'none', undefined, /cannot be read/],
    ['is too short', 'short', 'k'.repeat(31), /31 bytes: at least 32/],
  ])('of a file that %s stops the start', (_what, name, text, message) => {
    if (text !== undefined) writeFileSync(join(folder, name), text);
    expect(() => planKey(join(folder, name))).toThrow(message);
  });
});
