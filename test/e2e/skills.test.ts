import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import { toolsIn } from '../../src/guidance/connection.ts';
import { loadSkills } from '../../src/guidance/skills/skills.ts';
import { steppedClock } from '../demo/stepped-clock.ts';
import { SAYS } from './guided.ts';
import { EVERYTHING, possibleArguments } from './possible.ts';
import { type Served, type ServeOptions, serve } from './serve.ts';
import { legacy, modernCall, resultOf, rpc, send } from './wire.ts';

const SKILLS = await loadSkills();
const tools = servedTools(createCatalog());
const skillList = z.object({ skills: z.array(z.object({ uri: z.string() })) });

async function served(options: ServeOptions = {}): Promise<Served> {
  const running = await serve(options);
  onTestFinished(running.stop);
  return running;
}

describe.each(SKILLS)('the skill $entry.frontmatter.name', ({ entry, resource }) => {
  test('is walked step by step: each tool that it names answers, and nothing is changed', async () => {
    const running = await served({ mode: 'read-write', demo: EVERYTHING, clock: steppedClock() });
    const named = toolsIn(resource.text);
    expect(named.length).toBeGreaterThan(2);
    for (const name of named) {
      const tool = tools.find((one) => one.name === name);
      if (!tool) throw new Error(`${name} is served to nobody`);
      const step = resource.text.split(/\n(?=\d\. )/).find((one) => one.includes(`\`${name}\``)) ?? '';
      // The figures that the skill itself says: `limit` 10.
      const said = [...step.matchAll(/`(\w+)` (\d+)/g)]
        .filter(([, argument = '']) => Object.hasOwn(tool.inputSchema.properties ?? {}, argument))
        .map(([, argument = '', value]) => [argument, Number(value)]);
      const given = { ...possibleArguments(tool, running.demo), ...Object.fromEntries(said) };
      const result = resultOf(await send(running.url, modernCall(name, given)));
      expect(result.isError, `${name} ${JSON.stringify(result.envelope.error)}`).toBe(false);
    }
    expect(running.upstream.mutations()).toEqual([]);
  });

  test.each(SAYS)('is read as it was signed, by %s', async (_era, say) => {
    const { url } = await served();
    const listed = skillList.parse(rpc(await send(url, say('skills/list', {}))).result);
    const isOffered = listed.skills.some(({ uri }) => uri === entry.uri);
    const { result } = rpc(await send(url, say('resources/read', { uri: entry.uri })));
    expect(isOffered).toBe(true);
    expect(result).toMatchObject({ contents: [{ uri: entry.uri, text: resource.text }] });
  });
});

test.each(['core', 'all', 'sources', 'sampling', 'core,telemetry'])(
  'a connection with toolsets %s is offered the skills that it can follow, in either mode',
  async (toolsets) => {
    for (const mode of ['read-only', 'read-write'] as const) {
      const { url } = await served({ mode, demo: EVERYTHING });
      const message = { ...legacy('skills/list', {}), path: `/mcp?toolsets=${toolsets}` };
      const { skills } = skillList.parse(rpc(await send(url, message)).result);
      for (const { uri } of skills) {
        const text = SKILLS.find(({ entry }) => entry.uri === uri)?.resource.text ?? '';
        for (const name of toolsIn(text)) {
          const sent = { ...modernCall(name, {}), path: `/mcp?toolsets=${toolsets}` };
          expect(rpc(await send(url, sent)).error, `${uri}: ${name}`).toBeUndefined();
        }
      }
    }
  },
);
