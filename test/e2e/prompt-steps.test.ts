import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { isWrite } from '../../src/access/tool-kind.ts';
import { toolsIn } from '../../src/guidance/connection.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';
import { allGuidance, promptTexts } from './guided.ts';
import { fillEverything, possibleArguments } from './possible.ts';
import { serve } from './serve.ts';
import { legacy, type Message, modernCall, resultOf, rpc, send } from './wire.ts';

const CART = { namespace: 'shop', kind: 'Deployment', name: 'cart' };
const list = z.object({ tools: z.array(z.object({ name: z.string() })) });
const THROUGH = 'call_tool';
const VIEWS = ['toolsets=core', 'toolsets=all', 'toolsets=core,telemetry', 'view=search'] as const;
const MODES = [
  ['read-only', {}],
  ['read-only', { MCP_READ_ONLY_PREVIEWS: 'allow' }],
  ['read-write', {}],
] as const;

test.each(VIEWS.flatMap((view) => MODES.map(([mode, environment]) => [view, mode, environment] as const)))(
  'with %s in %s mode %j, the steps of prompts name only tools that are offered there, or say how they are',
  async (view, mode, environment) => {
    const { url, stop } = await serve({ mode, environment, demo: { tier: 'onprem' } });
    onTestFinished(stop);
    const seen = (message: Message): Message => ({ ...message, path: `/mcp?${view}` });
    const { tools } = list.parse(rpc(await send(url, seen(legacy('tools/list', {})))).result);
    const offered = new Set(tools.map(({ name }) => name));
    const texts = promptTexts(await allGuidance(url, legacy, CART, seen));
    expect(texts.length).toBeGreaterThan(0);
    for (const { name, text } of texts) {
      const [, steps = ''] = text.split('## What to do');
      expect(steps, name).toMatch(/^\n1\. /);
      const named = toolsIn(steps);
      // A write is named there as what is previewed or said as code alone.
      const done = toolsIn(steps.split('\nRead-only')[0] ?? '');
      if (mode === 'read-only') expect(done.filter((tool) => isWrite(definitions[tool].kind))).toEqual([]);
      const missing = named.filter((tool) => !offered.has(tool));
      // What the list lacks is called through the one tool that calls the others, and the prompt says so.
      if (view === 'view=search' && missing.length > 0) expect(steps, name).toContain(THROUGH);
      else {
        const [, toolsets = ''] = /\?toolsets=([\w,]+)/.exec(steps) ?? [];
        const untold = missing.filter((tool) => !toolsets.split(',').includes(definitions[tool].toolset));
        expect(untold, name).toEqual([]);
      }
    }
  },
);

test.each(['community', 'onprem'] as const)('what prompts tell to change, tier %s takes', async (tier) => {
  const { url, stop, demo } = await serve({ mode: 'read-write', demo: { tier, fill: fillEverything } });
  onTestFinished(stop);
  const told = promptTexts(await allGuidance(url, legacy, CART)).map(
    ({ text }) => text.split('## What to do')[1] ?? '',
  );
  const named = toolsIn(told.join(' ')).filter((tool) => isWrite(definitions[tool].kind));
  expect(named.length).toBeGreaterThan(7);
  expect(named.includes('add_custom_instrumentation')).toBe(tier === 'onprem');
  for (const name of named) {
    const given = { ...possibleArguments(definitions[name], demo), dry_run: true };
    const { isError, envelope } = resultOf(await send(url, modernCall(name, given)));
    expect(isError, `${name}: ${JSON.stringify(envelope.error)}`).toBe(false);
  }
});
