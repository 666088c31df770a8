import { z } from 'zod';
import { type BenchCall, callRequest, PLAIN } from './requests.ts';

const answered = z.object({
  result: z.object({ content: z.array(z.object({ text: z.string() })), isError: z.boolean().optional() }),
});

/** The text of a call's answer, as a model reads it. */
export async function ask(url: string, call: BenchCall): Promise<{ readonly text: string; readonly isError: boolean }> {
  const { headers, body } = callRequest(PLAIN[0], call);
  const response = await fetch(url, { method: 'POST', headers, body });
  const { result } = answered.parse(await response.json());
  return { text: result.content.map((part) => part.text).join('\n'), isError: result.isError === true };
}
