import { describe, expect, it } from 'vitest';
import { callerOf } from '../../src/access/token-callers.ts';
import type { TokenEntry } from '../../src/access/token-file.ts';
import { KNOWN_TOOLS } from './known-tools.ts';

const entry = (more: Partial<TokenEntry> = {}): TokenEntry => ({
  name: 'ci',
  sha256: 'ab'.repeat(32),
  mode: 'read-write',
  ...more,
});
const caller = (more?: Partial<TokenEntry>) => callerOf(entry(more), () => true);

describe("a token's caller", () => {
  it('is named by the token, and has no bound that its entry does not say', () => {
    const { mayUse, stillHolds, readingOnly, ...said } = caller();
    expect(said).toStrictEqual({ name: 'ci', token: 'ci' });
    expect(KNOWN_TOOLS.filter(mayUse)).toEqual(KNOWN_TOOLS);
    expect(readingOnly.name).toBe('ci');
    expect(callerOf(entry(), () => false).stillHolds()).toBe(false);
  });

  it('says which token allows reads only, and who can change that', () => {
    expect(caller({ mode: 'read-only' }).bound).toStrictEqual({
      mode: 'read-only',
      source: 'the token ci',
      change: 'An operator can allow them: mode: read-write for ci in the tokens file.',
    });
  });

  it('hands on namespaces, rate and end', () => {
    const { namespaces, rate, expires } = caller({
      namespaces: ['default', 'team-*'],
      rate: { requests: 1, seconds: 60 },
      expires: 0,
    });
    expect(namespaces?.text).toBe('default, team-*');
    expect([rate, expires]).toEqual([{ requests: 1, seconds: 60 }, 0]);
  });

  it.each<readonly [Partial<TokenEntry>, words: string | undefined]>([
    [{}, undefined],
    [{ toolsets: {} }, undefined],
    [{ toolsets: { allow: ['sources', 'core'] } }, 'toolsets sources, core'],
    [{ tools: { deny: ['delete_*'] } }, 'not tools delete_*'],
    [{ toolsets: { allow: ['actions'], deny: ['x', 'y'] } }, 'toolsets actions; not toolsets x, y'],
    [{ tools: { allow: ['list_*'] }, toolsets: { deny: ['actions'] } }, 'not toolsets actions; tools list_*'],
  ])('%j in words: %s', (more, words) => {
    expect(caller(more).tools).toBe(words);
  });

  const [read, restart, list, remove] = KNOWN_TOOLS.map(({ name }) => name);
  it.each<readonly [Partial<TokenEntry>, readonly (string | undefined)[]]>([
    [{ toolsets: { allow: ['sources'] } }, [read, restart]],
    [{ tools: { allow: ['list_actions'] } }, [list]],
    [{ tools: { allow: ['list_actions'] }, toolsets: { allow: ['sources'] } }, [read, restart, list]],
    // A name is allowed by its name even where its toolset is not, and denied by either.
    [{ tools: { allow: ['*'], deny: ['list_*'] } }, [restart, remove]],
    [{ tools: { allow: ['*'] }, toolsets: { deny: ['core'] } }, [list, remove]],
    [{ toolsets: { deny: ['core'] } }, [list, remove]],
    [{ toolsets: { deny: ['all'] } }, []],
    [{ toolsets: { allow: ['all'] } }, [read, restart, list, remove]],
    [{ toolsets: { allow: ['core'] } }, [read, restart]],
    [{ toolsets: { allow: [] } }, []],
    [{ tools: { allow: [] } }, []],
  ])('%j may use %j', (more, names) => {
    expect(KNOWN_TOOLS.filter(caller(more).mayUse).map(({ name }) => name)).toEqual(names);
  });
});
