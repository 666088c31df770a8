import { type AuditLine, auditLine } from '../../audit/line-shapes.ts';
import { fieldOf } from '../../tool/fields.ts';

/**
 * The audit line in a line of a log; undefined where it is any other. What collectors put in front (the pod's name, a time) is passed
 * over, and a line that Docker has wrapped is unwrapped.
 */
export function readAuditLine(text: string): AuditLine | undefined {
  const parsed = auditLine.safeParse(json(writtenLine(text)));
  return parsed.success ? parsed.data : undefined;
}

/** A line as it was written, without what collectors put around it; empty where it holds no JSON object. */
export function writtenLine(text: string): string {
  const begin = text.indexOf('{');
  if (begin < 0) return '';
  const line = text.slice(begin);
  if (!line.startsWith('{"log"')) return line;
  const wrapped = fieldOf(json(line), 'log');
  return typeof wrapped === 'string' ? wrapped : line;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
