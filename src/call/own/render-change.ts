import { parserOf, type Tool } from '../../tool/bind.ts';
import { calledThrough, RENDER_CHANGE } from '../../tool/call-through.ts';
import { definitions } from '../../tool/generated/catalog.generated.ts';
import { unknownTool } from '../answer/answer.ts';
import type { CallEnvironment } from '../call-environment.ts';

const definition = definitions.render_change;
const parse = parserOf(definition);

/** A call of `render_change` that names no write: all that is left of it is what is wrong with it. */
export function noRendering(environment: CallEnvironment): Tool {
  return {
    definition,
    prepare(given) {
      const parsed = parse(given);
      return parsed.ok ? { ok: false, problems: [whyNot(environment, given)] } : parsed;
    },
  };
}

function whyNot(environment: CallEnvironment, given: unknown): string {
  const { tool } = calledThrough(RENDER_CHANGE, given, RENDER_CHANGE);
  if (tool === RENDER_CHANGE) return 'tool must be the name of a write, and arguments its own.';
  if (!environment.catalog.tools.has(tool)) return unknownTool(environment, tool).message;
  return `${tool} changes nothing, so there is nothing to render.`;
}
