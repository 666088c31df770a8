import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import type { ClusterSettings } from '../../src/access/cluster-settings.ts';
import { type Access, boundAccess, effectiveAccess } from '../../src/access/mode.ts';
import { isWrite } from '../../src/access/tool-kind.ts';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { type Connection, toolsIn } from '../../src/guidance/connection.ts';
import { PROMPTS } from '../../src/guidance/prompts/all-prompts.ts';
import type { Prompt } from '../../src/guidance/prompts/prompt.ts';
import { promptText } from '../../src/guidance/prompts/prompt-text.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';

const catalog = createCatalog();
const ALL = Object.values(definitions);
const CORE = new Set(ALL.filter(({ core }) => core).map(({ name }) => name));
const RELEASES = z
  .record(z.string(), z.record(z.string(), z.string()))
  .parse(JSON.parse(readFileSync('test/compatibility/releases.baseline.json', 'utf8')));
const NEWEST = 'next';
const TIERS = ['community', 'onprem', undefined] as const;
const READ_ONLY = effectiveAccess('cluster', clusterIn('read-only'));
const ACCESSES: Readonly<Record<string, Access>> = {
  'read-only': READ_ONLY,
  previews: { ...READ_ONLY, previews: true },
  'read-write': effectiveAccess('cluster', clusterIn('read-write')),
};

function clusterIn(mode: 'read-only' | 'read-write'): ClusterSettings {
  return { mode, enabled: true, uiReadonly: false };
}

interface Situation {
  readonly access: Access;
  readonly tier: string | undefined;
  readonly reached: ReadonlySet<string>;
  readonly seen?: ReadonlySet<string>;
}

/** What a prompt has after its data. */
async function toldOf(prompt: Prompt, { access, tier, reached, seen = reached }: Situation): Promise<string> {
  const connection: Connection = {
    catalog,
    access,
    seen,
    listed: undefined,
    reached,
    read: async () => ({
      isError: false,
      text: 'data: {}',
      envelope: {
        data: { tier },
        context: { cluster: null, odigos_version: null, access_mode: access.mode, backend: 'live' },
        next_steps: [],
      },
    }),
    progress: () => {},
  };
  const given = Object.fromEntries(prompt.arguments.map(({ name }) => [name, 'x']));
  return (await promptText(connection, prompt, given)).split('## What to do\n')[1] ?? '';
}

function served(release: string): ReadonlySet<string> {
  return new Set(ALL.map(({ name }) => name).filter((name) => RELEASES[release]?.[name] !== 'lost'));
}

/** Whether previews may be asked for, and something that is proposed has one. */
function canBePreviewed({ steps }: Prompt, { previews }: Access): boolean {
  return previews === true && steps.some((step) => typeof step !== 'string' && step.proposal && !step.isInNoObject);
}

/** The writes that a step itself names; what `render_change` is given is none. */
function writesIn(told: string): readonly string[] {
  const steps = told.split('\n').filter((line) => /^\d+\. /.test(line));
  return toolsIn(steps.join('\n')).filter((tool) => isWrite(definitions[tool].kind));
}

describe.each(PROMPTS)('what $name tells to do', (prompt) => {
  const writing = prompt.steps.some((step) => typeof step !== 'string');

  test.each(Object.keys(RELEASES))('is what release %s, each tier and each mode take', async (release) => {
    const reached = served(release);
    for (const [mode, access] of Object.entries(ACCESSES)) {
      for (const tier of TIERS) {
        const told = await toldOf(prompt, { access, tier, reached });
        const where = `${mode}, ${tier}`;
        expect(
          toolsIn(told).filter((tool) => !reached.has(tool)),
          where,
        ).toEqual([]);
        if (mode !== 'read-write') expect(writesIn(told), where).toEqual([]);
        // The API refuses every write of rules in other tiers.
        const ofRules = toolsIn(told).filter(
          (tool) => isWrite(definitions[tool].kind) && definitions[tool].toolset === 'rules',
        );
        if (tier !== 'onprem') expect(ofRules, where).toEqual([]);
      }
    }
  });

  it('ends in read-only mode with a proposal, as code where an object holds it, and says who allows more', async () => {
    const told = await toldOf(prompt, { access: READ_ONLY, tier: 'onprem', reached: served(NEWEST) });
    expect(told.split('\n').filter((line) => /^\d+\. /.test(line)).length).toBeGreaterThanOrEqual(3);
    if (!writing) return;
    expect(told).toContain('End with a proposal to your human');
    expect(told).toContain(READ_ONLY.change);
    const isHeld = prompt.steps.some((step) => typeof step !== 'string' && step.proposal && !step.isInNoObject);
    expect(told.includes('render_change')).toBe(isHeld);
  });

  it('leaves no change without a word in read-only mode where a later step builds on it', async () => {
    const lines = (await toldOf(prompt, { access: READ_ONLY, tier: 'community', reached: served(NEWEST) })).split('\n');
    for (const [index, line] of lines.entries()) {
      if (!/^\d+\. (Once|After) /.test(line)) continue;
      expect(lines.slice(0, index).join(' '), line).toMatch(/[Pp]ropose/);
    }
  });

  it('is proposed to a caller that may only read, with no write by name', async () => {
    const reached = new Set(
      [...served(NEWEST)].filter((name) => !ALL.some((one) => one.name === name && isWrite(one.kind))),
    );
    const access = boundAccess(ACCESSES['read-write'] ?? READ_ONLY, {
      mode: 'read-only',
      source: 'its token',
      change: 'Ask.',
    });
    const told = await toldOf(prompt, { access, tier: 'onprem', reached });
    expect(toolsIn(told).filter((tool) => isWrite(definitions[tool].kind))).toEqual([]);
  });

  it('says of each tool that the list lacks which toolsets have it', async () => {
    for (const access of Object.values(ACCESSES)) {
      const told = await toldOf(prompt, { access, tier: 'onprem', reached: served(NEWEST), seen: CORE });
      const lacking = toolsIn(told).filter((tool) => !CORE.has(tool));
      const [, toolsets = ''] = /\?toolsets=([\w,]+)/.exec(told) ?? [];
      expect(lacking.filter((tool) => !toolsets.split(',').includes(definitions[tool].toolset))).toEqual([]);
      expect(told.includes('dry_run true')).toBe(
        writing && (access.mode === 'read-write' || canBePreviewed(prompt, access)),
      );
      expect(told.includes('Your list lacks')).toBe(lacking.length > 0);
    }
  });
});
