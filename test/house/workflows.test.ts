import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const paths = globSync('.github/workflows/*.yml').toSorted();
const read = (path: string): string => readFileSync(path, 'utf8');

/** Actions of a workflow, with what they are pinned to. */
function actionsIn(text: string): readonly { readonly action: string; readonly pin: string }[] {
  return [...text.matchAll(/^\s*(?:- )?uses: ([^@\s]+)@?(.*)$/gm)].map(([, action = '', pin = '']) => ({
    action,
    pin,
  }));
}

const job = z.looseObject({
  permissions: z.record(z.string(), z.string()).optional(),
  'timeout-minutes': z.number(),
  'runs-on': z.string(),
});
const workflow = z.looseObject({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), job),
});

describe('workflows', () => {
  it('are there', () => {
    expect(paths.map((path) => path.split(/[/\\]/).at(-1))).toEqual([
      'codeql.yml',
      'release.yml',
      'surface.yml',
      'test.yml',
    ]);
  });

  it('run actions of one digest each, with the version that it is', () => {
    const actions = paths.flatMap((path) => actionsIn(read(path)));
    expect(actions.length).toBeGreaterThan(15);
    expect(actions.filter(({ pin }) => !/^[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(pin))).toEqual([]);
    const pins = new Map<string, Set<string>>();
    for (const { action, pin } of actions) pins.set(action, (pins.get(action) ?? new Set()).add(pin));
    expect([...pins].filter(([, some]) => some.size > 1)).toEqual([]);
  });

  it.each(paths)('%s: says what it may do and how long, and writes only where a job says so', (path) => {
    const { permissions, jobs } = workflow.parse(parse(read(path)));
    expect(Object.values(permissions).filter((one) => one !== 'read')).toEqual([]);
    expect(Object.keys(jobs).length).toBeGreaterThan(0);
  });

  it('hold no secret, and are given none but the key of the registry’s entry, in the release alone', () => {
    const named = paths.flatMap((path) =>
      [...read(path).matchAll(/secrets\.(\w+)/g)].map(([, name]) => `${path.split(/[/\\]/).at(-1)}: ${name}`),
    );
    expect(named).toEqual(['release.yml: REGISTRY_KEY']);
  });

  it('put nothing that others write into a command: it comes by the environment', () => {
    const steps = z.looseObject({
      jobs: z.record(z.string(), z.looseObject({ steps: z.array(z.looseObject({ run: z.string().optional() })) })),
    });
    const commands = paths.flatMap((path) =>
      Object.values(steps.parse(parse(read(path))).jobs).flatMap((one) => one.steps.flatMap(({ run }) => run ?? [])),
    );
    expect(commands.length).toBeGreaterThan(8);
    expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
  });
});
