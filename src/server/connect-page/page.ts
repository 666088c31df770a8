import { createHash } from 'node:crypto';
import { CREATE_TOKEN } from '../../access/making-tokens.ts';
import type { ToolKind } from '../../access/tool-kind.ts';
import { counted } from '../../text/counted.ts';
import { CLIENTS, type Connection, type McpClient } from './clients.ts';
import { Html, html } from './html.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { hiddenWords } from './tool-words.ts';

/** A tool as the page shows it. */
interface ShownTool {
  readonly name: string;
  readonly title: string;
  readonly toolset: string;
  readonly kind: ToolKind;
  readonly description: string;
}

/** What is told of this server to who may call it. */
export interface ShownState {
  /** The access mode, in words. */
  readonly mode: string;
  /** Whether writes are previewed in that mode. */
  readonly takesPreviews: boolean;
  /** What is served, in words. */
  readonly backend: string;
  /** The version of Odigos, where the UI tells it. */
  readonly odigos: string | null;
  /** What the UI that is there cannot serve, in words. */
  readonly notServed: readonly string[];
  readonly tools: readonly ShownTool[];
}

export interface PageContent {
  readonly connection: Connection;
  readonly version: string;
  /** Undefined for who has shown no token where one is needed: nothing of the cluster or its tools is told. */
  readonly state: ShownState | undefined;
}

/**
 * The policy that the page is sent with: nothing but its own style and script, each by its digest, and no frame around it.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src '${digest(STYLE)}'`,
  `script-src '${digest(SCRIPT)}'`,
  // The empty icon: else a browser asks for one that is not there.
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const QUESTIONS = [
  'Is Odigos healthy, and what are the three worst problems?',
  'Why does this service send no traces, and what would mend it?',
];
const COST_QUESTION = 'Which traces cost us most, and what could be sampled away?';

/** What to ask: no more than the mode takes, and nothing of it where it is not told. */
function questionsFor(state: ShownState | undefined): readonly string[] {
  const wish = state?.takesPreviews ? 'Show a preview first.' : 'Make a proposal, and change nothing.';
  return [...QUESTIONS, state ? `${COST_QUESTION} ${wish}` : COST_QUESTION];
}

const KIND_WORDS: Readonly<Record<ToolKind, string>> = {
  READ: 'read',
  CREATE: 'create',
  UPDATE: 'update',
  DELETE: 'delete',
};

/** The page that a person sees who opens the address of the server in a browser. */
export function connectPage({ connection, version, state }: PageContent): string {
  const { url, needsToken } = connection;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Connect to odigos-mcp</title>
<link rel="icon" href="data:,">
<style>${new Html(STYLE)}</style>
</head>
<body>
<header>
<h1>odigos-mcp</h1>
<p class="lead">This is an MCP server: through it an AI agent inspects and configures an Odigos installation on Kubernetes. Add its address to your client, then ask in your own words.</p>
<div class="address"><code id="address">${url}</code>${copyButton('address', 'address')}</div>
</header>
<main>
${state ? stateSection(state, version) : lockedSection(version)}
<section aria-labelledby="connect">
<h2 id="connect">Connect a client</h2>
${needsToken ? html`<p class="soft">Each client needs a token that an operator of this server made. Put it in the place of <code>odm_\u2026</code>. ${CLIENTS.flatMap(({ installNote }) => installNote ?? []).join(' ')}</p>` : ''}
<div class="install">${CLIENTS.flatMap((client) => installLink(client, connection))}</div>
${CLIENTS.map((client) => clientSection(client, connection))}
</section>
<section aria-labelledby="ask">
<h2 id="ask">Ask</h2>
<ul class="asks">${questionsFor(state).map((question, at) => html`<li><span id="question-${at}">${question}</span>${copyButton(`question-${at}`, 'question')}</li>`)}</ul>
</section>
${state ? toolsSection(state.tools) : ''}
</main>
<footer>odigos-mcp ${version}. Clients speak the Model Context Protocol to this address by POST; this page is for people.</footer>
<div id="status" role="status" class="soft" aria-live="polite"></div>
<script>${new Html(SCRIPT)}</script>
</body>
</html>
`.text;
}

function stateSection({ mode, backend, odigos, notServed }: ShownState, version: string): Html {
  return html`<section aria-labelledby="state">
<h2 id="state">State</h2>
<dl>
<div><dt>Serves</dt><dd>${backend}</dd></div>
<div><dt>Mode</dt><dd>${mode}</dd></div>
<div><dt>Versions</dt><dd>odigos-mcp ${version}<br>${odigos === null ? 'Odigos: not told by the UI' : `Odigos ${odigos}`}</dd></div>
</dl>
${notServed.length === 0 ? '' : html`<div class="note"><h3>What this UI cannot serve</h3><ul>${notServed.map((line) => html`<li>${line}</li>`)}</ul></div>`}
</section>`;
}

function lockedSection(version: string): Html {
  return html`<section aria-labelledby="state">
<h2 id="state">State</h2>
<p class="note">odigos-mcp ${version}. This server needs a token: without one it tells nothing of its cluster. An operator makes one with <code>${CREATE_TOKEN}</code>, and a client sends it in the header <code>Authorization: Bearer odm_\u2026</code>.</p>
</section>`;
}

function installLink({ name, install }: McpClient, connection: Connection): readonly Html[] {
  return install ? [html`<a class="button" href="${install(connection)}">Add to ${name}</a>`] : [];
}

function clientSection({ id, name, where, text }: McpClient, connection: Connection): Html {
  return html`<details>
<summary>${name}</summary>
<div class="in"><div class="where"><span>Into ${where}</span>${copyButton(`client-${id}`, `configuration of ${name}`)}</div>
<pre id="client-${id}">${text(connection)}</pre></div>
</details>
`;
}

function copyButton(id: string, what: string): Html {
  return html`<button type="button" data-copy="${id}" data-script hidden aria-label="Copy the ${what}">Copy</button>`;
}

function toolsSection(tools: readonly ShownTool[]): Html {
  const toolsets = [...new Set(tools.map(({ toolset }) => toolset))].sort();
  return html`<section aria-labelledby="tools">
<h2 id="tools">Tools</h2>
<div data-script hidden><label for="search">Search the tools</label><input id="search" type="search" autocomplete="off"></div>
<p class="soft" id="count" aria-live="polite">${counted(tools.length, 'tool')}</p>
${toolsets.map((toolset) => toolsetSection(toolset, tools))}
</section>`;
}

function toolsetSection(toolset: string, tools: readonly ShownTool[]): Html {
  const own = tools.filter((tool) => tool.toolset === toolset);
  return html`<div data-toolset="${toolset}">
<h3 class="toolset">${toolset}</h3>
<ul class="tools">${own.map(
    (tool) =>
      html`<li data-words="${hiddenWords(tool)}"><span><code>${tool.name}</code> <span class="kind">${KIND_WORDS[tool.kind]}</span></span><span class="soft">${tool.description}</span></li>
`,
  )}</ul>
</div>
`;
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
