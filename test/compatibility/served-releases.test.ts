import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import { operations } from '../../src/tool/generated/catalog.generated.ts';
import { RELEASES } from '../../src/tool/generated/releases.generated.ts';
import { possibleArguments } from '../e2e/possible.ts';
import { type OtherUi, otherUi } from './other-ui.ts';

const accessShape = z.looseObject({
  ui_api: z.looseObject({ schema: z.string(), not_served: z.array(z.string()), limited: z.array(z.string()) }),
});
const typesShape = z.looseObject({ types: z.array(z.looseObject({ type: z.string() })), total: z.number() });
const healthShape = z.looseObject({ parts: z.array(z.looseObject({ part: z.string() })) });

const rulesShape = z.looseObject({
  data: z.looseObject({
    computePlatform: z.looseObject({ instrumentationRules: z.array(z.looseObject({ ruleId: z.string() })) }),
  }),
});

const running: OtherUi[] = [];
afterEach(async () => {
  for (const one of running.splice(0)) await one.close();
});

async function release(name: string): Promise<OtherUi> {
  const started = await otherUi(readFileSync(`graphql/releases/${name}.graphql`, 'utf8'), { release: name });
  running.push(started);
  return started;
}

describe.each([...RELEASES, 'next'])('a UI of %s', (name) => {
  it('answers every tool that is served, is asked nothing that it does not know, and no tool crashes', async () => {
    const ui = await release(name);
    const unknown: string[] = [];
    for (const listed of ui.catalog.listed) {
      if (ui.compatibility.unservable.has(listed.name)) continue;
      const { error } = await ui.call(listed.name, possibleArguments(listed, ui.demo));
      if (error?.message?.includes('does not know what the tool asks for'))
        unknown.push(`${listed.name}: ${error.message}`);
    }
    expect(unknown).toEqual([]);
    expect(ui.crashes).toEqual([]);
    expect(ui.upstream.mutations()).toEqual([]);
  });
});

const WORKLOADS = [
  ['shop', 'Deployment', 'checkout'],
  ['shop', 'Deployment', 'inventory'],
  ['payments', 'Deployment', 'fraud-scorer'],
  ['payments', 'StatefulSet', 'ledger'],
] as const;

/** Every other one, the oldest and the newest among them: what one has and the next has not, the contracts tell. */
const EVERY_OTHER = RELEASES.filter((_name, index) => index % 2 === 0);

describe.each([...EVERY_OTHER, 'next'])('the next steps at a UI of %s', (name) => {
  it('are calls that it serves with these arguments, and that are right', async () => {
    const ui = await release(name);
    const steps = new Map<string, { readonly tool: string; readonly arguments: object }>();
    const follow = async (tool: string, given: object): Promise<void> => {
      const { error, next_steps = [] } = await ui.call(tool, given);
      if (error) return;
      for (const step of next_steps) steps.set(JSON.stringify([step.tool, step.arguments]), step);
    };
    for (const listed of ui.catalog.listed) {
      if (!ui.compatibility.unservable.has(listed.name)) await follow(listed.name, possibleArguments(listed, ui.demo));
    }
    for (const [namespace, kind, workload] of WORKLOADS) {
      await follow('troubleshoot_source', { namespace, kind, name: workload });
      await follow('describe_source', { namespace, kind, name: workload });
    }
    expect(steps.size).toBeGreaterThan(30);
    const refused: string[] = [];
    for (const step of steps.values()) {
      // Waiting for a second reading is no part of whether a call is right.
      const { error } = await ui.call(step.tool, {
        ...step.arguments,
        ...('watch_seconds' in step.arguments && { watch_seconds: 0 }),
        ...('wait_seconds' in step.arguments && { wait_seconds: 0 }),
      });
      const isWrong =
        error?.side === 'arguments' || /cannot serve|cannot do this|does not tell/.test(error?.message ?? '');
      if (isWrong) refused.push(`${step.tool} ${JSON.stringify(step.arguments)}: ${error?.message}`);
    }
    expect(refused).toEqual([]);
  });
});

describe('an older UI', () => {
  it.each(RELEASES)('%s: get_access names every tool that it limits or lacks, in few words', async (name) => {
    const ui = await release(name);
    const told = z
      .looseObject({ ui_api: z.looseObject({ to_come: z.string() }) })
      .parse((await ui.call('get_access')).data);
    const words = JSON.stringify(told.ui_api);
    const { unservable, limited, toCome } = ui.compatibility;
    const named = new Set(words.match(/[a-z]+(_[a-z]+)+/g));
    expect([...unservable.keys(), ...limited.keys(), ...toCome.keys()].filter((tool) => !named.has(tool))).toEqual([]);
    expect(words).not.toContain('more tools');
    expect(words.length).toBeLessThan(4_500);
  });

  it('says of each tool that it lacks the release that serves it, as the table of releases does', async () => {
    const table = readFileSync('docs/releases.md', 'utf8');
    for (const name of RELEASES) {
      const ui = await release(name);
      for (const [tool, coming] of ui.compatibility.later) {
        expect(table, `${tool} on ${name}`).toMatch(new RegExp(`^\\| \`${tool}\` \\| ${coming.release} \\|`, 'm'));
      }
    }
  });

  it.each([...RELEASES, 'next'])('%s: no tool that is listed names one that is not', async (name) => {
    const ui = await release(name);
    const lost = [...ui.compatibility.unservable.keys(), ...ui.compatibility.toCome.keys()];
    const served = servedTools(ui.catalog);
    const named = served.flatMap((tool) => {
      const words = new Set(JSON.stringify([tool.description, tool.inputSchema]).match(/\w+/g));
      return lost.filter((one) => words.has(one)).map((one) => `${tool.name}: ${one}`);
    });
    expect(named).toEqual([]);
    for (const { name: tool, description } of served) expect(description, tool).toMatch(/^[A-Z].*[.?)]$/);
  });

  it.each(RELEASES.slice(RELEASES.indexOf('v1.23.0')))(
    '%s: list_config_options leads to no tool that is not served',
    async (name) => {
      const ui = await release(name);
      const text = JSON.stringify(await ui.call('list_config_options', { limit: 100 }));
      for (const lost of ui.compatibility.unservable.keys()) expect(text).not.toContain(lost);
    },
  );

  it('says of sources that it overlooks failing libraries wherever it counts healthy ones, and only there', async () => {
    const [older, newer] = [await release('v1.31.0'), await release('v1.32.0')];
    for (const tool of ['check_health', 'list_sources', 'find_unhealthy_sources']) {
      const said = 'in which only a library fails';
      expect((await older.call(tool)).context.warnings?.join() ?? '', tool).toContain(said);
      expect((await newer.call(tool)).context.warnings?.join() ?? '', tool).not.toContain(said);
    }
  });

  it('lists no toolset of which it serves nothing', async () => {
    const ui = await release('v1.35.0');
    const access = z.looseObject({ access: z.looseObject({ toolsets: z.string() }) });
    expect(access.parse((await ui.call('get_access')).data).access.toolsets.split(' ')).not.toContain('insights');
  });

  it('is told by get_access in lines that a person reads, each tool that is lost and since when it is there', async () => {
    const ui = await release('v1.20.0');
    const { data } = await ui.call('get_access');
    const told = accessShape.parse(data).ui_api;
    expect(JSON.stringify(told).length).toBeLessThan(6_000);
    expect(told.schema).toContain('v1.20.0');
    const lost = told.not_served.join('\n');
    for (const tool of ui.compatibility.unservable.keys()) expect(lost).toContain(tool);
    expect(lost).toMatch(/^v1\.25\.0 serves .*enable_source_profiling \(Mutation\.enableSourceProfiling\)/m);
    expect(JSON.stringify(told)).not.toContain('Cannot query');
  });

  it('is named by the newest release whose contract it has', async () => {
    for (const name of ['v1.24.0', 'v1.28.0', 'v1.31.0']) {
      expect((await release(name)).compatibility.release).toBe(name);
    }
    expect((await release('v1.35.0')).compatibility.release).toBeUndefined();
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

  it.each([
    ['v1.24.0', 'create_noisy_operation_rule', 'namespaces', ['shop']],
    ['v1.25.0', 'create_cost_reduction_rule', 'sources', ['shop/Deployment/checkout']],
    ['v1.25.0', 'create_highly_relevant_operation_rule', 'namespaces', ['shop']],
    ['v1.24.0', 'create_sampling_group', 'namespaces', ['shop']],
    ['v1.24.0', 'create_instrumentation_rule', 'scopes', [{ namespace: 'shop' }]],
    ['v1.31.0', 'create_action', 'namespaces', ['shop']],
  ])('%s: %s does not list %s, and refuses it by that name', async (name, tool, argument, value) => {
    const ui = await release(name);
    const listed = ui.catalog.listed.find((one) => one.name === tool);
    const given = possibleArguments({ name: tool, inputSchema: listed?.inputSchema ?? {} }, ui.demo);
    const { error } = await ui.call(tool, { ...given, [argument]: value });
    expect(error?.message).toMatch(new RegExp(`cannot serve ${tool} with ${argument}\\b.*\\(v1\\.\\d+\\.0 has it\\)`));
    expect(Object.keys(listed?.inputSchema.properties ?? {})).not.toContain(argument);
  });

  it.each(['v1.24.0', 'v1.28.0', 'v1.31.0', 'v1.32.0'])(
    '%s: no type of actions is told to take what is not',
    async (name) => {
      const ui = await release(name);
      const { data } = await ui.call('list_action_types');
      const told = JSON.stringify(data);
      expect(told).not.toMatch(/namespaces, languages, sources|templatizeLiterals/);
      expect(told).toContain('CREDIT_CARD');
      const masking = typesShape.parse(data).types.find(({ type }) => type === 'PiiMasking');
      expect(JSON.stringify(masking?.takes)).not.toContain('regex:');
      const listed = ui.catalog.listed.find((one) => one.name === 'create_action');
      const kinds = listed?.inputSchema.properties.type?.enum ?? [];
      expect(kinds).toContain('PiiMasking');
      expect(kinds).not.toContain('DbQueryTemplatization');
      const { error } = await ui.call('create_action', {
        type: 'DbQueryTemplatization',
        name: 'q',
        signals: ['TRACES'],
      });
      expect(error?.message).toMatch(/with type .*\(v1\.33\.0 has it\)/);
    },
  );

  it('tells of functions to instrument only the languages that it takes', async () => {
    const told = async (name: string): Promise<string> =>
      JSON.stringify((await (await release(name)).call('list_instrumentation_rule_types')).data);
    expect(await told('v1.28.0')).not.toContain('php:');
    expect(await told('v1.28.0')).toContain('java:');
    expect(await told('v1.33.0')).toContain('php:');
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
    expect((await ui.call('list_sources')).context.warnings).toHaveLength(1);
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

  it('lists the types that it has by their names, and says that it tells no more of them', async () => {
    const ui = await release('v1.28.0');
    const { data, context } = await ui.call('list_action_types');
    const { types, total } = typesShape.parse(data);
    expect(types.map(({ type }) => type)).toEqual([
      'AddClusterInfo',
      'DeleteAttribute',
      'K8sAttributesResolver',
      'PiiMasking',
      'RenameAttribute',
      'URLTemplatization',
    ]);
    expect(total).toBe(types.length);
    expect(context.warnings?.join()).toContain('v1.31.0 and later do');
    expect(typesShape.parse((await ui.call('list_instrumentation_rule_types')).data).total).toBe(4);
  });

  it('keeps what an update would lose from being updated', async () => {
    const ui = await release('v1.25.0');
    for (const tool of ['update_noisy_operation_rule', 'update_cost_reduction_rule', 'update_instrumentation_rule']) {
      expect((await ui.call(tool, { anything: 1 })).error?.message).toMatch(
        /cannot serve .*(sourceScopes|sourcesScopes)/,
      );
    }
  });
});

describe('the release to come', () => {
  const PREVIEWS = ['update_instrumentation_rule', 'delete_instrumentation_rule'] as const;

  it.each([
    ['InterrogationLoop', 'InterrogationLoop manages this rule, and may undo what is changed here or make it anew.'],
    ['SomethingNew', 'SomethingNew manages this rule, and may undo what is changed here or make it anew.'],
    ['OdigosUi', undefined],
    ['Unknown', undefined],
  ])('changes no rule of %s without a word', async (owner, sentence) => {
    const today = await release('v1.35.0');
    const query = operations.list_instrumentation_rules.text;
    const answer = await fetch(`${today.demo.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const [rule] = rulesShape.parse(await answer.json()).data.computePlatform.instrumentationRules;
    const ui = await release('next');
    ui.upstream.intercept(({ query: asked }, response) => {
      if (!/\binstrumentationRules\b/.test(asked)) return false;
      const data = { computePlatform: { instrumentationRules: [{ ...rule, managedBy: owner }] } };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data }));
      return true;
    });
    for (const tool of PREVIEWS) {
      const given = { id: rule?.ruleId, ...(tool.startsWith('update') ? { notes: 'another' } : {}) };
      const { error, context } = await ui.call(tool, given);
      expect(ui.crashes).toEqual([]);
      expect(error).toBeUndefined();
      if (sentence) expect(context.warnings).toContain(sentence);
      else expect(context.warnings ?? []).toEqual([]);
    }
  });

  it('is asked what it alone can tell, and no other UI is', async () => {
    const asked = async (name: string): Promise<string> => {
      const ui = await release(name);
      await ui.call('list_instrumentation_rules');
      return ui.upstream.posts.map(({ query }) => query).join();
    };
    expect(await asked('next')).toContain('managedBy');
    expect(await asked('v1.35.0')).not.toContain('managedBy');
  });
});
