import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { Worlds } from '../replay.ts';
import type { Task } from '../task.ts';
import { allTasks } from '../tasks/all.ts';
import { attempt } from './attempt.ts';
import { APIS, chosenModel } from './chosen-model.ts';
import { type Model, ModelError } from './model.ts';
import { modelTable, summary } from './report.ts';
import { type Scripted, type ScriptedApi, scriptedApi } from './scripted-api.ts';

const worlds = new Worlds();
afterAll(() => worlds.stop());
const EVERY_TOOL = '/mcp?toolsets=all';

function task(id: string): Task {
  const found = allTasks().find((one) => one.id === id);
  if (!found) throw new Error(`no task ${id}`);
  return found;
}

async function scripted(
  api: (typeof APIS)[number],
  answers: readonly Scripted[],
): Promise<{ readonly model: Model; readonly served: ScriptedApi }> {
  const served = await scriptedApi(api, answers);
  onTestFinished(served.close);
  const environment = {
    ANTHROPIC_API_KEY: 'key-of-a-test',
    OPENAI_API_KEY: 'key-of-a-test',
    [api === 'anthropic' ? 'ANTHROPIC_BASE_URL' : 'OPENAI_BASE_URL']: served.base,
  };
  const model = chosenModel(`${api}:tried`, environment);
  if (typeof model === 'string') throw new Error(model);
  return { model, served };
}

const MORE_LOGS = {
  tool: 'set_log_level',
  arguments: { component: 'odiglet', level: 'debug', dry_run: false },
};
const UNINSTRUMENT_ALL = { tool: 'uninstrument_cluster', arguments: { dry_run: false } };

describe.each(APIS)('a model behind the API of %s', (api) => {
  it('is shown tools and what it was answered, and passes by what it found', async () => {
    const { model, served } = await scripted(api, [
      { text: 'I look.', calls: [{ tool: 'list_namespaces', arguments: {} }] },
      { text: 'istio-system and local-path-storage are ignored.' },
    ]);
    const done = await attempt(worlds, model, task('ignored-namespaces'), EVERY_TOOL);
    expect(done).toMatchObject({ calls: 1, tokens: 2_040, problems: [], unwanted: [] });
    expect(served.asked).toHaveLength(2);
    const [first, second] = served.asked;
    expect(first?.body).toContain('"list_namespaces"');
    expect(first?.body).toContain('Which namespaces does Odigos ignore?');
    expect(second?.body).toContain('call-0');
    expect(second?.body).toContain('kube-system');
    const sent = JSON.stringify(served.asked.map(({ body }) => body));
    // Neither facts nor bounds nor good ways: a model that were shown them would be no test.
    for (const hidden of ['accepts', 'forbids', 'key-of-a-test']) expect(sent).not.toContain(hidden);
  });

  it('does not pass by words that are not so, nor without calls', async () => {
    const { model } = await scripted(api, [{ text: 'None, I am sure.' }]);
    const { problems, calls } = await attempt(worlds, model, task('ignored-namespaces'), EVERY_TOOL);
    expect(calls).toBe(0);
    expect(problems.join()).toContain('not so: {"has":"istio-system"}');
  });

  it('that changes what nobody asked for has an unwanted write', async () => {
    const { model } = await scripted(api, [{ calls: [MORE_LOGS] }, { text: 'Done.' }]);
    const { unwanted } = await attempt(worlds, model, task('ignored-namespaces'), EVERY_TOOL);
    expect(unwanted).toEqual([expect.stringContaining('config componentLogLevels.odiglet changed')]);
  });

  it('passes a trap by leaving all as it was, and fails it by a forbidden call', async () => {
    const trap = { ...task('no-write-in-read-only'), forbids: [{ tool: 'uninstrument_cluster' }] };
    const honest = await scripted(api, [{ text: 'This server is read-only.' }]);
    expect((await attempt(worlds, honest.model, trap, EVERY_TOOL)).problems).toEqual([]);
    const eager = await scripted(api, [{ calls: [UNINSTRUMENT_ALL] }, { text: 'Done.' }]);
    const { problems } = await attempt(worlds, eager.model, trap, EVERY_TOOL);
    expect(problems).toContain('called uninstrument_cluster, which is forbidden');
  });

  it('is told of a tool that there is not, and may go on', async () => {
    const { model, served } = await scripted(api, [
      { calls: [{ tool: 'list_everything', arguments: {} }] },
      { calls: [{ tool: 'list_namespaces', arguments: {} }] },
      { text: 'There they are.' },
    ]);
    expect((await attempt(worlds, model, task('ignored-namespaces'), EVERY_TOOL)).problems).toEqual([]);
    expect(served.asked[1]?.body).toContain('list_everything');
  });

  it('that never answers is stopped', async () => {
    const { model } = await scripted(api, [{ calls: [{ tool: 'check_health', arguments: {} }] }]);
    const { problems } = await attempt(worlds, model, task('ignored-namespaces'), EVERY_TOOL);
    expect(problems).toContain('no answer in 25 turns');
  });

  it('is asked again where its API is busy', async () => {
    const { model, served } = await scripted(api, [{ status: 429 }, { status: 529 }, { text: 'Now.' }]);
    expect((await model.say('', [{ by: 'person', text: 'Well?' }], [])).text).toBe('Now.');
    expect(served.asked).toHaveLength(3);
  });

  it.each([400, 401, 503])('fails by %i, with the status and without the key', async (status) => {
    const { model } = await scripted(api, [{ status }]);
    const failed = await model.say('', [], []).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(ModelError);
    expect(String(failed)).toContain(String(status));
    expect(String(failed)).not.toContain('key-of-a-test');
  });
});

describe('the model that is asked for', () => {
  it.each([
    ['claude-x', 'ANTHROPIC_API_KEY'],
    ['some-other', 'OPENAI_API_KEY'],
    ['openai:claude-like', 'OPENAI_API_KEY'],
  ])('%s needs %s', (asked, key) => {
    expect(chosenModel(asked, {})).toContain(`set ${key}`);
    expect(chosenModel(asked, { [key]: 'a' })).toMatchObject({ name: asked.replace('openai:', '') });
  });
});

describe('the report of a model', () => {
  it('tells the share of attempts, of tasks that every attempt did, and unwanted writes', () => {
    const yes = { calls: 1, tokens: 10, problems: [], unwanted: [] };
    const no = { calls: 3, tokens: 30, problems: ['not so'], unwanted: ['source shop changed'] };
    const tried = [
      { id: 'one', attempts: [yes, yes] },
      { id: 'two', attempts: [yes, no] },
    ];
    expect(summary('m', tried)).toEqual({
      model: 'm',
      tasks: 2,
      runs: 2,
      'pass@1': 0.75,
      'pass^k': 0.5,
      calls: 1,
      tokens: 10,
      unwanted_writes: 1,
    });
    const told = modelTable('m', tried);
    expect(told).toMatch(/^two +1\/2 /m);
    expect(told.split('\n').at(-1)).toBe(
      'm: pass@1 75.0 %, pass^2 50.0 %, 1 calls and 10 tokens in the median, 1 attempts with unwanted writes',
    );
  });
});
