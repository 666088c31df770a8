import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bundleManifest } from '../../scripts/bundle/manifest.ts';
import { readPackageFile } from '../../src/codegen/emit/package-file.ts';
import { parseSettings } from '../../src/settings.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';

const about = readPackageFile('.');
const manifest = z
  .looseObject({
    name: z.string(),
    version: z.string(),
    server: z.looseObject({
      mcp_config: z.looseObject({ args: z.array(z.string()), env: z.record(z.string(), z.string()) }),
    }),
    tools: z.array(z.strictObject({ name: z.string(), description: z.string() })),
    user_config: z.record(z.string(), z.looseObject({ required: z.boolean(), default: z.string() })),
  })
  .parse(bundleManifest(about));
const { env, args } = manifest.server.mcp_config;

/** The environment that a user gives it by these settings. */
function environment(set: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(env).map(([name, text]) => [
      name,
      text.replace(/\$\{user_config\.(\w+)\}/, (_all, key) => set[key] ?? ''),
    ]),
  );
}

describe('the manifest of the bundle', () => {
  it('is of the package, and serves over standard streams', () => {
    expect([manifest.name, manifest.version]).toEqual([about.name, about.version]);
    expect(args).toEqual([`\${__dirname}/dist/src/main.js`, '--stdio']);
  });

  it('puts each thing that a user may set into a setting, and needs none', () => {
    const used = Object.values(env).map((text) => /^\$\{user_config\.(\w+)\}$/.exec(text)?.[1]);
    expect(used.toSorted()).toEqual(Object.keys(manifest.user_config).toSorted());
    expect(Object.values(manifest.user_config).every(({ required }) => !required)).toBe(true);
  });

  it('reads only, unless its user says otherwise; all left empty is good, too', () => {
    const unset = Object.fromEntries(Object.entries(manifest.user_config).map(([key, one]) => [key, one.default]));
    expect(parseSettings(environment(unset))).toMatchObject({ ok: true, settings: { MCP_ACCESS_MODE: 'read-only' } });
    expect(parseSettings(environment({}))).toMatchObject({ ok: true });
  });

  it('shows the tools that a client is listed unasked', () => {
    const core = Object.values(definitions).filter((one) => one.core);
    expect(manifest.tools.map(({ name }) => name)).toEqual(core.map(({ name }) => name));
  });
});
