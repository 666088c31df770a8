import type { AnswerForm } from '../../call/answer/compose.ts';

/**
 * Which part of an answer the programs hand to their models that are known to hand over one, by the names under which they
 * send their requests. docs/answers.md has the source of each; a test holds the two to each other.
 */
const FORMS: Readonly<Record<string, AnswerForm>> = {
  '@librechat/api-client': 'text',
  'claude-code': 'structured',
  'codex-mcp-client': 'structured',
  'gemini-cli-mcp-client': 'text',
  opencode: 'text',
};

/** What answers go out to a client as: both parts where it is not known which of them it keeps. */
export function formFor(client: string | undefined): AnswerForm {
  const name = client?.toLowerCase() ?? '';
  return Object.hasOwn(FORMS, name) ? (FORMS[name] ?? 'both') : 'both';
}
