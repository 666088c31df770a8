import { describe, expect, it } from 'vitest';
import type { AccessMode } from '../../../src/access/access-mode.ts';
import { pinnedAccess } from '../../../src/access/mode.ts';
import { callTool } from '../../../src/call/call.ts';
import { PlanBook } from '../../../src/call/write/plan.ts';
import type { ToolOperation } from '../../../src/tool/definition.ts';
import { type PlanProblem, refuse } from '../../../src/tool/failure.ts';
import type { Impact } from '../../../src/tool/impact.ts';
import type { WriteBehaviour, WriteCall } from '../../../src/tool/tool.ts';
import { NOTHING_SENT } from '../../../src/tool/undo.ts';
import { callerNamed } from '../../caller.ts';
import { answering, bench, type FakeUi, failing, fakeUi, mutation, operation, type Reply, tool } from '../bench.ts';

const state = operation('state', { target: [['state', 'value']] });
const change: ToolOperation<unknown, object> = mutation('change');

const impact: Impact = { risk: ['restart'], approve: 'Change it; pods restart.' };

/** A write of one value: previews it, changes it, reads it back. */
const behaviour: WriteBehaviour<object> = {
  target: () => 'value/one',
  async preview(call) {
    const { state: before } = (await call.read(state, {})) as { state: { value: string } };
    return {
      impact,
      changes: [{ field: 'value', before: before.value, after: Reflect.get(call.arguments, 'name') }],
      consequences: ['Pods restart.'],
    };
  },
  async apply(call) {
    await call.write(change, {});
    return { data: { done: true }, undo: NOTHING_SENT };
  },
};

function changing(changed: Partial<WriteBehaviour<object>> = {}) {
  return tool({ name: 'change_it', kind: 'UPDATE' }, { ...behaviour, ...changed });
}

/** A UI whose one value a mutation changes. */
function uiOfOne(replies: Readonly<Record<string, Reply>> = {}): FakeUi {
  let value = 1;
  return fakeUi({
    state: () => answering({ state: { value: `v${value}`, seen: Math.random() } }),
    change: async () => {
      await new Promise((resolve) => setTimeout(resolve, 3));
      value += 1;
      return answering({ change: true });
    },
    ...replies,
  });
}

const applied = { name: 'b', dry_run: false };

describe('a preview', () => {
  it.each([{}, { dry_run: true }])('answers the change, its consequences and a plan: %j', async (given) => {
    const ui = uiOfOne();
    const { data, envelope, outcome } = await bench([changing()], ui).call('change_it', { name: 'b', ...given });
    expect(outcome).toBe('ok');
    expect(data).toEqual({
      impact,
      would_change: [{ field: 'value', before: 'v1', after: 'b' }],
      consequences: ['Pods restart.'],
      plan: expect.stringMatching(/^p2\./),
    });
    expect(envelope.context.dry_run).toBe(true);
    expect(ui.written).toEqual([]);
  });

  it('gives the call that applies it', async () => {
    const ui = uiOfOne();
    const { call } = bench([changing()], ui);
    const { envelope, data } = await call('change_it', { name: 'b' });
    expect(envelope.next_steps).toEqual([
      {
        tool: 'change_it',
        arguments: { name: 'b', dry_run: false, plan: data.plan },
        why: 'Apply exactly this change.',
      },
    ]);
    const { outcome } = await call('change_it', envelope.next_steps[0]?.arguments);
    expect(outcome).toBe('ok');
    expect(ui.written).toEqual(['change']);
  });

  it('leads further where its tool says so, and says nothing of consequences where there are none', async () => {
    const other = { tool: 'other', arguments: {}, why: 'Look first.' };
    const changes = [{ field: 'a', before: 1, after: 2 }];
    const leading = changing({ preview: async () => ({ impact, changes, nextSteps: [other] }) });
    const { data, envelope } = await bench([leading, tool({ name: 'other' })], uiOfOne()).call('change_it');
    expect(Object.keys(data)).toEqual(['impact', 'would_change', 'plan']);
    expect(envelope.next_steps.map((step) => step.tool)).toEqual(['change_it', 'other']);
  });

  it('offers nothing to apply where nothing would change, and leads to the read', async () => {
    const other = { tool: 'other', arguments: {}, why: 'See how it is.' };
    const idle = changing({ preview: async () => ({ impact, changes: [], nextSteps: [other] }) });
    const { data, envelope } = await bench([idle, tool({ name: 'other' })], uiOfOne()).call('change_it');
    expect(data).toEqual({ impact, would_change: [] });
    expect(envelope.next_steps).toEqual([other]);
  });

  it('offers to send what changes nothing and is worth sending all the same', async () => {
    const trying = changing({ preview: async () => ({ impact, changes: [], sendsAnyway: true }) });
    const { data, envelope } = await bench([trying], uiOfOne()).call('change_it');
    expect(Object.keys(data)).toEqual(['impact', 'would_change', 'plan']);
    expect(envelope.next_steps).toMatchObject([{ tool: 'change_it', arguments: { dry_run: false } }]);
  });

  it('binds its plan to the state that its tool names, in place of what was read', async () => {
    let named = 1;
    const naming = changing({
      async preview(call) {
        await call.read(state, {});
        return { impact, changes: [{ field: 'a', before: 1, after: 2 }], state: { named } };
      },
    });
    const { call } = bench([naming], uiOfOne());
    const { data } = await call('change_it', { name: 'b' });
    // What was read has changed, what was named has not.
    await call('change_it', applied);
    expect((await call('change_it', { ...applied, plan: data.plan })).outcome).toBe('ok');
    const again = await call('change_it', { name: 'b' });
    named = 2;
    const refused = await call('change_it', { ...applied, plan: again.data.plan });
    expect(refused.envelope.error?.message).toContain('has changed since');
  });

  it('cannot send a mutation, even by a behaviour that tries', async () => {
    const ui = uiOfOne();
    const sneaky = changing({
      async preview(call) {
        const { write } = call as WriteCall<object>;
        await write?.(change, {});
        await call.read(change, {});
        return { impact, changes: [] };
      },
    });
    const { outcome } = await bench([sneaky], ui).call('change_it', { name: 'b' });
    expect(outcome).toBe('error');
    expect(ui.sent).not.toContain('change');
  });

  it('that finds a fault refuses, and so does the apply', async () => {
    const ui = uiOfOne();
    const refusing = changing({ preview: () => Promise.reject(refuse('No such thing.')) });
    const { call } = bench([refusing], ui);
    for (const given of [{}, { dry_run: false }]) {
      expect((await call('change_it', given)).envelope.error).toMatchObject({
        message: 'No such thing.',
        changed: 'no',
      });
    }
    expect(ui.written).toEqual([]);
  });
});

describe('an apply', () => {
  it('answers what it did and what changed', async () => {
    const { data, envelope } = await bench([changing()], uiOfOne()).call('change_it', applied);
    expect(data).toEqual({
      done: true,
      impact,
      changed: [{ field: 'value', before: 'v1', after: 'b' }],
      consequences: ['Pods restart.'],
      undo: { impossible: expect.any(String) },
    });
    expect(envelope.context.dry_run).toBe(false);
  });

  it.each([
    ['a plan for other arguments is refused', { name: 'c' }, 'other arguments'],
    ['a plan that is none is refused', { name: 'b', plan: 'p1.nonsense' }, 'not one that a preview gave'],
  ])('%s', async (_what, given, says) => {
    const ui = uiOfOne();
    const { call } = bench([changing()], ui);
    const { data } = await call('change_it', { name: 'b' });
    const { envelope } = await call('change_it', { plan: data.plan, dry_run: false, ...given });
    expect(envelope.error).toMatchObject({ side: 'plan', changed: 'no', message: expect.stringContaining(says) });
    expect(envelope.next_steps[0]).toMatchObject({ tool: 'change_it', arguments: { name: given.name } });
    expect(ui.written).toEqual([]);
  });

  it('with the plan of another caller is refused', async () => {
    const { call } = bench([changing()], uiOfOne());
    const { data } = await call('change_it', { name: 'b' });
    expect((await call('change_it', { ...applied, plan: data.plan }, 'bob')).envelope.error?.side).toBe('plan');
  });

  it('with a plan whose target has changed since is refused', async () => {
    const ui = uiOfOne();
    const { call } = bench([changing()], ui);
    const { data } = await call('change_it', { name: 'b' });
    await call('change_it', applied);
    const { envelope } = await call('change_it', { ...applied, plan: data.plan });
    expect(envelope.error?.message).toContain('has changed');
    expect(ui.written).toHaveLength(1);
  });

  it('of one plan twice at once sends one mutation', async () => {
    const ui = uiOfOne();
    const { call } = bench([changing()], ui);
    const { data } = await call('change_it', { name: 'b' });
    const both = await Promise.all([1, 2].map(() => call('change_it', { ...applied, plan: data.plan })));
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['ok', 'tool_error']);
    expect(both.find(({ isError }) => isError)?.envelope.error?.message).toContain('applied already');
    expect(ui.written).toEqual(['change']);
  });

  it('of one target waits for the one before, of another does not', async () => {
    const log: string[] = [];
    const slow = changing({
      target: (given) => String(Reflect.get(given, 'name')).charAt(0),
      async apply(call) {
        log.push(`start ${Reflect.get(call.arguments, 'name')}`);
        await call.write(change, {});
        log.push(`end ${Reflect.get(call.arguments, 'name')}`);
        return { data: {}, undo: NOTHING_SENT };
      },
    });
    const { call } = bench([slow], uiOfOne());
    await Promise.all(['a1', 'a2', 'b1'].map((name) => call('change_it', { name, dry_run: false })));
    expect(log.indexOf('end a1')).toBeLessThan(log.indexOf('start a2'));
    expect(log.indexOf('start b1')).toBeLessThan(log.indexOf('end a1'));
  });

  it('that never reached the API leaves its plan usable', async () => {
    let broken = true;
    const ui = uiOfOne({
      change: () => (broken ? failing({ kind: 'unreachable', sent: false }) : answering({ change: true })),
    });
    const { call } = bench([changing()], ui);
    const { data } = await call('change_it', { name: 'b' });
    const first = await call('change_it', { ...applied, plan: data.plan });
    expect(first.envelope.error).toMatchObject({ side: 'ui_api', changed: 'no' });
    broken = false;
    expect((await call('change_it', { ...applied, plan: data.plan })).outcome).toBe('ok');
  });

  it('that may have been carried out says so, and its plan stays used', async () => {
    const ui = uiOfOne({ change: () => failing({ kind: 'timed_out', sent: true }) });
    const { call } = bench([changing()], ui);
    const { data } = await call('change_it', { name: 'b' });
    const given = { ...applied, plan: data.plan };
    expect((await call('change_it', given)).envelope.error).toMatchObject({ side: 'time', changed: 'unknown' });
    expect((await call('change_it', given)).envelope.error?.message).toContain('applied already');
    expect(ui.written).toHaveLength(1);
  });

  it.each([
    ['refused_readonly', true, 'no'],
    ['kubernetes_forbidden', true, 'no'],
    ['invalid_operation', true, 'no'],
    ['graphql', true, 'unknown'],
    ['bad_answer', true, 'unknown'],
    ['kubernetes_unreachable', true, 'unknown'],
    ['unreachable', false, 'no'],
    ['unreachable', true, 'unknown'],
  ] as const)('that fails by %s (sent: %s) says of changes: %s', async (kind, sent, changed) => {
    const ui = uiOfOne({ change: () => failing({ kind, sent }) });
    const { envelope, outcome } = await bench([changing()], ui).call('change_it', applied);
    expect(outcome).toBe('tool_error');
    expect(envelope.error?.changed).toBe(changed);
  });

  it('that Kubernetes forbids under uiMode: readonly names that switch and the value that adds the verbs', async () => {
    const ui = uiOfOne({ change: () => failing({ kind: 'kubernetes_forbidden', sent: true }) });
    const access = { ...pinnedAccess('read-write'), uiReadonly: true };
    const underReadonly = await bench([changing()], ui, {
      access: { current: () => access, fresh: async () => access },
    }).call('change_it', applied);
    expect(underReadonly.envelope.error?.advice).toContain('ui.uiMode');
    expect(underReadonly.envelope.error?.advice).toContain('rbac.readonlyUiWrites');
    const elsewhere = await bench([changing()], ui).call('change_it', applied);
    expect(elsewhere.envelope.error?.advice).not.toContain('uiMode');
  });

  it.each([false, true])(
    'that Kubernetes forbids for recommendations names their value (uiMode readonly: %s)',
    async (uiReadonly) => {
      const message =
        'recommendations.odigos.io "a" is forbidden: User "system:serviceaccount:odigos-system:odigos-ui" cannot update';
      const ui = uiOfOne({ change: () => failing({ kind: 'kubernetes_forbidden', sent: true, message }) });
      const access = { ...pinnedAccess('read-write'), uiReadonly };
      const { envelope } = await bench([changing()], ui, {
        access: { current: () => access, fresh: async () => access },
      }).call('change_it', applied);
      expect(envelope.error?.advice).toContain('rbac.recommendations=true');
      expect(envelope.error?.advice).not.toContain('readonlyUiWrites');
    },
  );

  it('that meets a conflict is sent again, and then succeeds', async () => {
    let conflicts = 2;
    const ui = uiOfOne({
      change: () => {
        conflicts -= 1;
        return conflicts >= 0 ? failing({ kind: 'conflict', sent: true }) : answering({ change: true });
      },
    });
    const { outcome } = await bench([changing()], ui).call('change_it', applied);
    expect(outcome).toBe('ok');
    expect(ui.written).toHaveLength(3);
  });

  it('that meets conflicts only gives up, changed nothing, and its plan stays usable', async () => {
    const ui = uiOfOne({ change: () => failing({ kind: 'conflict', sent: true }) });
    const { call } = bench([changing()], ui);
    const { data } = await call('change_it', { name: 'b' });
    const { envelope } = await call('change_it', { ...applied, plan: data.plan });
    expect(envelope.error).toMatchObject({ side: 'kubernetes', changed: 'no' });
    expect(ui.written).toHaveLength(4);
    expect((await call('change_it', { ...applied, plan: data.plan })).envelope.error?.side).toBe('kubernetes');
  });

  it('that may not be sent any more after a conflict is not, and its plan stays usable', async () => {
    let mode: AccessMode = 'read-write';
    const ui = uiOfOne({
      change: () => {
        mode = 'read-only';
        return failing({ kind: 'conflict', sent: true });
      },
    });
    const { call } = bench([changing()], ui, {
      access: { current: () => pinnedAccess('read-write'), fresh: async () => pinnedAccess(mode) },
    });
    const { data } = await call('change_it', { name: 'b' });
    const { envelope } = await call('change_it', { ...applied, plan: data.plan });
    expect(envelope.error).toMatchObject({
      side: 'access',
      changed: 'no',
      message: expect.stringMatching(/Nothing more was sent\.$/),
    });
    expect(ui.written).toEqual(['change']);
    mode = 'read-write';
    expect((await call('change_it', { ...applied, plan: data.plan })).envelope.error?.message).toMatch(/Nothing more/);
  });

  it('whose permission cannot be asked for is not sent', async () => {
    const ui = uiOfOne();
    const boom = (): never => {
      throw new Error('boom');
    };
    const { envelope, outcome } = await bench([changing()], ui, {
      access: { current: () => pinnedAccess('read-write'), fresh: boom },
    }).call('change_it', applied);
    expect(outcome).toBe('error');
    expect(envelope.error).toMatchObject({ side: 'server', changed: 'no' });
    expect(ui.written).toEqual([]);
  });

  it('whose read-back fails leaves open what it changed', async () => {
    const readsBack = changing({
      async apply(call) {
        await call.write(change, {});
        await call.read(operation('gone'), {});
        return { data: {}, undo: NOTHING_SENT };
      },
    });
    const { envelope } = await bench([readsBack], uiOfOne()).call('change_it', applied);
    expect(envelope.error).toMatchObject({ side: 'target', changed: 'unknown' });
  });

  it('of which a later part fails does not say that nothing changed', async () => {
    for (const failure of [
      { kind: 'conflict', sent: true },
      { kind: 'unreachable', sent: false },
    ] as const) {
      const two = changing({
        async apply(call) {
          await call.write(change, {});
          await call.write(mutation('second'), {});
          return { data: {}, undo: NOTHING_SENT };
        },
      });
      const ui = uiOfOne({ second: () => failing(failure) });
      expect((await bench([two], ui).call('change_it', applied)).envelope.error?.changed).toBe('unknown');
    }
  });

  it('that crashes after its mutation leaves open what it changed', async () => {
    const crashing = changing({
      async apply(call) {
        await call.write(change, {});
        throw new Error('boom');
      },
    });
    const { outcome, envelope } = await bench([crashing], uiOfOne()).call('change_it', applied);
    expect(outcome).toBe('error');
    expect(envelope.error?.changed).toBe('unknown');
  });

  it('reads back until the answer satisfies', async () => {
    let reads = 0;
    const patient = changing({
      async apply(call) {
        await call.write(change, {});
        const answer = await call.readUntil(operation('lagging'), {}, (now) => Reflect.get(now as object, 'n') === 3);
        return { data: { answer }, undo: NOTHING_SENT };
      },
    });
    const ui = uiOfOne({ lagging: () => answering({ n: ++reads }) });
    expect((await bench([patient], ui).call('change_it', applied)).data.answer).toEqual({ n: 3 });
  });
});

describe('a write that is about to be sent', () => {
  const changing = tool({ name: 'change_it', kind: 'UPDATE' }, behaviour);

  it('is written down first: what, by whose token, about what', async () => {
    const ui = uiOfOne();
    const recorded: unknown[] = [];
    const recordWrite = async (write: object): Promise<boolean> => {
      recorded.push([write, ui.written.length]);
      return true;
    };
    const { environment } = bench([changing], ui, { recordWrite });
    const { signal } = new AbortController();
    const caller = callerNamed('ci', { token: 'ci' });
    await callTool(environment, { tool: 'change_it', arguments: applied, caller, signal });
    expect(recorded).toEqual([[{ tool: 'change_it', token: 'ci', target: 'value/one' }, 0]]);
    expect(ui.written).toEqual(['change']);
  });

  it('is not sent when that cannot be written down, and may be once it can', async () => {
    let isWritable = false;
    const ui = uiOfOne();
    const { call, raw } = bench([changing], ui, { recordWrite: async () => isWritable });
    const { data } = await call('change_it', { name: 'b' });
    const given = { ...applied, plan: data.plan };
    expect(await raw('change_it', given)).toMatchObject({
      reason: 'audit_unwritable',
      envelope: {
        error: {
          side: 'access',
          changed: 'no',
          message: 'The audit log of this server cannot be written, so nothing is changed. Nothing was sent.',
          advice:
            'An operator has to see to the standard output of this server: it is closed or full, or nobody reads it.',
        },
      },
    });
    expect(ui.written).toEqual([]);
    isWritable = true;
    expect((await call('change_it', given)).outcome).toBe('ok');
  });

  it('is not when its token was changed, taken away or has expired since it was called', async () => {
    const ui = uiOfOne();
    const { environment } = bench([changing], ui);
    const { signal } = new AbortController();
    const caller = callerNamed('ci', { stillHolds: () => false });
    const result = await callTool(environment, { tool: 'change_it', arguments: applied, caller, signal });
    expect(result).toMatchObject({
      reason: 'token_revoked',
      envelope: {
        error: {
          side: 'access',
          changed: 'no',
          message: 'The token ci was changed, taken away or expired meanwhile. Nothing was sent.',
        },
      },
    });
    expect(ui.written).toEqual([]);
  });

  it('is not when the mode of the cluster allows no writes any more', async () => {
    const ui = uiOfOne();
    const access = { current: () => pinnedAccess('read-write'), fresh: async () => pinnedAccess('read-only') };
    expect(await bench([changing], ui, { access }).raw('change_it', applied)).toMatchObject({
      reason: 'read_only',
      envelope: { error: { side: 'access', changed: 'no', message: expect.stringMatching(/ Nothing was sent\.$/) } },
    });
    expect(ui.written).toEqual([]);
  });
});

describe('a plan that does not hold', () => {
  it.each<readonly [PlanProblem, string]>([
    ['malformed', 'This plan is not one that a preview gave. Nothing was sent.'],
    [
      'tampered',
      'This plan is not as this server gave it: it was changed, or given by a server with another key (another replica, an earlier run), or the state that replicas share has come back empty since. Nothing was sent.',
    ],
    [
      'other_era',
      'The state that replicas share came back empty (restarted or flushed) after this plan was made, or was away then, so that nobody knows whether the plan was used. Nothing was sent.',
    ],
    ['other_caller', 'This plan was given to another caller. Nothing was sent.'],
    ['other_tool', 'This plan was given for another tool. Nothing was sent.'],
    ['expired', 'This plan is older than 15 minutes. Nothing was sent.'],
    ['other_arguments', 'This plan was made for other arguments. Nothing was sent.'],
    ['target_changed', 'What this plan covers has changed since the preview. Nothing was sent.'],
    ['used', 'This plan has been applied already, or a person said no to it. Nothing was sent again.'],
  ])('is told as %s, with the call that makes a new one', async (problem, message) => {
    const ui = uiOfOne();
    // What is wrong with a plan is judged by the book of plans; here it is what is said of it.
    class Judging extends PlanBook {
      override check(): PlanProblem {
        return problem;
      }
    }
    const { raw } = bench([changing()], ui, { plans: new Judging(new Uint8Array(32)) });
    expect(await raw('change_it', { ...applied, plan: 'p2' })).toMatchObject({
      reason: `plan_${problem}`,
      envelope: {
        error: { side: 'plan', changed: 'no', message },
        next_steps: [{ tool: 'change_it', arguments: { name: 'b' }, why: 'Preview again for a new plan.' }],
      },
    });
    expect(ui.written).toEqual([]);
  });
});

describe('an apply without a plan', () => {
  const kinds = ['CREATE', 'UPDATE', 'DELETE'] as const;
  const named = (kind: (typeof kinds)[number], needsPlan = false) =>
    tool({ name: `do_${kind.toLowerCase()}`, kind, needsPlan }, behaviour);

  it.each([
    ['off', []],
    ['destructive', ['do_delete']],
    ['all', ['do_create', 'do_update', 'do_delete']],
  ] as const)('where the operator demands %s: refused are %j', async (requirePlan, refused) => {
    const ui = uiOfOne();
    const { call } = bench(
      kinds.map((kind) => named(kind)),
      ui,
      { requirePlan },
    );
    for (const kind of kinds) {
      const name = `do_${kind.toLowerCase()}`;
      const { envelope, isError } = await call(name, { name: 'b', dry_run: false });
      expect(isError).toBe(refused.some((one) => one === name));
      if (!isError) continue;
      expect(envelope.error).toEqual({
        side: 'plan',
        changed: 'no',
        message: `${name} is applied only with the plan of a preview. Nothing was sent.`,
      });
      expect(envelope.next_steps).toEqual([
        { tool: name, arguments: { name: 'b' }, why: 'Preview it; the answer has the plan.' },
      ]);
    }
    expect(ui.written).toHaveLength(kinds.length - refused.length);
    for (const name of refused) {
      const { raw } = bench([named('DELETE'), named('CREATE'), named('UPDATE')], ui, { requirePlan });
      expect(await raw(name, { name: 'b', dry_run: false })).toMatchObject({ reason: 'plan_missing' });
    }
  });

  it('of a tool that needs one is refused whatever the operator demands; with it, it goes through', async () => {
    const ui = uiOfOne();
    const { call } = bench([named('UPDATE', true)], ui);
    expect((await call('do_update', { name: 'b', dry_run: false })).envelope.error?.side).toBe('plan');
    const { envelope } = await call('do_update', { name: 'b' });
    expect((await call('do_update', envelope.next_steps[0]?.arguments)).outcome).toBe('ok');
    expect(ui.written).toHaveLength(1);
  });
});

describe('secrets among the arguments', () => {
  const properties = { name: { type: 'string' }, password: { type: 'string' } } as const;
  const given = { name: 'b', password: 'canary-1"x' };
  const secretive = (changed: Partial<WriteBehaviour<object>> = {}) =>
    tool(
      { name: 'change_it', kind: 'UPDATE', secretArguments: ['password'] },
      { ...behaviour, ...changed },
      properties,
    );

  it('are not in a preview, nor in the call that applies it', async () => {
    const { envelope, text } = await bench([secretive()], uiOfOne()).call('change_it', given);
    expect(text).not.toContain('canary');
    expect(envelope.next_steps[0]?.arguments).toMatchObject({ name: 'b', password: '[redacted]' });
    expect(envelope.next_steps[0]?.why).toContain('send the redacted values again');
  });

  it('are not in an answer that repeats them, wherever', async () => {
    const echoing = secretive({
      apply: async () => ({
        data: { note: `set to ${given.password}`, list: [given.password] },
        nextSteps: [{ tool: 'change_it', arguments: { name: given.password }, why: `See ${given.password}.` }],
        undo: NOTHING_SENT,
      }),
    });
    const { text } = await bench([echoing], uiOfOne()).call('change_it', { ...given, dry_run: false });
    expect(text).not.toContain('canary');
  });

  it('are not in an error by which the UI echoes them, plain or quoted', async () => {
    for (const echo of [given.password, JSON.stringify(given.password), encodeURIComponent(given.password)]) {
      const ui = uiOfOne({ change: () => failing({ message: `bad value ${echo} in field`, sent: true }) });
      const { text } = await bench([secretive()], ui).call('change_it', { ...given, dry_run: false });
      expect(text).toContain('bad value');
      expect(text).not.toContain('canary');
    }
  });

  it('are not in a warning', async () => {
    const ui = uiOfOne({ change: () => answering({ change: true }, [`ignored ${given.password}`]) });
    expect((await bench([secretive()], ui).call('change_it', { ...given, dry_run: false })).text).not.toContain(
      'canary',
    );
  });

  it('that are names of the envelope leave it whole', async () => {
    const words = { name: 'b', password: 'data' };
    const { envelope } = await bench([secretive()], uiOfOne()).call('change_it', words);
    expect(Object.keys(envelope)).toEqual(['data', 'context', 'next_steps']);
  });

  it('bind a plan without standing in it', async () => {
    const { call } = bench([secretive()], uiOfOne());
    const { data } = await call('change_it', given);
    const other = await call('change_it', { ...given, password: 'another-1', dry_run: false, plan: data.plan });
    expect(other.envelope.error?.message).toContain('other arguments');
    expect((await call('change_it', { ...given, dry_run: false, plan: data.plan })).outcome).toBe('ok');
  });
});
