/** What a client's configuration is made of. */
export interface Connection {
  /** The address of /mcp as the client reaches it. */
  readonly url: string;
  /** Whether the server asks for a token. */
  readonly needsToken: boolean;
}

/** A client, and how it is connected to this server. */
export interface McpClient {
  readonly id: string;
  readonly name: string;
  /** Where the text goes, as a person reads it. */
  readonly where: string;
  /** What is pasted there. */
  readonly text: (connection: Connection) => string;
  /** A link that has the client ask its user and then add the server, where it knows such links. */
  readonly install?: (connection: Connection) => string;
  /** Where what is installed so has its token from, to be read before the link is followed. */
  readonly installNote?: string;
}

const NAME = 'odigos';
/** What stands in the place of a token; the form of a real one, shortened. */
const AUTHORIZATION = 'Bearer odm_…';
const TOKEN_INPUT = 'odigos_mcp_token';
const TOKEN_VARIABLE = 'ODIGOS_MCP_TOKEN';
/** What clients are told that read a token from their environment. */
const FROM_ENVIRONMENT = `a token is read from the environment variable ${TOKEN_VARIABLE}`;

/** Cursor puts variables of its environment in (https://cursor.com/docs/mcp#config-interpolation). */
const CURSOR_AUTHORIZATION = `Bearer \${env:${TOKEN_VARIABLE}}`;

/** The clients that people use most, each with its own form of the same two facts: an address, and perhaps a header. */
export const CLIENTS: readonly McpClient[] = [
  {
    id: 'cursor',
    name: 'Cursor',
    where: `~/.cursor/mcp.json, or Settings → MCP → add a server; ${FROM_ENVIRONMENT}`,
    text: (connection) => json(cursorConfiguration(connection)),
    // https://cursor.com/docs/mcp/install-links: the server's own part, in base64, of the form of mcp.json.
    installNote: `Cursor reads the token from the environment variable ${TOKEN_VARIABLE}: set it before you start Cursor.`,
    install: (connection) => {
      const config = Buffer.from(JSON.stringify(remote(connection, CURSOR_AUTHORIZATION))).toString('base64');
      return `cursor://anysphere.cursor-deeplink/mcp/install?name=${NAME}&config=${encodeURIComponent(config)}`;
    },
  },
  {
    id: 'vscode',
    name: 'VS Code',
    where: '.vscode/mcp.json',
    text: (connection) => json({ ...inputs(connection), servers: { [NAME]: vscodeServer(connection) } }),
    installNote: 'VS Code asks for the token when it starts the server.',
    // https://code.visualstudio.com/docs/copilot/chat/mcp-servers: name and inputs beside the server's own part.
    install: (connection) => {
      const server = { name: NAME, ...inputs(connection), ...vscodeServer(connection) };
      return `vscode:mcp/install?${encodeURIComponent(JSON.stringify(server))}`;
    },
  },
  {
    id: 'claude-code',
    name: 'Claude Code',
    where: 'a terminal',
    text: (connection) => claudeCodeCommand(connection),
  },
  {
    id: 'claude-desktop',
    name: 'Claude Desktop',
    where: 'claude_desktop_config.json (Settings → Developer → Edit Config); mcp-remote bridges, and needs Node.js',
    text: ({ url, needsToken }) => {
      // It takes plain HTTP from other machines only when told.
      const plain = url.startsWith('http:') && !/^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(url);
      // Without a space: on Windows arguments are split at spaces.
      const header = needsToken ? ['--header', `Authorization:\${AUTHORIZATION}`] : [];
      const args = ['-y', 'mcp-remote', url, ...(plain ? ['--allow-http'] : []), ...header];
      const env = needsToken ? { env: { AUTHORIZATION } } : {};
      return json({ mcpServers: { [NAME]: { command: 'npx', args, ...env } } });
    },
  },
  {
    id: 'codex',
    name: 'Codex',
    where: `~/.codex/config.toml; ${FROM_ENVIRONMENT}`,
    text: ({ url, needsToken }) =>
      [
        `[mcp_servers.${NAME}]`,
        `url = ${JSON.stringify(url)}`,
        ...(needsToken ? [`bearer_token_env_var = "${TOKEN_VARIABLE}"`] : []),
      ].join('\n'),
  },
  {
    id: 'windsurf',
    name: 'Windsurf',
    where: '~/.codeium/windsurf/mcp_config.json',
    text: (connection) => {
      const { url, ...headers } = remote(connection, AUTHORIZATION);
      return json({ mcpServers: { [NAME]: { serverUrl: url, ...headers } } });
    },
  },
  {
    id: 'jetbrains',
    name: 'JetBrains',
    where: 'Settings → Tools → AI Assistant → Model Context Protocol (MCP) → Add → As JSON',
    text: (connection) => json({ mcpServers: { [NAME]: remote(connection, AUTHORIZATION) } }),
  },
  {
    id: 'gemini-cli',
    name: 'Gemini CLI',
    where: '~/.gemini/settings.json',
    // https://github.com/google-gemini/gemini-cli/blob/main/docs/tools/mcp-server.md: its `url` is for SSE.
    text: (connection) => {
      const { url, ...headers } = remote(connection, AUTHORIZATION);
      return json({ mcpServers: { [NAME]: { httpUrl: url, ...headers } } });
    },
  },
  {
    id: 'opencode',
    name: 'opencode',
    where: 'opencode.json in the project, or ~/.config/opencode/opencode.json',
    // https://opencode.ai/v1/docs/mcp-servers; version 2 takes it, too (https://opencode.ai/docs/migrate-v1).
    text: (connection) =>
      json({ mcp: { [NAME]: { type: 'remote', ...remote(connection, AUTHORIZATION), enabled: true } } }),
  },
  {
    id: 'other',
    name: 'Any other client',
    where: 'wherever it keeps its MCP servers; the transport is called streamable HTTP',
    text: (connection) => json({ mcpServers: { [NAME]: { type: 'http', ...remote(connection, AUTHORIZATION) } } }),
  },
];

/** The command that adds this server to Claude Code. */
export function claudeCodeCommand({ url, needsToken }: Connection): string {
  return `claude mcp add --transport http ${NAME} ${url}${needsToken ? ` --header "Authorization: ${AUTHORIZATION}"` : ''}`;
}

/** What stands in `~/.cursor/mcp.json`. */
export function cursorConfiguration(connection: Connection): object {
  return { mcpServers: { [NAME]: remote(connection, CURSOR_AUTHORIZATION) } };
}

function remote({ url, needsToken }: Connection, authorization: string): { readonly url: string } {
  return { url, ...(needsToken ? { headers: { Authorization: authorization } } : {}) };
}

function vscodeServer(connection: Connection): object {
  return { type: 'http', ...remote(connection, `Bearer \${input:${TOKEN_INPUT}}`) };
}

/** VS Code asks for it once, and keeps it where passwords are kept. */
function inputs({ needsToken }: Connection): object {
  const description = 'Token of odigos-mcp, from its operator';
  const input = { type: 'promptString', id: TOKEN_INPUT, description, password: true };
  return needsToken ? { inputs: [input] } : {};
}

function json(value: object): string {
  return JSON.stringify(value, null, 2);
}
