import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { RISKS } from '../../src/tool/impact.ts';
import { readAnswer } from '../call/answer/read-answer.ts';

/** What every answer is, as the design states it; parsed strictly, so that nothing undocumented slips in. */
const envelopeShape = z.strictObject({
  data: z.record(z.string(), z.unknown()).optional(),
  error: z
    .strictObject({
      side: z.string(),
      message: z.string().min(1),
      changed: z.enum(['no', 'unknown', 'yes']),
      advice: z.string().optional(),
      call: z.strictObject({ tool: z.string(), arguments: z.record(z.string(), z.unknown()) }).optional(),
    })
    .optional(),
  context: z.strictObject({
    cluster: z.string().nullable(),
    odigos_version: z.string().nullable(),
    access_mode: z.enum(['read-only', 'read-write']),
    backend: z.enum(['live', 'demo']),
    dry_run: z.boolean().optional(),
    ui: z.strictObject({ url: z.url(), look_for: z.string().min(1) }).optional(),
    warnings: z.array(z.string()).optional(),
    operator_could: z.array(z.string()).optional(),
    not_listed: z.array(z.string()).optional(),
  }),
  next_steps: z
    .array(z.strictObject({ tool: z.string(), arguments: z.record(z.string(), z.unknown()), why: z.string().min(1) }))
    .max(3),
  truncated: z.array(z.strictObject({ path: z.string(), kept: z.number(), total: z.number() })).optional(),
});

export type AnswerEnvelope = z.infer<typeof envelopeShape>;

/** A tool's answer as a client has it. */
export interface ToolResult {
  readonly isError: boolean;
  /** The text block. */
  readonly text: string;
  readonly envelope: AnswerEnvelope;
}

const resultShape = z.looseObject({
  content: z.tuple([z.strictObject({ type: z.literal('text'), text: z.string() })]),
  structuredContent: z.unknown(),
  isError: z.boolean().optional(),
});

/** Reads a tools/call result; fails when it is not one text block beside structured content, which says the same. */
export function toolResult(result: unknown): ToolResult {
  const { content, structuredContent, isError } = resultShape.parse(result);
  const [{ text }] = content;
  const read = readAnswer(text);
  if (!isDeepStrictEqual(read, structuredContent)) throw new Error(`the text is not the structured content: ${text}`);
  return { isError: isError ?? false, text, envelope: envelopeShape.parse(structuredContent) };
}

/** The error of an answer; fails when it has none. */
export function errorOf({ isError, envelope }: ToolResult): NonNullable<AnswerEnvelope['error']> {
  if (!isError || !envelope.error) throw new Error(`no error: ${JSON.stringify(envelope).slice(0, 400)}`);
  return envelope.error;
}

/** The data of an answer; fails when it is an error. */
export function dataOf({ isError, envelope }: ToolResult): Readonly<Record<string, unknown>> {
  if (isError || !envelope.data) throw new Error(`no data: ${JSON.stringify(envelope).slice(0, 400)}`);
  return envelope.data;
}

/** What applies a preview: its plan, and nothing more where nothing would change. */
export function applying(result: ToolResult): { readonly dry_run: false; readonly plan?: unknown } {
  const { plan } = dataOf(result);
  return { dry_run: false, ...(plan === undefined ? {} : { plan }) };
}

/** The sentence of a preview for the person who approves it. */
export function approveOf(result: ToolResult): string {
  return impactShape.parse(dataOf(result).impact).approve;
}

/** The risks of a preview. */
export function riskOf(result: ToolResult): readonly string[] {
  return impactShape.parse(dataOf(result).impact).risk;
}

const impactShape = z.object({ risk: z.array(z.enum(RISKS)).min(1), approve: z.string().min(1) });

/** The plan of a preview. */
export function planOf(result: ToolResult): string {
  return z.string().parse(dataOf(result).plan);
}
