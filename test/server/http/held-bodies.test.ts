import { describe, expect, it } from 'vitest';
import { HeldBodies } from '../../../src/server/http/held-bodies.ts';

const MEGABYTE = 1024 * 1024;

describe('bodies that are held while they are answered', () => {
  it('find room alone, whatever they hold, and not beside another that leaves none', () => {
    const bodies = new HeldBodies();
    const letGo = bodies.hold(MEGABYTE, 400_000);
    expect(letGo).toBeDefined();
    expect(bodies.hold(MEGABYTE, 400_000)).toBeUndefined();
    letGo?.();
    expect(bodies.hold(MEGABYTE, 400_000)).toBeDefined();
  });

  it('that are big find room by the half dozen, of one text or of as many values as there may be', () => {
    const heldAtOnce = (values: number): number => {
      const bodies = new HeldBodies();
      return Array.from({ length: 40 }, () => bodies.hold(MEGABYTE, values)).filter((letGo) => letGo).length;
    };
    expect(heldAtOnce(1)).toBeGreaterThan(6);
    expect(heldAtOnce(1)).toBeLessThan(15);
    expect(heldAtOnce(10_000)).toBeGreaterThan(3);
    expect(heldAtOnce(10_000)).toBeLessThan(heldAtOnce(1));
  });

  it('that are small find room by the thousand', () => {
    const bodies = new HeldBodies();
    const held = Array.from({ length: 10_000 }, () => bodies.hold(60, 3));
    expect(held.every((letGo) => letGo !== undefined)).toBe(true);
  });
});
