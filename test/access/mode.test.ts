import { describe, expect, it } from 'vitest';
import { decide, pinnedAccess } from '../../src/access/mode.ts';
import { isWrite, type ToolKind } from '../../src/access/tool-kind.ts';

const kinds: readonly ToolKind[] = ['READ', 'CREATE', 'UPDATE', 'DELETE'];

describe('access', () => {
  it.each(kinds)('in read-write mode lets a %s through', (kind) => {
    expect(decide(pinnedAccess('read-write'), kind)).toEqual({ allowed: true });
  });

  it('in read-only mode lets reads through and nothing else', () => {
    const allowed = kinds.filter((kind) => decide(pinnedAccess('read-only'), kind).allowed);
    expect(allowed).toEqual(['READ']);
    expect(kinds.filter((kind) => !isWrite(kind))).toEqual(['READ']);
  });

  it('says of a refusal which setting would allow it', () => {
    expect(decide(pinnedAccess('read-only'), 'CREATE')).toMatchObject({
      allowed: false,
      reason: expect.stringMatching(/set by MCP_ACCESS_MODE.*MCP_ACCESS_MODE=read-write/),
    });
  });
});
