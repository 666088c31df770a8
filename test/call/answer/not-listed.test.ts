import { describe, expect, it } from 'vitest';
import type { AccessMode } from '../../../src/access/access-mode.ts';
import type { Caller } from '../../../src/access/caller.ts';
import { callTool } from '../../../src/call/call.ts';
import type { Envelope } from '../../../src/tool/envelope.ts';
import { refuse } from '../../../src/tool/failure.ts';
import type { ReadBehaviour } from '../../../src/tool/tool.ts';
import { callerNamed } from '../../caller.ts';
import { bench, fakeUi, tool } from '../bench.ts';

function reading(read: ReadBehaviour<object>['read']): ReadBehaviour<object> {
  return { read };
}

const step = (name: string) => ({ tool: name, arguments: {}, why: `Go to ${name}.` });
const look = (steps: readonly string[]) =>
  tool(
    { name: 'look_here' },
    reading(async () => ({ data: {}, nextSteps: steps.map(step) })),
  );
const far = tool({ name: 'far_away', toolset: 'remote', core: false });
const write = tool({ name: 'change_far', toolset: 'remote', core: false, kind: 'UPDATE' });
const near = tool({ name: 'near_by', toolset: 'close' });

interface Asked {
  readonly view?: readonly string[];
  readonly mode?: AccessMode;
  readonly caller?: Caller;
  readonly allowedToolsets?: ReadonlySet<string>;
}

async function answer(
  tools: readonly ReturnType<typeof tool>[],
  name: string,
  { view, mode = 'read-write', caller = callerNamed('ann'), allowedToolsets }: Asked,
): Promise<Envelope> {
  const { environment } = bench(tools, fakeUi(), { mode, ...(allowedToolsets ? { allowedToolsets } : {}) });
  const result = await callTool(environment, {
    tool: name,
    arguments: {},
    caller,
    signal: new AbortController().signal,
    ...(view ? { view: new Set(view) } : {}),
  });
  if (result.type !== 'answered') throw new Error(result.type);
  return result.envelope;
}

const REMOTE = 'is in toolset remote, which this connection does not list: ?toolsets=core,remote does.';

describe('tools that a client does not list', () => {
  it('are said to be elsewhere when they are called', async () => {
    const { context } = await answer([look([])], 'look_here', { view: ['other_one'] });
    expect(context.not_listed).toEqual([
      'look_here is in toolset fake, which this connection does not list: ?toolsets=core does.',
    ]);
  });

  it('are no next steps, but hints that name their toolset, with what they are for', async () => {
    const { context, next_steps } = await answer([look(['far_away', 'near_by']), far, near], 'look_here', {
      view: ['look_here', 'near_by'],
    });
    expect(next_steps.map(({ tool: name }) => name)).toEqual(['near_by']);
    expect(context.not_listed).toEqual([`far_away: Go to far_away. It ${REMOTE}`]);
  });

  it('are named for their toolset where a message, an advice or a warning speaks of them, each once', async () => {
    const failing = tool(
      { name: 'look_here' },
      reading((call) => {
        call.warn('Once far_away was there.');
        return Promise.reject(refuse('Ask far_away.', [step('near_by')], 'Or call far_away again.'));
      }),
    );
    const { context } = await answer([failing, far, near], 'look_here', { view: ['look_here', 'near_by'] });
    expect(context.not_listed).toEqual([`far_away ${REMOTE}`]);
  });

  it('are not spoken of to who sees all, and where nothing of them is said', async () => {
    expect((await answer([look(['far_away']), far], 'look_here', {})).context.not_listed).toBeUndefined();
    const { context } = await answer([look(['near_by']), far, near], 'look_here', { view: ['look_here', 'near_by'] });
    expect(context.not_listed).toBeUndefined();
  });

  it('are not spoken of where asking for their toolset would not list them', async () => {
    const tools = [look(['far_away', 'change_far']), far, write];
    const view = ['look_here'];
    const seen = (asked: Asked): Promise<unknown> =>
      answer(tools, 'look_here', { view, ...asked }).then(({ context }) => context.not_listed);
    expect(await seen({ allowedToolsets: new Set(['fake']) })).toBeUndefined();
    const readsOnly = callerNamed('ann', { bound: { mode: 'read-only', source: 'token', change: 'ask' } });
    expect(await seen({ caller: readsOnly })).toEqual([`far_away: Go to far_away. It ${REMOTE}`]);
    expect(await seen({ mode: 'read-only' })).toEqual([`far_away: Go to far_away. It ${REMOTE}`]);
  });

  it('are what an operator could do where they are writes that are rejected now, with their toolset', async () => {
    const tools = [look(['change_far']), write];
    const asked = { view: ['look_here'], mode: 'read-only' } as const;
    const { context } = await answer(tools, 'look_here', asked);
    expect(context.operator_could).toEqual([`change_far: Go to change_far. It ${REMOTE}`]);
    const readsOnly = callerNamed('ann', { bound: { mode: 'read-only', source: 'token', change: 'ask' } });
    const bound = await answer(tools, 'look_here', { ...asked, caller: readsOnly });
    expect(bound.context.operator_could).toBeUndefined();
    const off = await answer(tools, 'look_here', { ...asked, allowedToolsets: new Set(['fake']) });
    expect(off.context.operator_could).toBeUndefined();
  });

  it('take no more room than the next steps leave', async () => {
    const many = [look(['near_by', 'near_by', 'near_by', 'far_away']), far, near];
    const { context } = await answer(many, 'look_here', { view: ['look_here', 'near_by'] });
    expect(context.not_listed).toBeUndefined();
  });
});
