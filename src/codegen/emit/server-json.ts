import { z } from 'zod';
import { describeSettings, VARIABLES } from '../../settings.ts';
import type { PackageFile } from './package-file.ts';

/** The revision of the registry's form that is written. */
const SERVER_SCHEMA = 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json';

type Name = keyof typeof VARIABLES;

/** Settings of a server that listens: over standard streams nothing does. */
const HTTP_ALONE: readonly string[] = [
  'PORT',
  'HOST',
  'MCP_ALLOWED_HOSTS',
  'MCP_ALLOWED_ORIGINS',
  'MCP_RATE',
  'MCP_STATE_URL',
  'MCP_TRUSTED_PROXIES',
  'MCP_FRONT_DOOR',
  'MCP_FRONT_DOOR_GRAPHQL',
  'MCP_ADMIN_PORT',
  'MCP_TOKENS_FILE',
  'MCP_UI_NAMESPACE',
] satisfies readonly Name[];

/** What the image has set already, or what its container decides. */
const SET_BY_IMAGE: readonly string[] = ['PORT', 'HOST', 'LOG_FILE', 'LOG_FORMAT'] satisfies readonly Name[];

/** The port that the image listens on. */
const IMAGE_PORT = VARIABLES.PORT.fallback;

/** What only a release knows: where it is published. */
export interface PublishedAt {
  /** The image with its registry and tag, such as registry.example.com/odigos-mcp:1.2.3. */
  readonly image: string;
  /** The page of the repository. */
  readonly repository: string;
  /** The bundle for Claude Desktop, with the digest of its bytes in hexadecimal. */
  readonly bundle: { readonly url: string; readonly sha256: string };
}

/**
 * The entry of the MCP registry, in the form that {@link SERVER_SCHEMA} describes: the npm package, a remote that the user's
 * own installation serves, and, once it is known where they are, the image and the bundle. Variables are the settings.
 */
export function serverJson(
  { name, version, description, mcpName }: PackageFile,
  published?: PublishedAt,
): Readonly<Record<string, unknown>> {
  return {
    $schema: SERVER_SCHEMA,
    name: mcpName,
    title: 'Odigos',
    description,
    ...(published ? { repository: { url: published.repository, source: 'github' } } : {}),
    version,
    packages: [
      {
        registryType: 'npm',
        identifier: name,
        version,
        runtimeHint: 'npx',
        transport: { type: 'stdio' },
        packageArguments: [{ type: 'named', name: '--stdio', description: 'Serve over standard streams.' }],
        environmentVariables: variables(HTTP_ALONE, false),
      },
      ...(published ? publishedPackages(published) : []),
    ],
    remotes: [
      {
        type: 'streamable-http',
        url: 'https://{host}/mcp',
        variables: {
          host: { description: 'Host, with its port, at which your installation serves /mcp.', isRequired: true },
        },
        headers: [
          {
            name: 'Authorization',
            description: 'Bearer odm_…, where your installation asks for tokens.',
            isSecret: true,
          },
        ],
      },
    ],
  };
}

function publishedPackages({ image, bundle }: PublishedAt): readonly object[] {
  return [
    {
      registryType: 'oci',
      identifier: image,
      runtimeHint: 'docker',
      transport: { type: 'streamable-http', url: `http://localhost:${IMAGE_PORT}/mcp` },
      runtimeArguments: [{ type: 'named', name: '-p', value: `127.0.0.1:${IMAGE_PORT}:${IMAGE_PORT}` }],
      // It has no embedded cluster.
      environmentVariables: variables(SET_BY_IMAGE, true),
    },
    {
      registryType: 'mcpb',
      identifier: bundle.url,
      fileSha256: bundle.sha256,
      transport: { type: 'stdio' },
    },
  ];
}

function variables(without: readonly string[], needsUi: boolean): readonly object[] {
  const choicesByName: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
    Object.entries(VARIABLES).map(([name, { shape }]) => [name, choicesOf(shape)]),
  );
  return describeSettings()
    .filter(({ name }) => !without.includes(name))
    .map(({ name, fallback, help }) => {
      const choices = choicesByName[name] ?? [];
      return {
        name,
        description: `${help} Default: ${fallback}.`,
        ...(name === 'ODIGOS_UI_URL' && needsUi ? { isRequired: true } : {}),
        ...(name.endsWith('_FILE') ? { format: 'filepath' } : {}),
        ...(choices.length > 0 ? { choices } : {}),
      };
    });
}

const enumeration = z.looseObject({ enum: z.array(z.string()) });

/** The values that a setting takes, where they can be listed. */
function choicesOf(shape: z.ZodType): readonly string[] {
  const parsed = enumeration.safeParse(z.toJSONSchema(shape, { io: 'input' }));
  return parsed.success ? parsed.data.enum : [];
}
