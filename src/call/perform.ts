import type { PreparedCall } from '../tool/bind.ts';
import type { ToolAnswer } from '../tool/tool.ts';
import type { CallContext } from './call-context.ts';
import { readMeans } from './means.ts';
import type { ParsedCall } from './parse.ts';
import { type Asking, applyWrite } from './write/apply.ts';
import { previewWrite } from './write/preview.ts';

/**
 * Does what a checked call asks for: reads, previews, or applies.
 *
 * @returns what the tool answered, or what a person has to be asked first
 * @throws ToolFailure when it fails, saying whether anything may have changed
 */
export async function perform(
  context: CallContext,
  { target }: ParsedCall,
  prepared: PreparedCall,
): Promise<ToolAnswer | Asking> {
  // Asked beside the call: what every answer's context says must not hold it up.
  const facts = context.environment.facts.current();
  const answer = await performed(context, target, prepared);
  await facts;
  return answer;
}

function performed(
  context: CallContext,
  target: string | undefined,
  prepared: PreparedCall,
): Promise<ToolAnswer | Asking> {
  if (prepared.type === 'read') return prepared.read(readMeans(context));
  return prepared.dryRun ? previewWrite(context, prepared) : applyWrite(context, prepared, target);
}
