import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { knownReleases } from '../../../src/demo/releases/contracts.ts';
import { type OtherUi, otherUi } from '../other-ui.ts';

const sources = z.looseObject({
  sources: z.array(z.looseObject({ namespace: z.string(), kind: z.string(), name: z.string() })),
});
const verdict = z.looseObject({ verdict: z.string(), stage: z.string().optional(), fix: z.string().optional() });
const libraries = z.looseObject({ total: z.number() });

async function release(name: string): Promise<OtherUi> {
  const ui = await otherUi(readFileSync(`graphql/releases/${name}.graphql`, 'utf8'), { release: name });
  onTestFinished(() => ui.close());
  return ui;
}

/** What troubleshoot_source says of every source, by name. */
async function verdicts(ui: OtherUi): Promise<ReadonlyMap<string, object>> {
  const found = new Map<string, object>();
  const { sources: all } = sources.parse((await ui.call('list_sources', { limit: 200 })).data);
  for (const { namespace, kind, name } of all) {
    const { stage, fix, ...told } = verdict.parse(
      (await ui.call('troubleshoot_source', { namespace, kind, name })).data,
    );
    found.set(`${namespace}/${kind}/${name}`, { verdict: told.verdict, stage, fix });
  }
  return found;
}

describe('one cluster behind the UI of each release', () => {
  it('ends in the same stage and advice for every source', async () => {
    const expected = await verdicts(await release('v1.35.0'));
    expect(expected.size).toBeGreaterThan(5);
    for (const name of knownReleases()) {
      expect([name, Object.fromEntries(await verdicts(await release(name)))]).toEqual([
        name,
        Object.fromEntries(expected),
      ]);
    }
  }, 60_000);

  it('lists the same libraries wherever they stand', async () => {
    const given = { namespace: 'shop', kind: 'Deployment', name: 'catalog' };
    const count = async (name: string): Promise<number> =>
      libraries.parse((await (await release(name)).call('list_instrumentation_libraries', given)).data).total;
    const expected = await count('v1.35.0');
    expect(expected).toBeGreaterThan(0);
    expect(await count('v1.31.0')).toBe(expected);
    const early = await release('v1.26.0');
    const { data, context } = await early.call('list_instrumentation_libraries', given);
    expect(libraries.parse(data).total).toBe(expected);
    expect(context.warnings).toEqual(['This Odigos UI does not tell which library fails; v1.28.0 and later do.']);
  });

  it('says where its counts of healthy sources leave something out', async () => {
    const warned = async (name: string) =>
      (await (await release(name)).call('find_unhealthy_sources')).context.warnings?.filter((one) =>
        one.startsWith('This Odigos UI'),
      );
    expect(await warned('v1.31.0')).toEqual([
      'This Odigos UI takes a source for healthy in which only a library fails; v1.32.0 and later do not.',
      'This Odigos UI cannot allow both agents in one container: that takes v1.34.0 or later.',
    ]);
    expect(await warned('v1.32.0')).toHaveLength(1);
    expect(await warned('v1.35.0')).toEqual([]);
  });
});
