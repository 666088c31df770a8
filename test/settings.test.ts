import { describe, expect, it } from 'vitest';
import { parseSettings, VARIABLES } from '../src/settings.ts';

function problems(environment: Record<string, string>): readonly string[] {
  const parsed = parseSettings(environment);
  return parsed.ok ? [] : parsed.problems;
}

describe('a misspelt ODIGOS_… name', () => {
  const demo = [{ name: 'ODIGOS_DEMO' }, { name: 'ODIGOS_DEMO_TIER' }];

  it.each([
    ['ODIGOS_UI_ULR', 'ODIGOS_UI_URL'],
    ['ODIGOS_DEMO_TEIR', 'ODIGOS_DEMO_TIER'],
  ])('%s stops the start and names %s', (name, meant) => {
    expect(parseSettings({ [name]: 'x' }, demo)).toEqual({
      ok: false,
      problems: [`${name} is no setting. Did you mean ${meant}?`],
    });
  });

  it.each(['ODIGOS_VERSION', 'ODIGOS_WORKLOAD_NAME', 'ODIGOS_UI_SERVICE_HOST', 'ODIGOS_UI_PORT', 'ODIGOS_DEMO'])(
    '%s is none: Odigos, Kubernetes or the embedded cluster gave it',
    (name) => {
      expect(parseSettings({ [name]: 'x' }, demo).ok).toBe(true);
    },
  );
});

describe('settings', () => {
  it('have defaults that need no environment', () => {
    expect(parseSettings({})).toMatchObject({
      ok: true,
      settings: {
        PORT: 3000,
        HOST: '127.0.0.1',
        ODIGOS_UI_URL: undefined,
        MCP_ALLOWED_HOSTS: [],
        MCP_ALLOWED_ORIGINS: [],
        LOG_LEVEL: 'info',
      },
    });
  });

  it('are read from the environment', () => {
    expect(
      parseSettings({
        PORT: '0',
        HOST: '::',
        ODIGOS_UI_URL: 'http://ui.odigos-system:3000/base',
        MCP_ACCESS_MODE: 'read-write',
        MCP_ALLOWED_HOSTS: ' a.example , b.example,,',
        MCP_ALLOWED_ORIGINS: 'https://tools.example.com',
        LOG_LEVEL: 'silent',
      }),
    ).toMatchObject({
      ok: true,
      settings: {
        PORT: 0,
        HOST: '::',
        ODIGOS_UI_URL: new URL('http://ui.odigos-system:3000/base'),
        MCP_ACCESS_MODE: 'read-write',
        MCP_ALLOWED_HOSTS: ['a.example', 'b.example'],
        MCP_ALLOWED_ORIGINS: ['https://tools.example.com'],
        LOG_LEVEL: 'silent',
      },
    });
  });

  it('that are empty count as absent', () => {
    const empty = Object.fromEntries(Object.keys(VARIABLES).map((name) => [name, '']));
    expect(parseSettings(empty)).toEqual(parseSettings({}));
  });

  it.each([
    ['PORT', 'http', /whole number/],
    ['PORT', '65536', /from 0 to 65535/],
    ['PORT', '-1', /whole number/],
    ['PORT', '3000 ', /whole number/],
    ['ODIGOS_UI_URL', 'ui:3000', /http or https URL/],
    ['ODIGOS_UI_URL', 'ftp://ui', /http or https URL/],
    ['ODIGOS_UI_URL', 'http://', /http or https URL/],
    ['MCP_ACCESS_MODE', 'readwrite', /"read-only"\|"read-write"/],
    ['MCP_ACCESS_MODE', 'READ-WRITE', /"read-only"\|"read-write"/],
    ['MCP_UI_TIMEOUT_MS', '99', /from 100 to 600000/],
    ['MCP_UI_TIMEOUT_MS', '1e3', /whole number/],
    ['MCP_UI_NAMESPACE', 'Odigos', /the name of a namespace/],
    ['MCP_UI_NAMESPACE', 'evil.example', /the name of a namespace/],
    ['LOG_LEVEL', 'verbose', /"fatal"\|"error"/],
  ])('%s=%s is refused with what would be right', (name, value, right) => {
    const found = problems({ [name]: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(name);
    expect(found[0]).toMatch(right);
  });

  it('that are wrong are all named at once', () => {
    expect(problems({ PORT: 'x', LOG_LEVEL: 'y', MCP_ACCES_MODE: 'read-write' })).toHaveLength(3);
  });

  const ADDRESSES = [
    'ftp://admin:canary@ui',
    'redis://:canary/Pw#@host:6379',
    'redis://:12/canary#@host:6379',
    'redis://canary/Pw@host:6379',
    'redis://canary?x@host',
    'redis://canary#@host',
    'redis://:canary%ZZ@host:6379',
    ':canary@127.0.0.1:7391',
    'canary@127.0.0.1:7391',
    'host:6379/canary@',
  ];

  it.each(Object.keys(VARIABLES))(
    'do not repeat a password that stands in an address, in whatever setting: %s',
    (name) => {
      for (const address of ADDRESSES) expect(problems({ [name]: address }).join(), address).not.toContain('canary');
    },
  );

  const SECRET = Object.entries(VARIABLES).flatMap(([name, one]) => ('mayHoldSecret' in one ? [name] : []));

  it('may hold a secret where they are an address or name the file of one', () => {
    const byName = Object.keys(VARIABLES).filter((name) => /_URL$|_(?:KEY|TOKENS)_FILE$/.test(name));
    expect(SECRET).toEqual(byName);
  });

  it.each(SECRET)('that may hold a secret are not quoted, whatever they are: %s', (name) => {
    for (const text of ['canary', 'canary/x+y==', 'http//canary'])
      expect(problems({ [name]: text }).join()).not.toContain('canary');
  });

  it.each([
    ['MCP_ACCES_MODE', 'MCP_ACCESS_MODE'],
    ['MCP_ALLOWED_HOST', 'MCP_ALLOWED_HOSTS'],
    ['MCP_UI_TIMEOUT', 'MCP_UI_TIMEOUT_MS'],
    ['MCP_TOKENS', 'MCP_TOKENS_FILE'],
    ['MCP_PLAN_KEY', 'MCP_PLAN_KEY_FILE'],
  ])('%s is refused: it is meant to be %s', (name, meant) => {
    expect(problems({ [name]: 'x' })).toEqual([`${name} is no setting. Did you mean ${meant}?`]);
  });

  it.each(['MCP_', 'MCP_X', 'MCP_COFFEE', 'MCP_DATABASE_URL'])(
    '%s is refused, and nothing near it is made up',
    (name) => {
      expect(problems({ [name]: 'x' })).toEqual([`${name} is no setting. --help names them all.`]);
    },
  );

  it.each([
    'MCP_SERVICE_HOST',
    'MCP_SERVICE_PORT',
    'MCP_SERVICE_PORT_HTTP',
    'MCP_PORT',
    'MCP_PORT_3000_TCP',
    'MCP_PORT_3000_TCP_ADDR',
  ])('%s is what Kubernetes injects for a Service, and passed over', (name) => {
    expect(parseSettings({ [name]: 'tcp://10.0.0.1:3000' })).toEqual(parseSettings({}));
  });

  it('of other programs are passed over', () => {
    expect(parseSettings({ PATH: '/bin', HOME: '/root', MCPX: '1' })).toEqual(parseSettings({}));
  });
});
