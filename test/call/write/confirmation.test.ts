import { describe, expect, it } from 'vitest';
import { callTool } from '../../../src/call/call.ts';
import {
  type Elicitation,
  questionMessage,
  questionProblem,
  type Requirement,
} from '../../../src/call/write/confirmation.ts';
import { PlanBook } from '../../../src/call/write/plan.ts';
import type { PlanProblem } from '../../../src/tool/failure.ts';
import { type Impact, noImpact } from '../../../src/tool/impact.ts';
import type { WriteBehaviour } from '../../../src/tool/tool.ts';
import { NOTHING_SENT } from '../../../src/tool/undo.ts';
import { callerNamed } from '../../caller.ts';
import { answering, bench, failing, fakeUi, mutation, operation, type Reply, tool } from '../bench.ts';

const state = operation('state', { target: [['state', 'value']] });
const change = mutation('change');

const impact: Impact = { risk: ['restart', 'data_loss'], approve: 'Change it; pods restart.' };
const IMPACT_LINES = ['Change it; pods restart.', 'Risk: restart, data loss'];

const behaviour: WriteBehaviour<object> = {
  target: () => 'value/one',
  async preview(call) {
    await call.read(state, {});
    return { impact, changes: [{ field: 'value', before: 'v1', after: 'v2' }], consequences: ['Pods restart.'] };
  },
  async apply(call) {
    await call.write(change, {});
    return { data: { done: true }, undo: NOTHING_SENT };
  },
};

const NOTHING_TO_DO = { impact: noImpact('It'), changes: [] };

const GIVEN = { name: 'b', dry_run: false };
const ASKED: Elicitation = { state: undefined, said: undefined };

/** A choke point over three writes, with a clock of its own. */
function world(confirm: Requirement, replies: Readonly<Record<string, Reply>> = {}) {
  let now = 1_000_000;
  const ui = fakeUi({
    state: () => answering({ state: { value: 'v1' } }),
    change: () => answering({ change: true }),
    ...replies,
  });
  const tools = [
    tool({ name: 'change_it', title: 'Change it', kind: 'UPDATE' }, behaviour),
    tool({ name: 'delete_it', title: 'Delete it', kind: 'DELETE' }, behaviour),
    tool({ name: 'stop_all', title: 'Stop all', kind: 'UPDATE', needsPlan: true }, behaviour),
    tool({ name: 'leave_it', title: 'Leave it', kind: 'DELETE' }, { ...behaviour, preview: async () => NOTHING_TO_DO }),
  ];
  const { environment } = bench(tools, ui, { confirm, plans: new PlanBook(new Uint8Array(32).fill(1), () => now) });
  const call = async (name: string, elicitation: Elicitation | undefined, given: object = GIVEN, caller = 'ann') => {
    const { signal } = new AbortController();
    const result = await callTool(environment, {
      tool: name,
      arguments: given,
      caller: callerNamed(caller),
      signal,
      elicitation,
    });
    if (result.type === 'unknown_tool') throw new Error(result.message);
    return result;
  };
  return {
    ui,
    call,
    advance: (seconds: number) => {
      now += seconds;
    },
    ask: async (name: string) => {
      const result = await call(name, ASKED);
      if (result.type !== 'asks') throw new Error('nobody was asked');
      if ('names' in result.question) throw new Error('a choice');
      return result.question;
    },
  };
}

describe('a write that a person has to confirm', () => {
  it.each([
    ['off', []],
    ['destructive', ['delete_it', 'stop_all']],
    ['all', ['change_it', 'delete_it', 'stop_all']],
  ] as const)('where the operator says %s: %j', async (confirm, asked) => {
    const { call } = world(confirm);
    for (const name of ['change_it', 'delete_it', 'stop_all']) {
      const preview = await call(name, ASKED, { name: 'b' });
      const plan = preview.type === 'answered' ? Reflect.get(Object(preview.envelope.data), 'plan') : undefined;
      expect((await call(name, ASKED, { ...GIVEN, plan })).type).toBe(
        asked.some((one) => one === name) ? 'asks' : 'answered',
      );
    }
  });

  it('is applied after a yes, and says so', async () => {
    const { ui, ask, call } = world('all');
    const question = await ask('change_it');
    expect(question.message).toBe(
      'Change it (change_it) in this cluster?\nTarget: value/one\nChange it; pods restart.\nRisk: restart, data loss\nChanges:\n- value: "v1" → "v2"\nWhat follows:\n- Pods restart.',
    );
    expect(ui.written).toEqual([]);
    expect(await call('change_it', { state: question.state, said: 'accepted' })).toMatchObject({
      outcome: 'ok',
      confirmed: true,
    });
    expect(ui.written).toEqual(['change']);
  });

  it('is asked about only where something would change', async () => {
    const { ui, call } = world('all');
    expect(await call('leave_it', ASKED)).toMatchObject({
      type: 'answered',
      envelope: { data: { says: 'Nothing was sent. Nothing would change: It is so already.', changed: [] } },
    });
    expect(ui.written).toEqual([]);
  });

  const SAID_NO = 'Do not call it again unless that person asks for it.';
  const ASK_ANEW = 'Call again without an answer, and the person is asked anew.';
  it.each<readonly [string, Elicitation['said'], string, string, string]>([
    ['a no', 'declined', 'confirmation_declined', 'The person asked to confirm this declined.', SAID_NO],
    ['no answer', 'cancelled', 'confirmation_cancelled', 'The person asked to confirm this gave no answer.', SAID_NO],
    [
      'nothing',
      undefined,
      'confirmation_missing',
      'The confirmation came without the question or without an answer to it.',
      ASK_ANEW,
    ],
  ])('is not applied after %s', async (_what, said, reason, sentence, advice) => {
    const { ui, ask, call } = world('all');
    const { state } = await ask('change_it');
    expect(await call('change_it', { state, said })).toMatchObject({
      outcome: 'tool_error',
      reason,
      envelope: { error: { side: 'plan', changed: 'no', message: `${sentence} Nothing was sent.`, advice } },
    });
    // Nor by a yes behind it: the question was answered.
    expect(await call('change_it', { state, said: 'accepted' })).toMatchObject({ reason: 'confirmation_used' });
    expect(ui.written).toEqual([]);
  });

  it('is not applied by the answer to a question about another tool', async () => {
    const { ui, ask, call } = world('all');
    const { state } = await ask('change_it');
    expect(await call('delete_it', { state, said: 'accepted' })).toMatchObject({ reason: 'confirmation_other_tool' });
    expect(ui.written).toEqual([]);
  });

  it('is refused where nobody can be asked only if it is one of those that have to be confirmed', async () => {
    const { call } = world('destructive');
    expect(await call('delete_it', undefined)).toMatchObject({ reason: 'confirmation_impossible' });
    expect(await call('change_it', undefined)).toMatchObject({ outcome: 'ok' });
  });

  it('is not applied a quarter of an hour after the question', async () => {
    const { ui, ask, call, advance } = world('all');
    const { state } = await ask('change_it');
    advance(15 * 60 + 1);
    expect(await call('change_it', { state, said: 'accepted' })).toMatchObject({ reason: 'confirmation_expired' });
    expect(ui.written).toEqual([]);
  });

  it('is not applied by the answer to another caller', async () => {
    const { ui, ask, call } = world('all');
    const { state } = await ask('change_it');
    const result = await call('change_it', { state, said: 'accepted' }, GIVEN, 'bob');
    expect(result).toMatchObject({ reason: 'confirmation_other_caller' });
    expect(ui.written).toEqual([]);
  });

  it('is applied once for as long as the question is good, though nothing of its target changes', async () => {
    const { ui, ask, call, advance } = world('all');
    const { state } = await ask('change_it');
    await call('change_it', { state, said: 'accepted' });
    for (let minute = 0; minute < 15; minute += 1) {
      expect(await call('change_it', { state, said: 'accepted' })).toMatchObject({ reason: 'confirmation_used' });
      advance(60);
    }
    expect(ui.written).toEqual(['change']);
  });

  it('needs no second question when nothing was sent for the first', async () => {
    let refusing = true;
    const { ui, ask, call } = world('all', {
      change: () => (refusing ? failing({ kind: 'unreachable' }) : answering({ change: true })),
    });
    const { state } = await ask('change_it');
    expect(await call('change_it', { state, said: 'accepted' })).toMatchObject({ reason: 'ui_api' });
    refusing = false;
    expect(await call('change_it', { state, said: 'accepted' })).toMatchObject({ outcome: 'ok' });
    expect(ui.written).toEqual(['change', 'change']);
  });

  it.each<readonly [PlanProblem, string]>([
    ['malformed', 'This is the answer to no question that this server asked. Nothing was sent.'],
    [
      'tampered',
      'This question was changed on its way, or another server asked it, or the state that replicas share has come back empty since. Nothing was sent.',
    ],
    [
      'other_era',
      'The state that replicas share came back empty (restarted or flushed) after this question was asked, or was away then. Nothing was sent.',
    ],
    ['other_caller', 'This question was asked of another caller. Nothing was sent.'],
    ['other_tool', 'This is not the answer to the question about this tool. Nothing was sent.'],
    ['expired', 'The question was asked more than 15 minutes ago. Nothing was sent.'],
    ['other_arguments', 'The arguments are not those that the question was about. Nothing was sent.'],
    ['target_changed', 'What the question was about has changed since it was asked. Nothing was sent.'],
    ['used', 'This confirmation has been used already. Nothing was sent again.'],
  ])('is told what is wrong with the answer: %s', (problem, message) => {
    expect(questionProblem(problem)).toEqual({
      reason: `confirmation_${problem}`,
      message,
      advice: ASK_ANEW,
    });
  });

  it('is not applied by a yes without the question, nor by a question that nobody answered', async () => {
    const { ui, call } = world('all');
    for (const answer of [{ state: undefined, said: 'accepted' } as const, { state: 's', said: undefined }]) {
      expect(await call('change_it', answer)).toMatchObject({ reason: 'confirmation_missing' });
    }
    expect(ui.written).toEqual([]);
  });

  it('is not applied by a plan in place of the answer, nor by an answer in place of a plan', async () => {
    const { ui, ask, call } = world('all');
    const preview = await call('change_it', ASKED, { name: 'b' });
    const plan = preview.type === 'answered' ? Reflect.get(Object(preview.envelope.data), 'plan') : undefined;
    const byPlan = await call('change_it', { state: plan, said: 'accepted' });
    expect(byPlan).toMatchObject({ reason: 'confirmation_other_tool' });
    const { state } = await ask('change_it');
    const byAnswer = await call('change_it', ASKED, { ...GIVEN, plan: state });
    expect(byAnswer).toMatchObject({ reason: 'plan_other_tool' });
    expect(ui.written).toEqual([]);
  });

  it('uses up the plan that it came with, and frees it where nothing was sent', async () => {
    let refusing = true;
    const { ui, call } = world('all', {
      change: () => (refusing ? failing({ kind: 'unreachable' }) : answering({ change: true })),
    });
    const preview = await call('change_it', ASKED, { name: 'b' });
    const plan = preview.type === 'answered' ? Reflect.get(Object(preview.envelope.data), 'plan') : undefined;
    const asked = await call('change_it', ASKED, { ...GIVEN, plan });
    const state = asked.type === 'asks' && 'state' in asked.question ? asked.question.state : undefined;
    const yes = { state, said: 'accepted' } as const;
    expect(await call('change_it', yes, { ...GIVEN, plan })).toMatchObject({ reason: 'ui_api' });
    refusing = false;
    expect(await call('change_it', yes, { ...GIVEN, plan })).toMatchObject({ outcome: 'ok' });
    expect(await call('change_it', yes, { ...GIVEN, plan })).toMatchObject({ reason: 'plan_used' });
    expect(ui.written).toHaveLength(2);
  });

  it('is refused where nobody can be asked, but for the plan of a preview', async () => {
    const { ui, call } = world('all');
    expect(await call('change_it', undefined)).toMatchObject({
      reason: 'confirmation_impossible',
      envelope: {
        error: {
          side: 'plan',
          changed: 'no',
          message: 'A person has to confirm change_it, and this client cannot ask one. Nothing was sent.',
          advice: 'Preview it, show your human what would change, and apply it with the plan of that preview.',
        },
        next_steps: [{ tool: 'change_it', arguments: { name: 'b' }, why: 'Preview it; the answer has the plan.' }],
      },
    });
    expect(ui.sent).not.toContain('state');
    const preview = await call('change_it', undefined, { name: 'b' });
    const plan = preview.type === 'answered' ? Reflect.get(Object(preview.envelope.data), 'plan') : undefined;
    const applied = await call('change_it', undefined, { ...GIVEN, plan });
    expect(applied).toMatchObject({ outcome: 'ok' });
    expect(applied).not.toHaveProperty('confirmed');
  });
});

describe('what a person is asked', () => {
  const parts = {
    definition: { name: 'change_it', title: 'Change it' },
    cluster: 'prod',
    target: 'value/one',
    secrets: [],
  };

  it('names the cluster where it is known, the target where there is one, and nothing where nothing changes', () => {
    expect(questionMessage({ ...parts, target: undefined, preview: { impact, changes: [] } })).toBe(
      ['Change it (change_it) in the cluster prod?', ...IMPACT_LINES].join('\n'),
    );
    expect(questionMessage({ ...parts, cluster: null, preview: { impact, changes: [] } })).toBe(
      ['Change it (change_it) in this cluster?', 'Target: value/one', ...IMPACT_LINES].join('\n'),
    );
  });

  it('tells every change and consequence up to so many, and how many more there are', () => {
    const change = { field: 'a', before: undefined, after: { b: [1] } };
    const message = (changes: number, consequences: number): readonly string[] =>
      questionMessage({
        ...parts,
        preview: {
          impact,
          changes: Array(changes).fill(change),
          consequences: Array(consequences).fill(' It\n restarts. '),
        },
      }).split('\n');
    const told = [...Array(8).fill('- a: nothing → {"b":[1]}')];
    expect(message(8, 4).slice(4)).toEqual(['Changes:', ...told, 'What follows:', ...Array(4).fill('- It restarts.')]);
    expect(message(9, 5).slice(4)).toEqual([
      'Changes:',
      ...told,
      '- and 1 more',
      'What follows:',
      ...Array(4).fill('- It restarts.'),
      '- and 1 more',
    ]);
  });

  it('cuts what is long where it is too long, and nowhere else', () => {
    const message = (length: number): readonly string[] => {
      const text = 'x'.repeat(length);
      return questionMessage({
        definition: parts.definition,
        cluster: text,
        target: text,
        preview: {
          impact: { risk: ['cost'], approve: text },
          changes: [{ field: text, before: 1, after: 'y'.repeat(length - 2) }],
          consequences: [text],
        },
        secrets: [],
      }).split('\n');
    };
    const whole = 'x'.repeat(120);
    expect(message(120)).toEqual([
      `Change it (change_it) in the cluster ${whole}?`,
      `Target: ${whole}`,
      whole,
      'Risk: cost',
      'Changes:',
      `- ${whole}: 1 → "${'y'.repeat(118)}"`,
      'What follows:',
      `- ${whole}`,
    ]);
    const cut = `${'x'.repeat(119)}…`;
    expect(message(121)).toEqual([
      `Change it (change_it) in the cluster ${cut}?`,
      `Target: ${cut}`,
      'x'.repeat(121),
      'Risk: cost',
      'Changes:',
      `- ${cut}: 1 → "${'y'.repeat(118)}…`,
      'What follows:',
      `- ${'x'.repeat(121)}`,
    ]);
    expect(message(301).at(-1)).toBe(`- ${'x'.repeat(299)}…`);
  });

  it('stays short, however much changes', () => {
    const many = Array.from({ length: 500 }, (_, index) => `${index} ${'x'.repeat(5_000)}`);
    const changes = many.map((text) => ({ field: text, before: text, after: [text] }));
    const message = questionMessage({
      ...parts,
      cluster: many.join(),
      target: many.join(),
      preview: { impact: { risk: ['cost'], approve: many.join() }, changes, consequences: many },
    });
    expect(message.length).toBeLessThan(6_000);
    expect(message).toContain('- and 492 more');
    expect(message).toContain('- and 496 more');
  });

  it('shows no secret and lets no text add a line or markup', () => {
    const forged = 'a\n- forged: 1 → 2\r\u2028![x](https://evil.example/hunter22)\u202e<!--';
    const changes = [{ field: forged, before: forged, after: { [forged]: 'hunter22 and https://me:pass@host' } }];
    const message = questionMessage({
      ...parts,
      cluster: forged,
      target: forged,
      preview: { impact: { risk: ['cost'], approve: forged }, changes, consequences: [forged, 'password: hunter23'] },
      secrets: ['hunter22'],
    });
    expect(message.split('\n').map((line) => line.slice(0, 9))).toEqual([
      'Change it',
      'Target: a',
      'a - forge',
      'Risk: cos',
      'Changes:',
      '- a - for',
      'What foll',
      '- a - for',
      '- passwor',
    ]);
    expect(message).not.toMatch(/hunter2|\]\(|<!--|me:pass|[\r\u2028\u202e]/);
  });
});
