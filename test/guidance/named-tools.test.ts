import { describe, expect, it } from 'vitest';
import { isWrite } from '../../src/access/tool-kind.ts';
import { type ToolName, toolsIn } from '../../src/guidance/connection.ts';
import { PROMPTS } from '../../src/guidance/prompts/all-prompts.ts';
import { loadSkills } from '../../src/guidance/skills/skills.ts';
import { SUGGESTED_WAIT_SECONDS } from '../../src/tool/asked-seconds.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';

/** Words of answers and of this server's own tools, not of the catalog's or their arguments, that guidance speaks of. */
const OF_ANSWERS = new Set([
  'connection_test',
  'call_tool',
  'has_sent',
  'set_by',
  'create_with',
  'next_steps',
  'would_change',
]);
const WORDS = /\b[a-z]+(?:_[a-z]+)+\b/g;
const SKILLS = await loadSkills();

const takes = (tool: ToolName): readonly string[] => Object.keys(definitions[tool].inputSchema.properties);
const TAKEN = new Set(Object.values(definitions).flatMap(({ inputSchema }) => Object.keys(inputSchema.properties)));

const guidance: readonly { readonly name: string; readonly steps: readonly string[] }[] = [
  ...PROMPTS.map(({ name, steps }) => ({
    name,
    steps: steps.flatMap((step) => (typeof step === 'string' ? [step] : [step.change, step.proposal ?? ''])),
  })),
  ...SKILLS.map(({ entry: { frontmatter }, resource: { text } }) => ({
    name: frontmatter.name,
    steps: text.split(/\n(?=\d\. |\n)/),
  })),
];

describe.each(guidance)('$name', ({ steps }) => {
  it('names tools and arguments that there are', () => {
    const words = steps.flatMap((step) => step.match(WORDS) ?? []);
    expect(words.length).toBeGreaterThan(0);
    expect(
      words.filter((word) => !Object.hasOwn(definitions, word) && !TAKEN.has(word) && !OF_ANSWERS.has(word)),
    ).toEqual([]);
  });

  it('names an argument only beside a tool that takes it', () => {
    const wrong = steps.flatMap((step) => {
      const tools = toolsIn(step);
      const given = [...step.matchAll(/\b([a-z_]+)`? (?:\d+|true|false)\b/g)].map(([, name = '']) => name);
      return given.filter(
        (name) => name.includes('_') && tools.length > 0 && !tools.some((tool) => takes(tool).includes(name)),
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(PROMPTS)('prompt $name', (prompt) => {
  const given = Object.fromEntries(prompt.arguments.map(({ name }) => [name, 'x']));

  it('reads, first of all what it is of no use without, with arguments that its tools take', () => {
    const reads = prompt.reads(given);
    expect(reads.map(({ tool }) => tool)).toContain(prompt.needs);
    for (const { tool, arguments: sent } of reads) {
      expect(isWrite(definitions[tool].kind)).toBe(false);
      expect(takes(tool)).toEqual(expect.arrayContaining(Object.keys(sent)));
    }
  });

  it('names a write only in a change, and none in what is proposed instead', () => {
    const texts = prompt.steps.flatMap((step) => (typeof step === 'string' ? [step] : [step.proposal ?? '']));
    expect(toolsIn(texts.join(' ')).filter((tool) => isWrite(definitions[tool].kind))).toEqual([]);
  });
});

describe.each(guidance)('what $name waits', ({ steps }) => {
  it('is under what stock clients wait, and the same everywhere', () => {
    const waits = [...steps.join(' ').matchAll(/wait_seconds`? (\d+)/g)].map(([, seconds]) => Number(seconds));
    expect(waits.filter((seconds) => seconds !== SUGGESTED_WAIT_SECONDS)).toEqual([]);
    expect(SUGGESTED_WAIT_SECONDS).toBeLessThanOrEqual(45);
  });
});
