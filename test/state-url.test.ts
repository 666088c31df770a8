import { describe, expect, it } from 'vitest';
import { parseSettings } from '../src/settings.ts';

describe('the address of the state that replicas share', () => {
  it.each([
    ['redis://:Wrong/Pw#@host:6379', /redis:\/\/:PASSWORD@HOST:6379.*\/ as %2F/],
    [':Pw@127.0.0.1:7391', /redis:\/\/:PASSWORD@HOST:6379.*%xx/],
    ['http://host:6379', /rediss, valkey or valkeys/],
    ['redis://', /redis:\/\/:PASSWORD@HOST:6379/],
    ['redis://:pw@', /redis:\/\/:PASSWORD@HOST:6379/],
    ['redis://host/zz', /number of a database, such as \/0/],
    ['redis://host/1e1', /number of a database/],
    ['redis://host:6379?db=1', /nothing behind host and port/],
    ['redis://user:12/Pw@host', /%2F/],
    ['redis://:%ZZ@host', /begins no sign written as %xx.*% as %25/],
    ['redis://%:pw@host', /begins no sign written as %xx/],
  ])('%s is told what is wrong with it', (address, right) => {
    const parsed = parseSettings({ MCP_STATE_URL: address });
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems).toEqual([expect.stringMatching(/^MCP_STATE_URL: (?:must|has) /)]);
    expect(problems.join()).toMatch(right);
  });

  it.each(['redis://host', 'rediss://host:6379/', 'valkey://user:pw@host:6379/15', 'valkeys://:a%2Fb%23@[::1]:6379'])(
    '%s is taken',
    (address) => {
      expect(parseSettings({ MCP_STATE_URL: address })).toMatchObject({
        ok: true,
        settings: { MCP_STATE_URL: new URL(address) },
      });
    },
  );
});
