import { z } from 'zod';
import { MESSAGES, OUTCOMES } from './lines.ts';

const stamp = { ts: z.iso.datetime() };
const text = z.string().optional();
const request = { address: text, method: text, path: text, token: text };
const count = z.number().int().nonnegative();

/** The line of one tools/call. */
const call = z.object({
  ...stamp,
  msg: z.literal(MESSAGES.call),
  tool: z.string(),
  outcome: z.enum(OUTCOMES),
  duration_ms: count,
  via: text,
  client: z.object({ name: z.string(), version: text }).optional(),
  token: text,
  request_id: z.union([z.string(), z.number()]).optional(),
  trace_id: text,
  address: text,
  mode: z.enum(['read-only', 'read-write']).optional(),
  dry_run: z.boolean().optional(),
  renders: text,
  effect: z.literal('bundle').optional(),
  reason: text,
  target: text,
  confirmed: z.boolean().optional(),
});

/** The line of a write before it is sent. */
const begin = z.object({ ...stamp, msg: z.literal(MESSAGES.begin), tool: z.string(), token: text, target: text });

/** The line of a request that was refused and was no call. */
const refused = z.object({
  ...stamp,
  msg: z.literal(MESSAGES.refused),
  reason: z.string(),
  status: z.number().optional(),
  ...request,
  calls: count.optional(),
  calls_without_line: count.optional(),
});

/** The line of all further refusals of one address in a minute. */
const refusedMore = z.object({
  ...stamp,
  msg: z.literal(MESSAGES.refusedMore),
  address: z.string(),
  more: count,
  seconds: count,
  reasons: z.record(z.string(), count),
});

/** The line of a request for the support bundle. */
const bundle = z.object({
  ...stamp,
  msg: z.literal(MESSAGES.bundle),
  outcome: z.enum(['ok', 'refused', 'error']),
  duration_ms: count,
  reason: text,
  status: z.number().optional(),
  ...request,
});

/** The line that stands where lines are missing. */
const lost = z.object({ ...stamp, msg: z.literal(MESSAGES.lost), lines: count, since: z.iso.datetime(), total: count });

/** The last line of a process that ends well, where lines are chained. */
const chainEnd = z.object({ ...stamp, msg: z.literal(MESSAGES.chainEnd) });

/** Every line of the audit, as it is written and as it is read back; what else stands in one is passed over. */
export const auditLine = z.discriminatedUnion('msg', [call, begin, refused, refusedMore, bundle, lost, chainEnd]);

/** A line of the audit that was read. */
export type AuditLine = z.infer<typeof auditLine>;

/** What is written of a line: the logger adds when. */
export type WrittenLine<Message extends AuditLine['msg']> = Omit<Extract<AuditLine, { readonly msg: Message }>, 'ts'>;
