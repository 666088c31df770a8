import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readPackageFile } from '../../src/codegen/emit/package-file.ts';
import { serverJson } from '../../src/codegen/emit/server-json.ts';
import { parseSettings, VARIABLES } from '../../src/settings.ts';

const about = readPackageFile('.');
const entry = z.looseObject({
  version: z.string(),
  packages: z.array(
    z.looseObject({
      registryType: z.string(),
      identifier: z.string(),
      version: z.string().optional(),
      environmentVariables: z
        .array(z.looseObject({ name: z.string(), choices: z.array(z.string()).optional() }))
        .default([]),
    }),
  ),
});
const PUBLISHED = {
  image: 'registry.example.com/odigos-mcp:9.9.9',
  repository: 'https://github.com/example/odigos-mcp',
  bundle: {
    url: 'https://github.com/example/odigos-mcp/releases/download/v9.9.9/odigos-mcp.mcpb',
    sha256: 'a'.repeat(64),
  },
};

describe('the entry of the MCP registry', () => {
  it('names the npm package alone as long as nothing else is published, and then the image and the bundle', () => {
    const kinds = (value: unknown) => entry.parse(value).packages.map(({ registryType }) => registryType);
    expect(kinds(serverJson(about))).toEqual(['npm']);
    expect(kinds(serverJson(about, PUBLISHED))).toEqual(['npm', 'oci', 'mcpb']);
  });

  it('is of the version that package.json has', () => {
    const { version, packages } = entry.parse(serverJson({ ...about, version: '9.9.9' }, PUBLISHED));
    expect([version, packages[0]?.version]).toEqual(['9.9.9', '9.9.9']);
  });

  it('offers a client that starts the process settings, each choice of which is taken', () => {
    const [npm] = entry.parse(serverJson(about)).packages;
    const variables = npm?.environmentVariables ?? [];
    expect(variables.map(({ name }) => name).filter((name) => !(name in VARIABLES))).toEqual([]);
    expect(variables.map(({ name }) => name)).not.toContain('PORT');
    const chosen = variables.flatMap(({ name, choices = [] }) => choices.map((choice) => ({ [name]: choice })));
    expect(chosen.length).toBeGreaterThan(10);
    expect(chosen.filter((environment) => !parseSettings(environment).ok)).toEqual([]);
  });

  it('leaves the image’s port to its container, and asks for a UI, of which the image has none', () => {
    const image = entry.parse(serverJson(about, PUBLISHED)).packages.find(({ registryType }) => registryType === 'oci');
    expect(image?.environmentVariables).toContainEqual(
      expect.objectContaining({ name: 'ODIGOS_UI_URL', isRequired: true }),
    );
    expect(image?.environmentVariables.map(({ name }) => name)).not.toContain('HOST');
  });

  it('is proven to be the image’s and the package’s by the name that both carry', () => {
    const label = /io\.modelcontextprotocol\.server\.name="([^"]+)"/.exec(readFileSync('Dockerfile', 'utf8'))?.[1];
    expect(label).toBe(about.mcpName);
    expect(serverJson(about).name).toBe(about.mcpName);
  });
});
