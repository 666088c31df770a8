/** An option of a command, as its help prints it. */
export interface Option {
  readonly name: string;
  /** What its value is called; it is a switch where absent. */
  readonly value?: string;
  readonly help: string;
}

/** A command line that can be copied, and what it does. */
interface Example {
  readonly line: string;
  readonly does: string;
}

/** What is said of a command, and by what its command line is read. */
export interface Command {
  readonly name: string;
  /** What follows its name. */
  readonly usage: string;
  readonly summary: string;
  readonly options: readonly Option[];
  /** What its first word may choose, and the options that each takes of its own; under '' those of any other word. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Whether options that are none of its own are taken, too: those of a tool. */
  readonly takesOthers?: true;
  readonly examples: readonly Example[];
  /** What there is to know beside it. */
  readonly notes?: readonly string[];
}

const HELP: Option = { name: 'help', help: 'Print this.' };
const JSON_OUTPUT: Option = { name: 'json', help: 'Print JSON in place of text for people.' };
const CONNECTION: readonly Option[] = [
  { name: 'url', value: 'url', help: 'Ask the server that runs there, as http://host:3000/mcp.' },
  {
    name: 'token',
    value: 'token',
    help: 'Token for --url; ODIGOS_MCP_TOKEN when left out, which other users cannot see.',
  },
];
const FILE: Option = { name: 'file', value: 'file', help: 'The tokens file; MCP_TOKENS_FILE when left out.' };

/** Every command but `serve`, in the order of the help. */
export const COMMANDS = {
  call: {
    name: 'call',
    usage: '<tool> [--argument value | argument=value | JSON]…',
    summary: 'Call one tool, with the gates and the audit line of any call.',
    takesOthers: true,
    options: [...CONNECTION, JSON_OUTPUT, HELP],
    examples: [
      { line: 'call check_health', does: 'Is all well?' },
      { line: 'call list_sources --namespace default --limit 5', does: 'Arguments as options …' },
      { line: 'call list_sources namespace=default limit=5', does: '… as pairs …' },
      {
        line: `call list_sources '{"namespace":"default","limit":5}' --json`,
        does: '… or as JSON; the answer as JSON.',
      },
      { line: 'call list_sources --url http://127.0.0.1:3000/mcp', does: 'Through a server that runs.' },
    ],
    notes: ['A write is previewed, and the preview ends with the command line that applies it.'],
  },
  tools: {
    name: 'tools',
    usage: '[toolset | tool | words]',
    summary: 'List the tools, find one by words, or show the arguments of one.',
    options: [JSON_OUTPUT, HELP],
    examples: [
      { line: 'tools', does: 'All of them, by toolset.' },
      { line: 'tools sampling', does: 'Those of one toolset.' },
      { line: 'tools which pods crash', does: 'Those that words are about.' },
      { line: 'tools list_sources', does: 'What one takes.' },
    ],
    notes: ['With ODIGOS_UI_URL it also says what the release of that UI lacks.'],
  },
  doctor: {
    name: 'doctor',
    usage: '[--address url]',
    summary: 'Check settings, UI, tokens, address and port, and say what to do.',
    options: [
      {
        name: 'address',
        value: 'url',
        help: 'The public address of /mcp: are its Host and Origin allowed here, and does this server answer there?',
      },
      JSON_OUTPUT,
      HELP,
    ],
    examples: [
      { line: 'doctor', does: 'With the settings of this shell.' },
      { line: 'doctor --address https://mcp.example.com/mcp', does: 'Would a client get in by this name?' },
    ],
    notes: ['Exit code 1 also when a check fails: a setting that is wrong is one of them.'],
  },
  audit: {
    name: 'audit',
    usage: '[verify] <file | ->',
    choices: {
      '': ['open', 'writes', 'refused', 'by', 'tool', 'since', 'limit', 'json'],
      verify: ['key', 'json'],
    },
    summary: 'Read log lines: who called what, what was refused, which write has no end; verify chained ones.',
    options: [
      { name: 'key', value: 'file', help: 'Of verify: the key of the chain; MCP_AUDIT_KEY_FILE when left out.' },
      { name: 'open', help: 'Only writes that began and have no line of their end.' },
      { name: 'writes', help: 'Only writes that were to be applied.' },
      { name: 'refused', help: 'Only what did not answer what was asked.' },
      { name: 'by', value: 'who', help: 'Only those of a token, a client or an address.' },
      { name: 'tool', value: 'name', help: 'Only calls of a tool; * stands for any text.' },
      { name: 'since', value: 'time', help: 'Only from then on: 2h, 7d, or 2027-01-31T12:00:00Z.' },
      { name: 'limit', value: 'lines', help: 'The last so many, 50 when left out; all are counted.' },
      JSON_OUTPUT,
      HELP,
    ],
    examples: [
      { line: 'audit audit.log', does: 'What happened last, and the counts.' },
      { line: 'audit audit.log --writes --since 7d', does: 'What was changed this week.' },
      { line: 'audit audit.log --open', does: 'Writes whose outcome nobody wrote down.' },
      { line: 'audit verify audit.log --key audit.key', does: 'Were lines changed, lost or put in another order?' },
      { line: 'audit - --by ci-bot --json', does: 'Lines of kubectl logs … -c mcp, from a pipe.' },
    ],
    notes: [
      'Exit code 1 also when there are writes without an end, or verify finds something. Lines that are none of this server are passed over and counted.',
    ],
  },
  token: {
    name: 'token',
    usage: 'create | list | check | revoke | rotate [name]',
    choices: {
      create: [
        'file',
        'print',
        'mode',
        'toolsets',
        'tools',
        'deny-toolsets',
        'deny-tools',
        'namespaces',
        'expires',
        'rate',
      ],
      list: ['file', 'json'],
      check: ['file', 'stdin'],
      revoke: ['file'],
      rotate: ['file', 'expires', 'keep-old-for'],
    },
    summary: 'Make, list, check, take away and renew tokens.',
    options: [
      FILE,
      { name: 'print', help: 'create: print the entry and touch no file.' },
      { name: 'mode', value: 'mode', help: 'create: read-only, the default, or read-write.' },
      { name: 'toolsets', value: 'a,b', help: 'create: toolsets that it may use; all when left out.' },
      { name: 'tools', value: "'list_*'", help: 'create: tools that it may use, beside those toolsets.' },
      { name: 'deny-toolsets', value: 'a,b', help: 'create: toolsets that it may not use.' },
      { name: 'deny-tools', value: 'a,b', help: 'create: tools that it may not use.' },
      { name: 'namespaces', value: "a,'b-*'", help: 'create: namespaces that it may hear of; all when left out.' },
      {
        name: 'expires',
        value: '90d',
        help: 'create, rotate: when it ends, as a time from now (90d, 12h) or a date (2027-01-31).',
      },
      { name: 'rate', value: '60/m', help: 'create: requests that it may make.' },
      {
        name: 'keep-old-for',
        value: '24h',
        help: 'rotate: how long the old one still holds; it ends at once when left out.',
      },
      { name: 'stdin', help: 'check: read a token from standard input, and say whose it is and what it may do.' },
      { name: 'json', help: 'list: print JSON in place of text for people.' },
      HELP,
    ],
    examples: [
      { line: 'token create ci-bot --file tokens.yaml --toolsets core --expires 90d', does: 'A new one, shown once.' },
      { line: 'token list --file tokens.yaml', does: 'What each may do.' },
      { line: 'token rotate ci-bot --file tokens.yaml --keep-old-for 24h', does: 'A new secret for the same rights.' },
      { line: 'token revoke ci-bot --file tokens.yaml', does: 'It holds no longer.' },
      { line: 'token check --file tokens.yaml', does: 'Is the file good?' },
    ],
    notes: [
      'A server that runs reads the file anew within two seconds. revoke and rotate take a name or the id of token list; revoke',
      'takes the old ones with it that rotate --keep-old-for kept.',
    ],
  },
  bundle: {
    name: 'bundle',
    usage: '[file]',
    summary: 'Collect a support bundle and save it.',
    options: [
      ...CONNECTION,
      { name: 'last', help: 'Save the one that was collected last, and collect none.' },
      { name: 'force', help: 'Write over a file that is there.' },
      { name: 'profiles', help: 'With CPU and memory profiles; takes up to three minutes.' },
      HELP,
    ],
    examples: [
      { line: 'bundle', does: 'Under the name that the UI gives it.' },
      { line: 'bundle support.tar.gz --force', does: 'Under this one.' },
      { line: 'bundle --url http://127.0.0.1:3000/mcp', does: 'Of a server that runs.' },
    ],
    notes: [
      'Nothing in it is redacted: handle it as a secret. MCP_BUNDLE bounds it, here or of the server that runs, as it does for agents.',
    ],
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMANDS;

/** Whether a word is a command of {@link COMMANDS}. */
export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}
