import { describe, expect, it } from 'vitest';
import { HeldBodies } from '../../../src/server/http/held-bodies.ts';

const ofObjects = Buffer.from(`[${Array.from({ length: 330_000 }, () => '{}').join(',')}]`);
const small = Buffer.from('{"jsonrpc":"2.0","id":1,"method":"tools/list"}');

describe('bodies that are held while they are answered', () => {
  it('find room alone, whatever they hold, and not beside another of that kind', () => {
    const bodies = new HeldBodies();
    const letGo = bodies.hold(ofObjects);
    expect(letGo).toBeDefined();
    expect(bodies.hold(ofObjects)).toBeUndefined();
    letGo?.();
    expect(bodies.hold(ofObjects)).toBeDefined();
  });

  it('that are small find room by the thousand', () => {
    const bodies = new HeldBodies();
    const held = Array.from({ length: 10_000 }, () => bodies.hold(small));
    expect(held.every((letGo) => letGo !== undefined)).toBe(true);
  });
});
