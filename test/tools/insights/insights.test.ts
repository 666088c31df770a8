import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { knownReleases } from '../../../src/demo/releases/contracts.ts';
import { notServed } from '../../../src/tool/compatibility.ts';
import { type OtherUi, otherUi } from '../../compatibility/other-ui.ts';

const TOOLS = ['get_blast_radius', 'get_finding', 'list_findings', 'list_instrumentation_agents'];

async function release(name = 'next', edit?: (sdl: string) => string): Promise<OtherUi> {
  const contract = readFileSync(`graphql/releases/${name}.graphql`, 'utf8');
  const sdl = edit ? edit(contract) : contract;
  const ui = await otherUi(sdl, { release: name, ...(edit ? { edit } : {}) });
  onTestFinished(() => ui.close());
  return ui;
}

/** Answers every operation of Insights with this, as a UI that knows other words might. */
function answering(ui: OtherUi, insights: unknown, errors?: readonly { readonly message: string }[]): void {
  ui.upstream.intercept(({ query }, response) => {
    if (!/\binsights\b/.test(query)) return false;
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ ...(errors ? { errors } : {}), data: { insights } }));
    return true;
  });
}

const findings = z.looseObject({
  says: z.string(),
  total: z.number(),
  findings: z.array(
    z.looseObject({ severity: z.string(), kind: z.string(), keys: z.record(z.string(), z.string()).optional() }),
  ),
});

describe('the tools of Insights', () => {
  it('are served where a UI has them, and nowhere else', async () => {
    for (const name of knownReleases()) {
      const { compatibility } = await release(name);
      const lost = TOOLS.filter((tool) => notServed(compatibility, tool) !== undefined);
      expect(TOOLS.filter((tool) => compatibility.unservable.has(tool))).toEqual([]);
      expect([name, lost]).toEqual([name, name === 'next' ? [] : TOOLS]);
    }
  });

  it('list what is wrong now, the worst first, and lead to each by its keys', async () => {
    const ui = await release();
    const { data, next_steps } = await ui.call('list_findings');
    const told = findings.parse(data);
    const order = ['critical', 'high', 'medium', 'low', 'info'];
    const places = told.findings.map(({ severity }) => order.indexOf(severity));
    expect(places).toEqual(places.toSorted((left, right) => left - right));
    expect(new Set(told.findings.map(({ kind }) => kind))).toEqual(new Set(['anomaly', 'violation']));
    for (const { keys, kind } of told.findings) {
      const { data: shown, error } = await ui.call('get_finding', keys);
      expect(error).toBeUndefined();
      expect(shown).toMatchObject({ kind });
    }
    for (const { tool, arguments: given } of next_steps) expect((await ui.call(tool, given)).error).toBeUndefined();
  });

  it('show an anomaly with what was observed and what is usual, and no raw trace', async () => {
    const ui = await release();
    const { findings: all } = findings.parse((await ui.call('list_findings', { finding_kind: 'anomaly' })).data);
    const { data } = await ui.call('get_finding', all.at(-1)?.keys);
    expect(data).toMatchObject({
      kind: 'anomaly',
      deviates_in: ['latency'],
      evidence: [{ observed: '1840 ms', usual: '120 ms' }],
      trace: { duration_ms: 1840 },
    });
    expect(ui.upstream.posts.map(({ query }) => query).join()).not.toMatch(/rawOtlp|rawEvidence/);
  });

  it('filter by service, and page', async () => {
    const ui = await release();
    const all = findings.parse((await ui.call('list_findings')).data);
    const first = await ui.call('list_findings', { limit: 1 });
    const step = first.next_steps.find(({ tool }) => tool === 'list_findings');
    const second = findings.parse((await ui.call('list_findings', step?.arguments)).data);
    expect(second.findings).toEqual(all.findings.slice(1, 2));
    for (const given of [{ service: 'no-such-service' }, { namespace: 'nope' }, { status: 'bogus' }]) {
      const { data, context } = await ui.call('list_findings', given);
      expect(findings.parse(data).total).toBe(0);
      expect(context.warnings).toContainEqual(expect.stringContaining('names and states are exact'));
    }
    expect((await ui.call('list_findings')).context.warnings ?? []).toEqual([]);
  });

  it('tell both sides of a blast radius, and what there has no agent', async () => {
    const ui = await release();
    const { data } = await ui.call('get_blast_radius', { service: 'checkout', namespace: 'shop', depth: 5 });
    const told = z
      .object({
        says: z.string(),
        depend_on_it: z.array(z.string()),
        it_depends_on: z.array(z.string()),
        edges: z.array(z.looseObject({})),
      })
      .parse(data);
    expect(told.depend_on_it).not.toContain('shop/checkout');
    expect(told.it_depends_on.join()).toContain('(not instrumented)');
    const near = z
      .object({ edges: z.array(z.looseObject({})) })
      .parse((await ui.call('get_blast_radius', { service: 'checkout', namespace: 'shop', depth: 1 })).data);
    expect(near.edges.length).toBeLessThanOrEqual(told.edges.length);
  });

  it('name every service of a blast radius, and of many edges the busiest', async () => {
    const ui = await release();
    const edges = Array.from({ length: 150 }, (_, index) => ({
      clientNamespace: 'shop',
      clientService: 'cart',
      serverNamespace: 'shop',
      serverService: `s${index}`,
      connectionType: '',
      requestCount: index,
      failedCount: 0,
      lastSeen: null,
    }));
    answering(ui, { blastRadius: { root: { namespace: 'shop', service: 'cart' }, nodes: [], edges } });
    const { data, context } = await ui.call('get_blast_radius', { service: 'cart', depth: 1 });
    const told = z
      .object({ it_depends_on: z.array(z.string()), edges: z.array(z.looseObject({ to: z.string() })) })
      .parse(data);
    expect(told.it_depends_on).toHaveLength(150);
    expect(told.edges.map(({ to }) => to)).toEqual(Array.from({ length: 100 }, (_, index) => `shop/s${149 - index}`));
    expect(context.warnings?.join()).toMatch(/of 150 edges the 100 with most requests\.$/);
  });

  it('count the sources that each agent covers', async () => {
    const ui = await release();
    const shape = z.object({
      agents: z.array(z.looseObject({ language: z.string(), sources: z.number().optional() })),
    });
    const { agents } = shape.parse((await ui.call('list_instrumentation_agents')).data);
    expect(agents.map(({ language }) => language)).toContain('java');
    expect(agents.some(({ sources = 0 }) => sources > 0)).toBe(true);
    const one = await ui.call('list_instrumentation_agents', { language: 'Java' });
    expect(shape.parse(one.data).agents).toHaveLength(1);
    const none = await ui.call('list_instrumentation_agents', { language: 'cobol' });
    expect(none.context.warnings?.join()).toContain('cobol');
  });

  it('say who can change it where Insights is not enabled', async () => {
    const ui = await release();
    answering(ui, null, [{ message: 'insights is not enabled' }]);
    for (const [tool, given] of [
      ['list_findings', {}],
      ['get_blast_radius', { service: 'checkout' }],
      ['get_finding', { transaction_id: 'tx', signature: 's' }],
      ['get_finding', { scope_key: 'a', rule_key: 'b', offending: 'c' }],
    ] as const) {
      const { error } = await ui.call(tool, given);
      expect(error).toMatchObject({ side: 'target', changed: 'no', message: expect.stringContaining('not enabled') });
    }
    for (const part of ['check_health', 'list_sources']) expect((await ui.call(part)).error).toBeUndefined();
  });

  it('read values that nobody has named yet as text', async () => {
    const ui = await release();
    answering(ui, {
      findings: [
        finding({ severity: 'catastrophic', kind: 'surprise', status: 'baselined', triggeredClasses: ['D9_unheard'] }),
        finding({ severity: 'low' }),
      ],
    });
    const { findings: all } = findings.parse((await ui.call('list_findings')).data);
    expect(all.map(({ severity }) => severity)).toEqual(['low', 'catastrophic']);
    expect(all[1]).toMatchObject({ kind: 'surprise', status: 'baselined', deviates_in: ['D9_unheard'] });
  });

  it('refuse keys that name no one finding, before anything is sent', async () => {
    const ui = await release();
    for (const given of [
      {},
      { transaction_id: 'tx' },
      { scope_key: 'a', rule_key: 'b' },
      { transaction_id: 'tx', signature: 's', scope_key: 'a', rule_key: 'b', offending: 'c' },
    ]) {
      const { error } = await ui.call('get_finding', given);
      expect(error?.message).toContain('Give the keys of one finding');
    }
    expect(ui.upstream.posts.filter(({ query }) => query.includes('insights'))).toEqual([]);
    const { error } = await ui.call('get_finding', { transaction_id: 'tx', signature: 'none' });
    expect(error?.message).toContain('There is no anomaly');
  });

  it('go on without any part of it that is not essential, since a UI may turn out otherwise', async () => {
    const essential = /@essential|^ {2}(?:kind|severity|title|namespace|service|summary|language|distroName|sources)\b/;
    const bare = (sdl: string): string =>
      sdl.replace(
        /^type (Insights(?:Finding|Anomaly\w*|Guardrail\w*|Risk\w*|Observation)|InstrumentationAgent) \{\n([^}]*)\}/gm,
        (_, name, body) => {
          const kept = String(body)
            .split('\n')
            .filter((line) => essential.test(line) || /anomaly|classFindings/.test(line));
          return `type ${name} {\n${kept.join('\n')}\n  left: Int\n}`;
        },
      );
    const ui = await release('next', bare);
    for (const tool of TOOLS) expect([tool, notServed(ui.compatibility, tool)]).toEqual([tool, undefined]);
    const { data, error, next_steps } = await ui.call('list_findings');
    expect(error).toBeUndefined();
    expect(findings.parse(data).findings.every((one) => !('keys' in one))).toBe(true);
    expect(next_steps.map(({ tool }) => tool)).not.toContain('get_finding');
    expect((await ui.call('list_instrumentation_agents')).error).toBeUndefined();
    expect((await ui.call('check_health')).error).toBeUndefined();
    expect(ui.crashes).toEqual([]);
  });

  it('keep a secret in an attribute to themselves', async () => {
    const ui = await release();
    const { findings: all } = findings.parse((await ui.call('list_findings', { finding_kind: 'anomaly' })).data);
    ui.upstream.intercept(({ query }, response) => {
      if (!/\banomaly\(/.test(query)) return false;
      const shown = { ...anomalyWith('db.password', 'canary-of-a-secret') };
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ data: { insights: { anomaly: shown } } }));
      return true;
    });
    const answer = await ui.call('get_finding', all[0]?.keys);
    expect(answer.error).toBeUndefined();
    expect(JSON.stringify(answer)).not.toContain('canary-of-a-secret');
  });
});

describe('where they are served, findings are taken in', () => {
  it('by check_health, as a part', async () => {
    const parts = z.looseObject({ parts: z.array(z.looseObject({ part: z.string(), verdict: z.string() })) });
    const { data } = await (await release()).call('check_health');
    expect(parts.parse(data).parts).toContainEqual(expect.objectContaining({ part: 'insights', verdict: 'attention' }));
    const older = await release('v1.35.0');
    expect(parts.parse((await older.call('check_health')).data).parts.map(({ part }) => part)).not.toContain(
      'insights',
    );
    expect(older.upstream.posts.map(({ query }) => query).join()).not.toContain('insights');
  });

  it('by troubleshoot_source, for the service of the workload', async () => {
    const ui = await release();
    const { data, next_steps } = await ui.call('troubleshoot_source', {
      namespace: 'shop',
      kind: 'Deployment',
      name: 'checkout',
    });
    expect(z.looseObject({ insights: z.array(z.string()) }).parse(data).insights[0]).toMatch(/ of shop\/checkout: /);
    expect(next_steps.map(({ tool }) => tool)).toContain('get_finding');
  });
});

function finding(changes: object): object {
  return {
    kind: 'anomaly',
    severity: 'high',
    score: 50,
    title: 'Slower than usual',
    namespace: 'shop',
    service: 'checkout',
    operationName: null,
    status: 'open',
    occurrences: 1,
    lastSeen: '2026-11-28T12:00:00Z',
    offending: null,
    transactionId: 'tx',
    signature: 'sig',
    scopeKey: null,
    ruleKey: null,
    triggeredClasses: null,
    ...changes,
  };
}

function anomalyWith(key: string, value: string): object {
  return {
    ...finding({}),
    firstSeen: null,
    maxScore: 1,
    triggeredClasses: [],
    risk: null,
    classFindings: [
      {
        class: 'D4_args_returns',
        title: 'Other arguments',
        summary: '',
        metric: null,
        spanHighlights: null,
        attrHighlights: [{ key, value }],
      },
    ],
    anomalyTrace: null,
    baselineTrace: null,
  };
}
