import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';
import { type KeywordAgent, keywordAgent } from './keyword-agent.ts';
import { replay, Worlds } from './replay.ts';
import { median, type Row, runTask, table, undoneCalls } from './run-tasks.ts';
import { checkedTasks, type TaskInput } from './task.ts';
import { AGENTS_WORLD, allTasks } from './tasks/all.ts';
import { QUESTIONS } from './tasks/questions.ts';

const worlds = new Worlds();
const tasks = allTasks();
const rows = new Map<string, Row>();
let agent: KeywordAgent | undefined;

beforeAll(async () => {
  agent = await keywordAgent((await worlds.fresh(AGENTS_WORLD)).served.url);
});
afterAll(() => worlds.stop());

describe('a task', () => {
  test.each(tasks)('$id', async (task) => {
    if (!agent) throw new Error('the agent is there once tests run');
    const row = await runTask(worlds, agent, task);
    rows.set(task.id, row);
    expect(row.problems).toEqual([]);
  });

  it('names tools that there are', () => {
    const names = new Set(Object.values(definitions).map(({ name }): string => name));
    const named = tasks.flatMap(({ accepts, also_first }) => [
      ...accepts.flat().map(({ tool }) => tool),
      ...also_first,
    ]);
    expect(named.filter((tool) => !names.has(tool))).toEqual([]);
    const forbidden = tasks.flatMap(({ forbids }) => forbids.map(({ tool }) => tool));
    expect(forbidden.filter((tool) => !tool.includes('*') && !names.has(tool))).toEqual([]);
  });
});

describe('the questions that people ask first', () => {
  it('are answered in two calls in the median and in none more than five, for fewer than 6,000 tokens', () => {
    const asked = QUESTIONS.map(({ id }) => rows.get(id) ?? { id, calls: Infinity, tokens: Infinity, problems: [] });
    expect(asked).toHaveLength(20);
    expect(median(asked.map(({ calls }) => calls))).toBeLessThanOrEqual(2);
    expect(Math.max(...asked.map(({ calls }) => calls))).toBeLessThanOrEqual(5);
    expect(median(asked.map(({ tokens }) => tokens))).toBeLessThan(6_000);
  });
});

describe('what is done and undone', () => {
  it('takes at most five calls in the median', () => {
    const undone = undoneCalls([...rows.values()]);
    expect(undone.length).toBeGreaterThan(12);
    expect(median(undone)).toBeLessThanOrEqual(5);
  });
});

describe('a replay', () => {
  const SET_DEBUG = { tool: 'set_log_level', arguments: { component: 'odiglet', level: 'debug', dry_run: false } };
  const base: TaskInput = {
    id: 'sample',
    asks: 'Is Odigos healthy?',
    accepts: [[{ tool: 'check_health' }]],
    facts: [{ has: 'healthy' }],
  };

  it.each<[string, Partial<TaskInput>, string]>([
    ['a fact that no answer tells', { facts: [{ has: 'zebra' }] }, 'not so: {"has":"zebra"}'],
    ['a text that must not be told', { facts: [{ lacks: 'healthy' }] }, 'not so: {"lacks":"healthy"}'],
    ['another value', { facts: [{ at: 'data.verdict', is: 'fine' }] }, 'not so'],
    ['a change that nobody asked for', { accepts: [[SET_DEBUG]] }, 'config componentLogLevels.odiglet changed'],
    [
      'a change that was not made',
      { state: [{ of: 'config componentLogLevels.odiglet', to: 'debug' }] },
      'config componentLogLevels.odiglet is as before',
    ],
    [
      'a change to something else',
      { accepts: [[SET_DEBUG]], state: [{ of: 'config componentLogLevels.odiglet', to: 'warn' }] },
      'is "debug", not "warn"',
    ],
    [
      'a state in between',
      { accepts: [[{ tool: 'check_health', state: [{ of: 'source shop', to: null }] }]] },
      'call 0 (check_health): source shop is as before',
    ],
    ['a refusal', { accepts: [[{ tool: 'get_pod', arguments: { namespace: 'a', name: 'b' } }]] }, 'was refused'],
    ['no refusal', { accepts: [[{ tool: 'check_health', ends: 'refusal' }]] }, 'was not refused'],
    ['more tokens', { bounds: { calls: 1, tokens: 10 } }, 'tokens, 10 allowed'],
    [
      'a step that is not offered',
      {
        accepts: [
          [{ tool: 'check_health' }, { tool: 'get_pod', follows: { call: 0, at: 'next_steps[tool=get_pod]' } }],
        ],
      },
      'answer 0 leads to no get_pod',
    ],
    [
      'a value that is not there',
      { accepts: [[{ tool: 'get_pod', arguments: { namespace: { $from: { call: 0, at: 'data.x' } } } }]] },
      'answer 0 has no data.x',
    ],
    ['a step that is forbidden', { forbids: [{ tool: 'list_dest*' }] }, 'leads to list_destinations'],
  ])('tells %s', async (_what, more, words) => {
    const [task] = checkedTasks([[{ ...base, ...more }]]);
    const [sequence] = task?.accepts ?? [];
    if (!task || !sequence) throw new Error('no task');
    const { problems } = await replay(worlds, task, sequence);
    expect(problems.join('\n')).toContain(words);
  });

  it.each<[string, readonly TaskInput[], string]>([
    ['of one id', [base, base], 'there twice'],
    ['without facts', [{ ...base, facts: [] }], 'facts'],
    ['that accepts what it forbids', [{ ...base, forbids: [{ tool: 'check_*' }] }], 'accepts a forbidden'],
    [
      'longer than its bound',
      [{ ...base, accepts: [Array(6).fill({ tool: 'check_health' })] }],
      'longer than its bound',
    ],
  ])('takes no tasks %s', (_what, given, words) => {
    expect(() => checkedTasks([given])).toThrow(words);
  });
});

describe('the report', () => {
  it('tells each task, what is wrong with it, and last how many passed', () => {
    const told = table([
      { id: 'one', calls: 1, tokens: 100, problems: [] },
      { id: 'two', calls: 3, tokens: 300, problems: ['it failed'], undoneIn: 4 },
    ]).split('\n');
    expect(told).toContain('    it failed');
    expect(told.at(-2)).toBe('done and undone: 1 tasks, in 4 calls in the median, 4 at most');
    expect(told.at(-1)).toBe('2 tasks, 1 passed');
  });
});
