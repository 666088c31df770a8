import { type AuditLine, auditLine } from '../../audit/lines.ts';
import { fieldOf } from '../../tool/fields.ts';

/**
 * The audit line in a line of a log; undefined where it is any other. What collectors put in front (the pod's name, a time) is passed
 * over, and a line that Docker has wrapped is unwrapped.
 */
export function readAuditLine(text: string): AuditLine | undefined {
  const begin = text.indexOf('{');
  if (begin < 0) return undefined;
  const value = json(text.slice(begin));
  const wrapped = fieldOf(value, 'log');
  const parsed = auditLine.safeParse(typeof wrapped === 'string' ? json(wrapped) : value);
  return parsed.success ? parsed.data : undefined;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
