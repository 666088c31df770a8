import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { RELEASES } from '../../src/tool/generated/releases.generated.ts';
import { possibleArguments } from '../e2e/possible.ts';
import { type OtherUi, otherUi } from './other-ui.ts';

const accessShape = z.looseObject({
  ui_api: z.looseObject({ schema: z.string(), not_served: z.array(z.string()), limited: z.array(z.string()) }),
});
const healthShape = z.looseObject({ parts: z.array(z.looseObject({ part: z.string() })) });

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

describe('an older UI', () => {
  it('is told by get_access in lines that a person reads, each tool that is lost and since when it is there', async () => {
    const ui = await release('v1.20.0');
    const { data } = await ui.call('get_access');
    const told = accessShape.parse(data).ui_api;
    expect(JSON.stringify(told).length).toBeLessThan(6_000);
    expect(told.schema).toContain('v1.20.0');
    const lost = told.not_served.join('\n');
    for (const tool of ui.skew.unservable.keys()) expect(lost).toContain(tool);
    expect(lost).toMatch(/^v1\.25\.0 serves .*enable_source_profiling \(Mutation\.enableSourceProfiling\)/m);
    expect(JSON.stringify(told)).not.toContain('Cannot query');
  });

  it('is named by the newest release whose contract it has', async () => {
    for (const name of ['v1.24.0', 'v1.28.0', 'v1.31.0']) {
      expect((await release(name)).skew.release).toBe(name);
    }
    expect((await release('v1.35.0')).skew.release).toBeUndefined();
  });

  it('is judged healthy by what it tells, without a word of what it does not know', async () => {
    const ui = await release('v1.26.0');
    const answer = await ui.call('check_health');
    expect(JSON.stringify(answer)).not.toMatch(/Cannot query|does not know/);
    expect(healthShape.parse(answer.data).parts.map(({ part }) => part)).not.toContain('recommendations');
  });

  it('does not list an argument whose input it lacks, and refuses it with the release that has it', async () => {
    const ui = await release('v1.24.0');
    const listed = ui.catalog.listed.find(({ name }) => name === 'create_destination');
    expect(Object.keys(listed?.inputSchema.properties ?? {})).toContain('traces');
    expect(Object.keys(listed?.inputSchema.properties ?? {})).not.toContain('profiles');
    const given = possibleArguments({ name: 'create_destination', inputSchema: listed?.inputSchema ?? {} }, ui.demo);
    const { error } = await ui.call('create_destination', { ...given, profiles: true });
    expect(error).toMatchObject({
      changed: 'no',
      message: expect.stringMatching(/profiles.*has no field ExportedSignalsInput\.profiles \(v1\.26\.0 has it\)/),
    });
    expect((await ui.call('create_destination', given)).error).toBeUndefined();
  });

  it('refuses in the preview what an apply could not send', async () => {
    const ui = await release('v1.26.0');
    const { error } = await ui.call('create_action', {
      type: 'ExtractAttribute',
      name: 'ids',
      attributes: [{ key: 'id', value: 'json:id' }],
      signals: ['TRACES'],
    });
    expect(error).toMatchObject({ changed: 'no', message: expect.stringContaining('(v1.29.0 has it)') });
    expect(ui.upstream.mutations()).toEqual([]);
  });

  it('says once what it does not tell, where that was asked for', async () => {
    const ui = await release('v1.31.0');
    const gateway = await ui.call('get_gateway_info');
    expect(gateway.context.warnings).toEqual(['This Odigos UI does not tell throughput; v1.33.0 and later do.']);
    expect(JSON.stringify(gateway.data)).not.toContain('throughput');
    expect((await ui.call('list_sources')).context.warnings).toBeUndefined();
  });

  it('scopes a rule for one workload in the way that it knows', async () => {
    const ui = await release('v1.25.0');
    const given = { namespace: 'shop', kind: 'Deployment', name: 'checkout', function: 'com.shop.Checkout.pay' };
    const { error } = await ui.call('add_custom_instrumentation', { ...given, dry_run: false });
    expect(error).toBeUndefined();
    const [sent] = ui.upstream.mutations();
    expect(JSON.stringify(sent?.variables)).toContain(
      '"workloads":[{"namespace":"shop","kind":"Deployment","name":"checkout"}]',
    );
    expect(JSON.stringify(sent?.variables)).not.toContain('sourcesScopes');
  });
});
