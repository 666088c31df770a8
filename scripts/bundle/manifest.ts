import type { PackageFile } from '../../src/codegen/emit/package-file.ts';
import type { VARIABLES } from '../../src/settings.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';

/** Where the program lies in a bundle. */
const ENTRY_POINT = 'dist/src/main.js';

/** What Claude Desktop asks its user for, each the value of a setting: all may be left empty. */
const ASKED = {
  ui_url: {
    setting: 'ODIGOS_UI_URL',
    title: 'Address of the Odigos UI',
    description:
      'Such as http://localhost:3001 after kubectl port-forward. Empty: an embedded demo cluster, all made up.',
    default: '',
  },
  access_mode: {
    setting: 'MCP_ACCESS_MODE',
    title: 'Access mode',
    description:
      "read-only; or cluster, which follows Odigos's own setting, and is needed for any write; or read-write.",
    default: 'read-only',
  },
  log_file: {
    setting: 'LOG_FILE',
    title: 'Log file',
    description: 'Where the log and the audit of each call are appended to. Empty: the log of Claude Desktop.',
    default: '',
  },
} as const satisfies Readonly<Record<string, Asked>>;

interface Asked {
  readonly setting: keyof typeof VARIABLES;
  readonly title: string;
  readonly description: string;
  readonly default: string;
}

/**
 * The manifest of the bundle for Claude Desktop, in the form 0.4 of @anthropic-ai/mcpb. Tools are those that a client is
 * listed unasked; more are served where it asks for them.
 */
export function bundleManifest({ name, version, description, license, keywords, engines }: PackageFile): object {
  const asked = Object.entries(ASKED);
  return {
    manifest_version: '0.4',
    name,
    display_name: 'Odigos',
    version,
    description,
    author: { name: 'odigos-mcp contributors' },
    license,
    keywords,
    server: {
      type: 'node',
      entry_point: ENTRY_POINT,
      mcp_config: {
        command: 'node',
        args: [`\${__dirname}/${ENTRY_POINT}`, '--stdio'],
        env: Object.fromEntries(asked.map(([key, { setting }]) => [setting, `\${user_config.${key}}`])),
      },
    },
    tools: Object.values(definitions)
      .filter(({ core }) => core)
      .map((tool) => ({ name: tool.name, description: tool.description })),
    tools_generated: true,
    user_config: Object.fromEntries(
      asked.map(([key, { setting, ...shown }]) => [key, { type: 'string', required: false, ...shown }]),
    ),
    compatibility: { platforms: ['darwin', 'win32', 'linux'], runtimes: { node: engines.node } },
  };
}
