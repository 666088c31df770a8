import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { RELEASES } from '../../src/tool/generated/releases.generated.ts';
import { possibleArguments } from '../e2e/possible.ts';
import { type OtherUi, otherUi } from './other-ui.ts';

const running: OtherUi[] = [];
afterEach(async () => {
  for (const one of running.splice(0)) await one.close();
});

async function release(name: string): Promise<OtherUi> {
  const started = await otherUi(readFileSync(`graphql/releases/${name}.graphql`, 'utf8'));
  running.push(started);
  return started;
}

describe.each([...RELEASES, 'next'])('a UI of %s', (name) => {
  it('answers every tool that is served, is asked nothing that it does not know, and no tool crashes', async () => {
    const ui = await release(name);
    const unknown: string[] = [];
    for (const listed of ui.catalog.listed) {
      if (ui.skew.unservable.has(listed.name)) continue;
      const { error } = await ui.call(listed.name, possibleArguments(listed, ui.demo));
      if (error?.message?.includes('does not know what the tool asks for'))
        unknown.push(`${listed.name}: ${error.message}`);
    }
    expect(unknown).toEqual([]);
    expect(ui.crashes).toEqual([]);
    expect(ui.upstream.mutations()).toEqual([]);
  });
});
