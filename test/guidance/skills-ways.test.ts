import { describe, expect, it } from 'vitest';
import { toolsIn } from '../../src/guidance/connection.ts';
import { loadSkills } from '../../src/guidance/skills/skills.ts';
import { toolsetsFor } from '../../src/guidance/toolsets-for.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';

describe.each(await loadSkills())('the skill $entry.frontmatter.name', ({ resource: { text } }) => {
  const named = toolsIn(text).map((tool) => definitions[tool]);

  it('says how the tools that it names are had where a connection does not list them', () => {
    expect(named.some(({ core }) => !core)).toBe(true);
    expect(text).toContain(`\`?toolsets=${toolsetsFor(named)}\``);
    expect(text).toContain('`call_tool` where that is listed');
  });

  it('says what to do where writes are refused', () => {
    expect(text).toMatch(/In read-only mode[^.]*[:,]? .*proposal/s);
    expect(text).toContain('`render_change`');
  });
});
