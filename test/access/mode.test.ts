import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALLOW_IN_CHART } from '../../src/access/allowing-writes.ts';
import { type ClusterSettings, untoldSettings } from '../../src/access/cluster-settings.ts';
import {
  type Access,
  type AccessPin,
  boundAccess,
  decide,
  effectiveAccess,
  pinnedAccess,
} from '../../src/access/mode.ts';
import { isWrite, type ToolKind } from '../../src/access/tool-kind.ts';

const KINDS: readonly ToolKind[] = ['READ', 'CREATE', 'UPDATE', 'DELETE'];

const BY_PIN = 'MCP_ACCESS_MODE';
const BY_CHART = 'ui.mcpAccessMode of the Odigos chart';
const CHANGE_PIN = 'An operator can allow them: MCP_ACCESS_MODE=read-write for this server.';
const CHANGE_CHART =
  'An operator can allow them: helm upgrade odigos odigos/odigos --namespace odigos-system --reuse-values --set ui.mcpAccessMode=read-write.';
const CHANGE_BOTH = `${CHANGE_CHART.slice(0, -1)}; and MCP_ACCESS_MODE=read-write for this server.`;
const UNREAD: Access = {
  mode: 'read-only',
  source: "the Odigos UI's configuration, which could not be read",
  change: 'They may be allowed once the Odigos UI can be reached: its configuration says which mode holds.',
};
const UNTOLD: Access = {
  mode: 'read-only',
  source: 'this server, since this Odigos UI cannot tell its access mode (v1.23.0 and later do)',
  change: CHANGE_PIN,
};

const pin = (mode: Access['mode']): Access => ({ mode, source: BY_PIN, change: CHANGE_PIN });
const chart = (mode: Access['mode'], source = BY_CHART): Access => ({ mode, source, change: CHANGE_CHART });

describe('the access in force', () => {
  const odd = chart('read-only', `${BY_CHART}, whose value is no access mode`);
  it.each<readonly [said: ClusterSettings['mode'] | 'unreadable', Readonly<Record<AccessPin, Access>>]>([
    ['read-write', { cluster: chart('read-write'), 'read-only': pin('read-only'), 'read-write': chart('read-write') }],
    [
      'read-only',
      {
        cluster: chart('read-only'),
        'read-only': { ...chart('read-only'), change: CHANGE_BOTH },
        'read-write': chart('read-only'),
      },
    ],
    ['unknown', { cluster: odd, 'read-only': { ...odd, change: CHANGE_BOTH }, 'read-write': odd }],
    ['absent', { cluster: pin('read-only'), 'read-only': pin('read-only'), 'read-write': pin('read-write') }],
    ['untold', { cluster: UNTOLD, 'read-only': pin('read-only'), 'read-write': pin('read-write') }],
    ['unreadable', { cluster: UNREAD, 'read-only': UNREAD, 'read-write': UNREAD }],
  ] as const)(
    'where the cluster says %s: each pin narrows, none widens, and who decides is named',
    (said, expected) => {
      const settings =
        said === 'unreadable'
          ? undefined
          : said === 'untold'
            ? untoldSettings('v1.23.0')
            : { mode: said, enabled: true, uiReadonly: false };
      const pins: readonly AccessPin[] = ['cluster', 'read-only', 'read-write'];
      for (const one of pins) expect(effectiveAccess(one, settings)).toStrictEqual(expected[one]);
    },
  );

  it.each(['cluster', 'read-only'] as const)('of the embedded cluster is changed by a new start: pin %s', (one) => {
    for (const mode of ['read-only', 'absent'] as const) {
      expect(effectiveAccess(one, { mode, enabled: true, uiReadonly: false }, 'demo')).toMatchObject({
        mode: 'read-only',
        change: expect.stringMatching(/nothing in it is real.*MCP_ACCESS_MODE=read-write npm start\.$/),
      });
    }
  });

  it('is changed by the line that the documents give', () => {
    for (const file of ['docs/operators.md', 'helm/odigos-mcp/README.md']) {
      const lines = readFileSync(file, 'utf8').split('\n');
      const given = lines.filter((line) => /^helm upgrade .*mcpAccessMode=read-write/.test(line));
      expect(given, file).toEqual([ALLOW_IN_CHART]);
    }
    expect(readFileSync('README.md', 'utf8')).toContain('`MCP_ACCESS_MODE=read-write npm start`');
  });

  it('says by which command line whoever started a command is let write', () => {
    const command = 'odigos-mcp call …';
    for (const [pin, cluster, backend] of [
      ['cluster', { mode: 'read-only', enabled: true, uiReadonly: false }, 'demo'],
      ['cluster', { mode: 'untold', enabled: true, uiReadonly: false }, 'live'],
      ['read-only', { mode: 'absent', enabled: true, uiReadonly: false }, 'live'],
      ['read-only', { mode: 'read-write', enabled: true, uiReadonly: false }, 'live'],
    ] as const) {
      const { change } = effectiveAccess(pin, cluster, backend, command);
      expect(change).toMatch(/MCP_ACCESS_MODE=read-write odigos-mcp call …\.$/);
      expect(change).not.toMatch(/npm|this server/);
    }
  });

  it('keeps apart that the UI itself is readonly', () => {
    const settings = { mode: 'read-write', enabled: true } as const;
    expect(effectiveAccess('cluster', { ...settings, uiReadonly: true })).toStrictEqual({
      ...chart('read-write'),
      uiReadonly: true,
    });
    expect(effectiveAccess('cluster', { ...settings, uiReadonly: false })).not.toHaveProperty('uiReadonly');
  });
});

describe('the access of one caller', () => {
  const bound = { mode: 'read-only', source: 'the token ci', change: 'Ask for another.' } as const;
  it.each<readonly [string, Access, Parameters<typeof boundAccess>[1], Access]>([
    [
      'is narrowed by a bound to reads',
      { ...chart('read-write'), uiReadonly: true },
      bound,
      { ...bound, uiReadonly: true },
    ],
    ['keeps its reason where it is read-only already', chart('read-only'), bound, chart('read-only')],
    [
      'previews nothing where it is bound to reads',
      { ...chart('read-only'), previews: true },
      bound,
      chart('read-only'),
    ],
    ['nor where the cluster allows writes', { ...chart('read-write'), previews: true }, bound, bound],
    ['is never widened', chart('read-only'), { ...bound, mode: 'read-write' }, chart('read-only')],
    [
      'is not touched by a bound that allows as much',
      chart('read-write'),
      { ...bound, mode: 'read-write' },
      chart('read-write'),
    ],
    ['is that of the cluster without a bound', chart('read-write'), undefined, chart('read-write')],
  ])('%s', (_what, access, by, expected) => {
    expect(boundAccess(access, by)).toStrictEqual(expected);
  });
});

describe('a call', () => {
  it.each(KINDS)('in read-write mode: a %s passes', (kind) => {
    expect(decide(pinnedAccess('read-write'), kind)).toStrictEqual({ allowed: true });
  });

  it('in read-only mode: reads pass and nothing else', () => {
    const allowed = KINDS.filter((kind) => decide(pinnedAccess('read-only'), kind).allowed);
    expect(allowed).toEqual(['READ']);
    expect(KINDS.filter((kind) => !isWrite(kind))).toEqual(['READ']);
  });

  it('in read-only mode with previews: those pass, and no apply', () => {
    const access = { ...chart('read-only'), previews: true };
    for (const kind of KINDS) {
      expect(decide(access, kind, 'preview')).toStrictEqual({ allowed: true });
      expect(decide(access, kind).allowed).toBe(!isWrite(kind));
      expect(decide(chart('read-only'), kind, 'preview').allowed).toBe(!isWrite(kind));
    }
    expect(decide(access, 'CREATE')).toMatchObject({
      reason: expect.stringMatching(/^Writes are only previewed: read-only mode/),
    });
  });

  it('that is refused is told who set the mode and who can change it', () => {
    expect(decide(pinnedAccess('read-only'), 'CREATE')).toStrictEqual({
      allowed: false,
      reason: `Writes are rejected: read-only mode is set by ${BY_PIN}. ${CHANGE_PIN}`,
    });
  });
});
