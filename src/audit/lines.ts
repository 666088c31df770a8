/** The messages by which lines of the audit are told apart. */
export const MESSAGES = {
  call: 'mcp tool call',
  begin: 'mcp write begins',
  refused: 'request refused',
  refusedMore: 'requests refused',
  bundle: 'bundle download',
  lost: 'log lines were lost',
  chainEnd: 'audit chain ends',
} as const;

/** How a call ended, in one word. */
export const OUTCOMES = ['ok', 'tool_error', 'error'] as const;
